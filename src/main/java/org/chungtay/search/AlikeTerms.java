package org.chungtay.search;

import java.util.BitSet;
import java.util.List;

/// The terms that are alike when folded, which are never cut apart.
///
/// @param terms in the order of their bytes
record AlikeTerms(FoldedTerm folded, List<Term> terms) {

  /// A term with its postings in both parts.
  ///
  /// @param utf8 its text, not to be written to
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Term(byte[] utf8, Postings inName, Postings inText) {

    Postings in(Part part) {
      return switch (part) {
        case NAME -> inName;
        case TEXT -> inText;
      };
    }
  }

  /// How many bytes its postings are long, without positions.
  int length() {
    int length = 0;
    for (Term term : terms) {
      length += term.inName().pages().length + term.inText().pages().length;
    }
    return length;
  }

  /// How many names or texts hold any of them.
  int pages(Part part) {
    List<Postings> found =
        terms.stream().map(term -> term.in(part)).filter(in -> in.count() > 0).toList();
    if (found.size() == 1) {
      return found.getFirst().count();
    }
    BitSet pages = new BitSet();
    for (Postings postings : found) {
      for (Postings.Cursor cursor = new Postings.Cursor(postings); cursor.next(); ) {
        pages.set(cursor.rank());
      }
    }
    return pages.cardinality();
  }
}
