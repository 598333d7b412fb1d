package org.chungtay.theme;

import java.util.List;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.District;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// The mark of the pair, drawn from data.
record Marks(Archive archive) {

  /// More tiles than this are no longer a mark.
  private static final int MOST = 4;

  private static final String NO_UNIT = "none";

  /// The sign of the site itself: a quận and a huyện, joined.
  static final Mark SITE = new Mark(List.of("quan", "huyen"), true, false);

  /// Where there is nothing to draw.
  static final Mark EMPTY = new Mark(List.of(NO_UNIT), false, false);

  /// An article's first pairing, or the units it is about, apart; one empty tile for the city.
  Mark of(Source<Article> source) {
    Article article = source.entry();
    if (!article.pairings().isEmpty()) {
      return joined(
          article.pairings().getFirst().between().stream().map(archive::partner).toList());
    }
    List<String> tiles =
        archive.subjects(source).units().stream()
            .limit(MOST)
            .map(unit -> unit.entry().type().key())
            .toList();
    return tiles.isEmpty() ? EMPTY : new Mark(tiles, false, false);
  }

  Mark joined(List<? extends @Nullable Source<?>> partners) {
    return new Mark(
        partners.stream().map(this::tile).toList(),
        true,
        partners.stream().noneMatch(p -> p != null && p.entry() instanceof District));
  }

  /// A unit, a school, or the sign of the site for what is neither.
  Mark ofEntry(Source<?> entry) {
    return switch (entry.entry()) {
      case District _ -> new Mark(List.of(tile(entry)), false, false);
      case School _ -> new Mark(List.of(tile(entry)), false, true);
      default -> SITE;
    };
  }

  /// A school has the tile of its unit.
  private String tile(@Nullable Source<?> partner) {
    if (partner == null) {
      return NO_UNIT;
    }
    return switch (partner.entry()) {
      case District district -> district.type().key();
      case School _ -> {
        Source<District> unit = archive.unitOf(partner);
        yield unit == null ? NO_UNIT : unit.entry().type().key();
      }
      default -> NO_UNIT;
    };
  }
}
