package org.chungtay.model.text;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.chungtay.model.Language;
import org.chungtay.model.Moment;
import org.chungtay.model.PartialDate.OfDay;
import org.chungtay.model.PartialDate.OfMonth;
import org.chungtay.model.PartialDate.OfYear;
import org.chungtay.model.Period;
import org.chungtay.model.Timestamp;

/// Dates as the press writes them. The JDK's localised styles for Vietnamese are not what
/// Vietnamese papers print, so the patterns are written out.
public final class PressDate {

  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private PressDate() {}

  /// The one short style of the site: `24/3/2023`, `3/2023`, `2023`, `13:44, 25/3/2023`.
  public static String shortText(Moment moment, Language language) {
    return switch (language) {
      case VI ->
          switch (moment) {
            case OfYear(var year) -> String.valueOf(year.getValue());
            case OfMonth(var month) -> month.getMonthValue() + "/" + month.getYear();
            case OfDay(var day) -> shortDay(day);
            case Timestamp(var at, var hasTime) ->
                (hasTime ? CLOCK.format(at) + ", " : "") + shortDay(at.toLocalDate());
          };
      case EN -> english(moment);
    };
  }

  /// A day in the short style, a month or a year in words: `24/3/2023`, `tháng 3 năm 2023`. A bare
  /// `3/2023` would read like a fraction.
  public static String inProse(Moment moment, Language language) {
    return switch (moment) {
      case OfYear _, OfMonth _ -> longText(moment, language);
      case OfDay _ -> shortText(moment, language);
      case Timestamp timestamp -> shortText(new OfDay(timestamp.day()), language);
    };
  }

  /// The official style: `ngày 24 tháng 3 năm 2023`, `tháng 02 năm 2023`, `năm 2023`. Days below 10
  /// and the months 1 and 2 have a leading zero (Nghị định 30/2020/NĐ-CP).
  public static String longText(Moment moment, Language language) {
    return switch (language) {
      case VI ->
          switch (moment) {
            case OfYear(var year) -> "năm " + year.getValue();
            case OfMonth(var month) -> longMonth(month);
            case OfDay(var day) -> longDay(day);
            case Timestamp(var at, var hasTime) ->
                (hasTime ? at.getHour() + " giờ " + twoDigits(at.getMinute()) + " phút, " : "")
                    + longDay(at.toLocalDate());
          };
      case EN -> english(moment);
    };
  }

  /// A period in the short style, in which days name what they share once: `2023–2025`,
  /// `24–31/3/2023`.
  public static String shortText(Period period, Language language) {
    String to = shortText(period.to(), language);
    return period.from().equals(period.to())
        ? to
        : fromDay(period, moment -> shortText(moment, language)) + "–" + to;
  }

  /// A period in the official style: `từ năm 2023 đến năm 2025`, `từ ngày 24 đến ngày 31 tháng 3
  /// năm 2023`.
  public static String longText(Period period, Language language) {
    return switch (language) {
      case VI ->
          period.from().equals(period.to())
              ? longText(period.to(), language)
              : "từ "
                  + fromDay(period, moment -> longText(moment, language))
                  + " đến "
                  + longText(period.to(), language);
      case EN -> shortText(period, language);
    };
  }

  /// Where a period begins, without the month and the year that follow with its last day.
  private static String fromDay(Period period, Function<Moment, String> style) {
    String text = style.apply(period.from());
    if (period.from() instanceof OfDay(var first) && period.to() instanceof OfDay(var last)) {
      if (YearMonth.from(first).equals(YearMonth.from(last))) {
        return withoutTail(text, style.apply(new OfMonth(YearMonth.from(last))));
      }
      if (first.getYear() == last.getYear()) {
        return withoutTail(text, style.apply(new OfYear(Year.from(last))));
      }
    }
    return text;
  }

  /// The text without this tail and the sign before it.
  private static String withoutTail(String text, String tail) {
    return text.substring(0, text.length() - tail.length() - 1);
  }

  private static String shortDay(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  private static String longDay(LocalDate day) {
    return "ngày " + twoDigits(day.getDayOfMonth()) + " " + longMonth(YearMonth.from(day));
  }

  private static String longMonth(YearMonth month) {
    int value = month.getMonthValue();
    return "tháng " + (value <= 2 ? twoDigits(value) : value) + " năm " + month.getYear();
  }

  /// Not by a format, which would take the digits of the machine's language.
  private static String twoDigits(int value) {
    return value < 10 ? "0" + value : String.valueOf(value);
  }

  private static String english(Moment moment) {
    return switch (moment) {
      case OfYear(var year) -> String.valueOf(year.getValue());
      case OfMonth(var month) -> ENGLISH_MONTH.format(month);
      case OfDay(var day) -> ENGLISH_DAY.format(day);
      case Timestamp(var at, var hasTime) ->
          (hasTime ? CLOCK.format(at) + ", " : "") + ENGLISH_DAY.format(at);
    };
  }
}
