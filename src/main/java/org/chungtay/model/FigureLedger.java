package org.chungtay.model;

import java.util.List;
import java.util.stream.Stream;

/// Every figure that a public article states, by what is counted and for whom.
///
/// @param series in the order in which the metrics are declared; of one metric, the city first,
///   then the units in dictionary order
public record FigureLedger(List<Series> series) {

  /// The observations of one metric for one scope.
  ///
  /// @param observed the latest date first, then those without a date, the newest published first
  public record Series(Source<Metric> metric, String scope, List<Observed> observed) {

    /// The name of this series' row on the page of results.
    public String anchor() {
      return FigureLedger.anchor(metric.id(), scope);
    }

    public Observed latest() {
      return observed.getFirst();
    }
  }

  /// An observation and the article that states it.
  public record Observed(Article.Observation observation, Source<Article> article) {}

  /// The name of a series' row: `so-truong--ung-hoa`, for the city `so-truong`.
  public static String anchor(String metric, String scope) {
    return scope.equals(Article.Observation.CITY) ? metric : metric + "--" + scope;
  }

  /// The series of one metric.
  public Stream<Series> ofMetric(String metric) {
    return series.stream().filter(s -> s.metric().id().equals(metric));
  }
}
