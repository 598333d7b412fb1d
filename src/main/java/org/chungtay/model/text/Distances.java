package org.chungtay.model.text;

/// How far other words are from one: the number of insertions, deletions, replacements and swaps of
/// neighbours that lead from one to the other (optimal string alignment).
///
/// Words that come in dictionary order share the work on what they begin with.
final class Distances {

  /// A word that is farther away than anyone asks.
  static final int FAR = Integer.MAX_VALUE / 2;

  private final String word;
  private final int limit;

  /// By the number of letters of the other word, and by that of this one; where the two numbers
  /// differ by more than the limit, so do the words.
  private final int[][] rows;

  private final int[] leastOfRow;
  private String other = "";
  private int filled;

  /// @param limit the distance above which no one asks how far it is
  /// @param longest how many letters another word has at most
  Distances(String word, int limit, int longest) {
    this.word = word;
    this.limit = limit;
    this.rows = new int[longest + 1][word.length() + 1];
    this.leastOfRow = new int[longest + 1];
    for (int i = 0; i <= word.length(); i++) {
      rows[0][i] = i;
    }
  }

  /// The distance of another word, or more than the limit; [#FAR] as soon as its first letters put
  /// it beyond the limit, and with it all words that begin so.
  int to(String next) {
    filled = Math.min(filled, commonLength(other, next));
    other = next;
    while (filled < next.length()) {
      if (filled == word.length() + limit) {
        return FAR;
      }
      filled++;
      fill(filled);
      // A swap looks back two rows.
      if (leastOfRow[filled] > limit && leastOfRow[filled - 1] > limit) {
        return FAR;
      }
    }
    return filled < word.length() - limit ? limit + 1 : rows[filled][word.length()];
  }

  /// How many letters of the last word it took to tell.
  int lettersRead() {
    return filled;
  }

  private void fill(int length) {
    int[] row = rows[length];
    int[] last = rows[length - 1];
    char c = other.charAt(length - 1);
    int first = Math.max(1, length - limit);
    int end = Math.min(word.length(), length + limit);
    row[first - 1] = first == 1 ? length : FAR;
    int least = row[first - 1];
    for (int i = first; i <= end; i++) {
      int change = word.charAt(i - 1) == c ? 0 : 1;
      row[i] = Math.min(Math.min(row[i - 1], last[i]) + 1, last[i - 1] + change);
      if (length > 1
          && i > 1
          && word.charAt(i - 2) == c
          && word.charAt(i - 1) == other.charAt(length - 2)) {
        row[i] = Math.min(row[i], rows[length - 2][i - 2] + 1);
      }
      least = Math.min(least, row[i]);
    }
    if (end < word.length()) {
      row[end + 1] = FAR;
    }
    leastOfRow[length] = least;
  }

  private static int commonLength(String a, String b) {
    int end = Math.min(a.length(), b.length());
    int length = 0;
    while (length < end && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }
}
