package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has been counted: the latest figure of every metric for the city and for each unit, and the
/// past of those for the city. The past of a unit is on its own page.
///
/// @param columns what stands in each column of the data files
record ProgressView(
    Frame frame,
    String title,
    List<FigureRow> latest,
    List<Past> past,
    DataLinks data,
    List<Meaning> columns)
    implements View {

  /// A metric of which more than one figure is known for the whole city.
  record Past(String id, String label, @Nullable Chart chart, List<FigureRow> figures) {}

  record Meaning(String column, String text) {}
}
