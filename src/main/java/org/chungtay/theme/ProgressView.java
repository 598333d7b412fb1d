package org.chungtay.theme;

import java.util.List;

/// What has been counted: metric by metric every figure for the whole city, and the latest for each
/// unit, whose other figures are on its own page.
///
/// @param columns what stands in each column of the data files
record ProgressView(
    Frame frame, String title, List<FigureRow> figures, DataLinks data, List<Meaning> columns)
    implements View {

  record Meaning(String column, String text) {}
}
