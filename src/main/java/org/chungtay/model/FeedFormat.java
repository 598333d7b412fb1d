package org.chungtay.model;

/// The formats in which a feed is published, with the file name of each.
public enum FeedFormat implements Keyed {
  ATOM("feed.xml"),
  RSS("rss.xml"),
  JSON("feed.json");

  private final String fileName;

  FeedFormat(String fileName) {
    this.fileName = fileName;
  }

  public String fileName() {
    return fileName;
  }
}
