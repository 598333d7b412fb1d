package org.chungtay.model;

import java.time.OffsetDateTime;

/// A day, or a day with its time. A day alone begins at midnight in the site's time zone.
public record Timestamp(OffsetDateTime at, boolean hasTime) implements Moment {

  @Override
  public String iso() {
    return hasTime ? at.toString() : at.toLocalDate().toString();
  }
}
