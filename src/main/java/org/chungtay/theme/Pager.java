package org.chungtay.theme;

import org.chungtay.model.ListPage;
import org.jspecify.annotations.Nullable;

/// The ways from one page of a list to the others. `label` says which page this is.
record Pager(
    String label, @Nullable String newer, @Nullable String older, @Nullable String oldest) {

  /// Null for a list of one page. A numbered page does not say how many there are: it would change
  /// with every page that comes after it.
  static @Nullable Pager of(ListPage page, Desk desk) {
    if (page.isFront() && page.total() == 1) {
      return null;
    }
    Words words = desk.words();
    return new Pager(
        page.isFront()
            ? words.text("page.front", "total", words.number(page.total()))
            : words.text("page.number", "n", words.number(page.number())),
        page.newer() == null ? null : desk.href(page.newer()),
        page.older() == null ? null : desk.href(page.older()),
        page.oldest() == null ? null : desk.href(page.oldest()));
  }
}
