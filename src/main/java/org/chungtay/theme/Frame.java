package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds every page: its head, the header with the menu, the way here, the footer.
/// `canonical` is absent on a page that is not to be found by its address (404).
record Frame(
    String language,
    String ogLocale,
    String siteTitle,
    String homeHref,
    String headTitle,
    String title,
    @Nullable String description,
    @Nullable String canonical,
    String ogType,
    List<MenuLink> menu,
    List<NamedLink> breadcrumb,
    @Nullable String publisher,
    @Nullable String licence) {

  record MenuLink(String text, String href, boolean current) {}
}
