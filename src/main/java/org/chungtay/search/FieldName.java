package org.chungtay.search;

/// A field of the index: `name.exact`, `text.folded-pair`.
record FieldName(Part part, Form form) {

  @Override
  public String toString() {
    return part.key() + "." + form.key();
  }
}
