package org.chungtay.model;

/// What an article is, with the word that stands for it in addresses.
public enum Kind implements Keyed {
  CEREMONY("le-ky-ket"),
  PROGRESS("ket-qua"),
  NEWS("tin-hoat-dong"),
  ANNOUNCEMENT("thong-bao");

  private final String slug;

  Kind(String slug) {
    this.slug = slug;
  }

  /// The kind's name in addresses: `le-ky-ket`.
  public String slug() {
    return slug;
  }
}
