package org.chungtay.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Addresses;
import org.chungtay.model.Article;
import org.chungtay.model.FeedFormat;
import org.chungtay.model.Index;
import org.chungtay.model.Listing;
import org.chungtay.model.Permalink;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.SiteConfig.MenuItem;
import org.chungtay.model.Source;
import org.chungtay.model.StructuredData.Crumb;
import org.chungtay.model.Target;
import org.jspecify.annotations.Nullable;

/// The frames of all pages.
final class Frames {

  private final Desk desk;

  Frames(Desk desk) {
    this.desk = desk;
  }

  Frame home(Permalink here) {
    SiteConfig config = desk.config();
    return frame(here, config.title(), config.description(), List.of(), List.of());
  }

  Frame article(Permalink here, Source<Article> source, NamedLink kind) {
    Article article = source.entry();
    return frame(
        here,
        article.title(),
        article.summary(),
        Metadata.ofArticle(desk, here, source),
        List.of(),
        trail(kind));
  }

  /// A page below the front page and the pages in `crumbs`.
  Frame page(Permalink here, String title, @Nullable String description, NamedLink... crumbs) {
    return frame(here, title, description, List.of(), trail(crumbs));
  }

  /// The same with feeds of its own.
  Frame followed(Permalink here, String title, @Nullable String description, NamedLink... crumbs) {
    return frame(here, title, description, feeds(here, title), trail(crumbs));
  }

  /// A page that search engines leave out.
  Frame unlisted(String title, @Nullable String description) {
    return frame(null, title, description, List.of(), trail());
  }

  NamedLink homeLink() {
    return new NamedLink(
        desk.words().text("nav.home"), desk.href(desk.archive().addresses().home()));
  }

  NamedLink newsLink() {
    return new NamedLink(
        desk.words().text("nav.news"), desk.href(desk.archive().address(new Listing.News())));
  }

  NamedLink searchLink() {
    return new NamedLink(desk.words().text("nav.search"), desk.href(Addresses.SEARCH));
  }

  NamedLink link(Index index) {
    return new NamedLink(title(index), desk.href(desk.archive().addresses().of(index)));
  }

  /// What the site calls this overview.
  String title(Index index) {
    return desk.words().title(index);
  }

  private List<NamedLink> overviews() {
    return Stream.of(
            Stream.of(newsLink()),
            Stream.of(Index.values()).filter(desk.archive()::has).map(this::link),
            Stream.of(searchLink()))
        .flatMap(links -> links)
        .toList();
  }

  private List<NamedLink> trail(NamedLink... crumbs) {
    return Stream.concat(Stream.of(homeLink()), Stream.of(crumbs)).toList();
  }

  private Frame frame(
      @Nullable Permalink here,
      String title,
      @Nullable String description,
      List<Frame.FeedLink> own,
      List<NamedLink> breadcrumb) {
    List<Meta> meta = Metadata.ofPage(desk, here, title, description);
    return frame(here, title, description, meta, own, breadcrumb);
  }

  private Frame frame(
      @Nullable Permalink here,
      String title,
      @Nullable String description,
      List<Meta> meta,
      List<Frame.FeedLink> own,
      List<NamedLink> breadcrumb) {
    SiteConfig config = desk.config();
    Permalink home = desk.archive().addresses().home();
    String canonical = here == null ? null : config.absolute(here).toASCIIString();
    List<Frame.FeedLink> feeds = new ArrayList<>(own);
    feeds.addAll(feeds(home, config.title()));
    return new Frame(
        desk.words().languageTag(),
        config.title(),
        href(desk.archive().logo()),
        href(desk.archive().icon()),
        desk.href(home),
        Addresses.SEARCH.equals(here) ? null : searchLink().href(),
        title.equals(config.title()) ? title : title + " – " + config.title(),
        title,
        description,
        canonical,
        meta,
        desk.describe().apply(where(breadcrumb, title, canonical)),
        feeds,
        config.menu().stream().map(item -> menuLink(item, here)).toList(),
        breadcrumb,
        overviews(),
        config.publisher(),
        config.licence());
  }

  private @Nullable String href(Target.@Nullable File picture) {
    return picture == null ? null : desk.href(picture.permalink());
  }

  /// Where a page stands that tells its readers so.
  private List<Crumb> where(List<NamedLink> breadcrumb, String title, @Nullable String canonical) {
    return breadcrumb.isEmpty()
        ? List.of()
        : Stream.concat(
                breadcrumb.stream().map(crumb -> new Crumb(crumb.text(), absolute(crumb.href()))),
                Stream.of(new Crumb(title, canonical)))
            .toList();
  }

  private @Nullable String absolute(@Nullable String href) {
    return href == null ? null : desk.config().baseUrl().resolve(href).toASCIIString();
  }

  private List<Frame.FeedLink> feeds(Permalink page, String title) {
    return Stream.of(FeedFormat.values())
        .map(
            format ->
                new Frame.FeedLink(
                    switch (format) {
                      case ATOM -> "application/atom+xml";
                      case RSS -> "application/rss+xml";
                      case JSON -> "application/feed+json";
                    },
                    title,
                    desk.href(page.child(format.fileName()))))
        .toList();
  }

  private Frame.MenuLink menuLink(MenuItem item, @Nullable Permalink here) {
    return new Frame.MenuLink(
        item.label(), desk.href(item.url()), here != null && here.path().equals(item.url()));
  }
}
