package org.chungtay.model;

/// A language of the interface.
public enum Language implements Keyed {
  VI,
  EN
}
