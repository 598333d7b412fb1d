package org.chungtay.theme;

import java.util.List;

/// Where a unit lies among the others, and whom it is joined to: the schematic map without names.
///
/// @param title what the drawing shows, for those who do not see it
/// @param joints from this unit to each partner, in tiles from the top left
record UnitPlace(String title, int columns, int rows, List<Spot> spots, List<Joint> joints) {

  /// One unit; `type` is its kind for the unit itself and its partners, empty for all others.
  record Spot(int column, int row, String type) {}

  record Joint(int fromColumn, int fromRow, int toColumn, int toRow) {}
}
