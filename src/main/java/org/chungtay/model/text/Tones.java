package org.chungtay.model.text;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One place for the tone mark of a syllable, where writers use two: `hòa` for `hoà`, `thủy` for
/// `thuỷ`, `ủy` for `uỷ`.
///
/// Only the open rhymes oa, oe and uy are written both ways. Canonical is the mark on their first
/// vowel, as laws and most of the press have it (Luật Thủy sản 2017) and as keyboards give it
/// unless told otherwise; school books put it on the second (Quyết định 1989/QĐ-BGDĐT of 25 May
/// 2018, Điều 8). Before a final letter both have it on the second (`hoàn`, `tuyển`), and the u of
/// qu belongs to the consonant (`quý`).
public final class Tones {

  private static final Pattern ON_THE_SECOND_VOWEL =
      Pattern.compile(
          // The first vowel is looked for first: most letters are none.
          "(?=[ou])(o[àảãáạèẻẽéẹ]|(?<!q)u[ỳỷỹýỵ])(?![\\p{L}\\p{M}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Tones() {}

  /// The text in NFC with every tone mark in its canonical place. Nothing else changes: `kĩ` stays
  /// apart from `kỹ`.
  public static String canonical(String text) {
    return ON_THE_SECOND_VOWEL
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
        .replaceAll(Tones::moved);
  }

  private static String moved(MatchResult rhyme) {
    String letters = Normalizer.normalize(rhyme.group(), Normalizer.Form.NFD);
    // First vowel, second vowel, tone.
    return Normalizer.normalize(
        new StringBuilder(letters).insert(1, letters.charAt(2)).deleteCharAt(3),
        Normalizer.Form.NFC);
  }
}
