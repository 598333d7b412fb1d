package org.chungtay.theme;

import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Column;
import org.chungtay.model.FigureLedger.Series;
import org.chungtay.model.Index;
import org.chungtay.model.Permalink;
import org.chungtay.model.text.Messages;

/// Makes the page of results.
record ProgressPages(Desk desk) {

  ProgressView view(Permalink here) {
    Frames frames = new Frames(desk);
    String title = frames.title(Index.PROGRESS);
    return new ProgressView(
        frames.page(here, title, desk.words().text("progress.lead")),
        title,
        series().map(new FigureRows(desk)::latest).toList(),
        series().filter(ProgressPages::hasPast).map(this::past).toList(),
        DataLinks.of(null, desk),
        columns());
  }

  private List<ProgressView.Meaning> columns() {
    Messages messages = Messages.of(desk.config().language());
    return Stream.of(Column.values())
        .map(column -> new ProgressView.Meaning(column.key(), column.meaning(messages)))
        .toList();
  }

  private Stream<Series> series() {
    return desk.archive().figures().series().stream();
  }

  private static boolean hasPast(Series series) {
    return series.scope().equals(Observation.CITY) && series.observed().size() > 1;
  }

  private ProgressView.Past past(Series series) {
    return new ProgressView.Past(
        "_past-" + series.anchor(),
        series.metric().entry().label(),
        new Charts(desk).of(series).orElse(null),
        new FigureRows(desk).all(series));
  }
}
