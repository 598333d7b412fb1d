package org.chungtay.theme;

import java.util.List;
import org.chungtay.model.Article;
import org.chungtay.model.District;
import org.chungtay.model.School;
import org.chungtay.model.Source;

/// The mark of the pair, drawn from data.
final class Marks {

  /// More tiles than this are no longer a mark.
  private static final int MOST = 4;

  /// The sign of the site itself: a quận and a huyện, joined.
  static final Mark SITE = new Mark(List.of("quan", "huyen"), true, false);

  private Marks() {}

  /// An article's first pairing, or the units it is about, apart; one empty tile for the city.
  static Mark of(Article article, Catalogue catalogue) {
    if (!article.pairings().isEmpty()) {
      return joined(article.pairings().getFirst().between(), catalogue);
    }
    List<String> tiles =
        article.districts().stream().limit(MOST).map(id -> tile(id, catalogue)).toList();
    return new Mark(tiles.isEmpty() ? List.of("none") : tiles, false, false);
  }

  static Mark joined(List<String> parties, Catalogue catalogue) {
    return new Mark(
        parties.stream().map(id -> tile(id, catalogue)).toList(),
        true,
        parties.stream().allMatch(id -> catalogue.district(id) == null));
  }

  static Mark of(District district) {
    return new Mark(List.of(district.type().key()), false, false);
  }

  /// A school has the tile of its unit.
  private static String tile(String id, Catalogue catalogue) {
    Source<District> unit = catalogue.district(id);
    if (unit == null) {
      Source<School> school = catalogue.archive().schools().get(id);
      unit = school == null ? null : catalogue.unitOf(school);
    }
    return unit == null ? "none" : unit.entry().type().key();
  }
}
