package org.chungtay.source;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
import org.chungtay.model.Timestamp;
import org.chungtay.model.text.PressDate;
import org.jspecify.annotations.Nullable;

/// Dates as front matter has them, ISO 8601: and for the many other ways in which they are written,
/// the ISO form that was probably meant. In Vietnam the day comes first, always.
public final class Dates {

  /// A date, or what is wrong with it.
  public sealed interface Result {
    record Read(Moment moment) implements Result {}

    record Wrong(Code code, Map<String, String> arguments) implements Result {}
  }

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern ISO_TIME =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)(Z|[+-]\\d{2}:\\d{2})?");
  private static final Pattern NO_YEAR =
      Pattern.compile(
          "(?:.*\\s)?\\d{1,2}\\s*[/.-]\\s*\\d{1,2}|(?:.*\\s)?\\d{1,2}\\s+tháng\\s+\\d{1,2}");
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  /// The forms that may be written, for the hint of a value in none of them.
  static final String PARTIAL_FORMS = "2023-03-25, 2023-03, 2023";

  private static final String TIME_FORM = "2023-03-25T13:44:00+07:00";
  static final String TIME_FORMS = "2023-03-25, " + TIME_FORM;
  static final String MOMENT_FORMS = PARTIAL_FORMS + ", " + TIME_FORM;

  private Dates() {}

  /// A year, a month or a day.
  public static Result partial(String text) {
    Matcher iso = ISO.matcher(text);
    return iso.matches()
        ? isoDate(text, iso)
        : wrong(text, WrittenDate.in(text), null, PARTIAL_FORMS);
  }

  /// A day, or a day with its time, in this zone; without an offset the time is the zone's.
  public static Result timestamp(String text, ZoneId zone) {
    Matcher time = ISO_TIME.matcher(text);
    if (time.matches()) {
      return isoTime(text, time, zone);
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches() && iso.group(3) != null) {
      Result date = isoDate(text, iso);
      return date instanceof Result.Read(OfDay(LocalDate day))
          ? new Result.Read(Timestamp.of(day.atStartOfDay(zone), false))
          : date;
    }
    return wrong(text, WrittenDate.in(text).filter(WrittenDate::hasDay), zone, TIME_FORMS);
  }

  /// A partial date, or a day with its time.
  static Result moment(String text, ZoneId zone) {
    Matcher time = ISO_TIME.matcher(text);
    if (time.matches()) {
      return isoTime(text, time, zone);
    }
    Matcher iso = ISO.matcher(text);
    return iso.matches()
        ? isoDate(text, iso)
        : wrong(text, WrittenDate.in(text), zone, MOMENT_FORMS);
  }

  private static Result isoTime(String text, Matcher time, ZoneId zone) {
    try {
      LocalDateTime local = LocalDateTime.parse(time.group(1) + "T" + time.group(2));
      ZonedDateTime at =
          time.group(3) == null
              ? local.atZone(zone)
              : OffsetDateTime.parse(text).atZoneSameInstant(zone);
      // In the site's time zone it may lie in a year that nothing can write.
      return at.getYear() >= 0 && at.getYear() <= 9999
          ? new Result.Read(Timestamp.of(at, true))
          : wrong(text, Optional.empty(), zone, TIME_FORMS);
    } catch (DateTimeParseException e) {
      Matcher iso = ISO.matcher(time.group(1));
      // The day is wrong, or else the time is.
      return iso.matches() && isoDate(text, iso) instanceof Result.Wrong wrong
          ? wrong
          : wrong(text, Optional.empty(), zone, TIME_FORMS);
    }
  }

  private static Result isoDate(String text, Matcher iso) {
    WrittenDate written = new WrittenDate(number(iso, 1), part(iso, 2), part(iso, 3));
    boolean padded = iso.end() == 4 || iso.end() == 7 || iso.end() == 10;
    Result result = wrong(text, Optional.of(written), null, PARTIAL_FORMS);
    return padded && result instanceof Result.Wrong(Code code, var _) && code == Code.VALUE_DATE
        ? new Result.Read(written.date().orElseThrow())
        : result;
  }

  /// @param zone where a time of the day is understood, or null where none may be written
  /// @param forms what may be written, for a text of which nothing can be understood
  private static Result wrong(
      String text, Optional<WrittenDate> written, @Nullable ZoneId zone, String forms) {
    if (written.isEmpty()) {
      return text.length() <= WrittenDate.MAX_LENGTH
              && NO_YEAR.matcher(text.strip().toLowerCase(Locale.ROOT)).matches()
          ? new Result.Wrong(Code.VALUE_DATE_YEAR, Map.of("value", text))
          : new Result.Wrong(Code.VALUE_DATE, Map.of("value", text, "forms", forms));
    }
    WrittenDate w = written.get();
    if (w.month() == 0 || w.month() > 12) {
      return wrongMonth(text, w);
    }
    if (w.date().isEmpty()) {
      return impossible(text, w);
    }
    Map<String, String> arguments = new TreeMap<>(Map.of("value", text));
    PartialDate date = w.date().get();
    Optional<Timestamp> timed =
        zone != null && date instanceof OfDay day
            ? WrittenDate.withTime(text, day, zone)
            : Optional.empty();
    suggest(arguments, timed.isPresent() ? timed.get() : date);
    WrittenDate.partOfDay(text).ifPresent(part -> arguments.put("partOfDay", part.key()));
    // 03/04/2023 is 3 April; whoever meant 4 March is told how to write that.
    if (WrittenDate.isDayFirst(text) && w.day() <= 12 && w.day() != w.month()) {
      OfDay other = new OfDay(LocalDate.of(w.year(), /* month= */ w.day(), /* day= */ w.month()));
      arguments.put("alternative", other.iso());
      arguments.put("alternativeMeaning", PressDate.longText(other, Language.VI));
    }
    return new Result.Wrong(Code.VALUE_DATE, arguments);
  }

  private static Result wrongMonth(String text, WrittenDate written) {
    Map<String, String> arguments =
        new TreeMap<>(Map.of("value", text, "month", String.valueOf(written.month())));
    // Day and month may have changed places.
    if (written.hasDay()) {
      new WrittenDate(written.year(), /* month= */ written.day(), /* day= */ written.month())
          .date()
          .ifPresent(meant -> suggest(arguments, meant));
    }
    return new Result.Wrong(Code.VALUE_DATE_MONTH, arguments);
  }

  private static Result impossible(String text, WrittenDate written) {
    YearMonth month = YearMonth.of(written.year(), written.month());
    String words = PressDate.longText(new OfMonth(month), Language.VI);
    return new Result.Wrong(
        Code.VALUE_DATE_IMPOSSIBLE,
        Map.of(
            "value", text,
            "day", String.valueOf(written.day()),
            "month", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
            "isoMonth", month.toString(),
            "last", String.valueOf(month.lengthOfMonth())));
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

  private static int part(Matcher matcher, int group) {
    return matcher.group(group) == null ? -1 : number(matcher, group);
  }
}
