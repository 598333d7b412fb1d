package org.chungtay.theme;

import java.util.List;
import org.chungtay.model.Permalink;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.SiteConfig.MenuItem;
import org.jspecify.annotations.Nullable;

/// The frames of all pages.
final class Frames {

  private static final String HOME = "/";
  private static final String UNITS = "/#don-vi";

  private final Desk desk;

  Frames(Desk desk) {
    this.desk = desk;
  }

  Frame home(Permalink here) {
    SiteConfig config = desk.config();
    return frame(here, config.title(), config.description(), "website", List.of());
  }

  Frame article(Permalink here, String title, String summary, String kind) {
    return frame(here, title, summary, "article", List.of(homeLink(), new NamedLink(kind, null)));
  }

  Frame unit(Permalink here, String title, String description) {
    return frame(here, title, description, "website", List.of(homeLink(), unitsLink()));
  }

  Frame page(Permalink here, String title, @Nullable String summary) {
    return frame(here, title, summary, "website", List.of(homeLink()));
  }

  Frame notFound(String title) {
    return frame(null, title, null, "website", List.of(homeLink()));
  }

  NamedLink homeLink() {
    return new NamedLink(desk.words().text("nav.home"), link(HOME));
  }

  NamedLink unitsLink() {
    return new NamedLink(desk.words().text("nav.units"), link(UNITS));
  }

  private Frame frame(
      @Nullable Permalink here,
      String title,
      @Nullable String description,
      String ogType,
      List<NamedLink> breadcrumb) {
    SiteConfig config = desk.config();
    String language = desk.words().languageTag();
    return new Frame(
        language,
        switch (config.language()) {
          case VI -> "vi_VN";
          case EN -> "en_US";
        },
        config.title(),
        link(HOME),
        title.equals(config.title()) ? title : title + " – " + config.title(),
        title,
        description,
        here == null ? null : config.absolute(here).toString(),
        ogType,
        config.menu().stream().map(item -> menuLink(item, here)).toList(),
        breadcrumb,
        config.publisher(),
        config.licence());
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
