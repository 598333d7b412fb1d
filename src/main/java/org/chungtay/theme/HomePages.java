package org.chungtay.theme;

import java.util.List;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Index;
import org.chungtay.model.Permalink;
import org.chungtay.model.Source;

/// Makes the front page's view.
final class HomePages {

  /// How many articles the front page shows besides the highlights.
  private static final int LATEST = 12;

  private static final int HIGHLIGHTS = 3;
  private static final int FIGURES = 4;

  private final Desk desk;

  HomePages(Desk desk) {
    this.desk = desk;
  }

  HomeView view(Permalink here) {
    List<Source<Article>> articles = desk.archive().articles();
    List<Source<Article>> standing =
        articles.stream().filter(a -> a.entry().withdrawn() == null).toList();
    List<Source<Article>> highlights =
        standing.stream().filter(a -> a.entry().highlight()).limit(HIGHLIGHTS).toList();
    Frames frames = new Frames(desk);
    Units units = new Units(desk);
    return new HomeView(
        frames.home(here),
        Marks.SITE,
        standing(),
        desk.cards(highlights),
        desk.cards(standing.stream().filter(a -> !highlights.contains(a)).limit(LATEST).toList()),
        desk.words().articleCount(articles.size()),
        frames.newsLink(),
        frames.link(Index.PROGRESS),
        units.map(),
        units.letters());
  }

  /// Where the initiative stands in the whole city: the latest of each figure, the first few.
  private List<FigureRow> standing() {
    FigureRows rows = new FigureRows(desk);
    return desk.archive().seriesOf(Observation.CITY).stream()
        .limit(FIGURES)
        .map(rows::latest)
        .toList();
  }
}
