package org.chungtay.theme;

import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.FigureLedger.Series;
import org.chungtay.model.Index;
import org.chungtay.model.Metric;
import org.chungtay.model.Permalink;
import org.chungtay.model.Source;

/// Makes the page of results.
record ProgressPages(Desk desk) {

  ProgressView view(Permalink here) {
    Frames frames = new Frames(desk);
    String title = frames.title(Index.PROGRESS);
    return new ProgressView(
        frames.page(here, title, desk.words().text("progress.lead")),
        title,
        desk.archive().metrics().values().stream().flatMap(this::metric).toList());
  }

  private Stream<ProgressView.Metric> metric(Source<Metric> metric) {
    List<FigureRow> rows =
        desk.archive().figures().ofMetric(metric.id()).flatMap(this::rows).toList();
    return rows.isEmpty()
        ? Stream.of()
        : Stream.of(new ProgressView.Metric(metric.entry().label(), "_" + metric.id(), rows));
  }

  private Stream<FigureRow> rows(Series series) {
    FigureRows rows = new FigureRows(desk);
    return series.scope().equals(Observation.CITY)
        ? rows.all(series).stream()
        : Stream.of(rows.latest(series));
  }
}
