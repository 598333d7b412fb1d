package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All units: the map, and in dictionary order under their first letters.
record DistrictIndexView(
    Frame frame, String title, @Nullable TileMap map, List<LetterGroup> letters) implements View {

  /// The units whose names begin with one letter.
  record LetterGroup(String letter, List<Unit> units) {}

  record Unit(String name, String type, String href, @Nullable String count) {}
}
