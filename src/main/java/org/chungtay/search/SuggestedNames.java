package org.chungtay.search;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The names of pages that are offered while a reader types, which follow the words of the lexicon.
final class SuggestedNames {

  private SuggestedNames() {}

  /// For each type its key and its names in order: many begin alike.
  ///
  /// @param pages from the oldest to the newest
  static byte[] encode(List<IndexCard> pages) {
    Encoder out = new Encoder();
    for (PageType type : PageType.values()) {
      out.text(type.key()).bytes(names(pages, type));
    }
    return out.content();
  }

  /// Names, then for each where the page is that has it: its rank and 1, or 0 where several have
  /// it.
  private static byte[] names(List<IndexCard> pages, PageType type) {
    SortedMap<String, Integer> names = new TreeMap<>();
    for (int rank = 0; rank < pages.size(); rank++) {
      IndexCard page = pages.get(rank);
      if (page.type() == type && page.suggested()) {
        names.merge(page.title(), rank + 1, (_, _) -> 0);
      }
    }
    Encoder out = new Encoder().number(names.size());
    names.keySet().forEach(out::nextText);
    names.values().forEach(out::number);
    return out.content();
  }
}
