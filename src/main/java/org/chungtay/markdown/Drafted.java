package org.chungtay.markdown;

import java.util.List;

/// A whole body as drafts: the text, and the footnotes it refers to in the order of their numbers.
record Drafted(Draft text, List<Note> notes) {

  /// A footnote, and how often it is referred to.
  record Note(int number, int references, Draft text) {}
}
