package org.chungtay.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/// The terms of all fields: of an index, or of what is being written.
@FunctionalInterface
interface FieldTerms {

  /// Null where no page has the field.
  @Nullable Terms terms(String field) throws IOException;

  /// The terms of a field, in the order of their UTF-8 bytes.
  default TermsEnum of(FieldName field) throws IOException {
    Terms terms = terms(field.toString());
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  static FieldTerms in(IndexReader index) {
    return field -> MultiTerms.getTerms(index, field);
  }
}
