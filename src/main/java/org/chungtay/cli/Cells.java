package org.chungtay.cli;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A line as a terminal shows it, in clusters of characters that share their cells. What a terminal
/// would obey or hide is replaced by a sign that can be seen: content may come from anywhere.
///
/// Widths follow Unicode Standard Annex 11: letters of East Asia and emoji take two cells, marks
/// take none.
final class Cells {

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

  /// What a line of this length has where every character is a cluster of one cell.
  private static final int PLAIN = 120;

  private static final int[] PLAIN_ENDS = IntStream.rangeClosed(1, PLAIN).toArray();
  private static final int[] PLAIN_WIDTHS = IntStream.range(0, PLAIN).map(_ -> 1).toArray();

  /// For each cluster the UTF-16 unit after its last one, in the line and in what is shown, and how
  /// many cells it takes. In arrays, because excerpts are made by the ten thousand.
  private final int[] ends;

  private final int[] shownEnds;
  private final int[] widths;
  private final StringBuilder shown;
  private int count;

  private Cells(int[] ends, int[] shownEnds, int[] widths, StringBuilder shown, int count) {
    this.ends = ends;
    this.shownEnds = shownEnds;
    this.widths = widths;
    this.shown = shown;
    this.count = count;
  }

  static Cells of(String line) {
    int length = line.length();
    if (length <= PLAIN && isPlain(line)) {
      return new Cells(PLAIN_ENDS, PLAIN_ENDS, PLAIN_WIDTHS, new StringBuilder(line), length);
    }
    Cells cells =
        new Cells(new int[length], new int[length], new int[length], new StringBuilder(), 0);
    Matcher matcher = CLUSTER.matcher(line);
    int column = 0;
    for (int start = 0; start < length; start = cells.ends[cells.count - 1]) {
      cells.add(line, start, matcher, column);
      column += cells.widths[cells.count - 1];
    }
    return cells;
  }

  /// Adds what stands here. What most lines are made of needs no search for its end, which is slow.
  private void add(String line, int start, Matcher matcher, int column) {
    if (isPlain(line.charAt(start))
        && (start + 1 == line.length() || isPlain(line.charAt(start + 1)))) {
      shown.append(line.charAt(start));
      add(start + 1, 1);
    } else {
      int end = matcher.find(start) ? matcher.end() : start + 1;
      add(end, show(line.substring(start, end), column));
    }
  }

  private void add(int end, int width) {
    ends[count] = end;
    shownEnds[count] = shown.length();
    widths[count] = width;
    count++;
  }

  /// How many clusters there are.
  int count() {
    return count;
  }

  /// The UTF-16 unit after the last one of a cluster, in the line.
  int end(int cluster) {
    return ends[cluster];
  }

  /// How many cells a cluster takes.
  int widthOf(int cluster) {
    return widths[cluster];
  }

  /// How many cells some clusters take.
  int widthOf(int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += widths[i];
    }
    return width;
  }

  /// What is printed for some clusters.
  String shown(int from, int to) {
    return shown.substring(from == 0 ? 0 : shownEnds[from - 1], to == 0 ? 0 : shownEnds[to - 1]);
  }

  private static boolean isPlain(String text) {
    // The quick compiler makes more of an array than of a string.
    char[] characters = text.toCharArray();
    for (char c : characters) {
      if (!isPlain(c)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a character takes one cell as it is, and shares it with another plain one never: the
  /// letters and signs of European languages, Vietnamese among them.
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < DELETE)
        || (c >= FIRST_LATIN && c <= LAST_LATIN && c != SOFT_HYPHEN)
        || (c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE)
        || (c >= FIRST_DASH && c <= LAST_DOTS);
  }

  /// A text in which nothing is left that a terminal would obey.
  static String harmless(String text) {
    return isPlain(text) || text.codePoints().allMatch(c -> visible(c) == c)
        ? text
        : text.codePoints()
            .map(Cells::visible)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /// Shows a cluster, and returns how many cells it takes.
  private int show(String text, int column) {
    if (text.equals("\t")) {
      int width = TAB - column % TAB;
      shown.repeat(' ', width);
      return width;
    }
    if (Character.isEmojiPresentation(text.codePointAt(0)) || text.indexOf(EMOJI_STYLE) > 0) {
      shown.append(text);
      return 2;
    }
    String harmless = harmless(text);
    shown.append(harmless);
    return harmless.codePoints().map(Cells::width).sum();
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
