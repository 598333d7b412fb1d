package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All units: the map, and in dictionary order under their first letters.
record DistrictIndexView(
    Frame frame, String title, @Nullable TileMap map, List<LetterGroup> letters) implements View {

  /// The units whose names begin with one letter.
  record LetterGroup(String letter, List<Unit> units) {}

  /// @param pairings how many units it is paired with; absent when there are none
  /// @param count how many articles are about it; absent when there are none
  record Unit(
      String name, String type, String href, @Nullable String pairings, @Nullable String count) {}
}
