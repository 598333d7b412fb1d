package org.chungtay.markdown;

import java.util.HashMap;
import java.util.Map;

/// Finds the pieces of inline HTML in one paragraph: tags, comments, processing instructions,
/// declarations and CDATA as [CommonMark](https://spec.commonmark.org/0.31.2/#raw-html) has them,
/// and what Word adds: names with a prefix (`<o:p>`) and conditions (`<![endif]>`). Flexmark's own
/// pattern takes stack for every attribute and reads to the end for every `<!`; this takes neither.
final class HtmlTags {

  private static final int NONE = -1;

  private final CharSequence text;

  /// Terminators that are known not to occur from an index on.
  private final Map<String, Integer> missingFrom = new HashMap<>();

  HtmlTags(CharSequence text) {
    this.text = text;
  }

  /// The index after the HTML that begins at this `<`; -1 when it is no HTML.
  int endOf(int start) {
    return switch (charAt(start + 1)) {
      case '!' -> endOfDeclaration(start);
      case '?' -> find("?>", start + 2);
      case '/' -> endOfClosingTag(start);
      default -> endOfOpeningTag(start);
    };
  }

  private int endOfDeclaration(int start) {
    if (startsWith("<!--", start)) {
      // `<!-->` and `<!--->` are whole comments.
      return find("-->", start + 2);
    }
    if (startsWith("<![CDATA[", start)) {
      return find("]]>", start + 9);
    }
    boolean condition = startsWith("<![if ", start) || startsWith("<![endif]", start);
    return isLetter(charAt(start + 2)) || condition ? find(">", start + 3) : NONE;
  }

  private int endOfClosingTag(int start) {
    int name = endOfTagName(start + 2);
    if (name == NONE) {
      return NONE;
    }
    int close = skipSpace(name);
    return charAt(close) == '>' ? close + 1 : NONE;
  }

  private int endOfOpeningTag(int start) {
    int at = endOfTagName(start + 1);
    while (at != NONE) {
      int next = skipSpace(at);
      if (charAt(next) == '>') {
        return next + 1;
      }
      if (charAt(next) == '/') {
        return charAt(next + 1) == '>' ? next + 2 : NONE;
      }
      at = next > at ? endOfAttribute(next) : NONE;
    }
    return NONE;
  }

  private int endOfTagName(int start) {
    int at = endOfSimpleName(start);
    return at != NONE && charAt(at) == ':' ? endOfSimpleName(at + 1) : at;
  }

  private int endOfSimpleName(int start) {
    if (!isLetter(charAt(start))) {
      return NONE;
    }
    int at = start + 1;
    while (isLetter(charAt(at)) || isDigit(charAt(at)) || charAt(at) == '-') {
      at++;
    }
    return at;
  }

  private int endOfAttribute(int start) {
    char first = charAt(start);
    if (!isLetter(first) && first != '_' && first != ':') {
      return NONE;
    }
    int at = start + 1;
    for (char c = charAt(at); isLetter(c) || isDigit(c) || "_.:-".indexOf(c) >= 0; c = charAt(at)) {
      at++;
    }
    int equals = skipSpace(at);
    return charAt(equals) == '=' ? endOfValue(skipSpace(equals + 1)) : at;
  }

  private int endOfValue(int start) {
    char quote = charAt(start);
    if (quote == '"' || quote == '\'') {
      return find(String.valueOf(quote), start + 1);
    }
    int at = start;
    while (at < text.length() && !isSpace(text.charAt(at)) && "\"'=<>`".indexOf(charAt(at)) < 0) {
      at++;
    }
    return at > start ? at : NONE;
  }

  /// The index after the terminator's next occurrence.
  private int find(String terminator, int from) {
    if (from >= missingFrom.getOrDefault(terminator, Integer.MAX_VALUE)) {
      return NONE;
    }
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == terminator.charAt(0) && startsWith(terminator, i)) {
        return i + terminator.length();
      }
    }
    missingFrom.put(terminator, from);
    return NONE;
  }

  private boolean startsWith(String expected, int at) {
    for (int i = 0; i < expected.length(); i++) {
      if (charAt(at + i) != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int skipSpace(int start) {
    int at = start;
    while (isSpace(charAt(at))) {
      at++;
    }
    return at;
  }

  /// The character, or NUL past the end.
  private char charAt(int i) {
    return i < text.length() ? text.charAt(i) : 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }
}
