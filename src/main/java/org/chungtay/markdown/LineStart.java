package org.chungtay.markdown;

/// What a line begins with, as far as it decides how deep the line is nested: indentation, `>`, and
/// list markers. Reads more nesting into a line than Markdown does, never less.
final class LineStart {

  /// Flexmark's patterns for a thematic break and for a tag take stack for every character of a run
  /// like `***…`, every letter of a tag's name and every attribute.
  private static final int MAX_RUN = 1_000;

  private static final int MAX_TAG_NAME = 200;
  private static final int MAX_ATTRIBUTES = 500;
  private static final int TAB = 4;

  private final String text;
  private final int end;
  private int at;
  private int columns;
  private int markers;

  LineStart(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  boolean isTooDeep() {
    do {
      skipSpaces();
    } while (markers <= Limits.MAX_NESTING && at < end && !isThematicBreak() && skipMarker());
    if (at == end) {
      columns = 0;
    }
    // A list level takes its marker or two columns of indentation; one space after each marker is
    // the marker's own.
    return markers + Math.max(0, columns - markers) / 2 > Limits.MAX_NESTING;
  }

  /// Whether what follows the markers is longer than the parser's patterns take. Asked after
  /// [#isTooDeep].
  boolean isTooLong() {
    return runLength() > MAX_RUN || isTagTooLong();
  }

  private void skipSpaces() {
    while (at < end && isSpace(text.charAt(at))) {
      columns += text.charAt(at) == '\t' ? TAB : 1;
      at++;
    }
  }

  /// Steps over one `>` or list marker.
  private boolean skipMarker() {
    char c = text.charAt(at);
    int after =
        switch (c) {
          case '>' -> at + 1;
          case '-', '+', '*' -> isSpaceOrEnd(at + 1) ? at + 1 : at;
          default -> Character.isDigit(c) ? afterNumber() : at;
        };
    if (after == at) {
      return false;
    }
    at = after;
    markers++;
    return true;
  }

  private int afterNumber() {
    int i = at;
    while (i < end && i - at < 9 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean marker =
        i < end && (text.charAt(i) == '.' || text.charAt(i) == ')') && isSpaceOrEnd(i + 1);
    return marker ? i + 1 : at;
  }

  private boolean isThematicBreak() {
    char c = text.charAt(at);
    if (c != '-' && c != '*' && c != '_') {
      return false;
    }
    int i = at;
    int count = 0;
    while (i < end && (text.charAt(i) == c || isSpace(text.charAt(i)))) {
      count += text.charAt(i) == c ? 1 : 0;
      i++;
    }
    return i == end && count >= 3;
  }

  /// How often the mark of a thematic break is repeated, spaces in between or not.
  private int runLength() {
    if (at == end || "*-_".indexOf(text.charAt(at)) < 0) {
      return 0;
    }
    int count = 0;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (c == text.charAt(at)) {
        count++;
      } else if (!isSpace(c)) {
        break;
      }
    }
    return count;
  }

  private boolean isTagTooLong() {
    if (at == end || text.charAt(at) != '<') {
      return false;
    }
    int i = text.startsWith("</", at) ? at + 2 : at + 1;
    while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || isNameSign(text.charAt(i)))) {
      i++;
    }
    if (i - at > MAX_TAG_NAME) {
      return true;
    }
    int attributes = 0;
    for (char quote = 0; i < end && (quote != 0 || text.charAt(i) != '>'); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (isSpace(c)) {
        attributes++;
      }
    }
    return attributes > MAX_ATTRIBUTES;
  }

  private boolean isSpaceOrEnd(int i) {
    return i >= end || isSpace(text.charAt(i));
  }

  private static boolean isNameSign(char c) {
    return c == '-' || c == '.' || c == '_' || c == ':';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
