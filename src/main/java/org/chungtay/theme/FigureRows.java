package org.chungtay.theme;

import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.FigureLedger;
import org.chungtay.model.FigureLedger.Observed;
import org.chungtay.model.FigureLedger.Series;
import org.chungtay.model.Index;
import org.chungtay.model.Metric;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// Makes rows of figures.
final class FigureRows {

  private final Desk desk;

  FigureRows(Desk desk) {
    this.desk = desk;
  }

  /// Every observation of a series, the latest of them with the series' anchor.
  List<FigureRow> all(Series series) {
    return series.observed().stream()
        .map(observed -> row(series, observed, observed.equals(series.latest())))
        .toList();
  }

  /// The latest observation of a series.
  FigureRow latest(Series series) {
    return row(series, series.latest(), true);
  }

  private FigureRow row(Series series, Observed observed, boolean latest) {
    NamedLink article = desk.link(observed.article());
    return row(
        series.metric(),
        observed.observation(),
        latest ? series.anchor() : null,
        article.href(),
        article);
  }

  /// A figure on the page of the article that states it; it leads to its row among the results.
  Stream<FigureRow> own(Observation figure) {
    Source<Metric> metric = desk.archive().metric(figure.metric());
    if (metric == null) {
      return Stream.of();
    }
    String href =
        desk.href(desk.archive().addresses().of(Index.PROGRESS))
            + "#"
            + FigureLedger.anchor(figure.metric(), figure.scope());
    return Stream.of(row(metric, figure, null, href, null));
  }

  private FigureRow row(
      Source<Metric> metric,
      Observation figure,
      @Nullable String anchor,
      @Nullable String href,
      @Nullable NamedLink source) {
    return new FigureRow(
        anchor,
        metric.entry().label(),
        desk.words().quantity(figure.value(), metric.entry().unit()),
        href,
        figure.scope().equals(Observation.CITY)
            ? new NamedLink(desk.words().text("progress.scope.city"), null)
            : desk.party(figure.scope()),
        asOf(figure.asOf(), figure.note()),
        source);
  }

  private String asOf(@Nullable PartialDate date, @Nullable String note) {
    Words words = desk.words();
    String stated = date == null ? note : words.text("progress.asOf", "date", words.date(date));
    if (stated == null) {
      return words.text("progress.asOf.unrecorded");
    }
    return date != null && note != null ? stated + "; " + note : Words.capitalised(stated);
  }
}
