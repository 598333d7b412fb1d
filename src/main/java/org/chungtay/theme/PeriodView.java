package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A year or a month: its events, the newest first.
///
/// @param months the months of a year, with what happened in them
/// @param rest what is known to be of the year, and no more exactly
record PeriodView(
    Frame frame,
    String title,
    String count,
    List<ChronologyView.Counted> months,
    List<Event> rest,
    @Nullable NamedLink newer,
    @Nullable NamedLink older)
    implements View {

  /// An article as one line.
  record Event(When when, String kind, NamedLink article) {}
}
