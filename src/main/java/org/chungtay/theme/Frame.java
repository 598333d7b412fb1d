package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds every page: its head, the header with the menu, the way here, the footer.
/// `canonical` is absent on a page that is not to be found by its address (404, a notice);
/// `overviews` lead to everything, whatever the menu holds.
///
/// @param searchHref where the search box leads; absent on the page of search, which has its own
/// @param meta Open Graph, the Twitter card and an article's `citation_*`
/// @param structuredData JSON-LD that no text in it can break out of, to be printed as it is
record Frame(
    String language,
    String siteTitle,
    @Nullable String logoHref,
    @Nullable String iconHref,
    String homeHref,
    @Nullable String searchHref,
    String headTitle,
    String title,
    @Nullable String description,
    @Nullable String canonical,
    List<Meta> meta,
    String structuredData,
    List<FeedLink> feeds,
    List<MenuLink> menu,
    List<NamedLink> breadcrumb,
    List<NamedLink> overviews,
    @Nullable String publisher,
    @Nullable String licence) {

  record MenuLink(String text, String href, boolean current) {}

  /// A feed of this page, by its media type.
  record FeedLink(String type, String title, String href) {}
}
