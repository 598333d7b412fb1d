package org.chungtay.model.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The eth of Icelandic (`Ð`, U+00D0) and the D of African languages (`Ɖ`, U+0189), which look like
/// the Vietnamese `Đ` (U+0110): old fonts and keyboards give them for it.
public final class StrayEth {

  private static final Pattern TOKEN = Pattern.compile("[^\\sÐðƉɖ]*+[ÐðƉɖ]\\S*+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");

  /// A Vietnamese syllable that begins with it. Icelandic words never do.
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "[ÐðƉɖ][aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ]{1,3}"
              + "(?:ch|c|m|ng|nh|n|p|t)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// `QÐ`, `HÐND`: capitals without a vowel make no word of any language.
  private static final Pattern SIGN = Pattern.compile("[B-DF-HJ-NP-TV-XZÐƉ]{2,}");

  private StrayEth() {}

  /// The text, in NFC, with the Vietnamese letter wherever the word is Vietnamese. What a
  /// pronouncing dictionary puts between slashes or brackets is a sound, and addresses of other
  /// sites are theirs: both stay.
  public static String mended(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isEth(text.charAt(i))) {
        return TOKEN
            .matcher(text)
            .replaceAll(token -> Matcher.quoteReplacement(mendedToken(token.group())));
      }
    }
    return text;
  }

  private static String mendedToken(String token) {
    return token.contains("://")
        ? token
        : WORD.matcher(token)
            .replaceAll(word -> isVietnamese(word, token) ? vietnamese(word) : word.group());
  }

  private static boolean isVietnamese(MatchResult word, String token) {
    char before = word.start() == 0 ? ' ' : token.charAt(word.start() - 1);
    char after = word.end() == token.length() ? ' ' : token.charAt(word.end());
    boolean sound = "/[".indexOf(before) >= 0 && "/]".indexOf(after) >= 0;
    boolean currency = Character.isDigit(before) && word.group().equals("ð");
    return currency
        || SIGN.matcher(word.group()).matches()
        || (!sound && SYLLABLE.matcher(word.group()).matches());
  }

  private static String vietnamese(MatchResult word) {
    return word.group().replaceAll("[ÐƉ]", "Đ").replaceAll("[ðɖ]", "đ");
  }

  private static boolean isEth(int c) {
    return c == 'Ð' || c == 'ð' || c == 'Ɖ' || c == 'ɖ';
  }
}
