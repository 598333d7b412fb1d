package org.chungtay.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.EventDate;
import org.chungtay.model.Kind;
import org.chungtay.model.Metric;
import org.chungtay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// What articles observe. The value is a function of metric, scope and date, and rises with the
/// date, so that no two observations of the same disagree.
final class FigureSeries {

  private static final int MOST_GROWTH_A_MONTH = 40;

  private final long seed;
  private final ReferenceData data;

  FigureSeries(long seed, ReferenceData data) {
    this.seed = seed;
    this.data = data;
  }

  /// The figures of an article: nearly always some in an article on progress, seldom elsewhere.
  List<Observation> of(Plan article, Size size, Dice dice) {
    boolean any = dice.percent(article.kind() == Kind.PROGRESS ? 95 : 8);
    List<Observation> figures = new ArrayList<>();
    for (int left = any ? dice.between(1, 6) : 0; left > 0; left--) {
      Observation figure = figure(article, size, dice);
      if (figures.stream().noneMatch(f -> isOfTheSame(f, figure))) {
        figures.add(figure);
      }
    }
    return figures;
  }

  private static boolean isOfTheSame(Observation one, Observation other) {
    return one.metric().equals(other.metric()) && one.scope().equals(other.scope());
  }

  private Observation figure(Plan article, Size size, Dice dice) {
    Metric metric = dice.pickEarly(data.metrics().subList(0, size.metrics()));
    String scope = dice.percent(30) ? Observation.CITY : dice.pick(data.units().districts()).id();
    PartialDate asOf =
        article.eventDate() instanceof EventDate.On(var date) && dice.percent(80) ? date : null;
    return new Observation(
        metric.id(),
        value(metric, scope, asOf),
        asOf,
        scope,
        asOf == null ? "nguồn không nêu thời điểm" : null);
  }

  /// A value without a date is that of the beginning.
  private BigDecimal value(Metric metric, String scope, @Nullable PartialDate asOf) {
    Dice dice = Dice.of(seed, "figure " + metric.id() + " " + scope, 0);
    LocalDate day = asOf == null ? Dates.FIRST : asOf.earliest();
    long months = Math.max(0, ChronoUnit.MONTHS.between(Dates.FIRST, day));
    if (metric.unit().equals("%")) {
      return BigDecimal.valueOf(Math.min(1_000, dice.between(50, 900) + 5 * months), 1);
    }
    long base = dice.between(3, scope.equals(Observation.CITY) ? 5_000 : 200);
    return BigDecimal.valueOf(base + months * dice.below(MOST_GROWTH_A_MONTH));
  }
}
