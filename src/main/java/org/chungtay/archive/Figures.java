package org.chungtay.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Entry;
import org.chungtay.model.FigureLedger;
import org.chungtay.model.FigureLedger.Series;
import org.chungtay.model.Flaws;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// Finds the observation that a text cites.
///
/// @param flaws where something is wrong
record Figures(FigureLedger ledger, Flaws flaws) {

  /// What the citing article itself observes; else the latest observation of the archive.
  ///
  /// @param scope `city`, a unit's id, or null for the only scope there is, else the city
  Optional<Observation> find(Entry citing, String metric, @Nullable String scope) {
    return own(citing, metric, scope).or(() -> latest(metric, scope));
  }

  /// The scopes for which this metric is observed, in the article or else in the archive.
  List<String> scopes(Entry citing, String metric) {
    return Stream.concat(
            own(citing, metric).map(Observation::scope), ledger.ofMetric(metric).map(Series::scope))
        .distinct()
        .toList();
  }

  /// Whether an observation of this entry may have been lost with what is wrong in its file.
  boolean mayHaveLost(Source<?> citing) {
    return flaws.touch(citing.path());
  }

  private static Optional<Observation> own(Entry citing, String metric, @Nullable String scope) {
    List<Observation> own = own(citing, metric).toList();
    String wanted = wanted(scope, own.stream().map(Observation::scope).distinct().toList());
    return own.stream()
        .filter(o -> o.scope().equals(wanted))
        .min(
            Comparator.comparing(
                Observation::asOf, Comparator.nullsLast(PartialDate.ASCENDING.reversed())));
  }

  private static Stream<Observation> own(Entry citing, String metric) {
    return citing instanceof Article article
        ? article.figures().stream().filter(o -> o.metric().equals(metric))
        : Stream.empty();
  }

  private Optional<Observation> latest(String metric, @Nullable String scope) {
    List<Series> series = ledger.ofMetric(metric).toList();
    String wanted = wanted(scope, series.stream().map(Series::scope).toList());
    return series.stream()
        .filter(s -> s.scope().equals(wanted))
        .findFirst()
        .map(s -> s.latest().observation());
  }

  private static String wanted(@Nullable String scope, List<String> scopes) {
    if (scope != null) {
      return scope;
    }
    return scopes.size() == 1 ? scopes.getFirst() : Observation.CITY;
  }
}
