package org.chungtay.model;

/// The formats in which data are published, with what browsers call each.
public enum DataFormat implements Keyed {
  CSV("text/csv"),
  JSON("application/json");

  private final String mediaType;

  DataFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }
}
