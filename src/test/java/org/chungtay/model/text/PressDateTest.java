package org.chungtay.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import org.chungtay.model.Language;
import org.chungtay.model.Moment;
import org.chungtay.model.PartialDate;
import org.chungtay.model.PartialDate.OfDay;
import org.chungtay.model.PartialDate.OfMonth;
import org.chungtay.model.PartialDate.OfYear;
import org.chungtay.model.Period;
import org.chungtay.model.Timestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Section 4.1 of the Vietnamese cases.
class PressDateTest {

  /// Table 4.1 of the Vietnamese cases.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-03-24                | ngày 24 tháng 3 năm 2023                 | 24/3/2023
          2023-02-05                | ngày 05 tháng 02 năm 2023                | 5/2/2023
          2023-01-31                | ngày 31 tháng 01 năm 2023                | 31/1/2023
          2023-12-01                | ngày 01 tháng 12 năm 2023                | 1/12/2023
          2023-10-10                | ngày 10 tháng 10 năm 2023                | 10/10/2023
          2023-03                   | tháng 3 năm 2023                         | 3/2023
          2023-02                   | tháng 02 năm 2023                        | 2/2023
          2023                      | năm 2023                                 | 2023
          2023-03-25T13:44:00+07:00 | 13 giờ 44 phút, ngày 25 tháng 3 năm 2023 | 13:44, 25/3/2023
          2023-03-25T08:05:00+07:00 | 8 giờ 05 phút, ngày 25 tháng 3 năm 2023  | 08:05, 25/3/2023
          2023-01-01T00:30:00+07:00 | 0 giờ 30 phút, ngày 01 tháng 01 năm 2023 | 00:30, 1/1/2023
          """)
  void a_date_as_the_press_writes_it(String iso, String longText, String shortText) {
    Moment moment = moment(iso);
    assertThat(PressDate.longText(moment, Language.VI)).as(iso).isEqualTo(longText);
    assertThat(PressDate.shortText(moment, Language.VI)).as(iso).isEqualTo(shortText);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-03-24                | 24/3/2023
          2023-03                   | tháng 3 năm 2023
          2023                      | năm 2023
          2023-03-25T13:44:00+07:00 | 25/3/2023
          """)
  void a_date_in_a_sentence_is_never_a_fraction(String iso, String text) {
    assertThat(PressDate.inProse(moment(iso), Language.VI)).as(iso).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-03-24                | 24 March 2023
          2023-02                   | February 2023
          2023                      | 2023
          2023-03-25T13:44:00+07:00 | 13:44, 25 March 2023
          """)
  void a_date_in_english(String iso, String text) {
    assertThat(PressDate.longText(moment(iso), Language.EN)).as(iso).isEqualTo(text);
    assertThat(PressDate.shortText(moment(iso), Language.EN)).as(iso).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-03-24 | 2023-03-31 | từ ngày 24 đến ngày 31 tháng 3 năm 2023                      | 24–31/3/2023         | 24–31 March 2023
          2023-02-05 | 2023-02-08 | từ ngày 05 đến ngày 08 tháng 02 năm 2023                     | 5–8/2/2023           | 5–8 February 2023
          2023-03-24 | 2023-04-05 | từ ngày 24 tháng 3 đến ngày 05 tháng 4 năm 2023              | 24/3–5/4/2023        | 24 March–5 April 2023
          2022-12-24 | 2023-01-05 | từ ngày 24 tháng 12 năm 2022 đến ngày 05 tháng 01 năm 2023   | 24/12/2022–5/1/2023  | 24 December 2022–5 January 2023
          2022-03-24 | 2023-03-24 | từ ngày 24 tháng 3 năm 2022 đến ngày 24 tháng 3 năm 2023     | 24/3/2022–24/3/2023  | 24 March 2022–24 March 2023
          2023       | 2025       | từ năm 2023 đến năm 2025                                     | 2023–2025            | 2023–2025
          2023-03    | 2023-05    | từ tháng 3 năm 2023 đến tháng 5 năm 2023                     | 3/2023–5/2023        | March 2023–May 2023
          2023-03-24 | 2025       | từ ngày 24 tháng 3 năm 2023 đến năm 2025                     | 24/3/2023–2025       | 24 March 2023–2025
          2023-03-24 | 2023-03-24 | ngày 24 tháng 3 năm 2023                                     | 24/3/2023            | 24 March 2023
          2023       | 2023       | năm 2023                                                     | 2023                 | 2023
          """)
  void a_period_names_once_what_its_days_share(
      String from, String to, String longText, String shortText, String english) {
    Period period = new Period((PartialDate) moment(from), (PartialDate) moment(to));
    assertThat(PressDate.longText(period, Language.VI)).as("%s", period).isEqualTo(longText);
    assertThat(PressDate.shortText(period, Language.VI)).as("%s", period).isEqualTo(shortText);
    assertThat(PressDate.longText(period, Language.EN)).as("%s", period).isEqualTo(english);
    assertThat(PressDate.shortText(period, Language.EN)).as("%s", period).isEqualTo(english);
  }

  @Test
  void a_day_without_its_time_shows_none() {
    Timestamp day =
        new Timestamp(OffsetDateTime.of(2023, 3, 25, 0, 0, 0, 0, ZoneOffset.ofHours(7)), false);
    assertThat(PressDate.longText(day, Language.VI)).isEqualTo("ngày 25 tháng 3 năm 2023");
    assertThat(PressDate.shortText(day, Language.VI)).isEqualTo("25/3/2023");
  }

  @Test
  void the_machines_language_changes_nothing() {
    Moment time = moment("2023-02-05T08:05:00+07:00");
    Forms.underOddLocales(
        locale -> {
          assertThat(PressDate.longText(time, Language.VI))
              .as(locale)
              .isEqualTo("8 giờ 05 phút, ngày 05 tháng 02 năm 2023");
          assertThat(PressDate.shortText(time, Language.VI))
              .as(locale)
              .isEqualTo("08:05, 5/2/2023");
          assertThat(PressDate.longText(time, Language.EN))
              .as(locale)
              .isEqualTo("08:05, 5 February 2023");
        });
  }

  private static Moment moment(String iso) {
    Map<Integer, java.util.function.Supplier<Moment>> byLength =
        Map.of(
            4, () -> new OfYear(Year.parse(iso)),
            7, () -> new OfMonth(YearMonth.parse(iso)),
            10, () -> new OfDay(LocalDate.parse(iso)),
            25, () -> new Timestamp(OffsetDateTime.parse(iso), true));
    return byLength.get(iso.length()).get();
  }
}
