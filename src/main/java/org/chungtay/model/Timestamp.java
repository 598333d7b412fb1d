package org.chungtay.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// A day, or a day with its time, as the clocks of the site show it, whatever offset it was written
/// with: every reader and every machine is told the same day. A day alone begins at midnight.
public record Timestamp(OffsetDateTime at, boolean hasTime) implements Moment {

  /// A moment in the site's time zone. HTML writes no more than milliseconds; and the offsets of
  /// local mean time, before 1911, have seconds, which RFC 3339 cannot write: they are cut, so that
  /// the day stays.
  public static Timestamp of(ZonedDateTime local, boolean hasTime) {
    int seconds = local.getOffset().getTotalSeconds();
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(seconds - seconds % 60);
    return new Timestamp(
        local.toLocalDateTime().truncatedTo(ChronoUnit.MILLIS).atOffset(offset), hasTime);
  }

  public LocalDate day() {
    return at.toLocalDate();
  }

  @Override
  public String iso() {
    return hasTime ? at.toString() : day().toString();
  }
}
