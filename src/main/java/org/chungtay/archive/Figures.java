package org.chungtay.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.FigureLedger;
import org.chungtay.model.FigureLedger.Observed;
import org.chungtay.model.FigureLedger.Series;
import org.chungtay.model.Flaws;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.jspecify.annotations.Nullable;

/// Finds the observation that a text cites.
///
/// @param shown what public articles state
/// @param gone what articles stated that were public once: a text that cites it stays as it is
/// @param waiting what will be public
/// @param absences why articles are not public
/// @param flaws where something is wrong
record Figures(
    FigureLedger shown,
    FigureLedger gone,
    FigureLedger waiting,
    Map<SourcePath, Absence> absences,
    Flaws flaws) {

  /// An observation.
  ///
  /// @param goneSince when the article that states it expired or was removed, see [Absence.Gone];
  ///   empty while it is there
  record Found(Observation observation, Map<String, String> goneSince) {}

  /// What the citing article itself observes; else the latest observation of the archive.
  ///
  /// @param scope `city`, a unit's id, or null for the only scope there is, else the city
  Optional<Found> find(Source<?> citing, String metric, @Nullable String scope) {
    return own(citing, metric, scope)
        .or(() -> in(shown, metric, scope).map(Observed::observation).findFirst())
        .map(observation -> new Found(observation, Map.of()))
        .or(() -> in(gone, metric, scope).map(observed -> gone(citing, observed)).findFirst())
        .or(() -> inTime(citing, metric, scope));
  }

  private Found gone(Source<?> citing, Observed observed) {
    return absences.get(observed.article().path()) instanceof Absence.Gone(var since)
            && !(absences.get(citing.path()) instanceof Absence.Gone)
        ? new Found(observed.observation(), since)
        : new Found(observed.observation(), Map.of());
  }

  /// What is public by the time the citing article is.
  private Optional<Found> inTime(Source<?> citing, String metric, @Nullable String scope) {
    Absence own = absences.get(citing.path());
    return in(waiting, metric, scope)
        .filter(observed -> wait(observed).filter(wait -> wait.isOverFor(own)).isPresent())
        .map(observed -> new Found(observed.observation(), Map.of()))
        .findFirst();
  }

  /// The first day on which such an observation will be public, where one waits.
  Optional<String> awaited(String metric, @Nullable String scope) {
    return in(waiting, metric, scope)
        .flatMap(observed -> wait(observed).stream())
        .min(Comparator.comparing(Absence.Waiting::until))
        .map(Absence.Waiting::day);
  }

  private Optional<Absence.Waiting> wait(Observed observed) {
    return absences.get(observed.article().path()) instanceof Absence.Waiting waiting
        ? Optional.of(waiting)
        : Optional.empty();
  }

  /// The scopes for which this metric is observed, in the article or else in the archive.
  List<String> scopes(Source<?> citing, String metric) {
    return Stream.concat(
            own(citing, metric).map(Observation::scope), shown.ofMetric(metric).map(Series::scope))
        .distinct()
        .toList();
  }

  /// Whether an observation of this entry may have been lost with what is wrong in its file.
  boolean mayHaveLost(Source<?> citing) {
    return flaws.touch(citing.path());
  }

  private static Optional<Observation> own(
      Source<?> citing, String metric, @Nullable String scope) {
    List<Observation> own = own(citing, metric).toList();
    String wanted = wanted(scope, own.stream().map(Observation::scope).distinct().toList());
    return own.stream()
        .filter(o -> o.scope().equals(wanted))
        .min(
            Comparator.comparing(
                Observation::asOf, Comparator.nullsLast(PartialDate.ASCENDING.reversed())));
  }

  private static Stream<Observation> own(Source<?> citing, String metric) {
    return citing.entry() instanceof Article article
        ? article.figures().stream().filter(o -> o.metric().equals(metric))
        : Stream.empty();
  }

  /// Those of a ledger, the latest first. Which scope is the only one does not change with time.
  private Stream<Observed> in(FigureLedger ledger, String metric, @Nullable String scope) {
    List<String> scopes =
        Stream.of(shown, gone, waiting)
            .flatMap(one -> one.ofMetric(metric))
            .map(Series::scope)
            .distinct()
            .toList();
    String wanted = wanted(scope, scopes);
    return ledger
        .ofMetric(metric)
        .filter(series -> series.scope().equals(wanted))
        .flatMap(series -> series.observed().stream());
  }

  private static String wanted(@Nullable String scope, List<String> scopes) {
    if (scope != null) {
      return scope;
    }
    return scopes.size() == 1 ? scopes.getFirst() : Observation.CITY;
  }
}
