package org.chungtay.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// A date as exactly as a source states it, and no more exactly: a year, a month or a day.
public sealed interface PartialDate extends Moment {

  record OfYear(Year year) implements PartialDate {}

  record OfMonth(YearMonth month) implements PartialDate {}

  record OfDay(LocalDate day) implements PartialDate {}

  /// Ascending; a year or month comes before the days inside it.
  Comparator<PartialDate> ASCENDING =
      Comparator.comparing(PartialDate::earliest).thenComparingInt(PartialDate::exactness);

  /// The date that [#iso] writes so.
  ///
  /// @throws java.time.DateTimeException where it writes none so
  static PartialDate parse(String iso) {
    return switch (iso.split("-", -1).length) {
      case 1 -> new OfYear(Year.parse(iso));
      case 2 -> new OfMonth(YearMonth.parse(iso));
      default -> new OfDay(LocalDate.parse(iso));
    };
  }

  private int exactness() {
    return switch (this) {
      case OfYear _ -> 0;
      case OfMonth _ -> 1;
      case OfDay _ -> 2;
    };
  }

  /// The first day it may mean. For sorting and selecting only, never to be shown.
  default LocalDate earliest() {
    return switch (this) {
      case OfYear(Year year) -> year.atDay(1);
      case OfMonth(YearMonth month) -> month.atDay(1);
      case OfDay(LocalDate day) -> day;
    };
  }

  /// The month it lies in, where it is known.
  default Optional<YearMonth> monthIfKnown() {
    return switch (this) {
      case OfYear _ -> Optional.empty();
      case OfMonth(YearMonth month) -> Optional.of(month);
      case OfDay(LocalDate day) -> Optional.of(YearMonth.from(day));
    };
  }

  /// As ISO 8601 writes it: `2023`, `2023-05`, `2023-05-13`.
  @Override
  default String iso() {
    return switch (this) {
      // To format takes long, and of this there are many.
      case OfYear(Year year) ->
          year.getValue() > 999
              ? year.toString()
              : String.format(Locale.ROOT, "%04d", year.getValue());
      case OfMonth(YearMonth month) -> month.toString();
      case OfDay(LocalDate day) -> day.toString();
    };
  }
}
