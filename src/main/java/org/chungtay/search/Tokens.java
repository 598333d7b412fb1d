package org.chungtay.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.chungtay.model.text.Fold;
import org.chungtay.model.text.Tones;

/// Cuts text into tokens. The browser client does the same in `analysis.js`; one file of vectors
/// holds the two together.
///
/// A token is a run of letters and digits. Three things are joined: what an invisible character
/// (soft hyphen, zero-width space) stands in, the thousands of a number (`3.500` is `3500`), and
/// the parts of `GD&ĐT`, which staff also write `GD-ĐT`, `GD ĐT` and `GDĐT`.
final class Tokens {

  /// The letters and digits, as ranges with both ends included. Spelled out, because engines differ
  /// in their Unicode tables: ASCII, Latin, combining marks, Greek, Cyrillic, Latin with marks and
  /// Greek with marks, kana, Han, Hangul; with the small letters of every capital among them.
  private static final String LETTERS =
      "09AZaz\u00C0\u00D6\u00D8\u00F6\u00F8\u02AF\u0300\u036F\u037B\u037D\u0388\u03FF\u0400\u0481"
          + "\u048A\u052F\u1E00\u1FBC\u2C65\u2C66\u3041\u3096\u30A1\u30FA\u3400\u4DBF\u4E00\u9FFF\uAC00\uD7A3";

  private static final int LONGEST_JOINT = 3;

  /// No word is longer; what is (an address, a key) is found by its beginning.
  private static final int LONGEST_WORD = 64;

  private static final boolean[] IS_LETTER = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < LETTERS.length(); i += 2) {
      Arrays.fill(IS_LETTER, LETTERS.charAt(i), LETTERS.charAt(i + 1) + 1, true);
    }
  }

  private final String text;
  private final UnaryOperator<String> normalise;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(String text, UnaryOperator<String> normalise) {
    this.text = text;
    this.normalise = normalise;
  }

  /// The tokens of a text, whose positions count in its NFC form.
  static List<Token> of(String text) {
    return of(text, Tokens::normalise);
  }

  /// The same.
  ///
  /// @param normalise gives what [#normalise] gives, which may have been kept
  static List<Token> of(String text, UnaryOperator<String> normalise) {
    Tokens tokens = new Tokens(Normalizer.normalize(text, Normalizer.Form.NFC), normalise);
    tokens.cut();
    return tokens.tokens;
  }

  private void cut() {
    int start = -1;
    int end = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (IS_LETTER[c] && (start >= 0 || !isMark(c))) {
        start = start < 0 ? i : start;
        end = i + 1;
      } else if (start >= 0 && !Fold.isInvisible(c)) {
        add(start, end);
        start = -1;
      }
    }
    if (start >= 0) {
      add(start, end);
    }
  }

  private void add(int start, int end) {
    String word = normalise.apply(text.substring(start, end));
    Token last = tokens.isEmpty() ? null : tokens.getLast();
    if (last != null && areThousands(last, word, start, end)) {
      tokens.set(tokens.size() - 1, new Token(last.text() + word, last.start(), end));
    } else if (last != null && isEducationAndTraining(last, word, start)) {
      tokens.set(tokens.size() - 1, new Token(last.text() + word, last.start(), end));
    } else {
      tokens.add(new Token(withoutLeadingZeros(word), start, end));
    }
  }

  /// `.500` after `3`, but not `.2023` after `3` nor `.500` after `2023`.
  private boolean areThousands(Token last, String word, int start, int end) {
    return end - start == 3
        && isNumber(word)
        && isNumber(last.text())
        && !last.text().equals("0")
        && (last.end() - last.start() <= 3 || text.charAt(last.end() - 4) == '.')
        && start == last.end() + 1
        && text.charAt(last.end()) == '.';
  }

  /// `&ĐT` after `GD`, `SGD` or `PGD`.
  private static boolean isEducationAndTraining(Token last, String word, int start) {
    return (word.equals("đt") || word.equals("dt"))
        && last.text().endsWith("gd")
        && start - last.end() <= LONGEST_JOINT;
  }

  /// A run of letters and digits as a word: small letters, one place for the tone.
  static String normalise(String run) {
    StringBuilder visible = new StringBuilder(run.length());
    run.chars().filter(c -> !Fold.isInvisible((char) c)).forEach(c -> visible.append((char) c));
    String small =
        visible
            .toString()
            .toLowerCase(Locale.ROOT)
            .replace('ð', 'đ')
            .replace('ɖ', 'đ')
            .replace('ς', 'σ');
    String word = Normalizer.normalize(small, Normalizer.Form.NFC);
    return Tones.canonical(word.substring(0, Math.min(LONGEST_WORD, word.length())));
  }

  private static String withoutLeadingZeros(String word) {
    if (word.charAt(0) != '0' || !isNumber(word)) {
      return word;
    }
    int first = 0;
    while (first < word.length() - 1 && word.charAt(first) == '0') {
      first++;
    }
    return word.substring(first);
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /// Combining marks go on with a word and begin none.
  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }
}
