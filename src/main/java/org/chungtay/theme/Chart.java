package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of one series over time as bars, each with its date and its number beside it, on a
/// drawing [#WIDTH] wide. The table of the same figures stands with it.
///
/// @param id what its title and description are called in the page
/// @param zero where the value 0 lies, from the left
/// @param bars the oldest first
/// @param note what the chart leaves out
record Chart(
    String id,
    String title,
    String description,
    int height,
    int zero,
    List<Bar> bars,
    @Nullable String note) {

  static final int WIDTH = 320;

  /// What each bar has for itself: a line of text, then the bar.
  static final int ROW = 48;

  /// @param y where its row begins
  /// @param title the whole of it in one line
  /// @param href the article that states the number
  record Bar(int y, int x, int width, String date, String value, String title, String href) {}
}
