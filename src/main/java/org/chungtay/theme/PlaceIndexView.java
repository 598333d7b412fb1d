package org.chungtay.theme;

import java.util.List;

/// Where readers live today: all places in dictionary order under their first letters.
///
/// @param sources what says so
record PlaceIndexView(Frame frame, String title, List<LetterGroup> letters, List<String> sources)
    implements View {

  /// The places whose names begin with one letter.
  record LetterGroup(String letter, List<PlaceLine> places) {}
}
