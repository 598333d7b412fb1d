package org.chungtay.search;

/// A field of the index: `name.exact`, `text.folded-pair`.
record FieldName(Part part, Form form) {

  /// Whether the field of this name holds pairs of words.
  static boolean isPaired(String name) {
    return name.endsWith("pair");
  }

  @Override
  public String toString() {
    return part.key() + "." + form.key();
  }
}
