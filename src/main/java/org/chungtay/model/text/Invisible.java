package org.chungtay.model.text;

/// Characters that no reader sees.
public final class Invisible {

  private Invisible() {}

  /// Whether nothing is lost without this character: marks of where a word may break, and of the
  /// direction of a text, which turn around what follows. Joiners hold emoji together and stay.
  public static boolean isStray(int c) {
    return c == 0x00AD
        || c == 0x061C
        || c == 0x180E
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB);
  }

  /// Whether HTML and XML forbid it: control characters, halves of surrogate pairs, noncharacters.
  public static boolean isForbidden(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0x7F && c <= 0x9F)
        || Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  /// As `U+200B`.
  public static String name(int c) {
    return "U+%04X".formatted(c);
  }
}
