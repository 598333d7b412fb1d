package org.chungtay.search;

import org.apache.lucene.util.BytesRef;

/// A word as the index has it, made once for all the places where it stands.
///
/// @param text its exact form
/// @param folded its form without marks
/// @param initial the first letter of the folded form
/// @param exactTerm the exact form as a term of Lucene, not to be written to
/// @param foldedTerm the folded form likewise
record Word(String text, String folded, char initial, BytesRef exactTerm, BytesRef foldedTerm) {

  static Word of(String text) {
    String folded = Syllable.fold(text);
    return new Word(text, folded, folded.charAt(0), new BytesRef(text), new BytesRef(folded));
  }
}
