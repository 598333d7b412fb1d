package org.chungtay.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.chungtay.model.Moment;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Timestamp;

/// When things happen in a generated archive: from [#FIRST] to the end of 2025, but for what is
/// scheduled. Nothing comes from the clock.
final class Dates {

  static final LocalDate FIRST = LocalDate.of(2022, 12, 12);

  /// Articles are published on so many days, and nothing happens to one later than [#LONGEST_LATER]
  /// days after it, which is before the end of 2025.
  static final int DAYS = 1_000;

  static final int LONGEST_LATER = 100;

  /// Hanoi's, which has had no summer time since the dates begin.
  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

  private Dates() {}

  /// The day, or only its month or year, as sources state it.
  static PartialDate partial(Dice dice, LocalDate day) {
    return switch (dice.below(10)) {
      case 0 -> new PartialDate.OfYear(Year.from(day));
      case 1, 2 -> new PartialDate.OfMonth(YearMonth.from(day));
      default -> new PartialDate.OfDay(day);
    };
  }

  /// The day, half of the time with an hour.
  static Timestamp timestamp(Dice dice, LocalDate day) {
    return dice.percent(50)
        ? atSomeHour(dice, day)
        : new Timestamp(OffsetDateTime.of(day, LocalTime.MIN, OFFSET), false);
  }

  /// As a source states when it was published: with the hour, or as far as it states a date.
  static Moment published(Dice dice, LocalDate day) {
    return dice.percent(30) ? atSomeHour(dice, day) : partial(dice, day);
  }

  private static Timestamp atSomeHour(Dice dice, LocalDate day) {
    LocalTime time = LocalTime.of(dice.between(5, 22), dice.below(60));
    return new Timestamp(OffsetDateTime.of(day, time, OFFSET), true);
  }
}
