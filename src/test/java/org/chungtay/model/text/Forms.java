package org.chungtay.model.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The forms in which one Vietnamese text reaches the tool, and the machines it runs on.
final class Forms {

  /// Locales in which calls that forget theirs go wrong: dotless i, other digits, another calendar.
  static final List<String> ODD_LOCALES = List.of("tr", "az", "fa", "ar-EG", "th-TH-u-ca-buddhist");

  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  private Forms() {}

  static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  /// The letter with its hat, then the tone as a mark of its own: what code page 1258 gives.
  static String toneApart(String text) {
    StringBuilder out = new StringBuilder();
    nfc(text)
        .codePoints()
        .forEach(
            c -> {
              StringBuilder letter = new StringBuilder();
              StringBuilder tone = new StringBuilder();
              nfd(Character.toString(c))
                  .chars()
                  .forEach(
                      part ->
                          (TONES.indexOf(part) >= 0 ? tone : letter)
                              .append(Character.toChars(part)));
              out.append(nfc(letter.toString())).append(tone);
            });
    return out.toString();
  }

  static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /// Runs a test with each odd locale as the default, which is put back afterwards.
  static void underOddLocales(Consumer<String> test) {
    Locale before = Locale.getDefault();
    try {
      for (String tag : ODD_LOCALES) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        test.accept(tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
