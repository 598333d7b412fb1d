package org.chungtay.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.FeedFormat;
import org.chungtay.model.Index;
import org.chungtay.model.Listing;
import org.chungtay.model.Permalink;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.SiteConfig.MenuItem;
import org.jspecify.annotations.Nullable;

/// The frames of all pages.
final class Frames {

  private static final String PAGE = "website";
  private static final String ARTICLE = "article";

  private final Desk desk;

  Frames(Desk desk) {
    this.desk = desk;
  }

  Frame home(Permalink here) {
    SiteConfig config = desk.config();
    return frame(here, config.title(), config.description(), PAGE, List.of(), List.of());
  }

  Frame article(Permalink here, String title, String summary, NamedLink kind) {
    return frame(here, title, summary, ARTICLE, List.of(), List.of(homeLink(), kind));
  }

  /// A page below the front page and the pages in `crumbs`.
  Frame page(Permalink here, String title, @Nullable String description, NamedLink... crumbs) {
    return frame(here, title, description, PAGE, List.of(), trail(crumbs));
  }

  /// The same with feeds of its own.
  Frame followed(Permalink here, String title, @Nullable String description, NamedLink... crumbs) {
    return frame(here, title, description, PAGE, feeds(here, title), trail(crumbs));
  }

  /// A page that search engines leave out.
  Frame unlisted(String title, @Nullable String description) {
    return frame(null, title, description, PAGE, List.of(), List.of(homeLink()));
  }

  NamedLink homeLink() {
    return new NamedLink(
        desk.words().text("nav.home"), desk.href(desk.archive().addresses().home()));
  }

  NamedLink newsLink() {
    return new NamedLink(
        desk.words().text("nav.news"),
        desk.href(desk.archive().addresses().of(new Listing.News())));
  }

  NamedLink link(Index index) {
    return new NamedLink(title(index), desk.href(desk.archive().addresses().of(index)));
  }

  /// What the site calls this overview.
  String title(Index index) {
    return desk.words().title(index);
  }

  private List<NamedLink> overviews() {
    return Stream.concat(Stream.of(newsLink()), Stream.of(Index.values()).map(this::link)).toList();
  }

  private List<NamedLink> trail(NamedLink... crumbs) {
    return Stream.concat(Stream.of(homeLink()), Stream.of(crumbs)).toList();
  }

  private Frame frame(
      @Nullable Permalink here,
      String title,
      @Nullable String description,
      String ogType,
      List<Frame.FeedLink> own,
      List<NamedLink> breadcrumb) {
    SiteConfig config = desk.config();
    Permalink home = desk.archive().addresses().home();
    List<Frame.FeedLink> feeds = new ArrayList<>(own);
    feeds.addAll(feeds(home, config.title()));
    return new Frame(
        desk.words().languageTag(),
        switch (config.language()) {
          case VI -> "vi_VN";
          case EN -> "en_US";
        },
        config.title(),
        desk.href(home),
        title.equals(config.title()) ? title : title + " – " + config.title(),
        title,
        description,
        here == null ? null : config.absolute(here).toString(),
        ogType,
        feeds,
        config.menu().stream().map(item -> menuLink(item, here)).toList(),
        breadcrumb,
        overviews(),
        config.publisher(),
        config.licence());
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
        item.label(), link(item.url()), here != null && here.path().equals(item.url()));
  }

  /// A path of this site with the base path in front; any other address as it is.
  private String link(String url) {
    return url.startsWith("/") && !url.startsWith("//") ? desk.config().basePath() + url : url;
  }
}
