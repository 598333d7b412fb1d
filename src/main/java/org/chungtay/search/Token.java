package org.chungtay.search;

/// A token of a text.
///
/// @param text its exact form: small letters, canonical tone placement, numbers without grouping
/// @param start where it stands in the NFC text, in UTF-16 units
/// @param end where it ends, exclusive
record Token(String text, int start, int end) {

  /// The form that readers type without marks.
  String folded() {
    return Syllable.fold(text);
  }
}
