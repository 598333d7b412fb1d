package org.chungtay.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Code;
import org.chungtay.model.Language;
import org.chungtay.model.Moment;
import org.chungtay.model.PartialDate;
import org.chungtay.model.PartialDate.OfDay;
import org.chungtay.model.PartialDate.OfMonth;
import org.chungtay.model.PartialDate.OfYear;
import org.chungtay.model.Timestamp;
import org.chungtay.model.text.PressDate;

/// Dates as front matter has them, ISO 8601: and for the many other ways in which they are written,
/// the ISO form that was probably meant. In Vietnam the day comes first, always.
final class Dates {

  /// A date, or what is wrong with it.
  sealed interface Result {
    record Read(Moment moment) implements Result {}

    record Wrong(Code code, Map<String, String> arguments) implements Result {}
  }

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern ISO_TIME =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)(Z|[+-]\\d{2}:\\d{2})?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
  private static final Pattern DAY_WORDS =
      Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
  private static final Pattern MONTH =
      Pattern.compile("(?:tháng\\s*)?(\\d{1,2})\\s*(?:[/.-]|năm)\\s*(\\d{4})");
  private static final Pattern YEAR_WORDS = Pattern.compile("năm\\s+(\\d{4})");
  private static final Pattern NO_YEAR = Pattern.compile("(?:.*\\s)?\\d{1,2}\\s*[/-]\\s*\\d{1,2}");
  private static final Pattern CLOCK =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s*(?::|h|giờ)\\s*(\\d{2})(?!\\d)");
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private Dates() {}

  /// A year, a month or a day.
  static Result partial(String text) {
    Matcher iso = ISO.matcher(text);
    if (!iso.matches()) {
      return wrong(text, meant(text), Optional.empty());
    }
    return isoDate(text, iso);
  }

  /// A day, or a day with its time; without an offset the time is the zone's.
  static Result timestamp(String text, ZoneId zone) {
    Matcher time = ISO_TIME.matcher(text);
    if (time.matches()) {
      return isoTime(text, time, zone);
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches() && iso.group(3) != null) {
      Result date = isoDate(text, iso);
      return date instanceof Result.Read(OfDay(LocalDate day))
          ? new Result.Read(new Timestamp(day.atStartOfDay(zone).toOffsetDateTime(), false))
          : date;
    }
    Optional<Moment> meant = meant(text).filter(m -> m instanceof OfDay);
    return wrong(text, meant, meant.flatMap(day -> withTime(text, (OfDay) day, zone)));
  }

  /// A partial date, or a day with its time.
  static Result moment(String text, ZoneId zone) {
    return text.contains("T") ? timestamp(text, zone) : partial(text);
  }

  private static Result isoTime(String text, Matcher time, ZoneId zone) {
    try {
      LocalDateTime local = LocalDateTime.parse(time.group(1) + "T" + time.group(2));
      OffsetDateTime at =
          time.group(3) == null
              ? local.atZone(zone).toOffsetDateTime()
              : OffsetDateTime.parse(text);
      return new Result.Read(new Timestamp(at, true));
    } catch (DateTimeParseException e) {
      Matcher iso = ISO.matcher(time.group(1));
      // The day is wrong, or else the time is.
      return iso.matches() && isoDate(text, iso) instanceof Result.Wrong wrong
          ? wrong
          : wrong(text, Optional.empty(), Optional.empty());
    }
  }

  private static Result isoDate(String text, Matcher iso) {
    int year = Integer.parseInt(iso.group(1));
    if (iso.group(2) == null) {
      return new Result.Read(new OfYear(Year.of(year)));
    }
    int month = Integer.parseInt(iso.group(2));
    int day = iso.group(3) == null ? 0 : Integer.parseInt(iso.group(3));
    if (month < 1 || month > 12) {
      return wrongMonth(text, year, month, day);
    }
    Optional<Moment> date = date(year, month, day, iso.group(3) != null);
    if (date.isEmpty()) {
      return impossible(text, year, month, day);
    }
    boolean padded = iso.group(2).length() == 2 && (day == 0 || iso.group(3).length() == 2);
    return padded ? new Result.Read(date.get()) : wrong(text, date, Optional.empty());
  }

  private static Optional<Moment> date(int year, int month, int day, boolean hasDay) {
    try {
      return Optional.of(
          hasDay
              ? new OfDay(LocalDate.of(year, month, day))
              : new OfMonth(YearMonth.of(year, month)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Result wrongMonth(String text, int year, int month, int day) {
    Map<String, String> arguments = new TreeMap<>(Map.of("value", text, "month", "" + month));
    // Day and month may have changed places.
    date(year, /* month= */ day, /* day= */ month, true)
        .ifPresent(meant -> suggest(arguments, meant));
    return new Result.Wrong(Code.VALUE_DATE_MONTH, arguments);
  }

  private static Result impossible(String text, int year, int month, int day) {
    String monthText = PressDate.longText(new OfMonth(YearMonth.of(year, month)), Language.VI);
    return new Result.Wrong(
        Code.VALUE_DATE_IMPOSSIBLE,
        Map.of(
            "value", text,
            "day", String.valueOf(day),
            "month", monthText.substring(0, 1).toUpperCase(Locale.ROOT) + monthText.substring(1),
            "isoMonth", YearMonth.of(year, month).toString(),
            "last", String.valueOf(YearMonth.of(year, month).lengthOfMonth())));
  }

  /// The date meant by a text that is not ISO, when it is one that exists.
  private static Optional<Moment> meant(String text) {
    String t = text.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
    Matcher iso = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2}).*").matcher(t);
    if (iso.matches()) {
      return date(number(iso, 1), number(iso, 2), number(iso, 3), true);
    }
    for (Pattern pattern : new Pattern[] {DAY_WORDS, DAY_FIRST}) {
      Matcher day = pattern.matcher(t);
      if (day.find()) {
        return date(number(day, 3), number(day, 2), number(day, 1), true);
      }
    }
    Matcher month = MONTH.matcher(t);
    if (month.find()) {
      return date(number(month, 2), number(month, 1), 0, false);
    }
    Matcher year = YEAR_WORDS.matcher(t);
    return year.find() ? Optional.of(new OfYear(Year.of(number(year, 1)))) : Optional.empty();
  }

  private static Optional<Moment> withTime(String text, OfDay day, ZoneId zone) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.find() || number(clock, 1) > 23 || number(clock, 2) > 59) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.of(number(clock, 1), number(clock, 2));
    return Optional.of(new Timestamp(day.day().atTime(time).atZone(zone).toOffsetDateTime(), true));
  }

  private static Result wrong(String text, Optional<Moment> meant, Optional<Moment> exact) {
    Map<String, String> arguments = new TreeMap<>(Map.of("value", text));
    if (meant.isEmpty()) {
      return dayFirstImpossible(text)
          .orElseGet(
              () ->
                  new Result.Wrong(
                      NO_YEAR.matcher(text.strip()).matches()
                          ? Code.VALUE_DATE_YEAR
                          : Code.VALUE_DATE,
                      arguments));
    }
    suggest(arguments, exact.orElse(meant.get()));
    if (exact.isEmpty() && meant.get() instanceof OfDay(LocalDate day)) {
      Matcher slashes = DAY_FIRST.matcher(text.strip());
      // 03/04/2023 is 3 April; whoever meant 4 March is told how to write that.
      if (slashes.matches()
          && day.getDayOfMonth() <= 12
          && day.getDayOfMonth() != day.getMonthValue()) {
        LocalDate other = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        arguments.put("alternative", other.toString());
        arguments.put("alternativeMeaning", PressDate.longText(new OfDay(other), Language.VI));
      }
    }
    return new Result.Wrong(Code.VALUE_DATE, arguments);
  }

  private static Optional<Result> dayFirstImpossible(String text) {
    Matcher day = DAY_FIRST.matcher(text.strip());
    if (!day.matches()) {
      return Optional.empty();
    }
    int month = number(day, 2);
    return Optional.of(
        month < 1 || month > 12
            ? wrongMonth(text, number(day, 3), month, number(day, 1))
            : impossible(text, number(day, 3), month, number(day, 1)));
  }

  private static void suggest(Map<String, String> arguments, Moment meant) {
    arguments.put("suggestion", iso(meant));
    arguments.put("meaning", PressDate.longText(meant, Language.VI));
  }

  private static String iso(Moment moment) {
    return switch (moment) {
      case PartialDate date -> date.iso();
      case Timestamp(var at, var hasTime) -> WITH_OFFSET.format(at);
    };
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
