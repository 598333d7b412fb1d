package org.chungtay.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Coverage;
import org.chungtay.model.Coverage.Subjects;
import org.chungtay.model.District;
import org.chungtay.model.Entry;
import org.chungtay.model.EntryRef;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.Topic;

/// Finds out which article is about what.
final class Coverages {

  private final Registries registries;
  private final Map<String, String> unitOfSchool = new HashMap<>();

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
      for (List<? extends Source<?>> some :
          List.of(named.units(), named.schools(), named.documents(), named.topics())) {
        for (Source<?> subject : some) {
          about.computeIfAbsent(subject.ref(), _ -> new ArrayList<>()).add(article);
        }
      }
    }
    return new Coverage(subjects, about);
  }

  private Subjects subjects(Article article) {
    Named<School> schools = new Named<>(registries.schools());
    Named<District> units = new Named<>(registries.districts());
    schools.add(article.schools());
    units.add(article.districts());
    for (Agreement agreement : article.pairings()) {
      schools.add(agreement.between());
      units.add(agreement.between());
    }
    for (Agreement agreement : article.pairings()) {
      agreement.schools().forEach(schools::add);
    }
    for (Source<School> school : schools.found()) {
      units.add(unitOf(school));
    }
    Named<OfficialDocument> documents = new Named<>(registries.documents());
    documents.add(article.documents());
    Named<Topic> topics = new Named<>(registries.topics());
    topics.add(article.topics());
    return new Subjects(units.found(), schools.found(), documents.found(), topics.found());
  }

  private String unitOf(Source<School> school) {
    return unitOfSchool.computeIfAbsent(school.id(), _ -> School.unitOf(school.path()));
  }

  /// Those of a registry that are named, each once, in the order in which they are.
  private record Named<E extends Entry>(
      Registry<E> registry, SequencedMap<String, Source<E>> byId) {

    Named(Registry<E> registry) {
      this(registry, new LinkedHashMap<>());
    }

    void add(List<String> ids) {
      ids.forEach(this::add);
    }

    void add(String id) {
      registry.find(id).ifPresent(source -> byId.put(id, source));
    }

    List<Source<E>> found() {
      return List.copyOf(byId.values());
    }
  }
}
