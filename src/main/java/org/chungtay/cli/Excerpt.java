package org.chungtay.cli;

import java.util.List;
import org.chungtay.cli.Cells.Cluster;

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
    List<Cluster> clusters = Cells.of(line.substring(from, to).stripTrailing()).clusters();
    int place = 0;
    while (place < clusters.size() && clusters.get(place).end() < column - from) {
      place++;
    }
    int first = 0;
    if (from > 0 || width(clusters) > MAX) {
      first = place;
      for (int cells = 0; first > 0 && cells <= BEFORE; first--) {
        cells += clusters.get(first - 1).width();
      }
    }
    String cut = from + first > 0 ? CUT : "";
    return new Excerpt(
        cut + head(clusters.subList(first, clusters.size()), MAX - cut.length()),
        cut.length() + width(clusters.subList(first, place)));
  }

  /// As much of these clusters as there is room for.
  private static String head(List<Cluster> clusters, int room) {
    StringBuilder shown = new StringBuilder();
    int cells = 0;
    for (Cluster cluster : clusters) {
      cells += cluster.width();
      if (cells > room) {
        return shown.append(CUT).toString();
      }
      shown.append(cluster.shown());
    }
    return shown.toString();
  }

  private static int width(List<Cluster> clusters) {
    int width = 0;
    for (Cluster cluster : clusters) {
      width += cluster.width();
    }
    return width;
  }

  /// Both lines, under each other.
  List<String> lines(int number) {
    String gutter = "    " + number + " | ";
    return List.of(
        gutter + line, " ".repeat(gutter.length() - 2) + "| " + " ".repeat(indent) + "^");
  }
}
