package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The schematic map of the units: a grid of so many columns and rows, and the kinds of unit in it
/// for the legend.
record TileMap(int columns, int rows, List<Tile> tiles, List<Legend> legend) {

  /// One unit: its place counted from 0 at the top left, its name on at most two lines, and how
  /// many units it is paired with when there are any. `title` says all of it in one line.
  record Tile(
      int column,
      int row,
      String type,
      List<String> lines,
      String title,
      String href,
      @Nullable String count) {}

  record Legend(String type, String text) {}
}
