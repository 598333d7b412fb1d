package org.chungtay.model;

import java.util.Arrays;

/// Where an offset into the Markdown stands in its file.
public final class Lines {

  private final int firstLine;
  private final int[] starts;

  public Lines(Markdown markdown) {
    this.firstLine = markdown.firstLine();
    this.starts = starts(markdown.text());
  }

  /// The 1-based line and column.
  public Position at(int offset) {
    int found = Arrays.binarySearch(starts, Math.max(0, offset));
    int line = found >= 0 ? found : -found - 2;
    return new Position(firstLine + line, Math.max(0, offset) - starts[line] + 1);
  }

  private static int[] starts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }
}
