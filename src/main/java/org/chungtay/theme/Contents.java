package org.chungtay.theme;

import java.util.List;
import org.chungtay.model.Heading;

/// An entry of a table of contents.
record Contents(int level, String anchor, String text) {

  /// Fewer headings than this are seen at a glance.
  private static final int WORTH_A_LIST = 3;

  private static final int DEEPEST = 3;

  /// The contents of a body, or nothing when it is short.
  static List<Contents> of(List<Heading> headings) {
    List<Contents> entries =
        headings.stream()
            .filter(h -> h.level() <= DEEPEST)
            .map(h -> new Contents(h.level(), h.anchor(), h.text()))
            .toList();
    return entries.size() < WORTH_A_LIST ? List.of() : entries;
  }
}
