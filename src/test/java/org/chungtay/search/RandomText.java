package org.chungtay.search;

import java.util.Random;

/// Texts that no one writes: Vietnamese, its marks alone, numbers, invisible characters, anything.
final class RandomText {

  private static final String[] PIECES = {
    "Đống",
    "đa",
    "hòa",
    "HOÀ",
    "thủy",
    "qùy",
    "gd",
    "&",
    "ĐT",
    "đt",
    "3",
    ".",
    "500",
    "0",
    "01",
    "2023",
    "/",
    "-",
    "–",
    " ",
    " ",
    " ",
    "\u00A0",
    "\u00AD",
    "\u200B",
    "\u0301",
    "\u0302",
    "o",
    "ơ",
    "ư",
    "kỹ",
    "kĩ",
    "ð",
    "Ɖ",
    "İ",
    "Σ",
    "ß",
    "日",
    "é",
    "\uD83D\uDE00",
    "“",
    "”",
    "%",
    "TH"
  };

  private RandomText() {}

  static String of(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(30);
    for (int i = 0; i < pieces; i++) {
      text.append(
          random.nextInt(8) > 0
              ? PIECES[random.nextInt(PIECES.length)]
              : String.valueOf((char) (0x20 + random.nextInt(0x2FE0))));
    }
    return text.toString();
  }
}
