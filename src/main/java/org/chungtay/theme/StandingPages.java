package org.chungtay.theme;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Article.Correction;
import org.chungtay.model.Index;
import org.chungtay.model.Kind;
import org.chungtay.model.Permalink;
import org.chungtay.model.Source;
import org.chungtay.model.StaticPage;

/// Makes the pages that every site has one of.
final class StandingPages {

  private final Desk desk;
  private final Frames frames;

  StandingPages(Desk desk) {
    this.desk = desk;
    this.frames = new Frames(desk);
  }

  StandingPageView view(Permalink here, Source<StaticPage> source) {
    StaticPage page = source.entry();
    return new StandingPageView(
        frames.page(here, page.title(), page.summary()),
        page.title(),
        page.summary(),
        List.of(),
        "");
  }

  NotFoundView notFound() {
    return new NotFoundView(
        frames.unlisted(desk.words().text("notFound.title"), null),
        Stream.concat(Stream.of(frames.homeLink()), archives()).toList());
  }

  SearchView search(Permalink here) {
    NamedLink self = frames.searchLink();
    return new SearchView(
        frames.page(here, self.text(), desk.words().text("search.placeholder")),
        self.text(),
        desk.href(here),
        Stream.of(Kind.values())
            .map(kind -> new SearchView.Kind(kind.key(), kind.slug(), desk.words().kind(kind)))
            .toList(),
        archives().toList());
  }

  /// The ways to every article.
  private Stream<NamedLink> archives() {
    return Stream.of(Index.CHRONOLOGY, Index.DISTRICTS, Index.TOPICS).map(frames::link);
  }

  DistrictIndexView districts(Permalink here) {
    Units units = new Units(desk);
    String title = frames.title(Index.DISTRICTS);
    return new DistrictIndexView(
        frames.page(here, title, null), title, units.map(), units.letters());
  }

  TopicIndexView topics(Permalink here) {
    String title = frames.title(Index.TOPICS);
    return new TopicIndexView(
        frames.page(here, title, null),
        title,
        desk.archive().topics().values().stream()
            .map(
                topic ->
                    new TopicIndexView.Topic(
                        desk.link(topic),
                        topic.entry().description(),
                        desk.words().articleCount(desk.archive().about(topic).size())))
            .toList());
  }

  CorrectionsView corrections(Permalink here) {
    String title = frames.title(Index.CORRECTIONS);
    record Made(Correction correction, CorrectionsView.Correction view) {}
    List<CorrectionsView.Correction> corrections =
        desk.archive().articles().stream()
            .flatMap(
                article ->
                    article.entry().corrections().stream()
                        .map(c -> new Made(c, correction(c, desk.link(article)))))
            .sorted(
                Comparator.comparing((Made made) -> made.correction().date().at().toInstant())
                    .reversed())
            .map(Made::view)
            .toList();
    return new CorrectionsView(
        frames.page(here, title, desk.words().text("corrections.lead")), title, corrections);
  }

  private CorrectionsView.Correction correction(Correction correction, NamedLink article) {
    return new CorrectionsView.Correction(
        new When(desk.words().date(correction.date()), correction.date().iso()),
        correction.note(),
        article);
  }
}
