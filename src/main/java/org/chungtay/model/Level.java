package org.chungtay.model;

/// A school's level, in the order in which lists show them.
public enum Level implements Keyed {
  PRESCHOOL("preschool"),
  PRIMARY("primary"),
  LOWER_SECONDARY("lowerSecondary"),
  UPPER_SECONDARY("upperSecondary"),
  CONTINUING("continuing");

  private final String key;

  Level(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
