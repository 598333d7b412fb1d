package org.chungtay.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Coverage;
import org.chungtay.model.Coverage.Subjects;
import org.chungtay.model.District;
import org.chungtay.model.Entry;
import org.chungtay.model.EntryRef;
import org.chungtay.model.School;
import org.chungtay.model.Source;

/// Finds out which article is about what.
final class Coverages {

  private final Registries registries;

  private Coverages(Registries registries) {
    this.registries = registries;
  }

  /// @param articles newest published first
  static Coverage of(List<Source<Article>> articles, Registries registries) {
    Coverages coverages = new Coverages(registries);
    Map<EntryRef, Subjects> subjects = new HashMap<>();
    Map<EntryRef, List<Source<Article>>> about = new HashMap<>();
    for (Source<Article> article : articles) {
      Subjects named = coverages.subjects(article.entry());
      subjects.put(article.ref(), named);
      named.all().forEach(s -> about.computeIfAbsent(s.ref(), _ -> new ArrayList<>()).add(article));
    }
    return new Coverage(subjects, about);
  }

  private Subjects subjects(Article article) {
    List<String> partners =
        article.pairings().stream().map(Agreement::between).flatMap(List::stream).toList();
    List<Source<School>> schools =
        found(
            registries.schools(),
            Stream.of(
                    article.schools().stream(),
                    partners.stream(),
                    article.pairings().stream()
                        .map(Agreement::schools)
                        .flatMap(List::stream)
                        .flatMap(List::stream))
                .flatMap(ids -> ids));
    List<Source<District>> units =
        found(
            registries.districts(),
            Stream.of(
                    article.districts().stream(),
                    partners.stream(),
                    schools.stream().map(school -> School.unitOf(school.path())))
                .flatMap(ids -> ids));
    return new Subjects(
        units,
        schools,
        found(registries.documents(), article.documents().stream()),
        found(registries.topics(), article.topics().stream()));
  }

  private static <E extends Entry> List<Source<E>> found(Registry<E> registry, Stream<String> ids) {
    Map<String, Source<E>> found = new LinkedHashMap<>();
    ids.forEach(id -> registry.find(id).ifPresent(source -> found.put(id, source)));
    return List.copyOf(found.values());
  }
}
