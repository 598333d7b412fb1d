package org.chungtay.model;

/// What an article is.
public enum Kind implements Keyed {
  CEREMONY,
  PROGRESS,
  NEWS,
  ANNOUNCEMENT
}
