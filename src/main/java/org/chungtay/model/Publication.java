package org.chungtay.model;

import java.util.List;

/// What publishing did to the output folder.
///
/// @param written the files that are new or have other bytes now, in path order
/// @param unchanged how many files stand as they did
/// @param deleted the files that are no longer made, in path order
public record Publication(List<OutputPath> written, int unchanged, List<OutputPath> deleted) {

  /// What a build does that has nothing to do, or is not allowed to do it.
  public static Publication nothing(int unchanged) {
    return new Publication(List.of(), unchanged, List.of());
  }
}
