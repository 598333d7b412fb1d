package org.chungtay.search;

import java.util.List;

/// The terms that are alike when folded, which are never cut apart.
///
/// @param terms in the order of their bytes
record AlikeTerms(FoldedTerm folded, List<Term> terms) {

  /// A term with its postings in both parts.
  ///
  /// @param utf8 its text, not to be written to
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Term(byte[] utf8, Postings inName, Postings inText) {}

  /// How many bytes its postings are long, without positions.
  int length() {
    int length = 0;
    for (Term term : terms) {
      length += term.inName().pages().length + term.inText().pages().length;
    }
    return length;
  }
}
