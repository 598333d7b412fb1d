package org.chungtay.archive;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.model.Article;
import org.chungtay.model.Chronology;
import org.chungtay.model.Coverage;
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
