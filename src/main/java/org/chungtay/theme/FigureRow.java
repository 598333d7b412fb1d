package org.chungtay.theme;

import org.jspecify.annotations.Nullable;

/// One figure in a table.
///
/// @param anchor the row's name, for links to it; absent for a row that is not the latest
/// @param label what is counted
/// @param value the number with its unit of measure
/// @param href where the number leads: to the article that states it, or to its row among the
///   results
/// @param source the article that states it; absent on that article's own page
record FigureRow(
    @Nullable String anchor,
    String label,
    String value,
    @Nullable String href,
    NamedLink scope,
    String asOf,
    @Nullable NamedLink source) {}
