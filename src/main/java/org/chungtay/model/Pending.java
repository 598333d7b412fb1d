package org.chungtay.model;

import java.util.List;

/// What a site holds that no reader sees yet, so that no page is missing without a word.
///
/// @param planned articles whose day is to come, the next first
/// @param drafts how many articles are not finished
public record Pending(List<Planned> planned, int drafts) {

  /// An article whose day is to come.
  ///
  /// @param until the day, or the moment, as the clocks of the site show it
  public record Planned(SourcePath file, String title, String until) {}
}
