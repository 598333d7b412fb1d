package org.chungtay.archive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Entry;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.jspecify.annotations.Nullable;

/// Finds the observation that a text cites.
///
/// @param flawed files in which something is wrong
record Figures(List<Source<Article>> articles, Set<SourcePath> flawed) {

  /// What the citing article itself observes; else the latest observation of the archive.
  ///
  /// @param scope `city`, a unit's id, or null for the only scope there is, else the city
  Optional<Observation> find(Entry citing, String metric, @Nullable String scope) {
    Optional<Observation> own =
        citing instanceof Article article
            ? choose(article.figures().stream(), metric, scope)
            : Optional.empty();
    return own.or(
        () -> choose(articles.stream().flatMap(a -> a.entry().figures().stream()), metric, scope));
  }

  /// Whether an observation of this entry may have been lost with what is wrong in its file.
  boolean mayHaveLost(Source<?> citing) {
    return flawed.contains(citing.path());
  }

  private static Optional<Observation> choose(
      Stream<Observation> observations, String metric, @Nullable String scope) {
    List<Observation> all = observations.filter(o -> o.metric().equals(metric)).toList();
    boolean oneScope = all.stream().map(Observation::scope).distinct().count() == 1;
    String wanted = scope != null ? scope : oneScope ? all.getFirst().scope() : Observation.CITY;
    // Articles come newest first, so among equals the first is the newest.
    return all.stream()
        .filter(o -> o.scope().equals(wanted))
        .sorted(Comparator.comparing(Figures::day).reversed())
        .findFirst();
  }

  private static LocalDate day(Observation observation) {
    return observation.asOf() == null ? LocalDate.MIN : observation.asOf().earliest();
  }
}
