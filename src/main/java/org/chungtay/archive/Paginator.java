package org.chungtay.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chungtay.model.Article;
import org.chungtay.model.ListPage;
import org.chungtay.model.Permalink;
import org.chungtay.model.Source;

/// Cuts a list of articles into pages.
///
/// Numbered pages count from the oldest article, so that a page that is full never changes. The
/// newest full page stays on the front page until another is full; meanwhile its address, which the
/// page before it links to, leads to the front page.
final class Paginator {

  /// How many articles a numbered page holds. With twice as many on the front page, a page weighs
  /// less than the budget of 60 kB.
  static final int SIZE = 12;

  private Paginator() {}

  /// The pages of a list, the front page first, then from page 1 on.
  ///
  /// @param list the address of the front page
  /// @param articles newest first
  static List<ListPage> pages(Permalink list, List<Source<Article>> articles) {
    int numbered = numberedPages(articles.size());
    List<ListPage> pages = new ArrayList<>();
    pages.add(
        new ListPage(
            0,
            numbered + 1,
            articles.subList(0, articles.size() - numbered * SIZE),
            null,
            numbered == 0 ? null : address(list, numbered),
            numbered < 2 ? null : address(list, 1)));
    for (int number = 1; number <= numbered; number++) {
      int end = articles.size() - (number - 1) * SIZE;
      pages.add(
          new ListPage(
              number,
              0,
              articles.subList(end - SIZE, end),
              address(list, number + 1),
              number == 1 ? null : address(list, number - 1),
              null));
    }
    return pages;
  }

  /// The addresses that lead to the front page for now: that which the newest page links to, and
  /// those of the pages that there were when the list was longer.
  ///
  /// @param now how many articles the list has
  /// @param ever how many it would have, had none been taken out again
  static List<Permalink> redirects(Permalink list, int now, int ever) {
    int longest = numberedPages(ever);
    return longest == 0
        ? List.of()
        : IntStream.rangeClosed(numberedPages(now) + 1, longest + 1)
            .mapToObj(number -> address(list, number))
            .toList();
  }

  /// The address of a numbered page.
  static Permalink address(Permalink list, int number) {
    return number == 0 ? list : new Permalink(list.path() + "trang/" + number + "/");
  }

  /// All full pages but the newest.
  private static int numberedPages(int articles) {
    return Math.max(0, articles / SIZE - 1);
  }
}
