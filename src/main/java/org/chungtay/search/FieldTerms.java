package org.chungtay.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/// The terms of a field.
final class FieldTerms {

  private FieldTerms() {}

  /// In the order of their UTF-8 bytes; none where no page has the field.
  static TermsEnum of(IndexReader reader, FieldName field) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field.toString());
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }
}
