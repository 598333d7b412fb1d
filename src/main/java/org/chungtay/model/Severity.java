package org.chungtay.model;

/// Whether a problem stops the build.
public enum Severity implements Keyed {
  ERROR,
  WARNING
}
