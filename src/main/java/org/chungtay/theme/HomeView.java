package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The front page: what is new, and the units as a map and as a list in dictionary order.
record HomeView(
    Frame frame,
    Mark mark,
    List<Card> highlights,
    List<Card> latest,
    String count,
    @Nullable TileMap map,
    List<LetterGroup> letters)
    implements View {

  /// The units whose names begin with one letter.
  record LetterGroup(String letter, List<Unit> units) {}

  record Unit(String name, String type, String href, @Nullable String count) {}
}
