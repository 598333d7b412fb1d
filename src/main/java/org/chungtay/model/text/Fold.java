package org.chungtay.model.text;

import java.text.Normalizer;
import java.util.Locale;

/// Vietnamese without its marks: what a reader types on a phone and what a slug is made of.
public final class Fold {

  private Fold() {}

  /// Small letters without tone marks, hats and horns, and `đ` as `d`: `dong da` for `Đống Đa`.
  ///
  /// `đ` has no decomposition, and U+00D0 and U+0189 look like `Đ` in old fonts. Characters that
  /// cannot be seen (soft hyphen, zero-width characters, byte-order mark) are dropped.
  public static String fold(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case 'đ', 'Đ', 'ð', 'Ð', 'ɖ', 'Ɖ' -> out.append('d');
        case '\u00A0', '\u202F' -> out.append(' ');
        default -> {
          if (!isInvisible(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
          }
        }
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /// Whether this character leaves no mark on a page: soft hyphen, zero-width space, joiners,
  /// byte-order mark.
  public static boolean isInvisible(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
  }
}
