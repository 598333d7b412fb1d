package org.chungtay.bench;

import java.util.List;
import java.util.Map;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.text.Slug;

/// Documents, whose numbers say that they are none. Each is made from the seed and its place alone.
final class Documents {

  private Documents() {}

  /// The n-th document.
  static OfficialDocument get(long seed, int n) {
    Dice dice = Dice.of(seed, "document", n);
    String number = number(seed, n);
    return new OfficialDocument(
        id(seed, n),
        number,
        dice.percent(80) ? Dates.partial(dice, Dates.FIRST.plusDays(dice.below(Dates.DAYS))) : null,
        dice.percent(70) ? "Cơ quan thử nghiệm " + Lexicon.name(dice, 2) : null,
        dice.percent(80) ? Prose.sentence(dice) : null,
        dice.percent(20) ? id(seed, n) + ".txt" : null,
        List.of(),
        Map.of());
  }

  /// The id of the n-th document.
  static String id(long seed, int n) {
    return Slug.of(number(seed, n));
  }

  private static String number(long seed, int n) {
    String kind = Dice.of(seed, "number", n).pick(List.of("KH", "QĐ", "TB", "CV"));
    return (n < 9 ? "0" : "") + (n + 1) + "/" + kind + "-DLTN";
  }
}
