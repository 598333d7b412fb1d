package org.chungtay.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
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

  /// Behind the control characters.
  private static final char FIRST_LATIN = '\u00A0';

  private static final char SOFT_HYPHEN = '\u00AD';

  /// Before the combining marks.
  private static final char LAST_LATIN = '\u02FF';

  /// Latin Extended Additional, where the vowels with two marks are.
  private static final char FIRST_VIETNAMESE = '\u1E00';

  private static final char LAST_VIETNAMESE = '\u1EFF';

  /// General Punctuation, from the dashes over the quotation marks to the dots.
  private static final char FIRST_DASH = '\u2010';

  private static final char LAST_DOTS = '\u2027';

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
    Matcher matcher = CLUSTER.matcher(line);
    int column = 0;
    for (int start = 0; start < line.length(); start = clusters.getLast().end()) {
      Cluster cluster = next(line, start, matcher, column);
      clusters.add(cluster);
      column += cluster.width();
    }
    return new Cells(clusters);
  }

  /// What stands here. What most lines are made of needs no search for its end, which is slow.
  private static Cluster next(String line, int start, Matcher matcher, int column) {
    if (isPlain(line, start) && (start + 1 == line.length() || isPlain(line, start + 1))) {
      return new Cluster(start, start + 1, line.substring(start, start + 1), 1);
    }
    return cluster(line, start, matcher.find(start) ? matcher.end() : start + 1, column);
  }

  /// Whether the character here takes one cell as it is, and shares it with another plain one
  /// never: the letters and signs of European languages, Vietnamese among them.
  private static boolean isPlain(String line, int index) {
    char c = line.charAt(index);
    return (c >= ' ' && c < DELETE)
        || (c >= FIRST_LATIN && c <= LAST_LATIN && c != SOFT_HYPHEN)
        || (c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE)
        || (c >= FIRST_DASH && c <= LAST_DOTS);
  }

  /// A text in which nothing is left that a terminal would obey.
  static String harmless(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text, i) && visible(text.codePointAt(i)) != text.codePointAt(i)) {
        return text.codePoints()
            .map(Cells::visible)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  private static Cluster cluster(String line, int start, int end, int column) {
    String text = line.substring(start, end);
    if (text.equals("\t")) {
      int width = TAB - column % TAB;
      return new Cluster(start, end, " ".repeat(width), width);
    }
    if (Character.isEmojiPresentation(text.codePointAt(0)) || text.indexOf(EMOJI_STYLE) > 0) {
      return new Cluster(start, end, text, 2);
    }
    String shown = harmless(text);
    return new Cluster(start, end, shown, shown.codePoints().map(Cells::width).sum());
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
