package org.chungtay.theme;

import java.util.stream.Stream;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.FigureLedger.Series;
import org.chungtay.model.Index;
import org.chungtay.model.Permalink;

/// Makes the page of results.
record ProgressPages(Desk desk) {

  ProgressView view(Permalink here) {
    Frames frames = new Frames(desk);
    String title = frames.title(Index.PROGRESS);
    return new ProgressView(
        frames.page(here, title, desk.words().text("progress.lead")),
        title,
        desk.archive().figures().series().stream().flatMap(this::rows).toList());
  }

  private Stream<FigureRow> rows(Series series) {
    FigureRows rows = new FigureRows(desk);
    return series.scope().equals(Observation.CITY)
        ? rows.all(series).stream()
        : Stream.of(rows.latest(series));
  }
}
