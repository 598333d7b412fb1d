package org.chungtay.bench;

/// A word of one or more syllables.
///
/// @param text as today's orthography writes it
/// @param older with the tone on the second vowel, as many still write it (`hoà` for `hòa`); the
///   same as the text where both agree
record Word(String text, String older) {

  static Word of(String text) {
    return new Word(text, text);
  }

  int syllables() {
    return 1 + (int) text.chars().filter(c -> c == ' ').count();
  }
}
