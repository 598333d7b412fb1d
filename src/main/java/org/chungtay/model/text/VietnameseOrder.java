package org.chungtay.model.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/// Vietnamese dictionary order, syllable by syllable.
///
/// Within a syllable letters come first (`a ă â b c d đ e ê …`), then the tone (ngang, huyền, hỏi,
/// ngã, sắc, nặng) wherever its mark stands; a syllable that begins another comes before it. Digits
/// come before letters and compare as numbers. Case decides only between texts equal in all that,
/// small before capital. The JDK's collator and CLDR order by tone only after all syllables and
/// ignore spaces, so `Hoàng Mai` would come before `Hoàn Kiếm`.
public final class VietnameseOrder {

  private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  /// The combining marks of the tones, in dictionary order from huyền on.
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  private static final char END_OF_LETTERS = 1;
  private static final char FIRST_TONE = 2;
  private static final char NUMBER = 16;
  private static final char FIRST_LETTER = 32;
  private static final char FOREIGN_LETTER = 128;

  private static final Comparator<String> OF_ONE_KEY =
      Comparator.comparing(VietnameseOrder::capitals).thenComparing(Comparator.naturalOrder());

  /// Compares two texts as a dictionary does.
  public static final Comparator<String> COMPARATOR =
      Comparator.comparing(VietnameseOrder::collationKey);

  /// Compares the names of people as Vietnamese lists have them: by given name (the last syllable),
  /// then by family name (the first), then by what stands between: `Phạm Thị Mai Thanh` comes
  /// before `Nguyễn Đức Thắng`.
  public static final Comparator<String> PEOPLE =
      Comparator.comparing(VietnameseOrder::givenNameFirst, COMPARATOR).thenComparing(COMPARATOR);

  /// A text that is compared as a dictionary does. To make one costs far more than to compare two,
  /// so a long sort makes one of every text first.
  public record CollationKey(String text, String key) implements Comparable<CollationKey> {

    @Override
    public int compareTo(CollationKey other) {
      int order = key.compareTo(other.key);
      return order != 0 ? order : OF_ONE_KEY.compare(text, other.text);
    }
  }

  private VietnameseOrder() {}

  public static CollationKey collationKey(String text) {
    return new CollationKey(text, key(text));
  }

  /// A text whose plain order is the dictionary order of the given texts, apart from case.
  public static String key(String text) {
    String s = visible(text).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(s.length() * 2);
    int i = 0;
    while (i < s.length()) {
      if (Character.isLetterOrDigit(s.charAt(i))) {
        i = appendSyllable(key, s, i);
      } else {
        i++;
      }
    }
    return key.toString();
  }

  /// The letter under which an index lists this text: `Đ` for `Đống Đa`, `Ư` for `Ứng Hòa`; `#` for
  /// anything that begins with no letter.
  public static String indexLetter(String text) {
    String s = visible(text).replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
    if (s.isEmpty() || !Character.isLetter(s.charAt(0))) {
      return "#";
    }
    StringBuilder tone = new StringBuilder();
    return String.valueOf(withoutTone(s.charAt(0), tone)).toUpperCase(Locale.ROOT);
  }

  private static String givenNameFirst(String name) {
    String spaced = name.replace('\u00A0', ' ').strip();
    int space = spaced.lastIndexOf(' ');
    return spaced.substring(space + 1) + " " + spaced.substring(0, Math.max(space, 0));
  }

  private static int appendSyllable(StringBuilder key, String s, int start) {
    int tone = 0;
    int i = start;
    StringBuilder tones = new StringBuilder();
    while (i < s.length() && (Character.isLetterOrDigit(s.charAt(i)) || isMark(s.charAt(i)))) {
      char c = s.charAt(i);
      if (c >= '0' && c <= '9') {
        i = appendNumber(key, s, i);
        continue;
      }
      tones.setLength(0);
      char letter = withoutTone(c, tones);
      for (int t = 0; t < tones.length(); t++) {
        tone = Math.max(tone, TONES.indexOf(tones.charAt(t)) + 1);
      }
      if (!isMark(letter)) {
        int rank = ALPHABET.indexOf(letter);
        key.append(rank >= 0 ? (char) (FIRST_LETTER + rank) : (char) (FOREIGN_LETTER + letter));
      }
      i++;
    }
    key.append(END_OF_LETTERS).append((char) (FIRST_TONE + tone));
    return i;
  }

  /// Appends a run of digits so that longer numbers come later, and returns where the run ends.
  private static int appendNumber(StringBuilder key, String s, int start) {
    int i = start;
    while (i < s.length() && s.charAt(i) == '0') {
      i++;
    }
    int first = i;
    while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
      i++;
    }
    key.append(NUMBER).append((char) (i - first + 1)).append(s, first, i);
    return i;
  }

  /// The letter with its hat or horn but without its tone mark, which is appended to `tones`.
  private static char withoutTone(char c, StringBuilder tones) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    StringBuilder rest = new StringBuilder(2);
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      (TONES.indexOf(part) >= 0 ? tones : rest).append(part);
    }
    String letter = Normalizer.normalize(rest, Normalizer.Form.NFC);
    return letter.isEmpty() ? c : letter.charAt(0);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// The text in NFC, without characters that cannot be seen: they would split a syllable.
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().filter(c -> !Fold.isInvisible((char) c)).forEach(c -> out.append((char) c));
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /// Which letters are capitals, whatever the place of the tone marks: `10` for `Ba`.
  private static String capitals(String text) {
    StringBuilder out = new StringBuilder(text.length());
    visible(text)
        .chars()
        .filter(Character::isLetter)
        .forEach(c -> out.append(Character.isUpperCase(c) ? '1' : '0'));
    return out.toString();
  }
}
