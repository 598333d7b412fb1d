package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The archive by time: every year with its months, the newest first.
///
/// @param undated the list of what has no date, when there is anything in it
record ChronologyView(Frame frame, String title, List<Year> years, @Nullable Counted undated)
    implements View {

  record Year(Counted year, List<Counted> months) {}

  /// A span of time and how many articles stand under it.
  record Counted(String text, String href, String count) {}
}
