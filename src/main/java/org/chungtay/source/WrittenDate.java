package org.chungtay.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Article.PartOfDay;
import org.chungtay.model.PartialDate;
import org.chungtay.model.PartialDate.OfDay;
import org.chungtay.model.PartialDate.OfMonth;
import org.chungtay.model.PartialDate.OfYear;
import org.chungtay.model.Timestamp;

/// A date as its numbers say, which may not exist; -1 for a part that is not there.
///
/// In Vietnam the day comes first, always. A text that speaks of more than one date says none.
record WrittenDate(int year, int month, int day) {

  /// No date that somebody writes is longer, and patterns take their time with what is.
  static final int MAX_LENGTH = 200;

  private static final String NUMBER = "(?<!\\d)(\\d{1,2})";

  /// Each with the groups in which year, month and day stand, the most telling first.
  private enum Form {
    YEAR_FIRST("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", 1, 2, 3),
    WORDS(NUMBER + "\\s+tháng\\s+(\\d{1,2})\\s*(?:năm|[,/-])\\s*(\\d{4})(?!\\d)", 3, 2, 1),
    DAY_FIRST(NUMBER + "\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})(?!\\d)", 3, 2, 1),
    MONTH(NUMBER + "\\s*(?:[/.-]|,?\\s*năm)\\s*(\\d{4})(?!\\d)", 2, 1, 0),
    YEAR("năm\\s+(\\d{4})(?!\\d)", 1, 0, 0);

    private final Pattern pattern;
    private final int year;
    private final int month;
    private final int day;

    Form(String pattern, int year, int month, int day) {
      this.pattern = Pattern.compile(pattern);
      this.year = year;
      this.month = month;
      this.day = day;
    }
  }

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s*(?::(?=\\s*\\d)|h|giờ)\\s*(\\d{2})?(?::\\d{2})?(?!\\d)");

  /// An offset from Greenwich. With a minus it stands after seconds: `8:00-11:00` is from eight to
  /// eleven.
  private static final Pattern OFFSET =
      Pattern.compile(
          "(?:(?:\\+|(?<=:\\d\\d:\\d\\d(?:\\.\\d{1,9})?\\s?)(-))(0\\d|1[0-4]):?([0-5]\\d)|(?<=\\d\\s?)Z)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WEEKDAY = Pattern.compile("thứ\\s*\\d(?!\\d)");
  private static final Pattern DAY_OR_MONTH =
      Pattern.compile("(?<!\\p{L})(?:ngày|tháng)(?!\\p{L})");

  private static final Map<String, PartOfDay> PARTS_OF_DAY =
      Map.of(
          "sáng", PartOfDay.MORNING,
          "trưa", PartOfDay.NOON,
          "chiều", PartOfDay.AFTERNOON,
          "tối", PartOfDay.EVENING);

  private static final Pattern PART_OF_DAY =
      Pattern.compile("(?<!\\p{L})(?:" + String.join("|", PARTS_OF_DAY.keySet()) + ")(?!\\p{L})");

  /// The names of the months, from the first on. Giêng and Chạp are months of another calendar.
  private static final List<String> MONTHS =
      List.of(
          "một",
          "hai",
          "ba",
          "tư",
          "năm",
          "sáu",
          "bảy",
          "tám",
          "chín",
          "mười",
          "mười một",
          "mười hai");

  private static final Pattern MONTH_NAME =
      Pattern.compile(
          "tháng\\s+(mười\\s+một|mười\\s+hai|"
              + String.join("|", MONTHS)
              + ")(?=\\s*(?:năm|[,/-]))");

  /// What a text that is not ISO says.
  static Optional<WrittenDate> in(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String t = MONTH_NAME.matcher(plain(text)).replaceAll(m -> "tháng " + month(m.group(1)));
    for (Form form : Form.values()) {
      Matcher matcher = form.pattern.matcher(t);
      if (matcher.find()) {
        String rest = t.substring(0, matcher.start()) + "|" + t.substring(matcher.end());
        return saysMore(form, rest)
            ? Optional.empty()
            : Optional.of(
                new WrittenDate(
                    part(matcher, form.year), part(matcher, form.month), part(matcher, form.day)));
      }
    }
    return Optional.empty();
  }

  /// The time of day that stands in the text beside this day.
  static Optional<Timestamp> withTime(String text, OfDay day, ZoneId zone) {
    Matcher clock = CLOCK.matcher(plain(text));
    if (!clock.find()) {
      return Optional.empty();
    }
    int hour = part(clock, 1);
    int minute = Math.max(0, part(clock, 2));
    if (hour > 23 || minute > 59) {
      return Optional.empty();
    }
    LocalDateTime time = day.day().atTime(hour, minute);
    Matcher offset = OFFSET.matcher(text);
    ZonedDateTime local =
        offset.find() ? time.atOffset(offset(offset)).atZoneSameInstant(zone) : time.atZone(zone);
    return Optional.of(Timestamp.of(local, true));
  }

  private static ZoneOffset offset(Matcher offset) {
    int minutes = Math.max(0, part(offset, 2)) * 60 + Math.max(0, part(offset, 3));
    return ZoneOffset.ofTotalSeconds(60 * (offset.group(1) == null ? minutes : -minutes));
  }

  /// The part of the day that the text names: `chiều 13/5/2023`.
  static Optional<PartOfDay> partOfDay(String text) {
    Matcher part = PART_OF_DAY.matcher(plain(text));
    return part.find() ? Optional.ofNullable(PARTS_OF_DAY.get(part.group())) : Optional.empty();
  }

  /// Whether the text is nothing but a day, its month and its year: `03/04/2023`.
  static boolean isDayFirst(String text) {
    return Form.DAY_FIRST.pattern.matcher(plain(text)).matches();
  }

  boolean hasDay() {
    return day >= 0;
  }

  /// The date, if there is one.
  Optional<PartialDate> date() {
    try {
      return Optional.of(
          hasDay()
              ? new OfDay(LocalDate.of(year, month, day))
              : month >= 0 ? new OfMonth(YearMonth.of(year, month)) : new OfYear(Year.of(year)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether beside a date the text has more numbers, or beside a year a day or a month.
  private static boolean saysMore(Form form, String rest) {
    String other = CLOCK.matcher(OFFSET.matcher(rest).replaceAll("")).replaceAll("");
    other = WEEKDAY.matcher(other).replaceAll("");
    return other.chars().anyMatch(Character::isDigit)
        || (form == Form.YEAR && DAY_OR_MONTH.matcher(other).find());
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.replaceAll("\\s+", " ")) + 1;
  }

  private static int part(Matcher matcher, int group) {
    return group == 0 || matcher.group(group) == null ? -1 : Integer.parseInt(matcher.group(group));
  }
}
