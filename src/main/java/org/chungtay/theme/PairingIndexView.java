package org.chungtay.theme;

import java.util.List;

/// All pairings: those of units as a matrix and as a list, those of schools as a list.
///
/// @param columns the units across the matrix, in dictionary order; the rows are the same
record PairingIndexView(
    Frame frame,
    String title,
    List<NamedLink> columns,
    List<Row> rows,
    List<PairingLine> units,
    List<PairingLine> schools)
    implements View {

  record Row(NamedLink unit, List<Cell> cells) {}

  /// Where a row meets a column: how many signings, said in full in `label`, and where they are
  /// told; empty where there is none. On the diagonal stand the pairings inside the unit.
  record Cell(boolean within, String text, String label, String href) {}
}
