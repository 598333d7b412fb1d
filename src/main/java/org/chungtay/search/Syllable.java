package org.chungtay.search;

import java.util.regex.Pattern;
import org.chungtay.model.text.Fold;

/// The forms of one word. The browser client has the same in `analysis.js`.
final class Syllable {

  private static final Pattern OPEN_Y = Pattern.compile("([bcdghklmnprstvx]+|qu)y");

  private Syllable() {}

  /// A canonical word without its marks, and with `i` for the `y` of an open syllable (`kĩ` and
  /// `kỹ` are both `ki`).
  static String fold(String word) {
    String plain = Fold.fold(word);
    return OPEN_Y.matcher(plain).matches() ? plain.substring(0, plain.length() - 1) + "i" : plain;
  }

  /// Whether a canonical word has a mark that folding takes off.
  static boolean isMarked(String word) {
    return !Fold.fold(word).equals(word);
  }
}
