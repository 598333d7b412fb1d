package org.chungtay.model;

/// The type of a [Place], with the Vietnamese word that belongs to its name: what units below the
/// province have been since 1 July 2025 (Luật Tổ chức chính quyền địa phương 2025, article 1).
public enum PlaceType implements Keyed {
  PHUONG("phường"),
  XA("xã"),
  DAC_KHU("đặc khu");

  private final String word;

  PlaceType(String word) {
    this.word = word;
  }

  /// The generic word, small as inside a sentence: `phường`.
  public String word() {
    return word;
  }
}
