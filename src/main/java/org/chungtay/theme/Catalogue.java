package org.chungtay.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.District;
import org.chungtay.model.Permalink;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.jspecify.annotations.Nullable;

/// The archive as pages look things up in it: made once, so that a page costs what it shows and not
/// a walk through every article.
final class Catalogue {

  /// An agreement and the article that tells of it.
  record Signing(Source<Article> article, Agreement agreement) {}

  private final Archive archive;
  private final Map<String, Source<District>> districts;
  private final Map<String, Source<Article>> articles = new HashMap<>();
  private final Map<SourcePath, Integer> places = new HashMap<>();
  private final Map<String, List<Source<Article>>> byUnit = new HashMap<>();
  private final Map<String, List<Signing>> signings = new HashMap<>();
  private final Set<String> mentionedSchools = new LinkedHashSet<>();

  Catalogue(Archive archive) {
    this.archive = archive;
    this.districts =
        archive.districts().stream().collect(Collectors.toMap(Source::id, source -> source));
    for (Source<Article> source : archive.articles()) {
      add(source);
    }
  }

  private void add(Source<Article> source) {
    Article article = source.entry();
    places.put(source.path(), places.size());
    articles.put(source.id(), source);
    mentionedSchools.addAll(article.schools());
    Set<String> units = new LinkedHashSet<>(article.districts());
    for (Agreement agreement : article.pairings()) {
      for (String party : agreement.between()) {
        signings.computeIfAbsent(party, _ -> new ArrayList<>()).add(new Signing(source, agreement));
        if (districts.containsKey(party)) {
          units.add(party);
        } else {
          mentionedSchools.add(party);
        }
      }
      agreement.schools().forEach(mentionedSchools::addAll);
    }
    units.forEach(unit -> byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(source));
  }

  Archive archive() {
    return archive;
  }

  /// The address of this file's page, where it has one.
  @Nullable String href(SourcePath path) {
    Permalink permalink = archive.permalinks().get(path);
    return permalink == null ? null : archive.config().href(permalink);
  }

  @Nullable Source<District> district(String id) {
    return districts.get(id);
  }

  @Nullable Source<Article> article(String id) {
    return articles.get(id);
  }

  /// The unit that this school's file belongs to.
  @Nullable Source<District> unitOf(Source<School> school) {
    return districts.get(school.path().stem());
  }

  /// The schools of this unit that some article mentions.
  Stream<Source<School>> mentionedSchools(String unit) {
    return mentionedSchools.stream()
        .map(archive.schools()::get)
        .filter(school -> school != null && school.path().stem().equals(unit));
  }

  /// The articles about this unit, in the archive's order.
  List<Source<Article>> about(String unit) {
    return byUnit.getOrDefault(unit, List.of());
  }

  /// The agreements to which this unit or school is a party, in the archive's order.
  List<Signing> signings(String party) {
    return signings.getOrDefault(party, List.of());
  }

  /// The article so many places after this one in the archive's order (before it, when negative).
  @Nullable Source<Article> neighbour(Source<Article> article, int distance) {
    Integer place = places.get(article.path());
    int wanted = place == null ? -1 : place + distance;
    return wanted < 0 || wanted >= archive.articles().size()
        ? null
        : archive.articles().get(wanted);
  }
}
