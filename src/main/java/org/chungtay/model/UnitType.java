package org.chungtay.model;

/// The type of an administrative unit, with the Vietnamese word that belongs to its name.
public enum UnitType implements Keyed {
  QUAN("quận"),
  HUYEN("huyện"),
  THI_XA("thị xã"),
  PHUONG("phường"),
  XA("xã");

  private final String word;

  UnitType(String word) {
    this.word = word;
  }

  /// The generic word, small as inside a sentence: `quận`.
  public String word() {
    return word;
  }
}
