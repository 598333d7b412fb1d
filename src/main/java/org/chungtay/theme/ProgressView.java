package org.chungtay.theme;

import java.util.List;

/// What has been counted: metric by metric every figure for the whole city, and the latest for each
/// unit, whose other figures are on its own page.
record ProgressView(Frame frame, String title, List<FigureRow> figures) implements View {}
