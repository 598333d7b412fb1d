package org.chungtay.markdown;

import org.chungtay.model.text.Invisible;

/// Characters that a page may hold.
final class Characters {

  private static final char SOFT_HYPHEN = '\u00AD';

  private Characters() {}

  /// The text without what HTML forbids (control characters, noncharacters, halves of surrogate
  /// pairs), without characters that nobody sees and that break words for a search, and without
  /// private-use characters, which mean nothing outside the font that Word took them from.
  static String clean(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Characters::isAllowed).forEach(out::appendCodePoint);
    return out.toString();
  }

  /// Whether the text shows nothing: spaces, also those that do not break.
  static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /// Whether this is one of the characters that almost all text is made of.
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < '\u007F')
        || (c >= '\u00A0' && c < '\u0600' && c != SOFT_HYPHEN)
        || (c >= '\u1E00' && c < '\u2000')
        || (c > '\u206F' && c < '\uD800')
        || c == '\n'
        || c == '\t';
  }

  private static boolean isAllowed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\n' || c == '\t';
      case Character.PRIVATE_USE, Character.SURROGATE -> false;
      case Character.FORMAT -> !Invisible.isStray(c);
      default -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
    };
  }
}
