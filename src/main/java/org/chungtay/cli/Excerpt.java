package org.chungtay.cli;

import java.util.List;

/// A line of a file with a caret below the place that is meant.
///
/// ```
///     4 | kind: ceremny
///       |       ^
/// ```
///
/// @param line the line as it is shown, cut around the place when it is long
/// @param indent how many cells there are before the caret
record Excerpt(String line, int indent) {

  /// A terminal of 80 columns shows this much beside the line's number.
  private static final int MAX = 68;

  /// How much is shown before the place in a line that is cut.
  private static final int BEFORE = 24;

  /// Of a line of more UTF-16 units than this, only what is near the place is measured.
  private static final int LONG = 120;

  private static final String CUT = "…";

  /// @param column 1-based, in UTF-16 units; one past the line's end is the place after it
  static Excerpt of(String line, int column) {
    int from = line.length() <= LONG ? 0 : Math.max(0, column - LONG / 2);
    int to = Math.min(line.length(), from + LONG);
    Cells cells = Cells.of(line.substring(from, to).stripTrailing());
    int place = 0;
    while (place < cells.count() && cells.end(place) < column - from) {
      place++;
    }
    int first = 0;
    if (from > 0 || cells.widthOf(0, cells.count()) > MAX) {
      first = place;
      for (int before = 0; first > 0 && before <= BEFORE; first--) {
        before += cells.widthOf(first - 1);
      }
    }
    String cut = from + first > 0 ? CUT : "";
    return new Excerpt(
        cut + head(cells, first, MAX - cut.length()), cut.length() + cells.widthOf(first, place));
  }

  /// As much from this cluster on as there is room for.
  private static String head(Cells cells, int first, int room) {
    int width = 0;
    for (int i = first; i < cells.count(); i++) {
      width += cells.widthOf(i);
      if (width > room) {
        return cells.shown(first, i) + CUT;
      }
    }
    return cells.shown(first, cells.count());
  }

  /// Both lines, under each other.
  List<String> lines(int number) {
    String gutter = "    " + number + " | ";
    return List.of(
        gutter + line, " ".repeat(gutter.length() - 2) + "| " + " ".repeat(indent) + "^");
  }
}
