package org.chungtay.theme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.model.FigureLedger.Observed;
import org.chungtay.model.FigureLedger.Series;
import org.chungtay.model.Metric;
import org.chungtay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Draws series of figures. Dates are told in words beside the bars and never measured out, since a
/// month or a year has no place among days.
record Charts(Desk desk) {

  /// More bars than this are no longer seen at a glance; the newest are drawn.
  private static final int MOST = 24;

  /// A chart of what has a date; none where fewer than two dates are stated.
  Optional<Chart> of(Series series) {
    List<Observed> dated =
        series.observed().stream()
            .filter(observed -> observed.observation().asOf() != null)
            .sorted(Comparator.comparing(Charts::date, PartialDate.ASCENDING))
            .toList();
    return dated.stream().map(Charts::date).distinct().count() < 2
        ? Optional.empty()
        : Optional.of(chart(series, dated));
  }

  private Chart chart(Series series, List<Observed> dated) {
    Metric metric = series.metric().entry();
    List<Observed> drawn = dated.subList(Math.max(0, dated.size() - MOST), dated.size());
    Scale scale = Scale.of(drawn);
    List<Chart.Bar> bars = new ArrayList<>();
    for (Observed observed : drawn) {
      bars.add(bar(metric, observed, scale, bars.size() * Chart.ROW));
    }
    Words words = desk.words();
    return new Chart(
        "_chart-" + series.anchor(),
        words.text("progress.chart", "what", metric.label() + " (" + metric.unit() + ")"),
        words.text(
            "progress.chart.description",
            "n",
            words.number(bars.size()),
            "from",
            bars.getFirst().date(),
            "to",
            bars.getLast().date()),
        bars.size() * Chart.ROW,
        scale.at(BigDecimal.ZERO),
        bars,
        note(series.observed().size() - dated.size(), dated.size() - drawn.size()));
  }

  private Chart.Bar bar(Metric metric, Observed observed, Scale scale, int y) {
    Words words = desk.words();
    BigDecimal value = observed.observation().value();
    int zero = scale.at(BigDecimal.ZERO);
    int end = scale.at(value);
    String date = words.date(date(observed));
    NamedLink article = desk.link(observed.article());
    return new Chart.Bar(
        y,
        Math.min(zero, end),
        Math.abs(end - zero),
        date,
        words.number(value),
        words.quantity(value, metric.unit()) + ", " + date + ": " + article.text(),
        desk.href(observed.article()));
  }

  private @Nullable String note(int undated, int older) {
    Words words = desk.words();
    List<String> notes =
        Stream.of(
                undated == 0
                    ? ""
                    : words.text("progress.chart.undated", "n", words.number(undated)),
                older == 0 ? "" : words.text("progress.chart.older", "n", words.number(older)))
            .filter(note -> !note.isEmpty())
            .toList();
    return notes.isEmpty() ? null : String.join(" ", notes);
  }

  private static PartialDate date(Observed observed) {
    return Objects.requireNonNull(observed.observation().asOf(), "a chart takes what has a date");
  }

  /// From the least value to the greatest, 0 among them, across the drawing.
  private record Scale(BigDecimal least, BigDecimal span) {

    static Scale of(List<Observed> drawn) {
      BigDecimal least = BigDecimal.ZERO;
      BigDecimal greatest = BigDecimal.ZERO;
      for (Observed observed : drawn) {
        least = least.min(observed.observation().value());
        greatest = greatest.max(observed.observation().value());
      }
      return new Scale(least, greatest.subtract(least));
    }

    int at(BigDecimal value) {
      return span.signum() == 0
          ? 0
          : value
              .subtract(least)
              .multiply(BigDecimal.valueOf(Chart.WIDTH))
              .divide(span, 0, RoundingMode.HALF_UP)
              .intValueExact();
    }
  }
}
