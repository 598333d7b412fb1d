package org.chungtay.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.District;
import org.chungtay.model.Index;
import org.chungtay.model.Kind;
import org.chungtay.model.ListPage;
import org.chungtay.model.Listing;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Permalink;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.Topic;
import org.jspecify.annotations.Nullable;

/// Makes the pages of lists of articles.
final class ListPages {

  private final Desk desk;
  private final Frames frames;

  ListPages(Desk desk) {
    this.desk = desk;
    this.frames = new Frames(desk);
  }

  ListView view(Permalink here, Listing listing, ListPage page) {
    Words words = desk.words();
    String list = title(listing);
    String title =
        page.isFront()
            ? list
            : words.text(
                "page.title",
                "list",
                list,
                "page",
                words.text("page.number", "n", words.number(page.number())));
    return new ListView(
        frame(here, listing, page, title),
        mark(listing),
        title,
        page.isFront() ? description(listing) : null,
        page.isFront() ? count(listing) : null,
        listing instanceof Listing.News
            ? Stream.of(Kind.values()).map(desk::kind).toList()
            : List.of(),
        desk.cards(page.articles()),
        Pager.of(page, desk));
  }

  private Frame frame(Permalink here, Listing listing, ListPage page, String title) {
    List<NamedLink> crumbs = new ArrayList<>(above(listing));
    if (!page.isFront()) {
      Permalink front = desk.archive().address(listing);
      crumbs.add(new NamedLink(title(listing), desk.href(front)));
    }
    NamedLink[] trail = crumbs.toArray(NamedLink[]::new);
    return page.isFront() && listing instanceof Listing.About
        ? frames.followed(here, title, description(listing), trail)
        : frames.page(here, title, page.isFront() ? description(listing) : null, trail);
  }

  /// The pages above a list.
  private List<NamedLink> above(Listing listing) {
    return switch (listing) {
      case Listing.News() -> List.of();
      case Listing.OfKind _ -> List.of(frames.newsLink());
      case Listing.Undated() -> List.of(frames.link(Index.CHRONOLOGY));
      case Listing.About(Source<?> entry) -> List.of(frames.link(index(entry)));
    };
  }

  private static Index index(Source<?> entry) {
    return switch (entry.entry()) {
      case District _ -> Index.DISTRICTS;
      case School _ -> Index.SCHOOLS;
      case OfficialDocument _ -> Index.DOCUMENTS;
      default -> Index.TOPICS;
    };
  }

  private String title(Listing listing) {
    return switch (listing) {
      case Listing.News() -> desk.words().text("nav.news");
      case Listing.OfKind(var kind) -> desk.words().kind(kind);
      case Listing.Undated() -> desk.words().text("archive.undated");
      case Listing.About(Source<?> entry) -> desk.name(entry);
    };
  }

  private @Nullable String description(Listing listing) {
    return listing instanceof Listing.About(Source<?> entry) && entry.entry() instanceof Topic topic
        ? topic.description()
        : null;
  }

  private String count(Listing listing) {
    int articles =
        switch (listing) {
          case Listing.News() -> desk.archive().articles().size();
          case Listing.OfKind(var kind) -> desk.archive().articlesOf(kind).size();
          case Listing.Undated() -> desk.archive().chronology().undated().size();
          case Listing.About(Source<?> entry) -> desk.archive().about(entry).size();
        };
    return articles == 0 ? desk.words().text("list.empty") : desk.words().articleCount(articles);
  }

  private Mark mark(Listing listing) {
    Marks marks = new Marks(desk.archive());
    return listing instanceof Listing.About(Source<?> entry) ? marks.ofEntry(entry) : Marks.SITE;
  }
}
