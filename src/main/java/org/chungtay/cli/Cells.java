package org.chungtay.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A line as a terminal shows it, in clusters of characters that share their cells. What a terminal
/// would obey or hide is replaced by a sign that can be seen: content may come from anywhere.
///
/// Widths follow Unicode Standard Annex 11: letters of East Asia and emoji take two cells, marks
/// take none.
record Cells(List<Cluster> clusters) {

  private static final int TAB = 4;
  private static final char CONTROL_PICTURES = '\u2400';
  private static final char DELETE = '\u007F';
  private static final char EMOJI_STYLE = '\uFE0F';

  /// The ranges of EastAsianWidth.txt that are W or F, without emoji, which the JDK knows.
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2329, 0x232A},
    {0x2630, 0x2637},
    {0x268A, 0x268F},
    {0x2E80, 0x303E},
    {0x3041, 0x3247},
    {0x3250, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x16FE0, 0x18DFF},
    {0x1AFF0, 0x1B2FF},
    {0x1D300, 0x1D376},
    {0x1F200, 0x1F265},
    {0x20000, 0x3FFFD}
  };

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /// What stands together.
  ///
  /// @param start its first UTF-16 unit in the line
  /// @param end the unit after its last one
  /// @param shown what is printed for it
  /// @param width how many cells that takes
  record Cluster(int start, int end, String shown, int width) {}

  static Cells of(String line) {
    List<Cluster> clusters = new ArrayList<>();
    int column = 0;
    for (MatchResult match : CLUSTER.matcher(line).results().toList()) {
      Cluster cluster = cluster(match, column);
      clusters.add(cluster);
      column += cluster.width();
    }
    return new Cells(clusters);
  }

  /// A text in which nothing is left that a terminal would obey.
  static String harmless(String text) {
    return text.codePoints()
        .map(Cells::visible)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Cluster cluster(MatchResult match, int column) {
    String text = match.group();
    if (text.equals("\t")) {
      int width = TAB - column % TAB;
      return new Cluster(match.start(), match.end(), " ".repeat(width), width);
    }
    if (Character.isEmojiPresentation(text.codePointAt(0)) || text.indexOf(EMOJI_STYLE) > 0) {
      return new Cluster(match.start(), match.end(), text, 2);
    }
    String shown = harmless(text);
    return new Cluster(
        match.start(), match.end(), shown, shown.codePoints().map(Cells::width).sum());
  }

  private static int visible(int c) {
    if (Character.isISOControl(c)) {
      return c < ' ' ? CONTROL_PICTURES + c : c == DELETE ? '\u2421' : '\uFFFD';
    }
    return Character.getType(c) == Character.FORMAT ? '·' : c;
  }

  /// How many cells one character takes.
  static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isConjoining(c) ? 0 : isWide(c) ? 2 : 1;
    };
  }

  /// A Hangul vowel or final that joins the letter before it.
  private static boolean isConjoining(int c) {
    return (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
  }

  private static boolean isWide(int c) {
    if (c < WIDE[0][0]) {
      return false;
    }
    return Character.isEmojiPresentation(c)
        || Arrays.stream(WIDE).anyMatch(range -> c >= range[0] && c <= range[1]);
  }
}
