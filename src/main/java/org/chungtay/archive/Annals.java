package org.chungtay.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.model.Article;
import org.chungtay.model.Chronology;
import org.chungtay.model.Coverage;
import org.chungtay.model.Coverage.Subjects;
import org.chungtay.model.EntryRef;
import org.chungtay.model.Listing;
import org.chungtay.model.Pairings;
import org.chungtay.model.Source;

/// Articles, with all that has a page or stands in a list because of them.
///
/// @param articles newest published first
record Annals(
    List<Source<Article>> articles, Chronology chronology, Coverage coverage, Pairings pairings) {

  static Annals of(List<Source<Article>> articles, Registries registries) {
    List<Source<Article>> sorted = ArticleOrder.newestPublished(articles);
    Chronology chronology = chronology(sorted);
    return new Annals(
        sorted,
        chronology,
        Coverages.of(sorted, registries),
        PairingAssembler.of(chronology.all(), registries));
  }

  /// The same without these articles; to leave out a few costs less than to gather all the others.
  Annals without(List<Source<Article>> some, Registries registries) {
    Set<String> out = some.stream().map(Source::id).collect(Collectors.toSet());
    Chronology rest =
        Chronology.of(without(out, chronology.dated()), without(out, chronology.undated()));
    return new Annals(
        without(out, articles),
        rest,
        without(some, out),
        PairingAssembler.of(rest.all(), registries));
  }

  private Coverage without(List<Source<Article>> some, Set<String> out) {
    Map<EntryRef, Subjects> subjects = new HashMap<>(coverage.subjects());
    Map<EntryRef, List<Source<Article>>> about = new HashMap<>(coverage.articles());
    some.stream().map(Source::ref).forEach(subjects::remove);
    some.stream()
        .flatMap(article -> coverage.of(article).all())
        .map(Source::ref)
        .distinct()
        .forEach(
            subject ->
                about.compute(
                    subject,
                    (_, all) -> {
                      List<Source<Article>> rest = without(out, all == null ? List.of() : all);
                      return rest.isEmpty() ? null : rest;
                    }));
    return new Coverage(subjects, about);
  }

  private static List<Source<Article>> without(Set<String> out, List<Source<Article>> articles) {
    return articles.stream().filter(article -> !out.contains(article.id())).toList();
  }

  private static Chronology chronology(List<Source<Article>> articles) {
    Map<Boolean, List<Source<Article>>> byDated =
        ArticleOrder.newestEvent(articles).stream()
            .collect(Collectors.partitioningBy(s -> Chronology.dateOf(s.entry()).isPresent()));
    return Chronology.of(
        byDated.getOrDefault(true, List.of()), byDated.getOrDefault(false, List.of()));
  }

  /// The articles of a list, in its order.
  List<Source<Article>> listed(Listing listing) {
    return switch (listing) {
      case Listing.News() -> articles;
      case Listing.OfKind(var kind) ->
          articles.stream().filter(article -> article.entry().kind() == kind).toList();
      case Listing.Undated() -> chronology.undated();
      case Listing.About(var entry) -> coverage.about(entry);
    };
  }
}
