package org.chungtay.theme;

/// A style sheet without what only its author reads: comments, line breaks, indentation.
///
/// Comments and white space go, and only where [CSS Syntax](https://www.w3.org/TR/css-syntax-3/)
/// gives them no meaning. No value is touched: libraries that do more lose what they do not know
/// (an empty custom property, `clamp()`).
final class StyleSheet {

  private final String css;
  private final StringBuilder out;
  private int at;

  /// White space has been passed over since the last character that was kept.
  private boolean spaced;

  /// What was kept last parts rules, declarations or items of a list.
  private boolean parted = true;

  private StyleSheet(String css) {
    this.css = css;
    this.out = new StringBuilder(css.length());
  }

  static String compact(String css) {
    return new StyleSheet(css).compact();
  }

  private String compact() {
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
        spaced = true;
      } else if (" \n\t\r\f".indexOf(c) >= 0) {
        at++;
        spaced = true;
      } else if (c == '"' || c == '\'') {
        keep(endOfString(), false);
      } else if (c == '\\') {
        keep(Math.min(at + 2, css.length()), false);
      } else {
        keep(at + 1, "{};,".indexOf(c) >= 0);
      }
    }
    return out.append('\n').toString();
  }

  private void keep(int end, boolean parts) {
    // `--name: ;` is a property that is there and empty; some browsers want to see its space.
    boolean empty = parts && !out.isEmpty() && out.charAt(out.length() - 1) == ':';
    if (spaced && !parted && (!parts || empty)) {
      out.append(' ');
    }
    out.append(css, at, end);
    at = end;
    spaced = false;
    parted = parts;
  }

  /// A string ends at its quote, or, by the error rule of the syntax, with its line.
  private int endOfString() {
    for (int i = at + 1; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == css.charAt(at) || c == '\n') {
        return i + 1;
      }
    }
    return css.length();
  }
}
