package org.chungtay.bench;

import java.math.BigDecimal;
import org.chungtay.model.Language;
import org.chungtay.model.PartialDate.OfDay;
import org.chungtay.model.text.NumberText;
import org.chungtay.model.text.PressDate;

/// Sentences without meaning, in the shape of those that the press prints: capitals, commas,
/// quotation marks, dates and numbers as it writes them. No sign in them means anything to Markdown
/// or YAML.
final class Prose {

  private Prose() {}

  /// A name for something: a capital, no full stop.
  static String phrase(Dice dice, int fewest, int most) {
    StringBuilder text = new StringBuilder();
    for (int words = dice.between(fewest, most); words > 0; words--) {
      text.append(text.isEmpty() ? "" : " ").append(Lexicon.word(dice).text());
    }
    return Lexicon.capital(text.toString());
  }

  /// A sentence of 8 to 24 words, at most 400 characters.
  static String sentence(Dice dice) {
    int words = dice.between(8, 24);
    int quoted = dice.percent(4) ? dice.below(words - 4) + 1 : -1;
    StringBuilder text = new StringBuilder(phrase(dice, 1, 1));
    for (int i = 1; i < words; i++) {
      boolean pause = dice.percent(8);
      text.append(pause ? ", " : " ");
      if (i == quoted) {
        text.append('“').append(phrase(dice, 3, 3)).append('”');
      } else if (dice.percent(4)) {
        text.append(number(dice)).append(' ').append(Lexicon.word(dice).text());
      } else {
        text.append(Lexicon.word(dice).text());
      }
    }
    return text.append('.').toString();
  }

  /// How many syllables a reader counts.
  static int syllables(String text) {
    return 1 + (int) text.chars().filter(c -> c == ' ').count();
  }

  /// A number, a share, a day or a period, as the press writes it.
  private static String number(Dice dice) {
    return switch (dice.below(6)) {
      case 0 -> decimal(BigDecimal.valueOf(dice.between(1, 999), 1)) + "%";
      case 1 -> decimal(BigDecimal.valueOf(dice.between(1_000, 2_000_000)));
      case 2 ->
          "ngày "
              + PressDate.shortText(
                  new OfDay(Dates.FIRST.plusDays(dice.below(Dates.DAYS))), Language.VI);
      case 3 -> "giai đoạn 2023–2025, gồm";
      default -> decimal(BigDecimal.valueOf(dice.between(2, 99)));
    };
  }

  private static String decimal(BigDecimal number) {
    return NumberText.text(number, Language.VI);
  }
}
