package org.chungtay.search;

import java.util.regex.Pattern;
import org.chungtay.model.text.Fold;

/// The forms of one word. The browser client has the same in `analysis.js`.
final class Syllable {

  /// Open syllables with the tone on the first vowel, and the same with the tone on the last.
  private static final String OLD = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

  private static final String NEW = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
  private static final Pattern INITIAL = Pattern.compile("[bcdđghklmnprstvx]*");
  private static final Pattern OPEN_Y = Pattern.compile("([bcdghklmnprstvx]+|qu)y");

  private Syllable() {}

  /// One spelling for the two placements of a tone: `hoà` for `hòa`, `uỷ` for `ủy`. A coda keeps
  /// the tone where it is (`hoàn`), and the u of `qu` is no vowel (`quý`).
  static String canonical(String word) {
    int rime = word.length() - 2;
    if (rime < 0) {
      return word;
    }
    int place = OLD.indexOf(word.substring(rime));
    return place < 0 || place % 2 != 0 || !INITIAL.matcher(word).region(0, rime).matches()
        ? word
        : word.substring(0, rime) + NEW.substring(place, place + 2);
  }

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
