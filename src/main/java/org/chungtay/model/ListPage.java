package org.chungtay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a list of articles. The front page shows the newest; numbered pages count from the
/// oldest, exist only once they are full, and never change after that.
///
/// @param number 0 for the front page
/// @param total how many pages the list has; 0 on a numbered page, which must not change with it
/// @param articles newest first
/// @param newer the page with newer articles
/// @param older the page with older articles
/// @param oldest the page with the oldest articles, on the front page
public record ListPage(
    int number,
    int total,
    List<Source<Article>> articles,
    @Nullable Permalink newer,
    @Nullable Permalink older,
    @Nullable Permalink oldest) {

  public boolean isFront() {
    return number == 0;
  }
}
