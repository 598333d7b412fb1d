package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chungtay.model.Code;
import org.chungtay.model.Moment;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Problem;
import org.chungtay.model.Timestamp;
import org.chungtay.model.Told;
import org.chungtay.source.Dates.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Section 4.2 of the Vietnamese cases, and the days and zones around it.
class DatesTest {

  private static final String NONE = "";

  private static Moment read(Result result) {
    assertThat(result).isInstanceOf(Result.Read.class);
    return ((Result.Read) result).moment();
  }

  private static Result.Wrong wrong(Result result) {
    assertThat(result).isInstanceOf(Result.Wrong.class);
    return (Result.Wrong) result;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023", "2023-05", "2023-05-13", "2024-02-29", "1945-09-02", "2023-12-31"})
  void an_iso_date_is_as_exact_as_it_is_written(String text) {
    assertThat(read(Dates.partial(text))).isInstanceOf(PartialDate.class);
    assertThat(read(Dates.partial(text)).iso()).isEqualTo(text);
    assertThat(read(Dates.moment(text, Reads.HANOI)).iso()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-03-25                | 2023-03-25T00:00+07:00    | false
          2023-03-25T13:44          | 2023-03-25T13:44+07:00    | true
          2023-03-25T13:44:05       | 2023-03-25T13:44:05+07:00 | true
          2023-03-25T13:44:05.5     | 2023-03-25T13:44:05.500+07:00 | true
          2023-03-25T13:44:00+07:00 | 2023-03-25T13:44+07:00    | true
          2023-03-25T13:44:00Z      | 2023-03-25T20:44+07:00    | true
          2023-03-25T13:44:00.1234567Z | 2023-03-25T20:44:00.123+07:00 | true
          2026-02-28T20:30:00.000Z  | 2026-03-01T03:30+07:00    | true
          2023-01-01T00:30:00+07:00 | 2023-01-01T00:30+07:00    | true
          2022-12-31T17:30:00-05:00 | 2023-01-01T05:30+07:00    | true
          2023-01-01T00:30:00+09:00 | 2022-12-31T22:30+07:00    | true
          1900-01-01T00:00          | 1900-01-01T00:00+07:06    | true
          """)
  void a_moment_is_on_the_clocks_of_the_site(String text, String at, boolean hasTime) {
    Timestamp timestamp = (Timestamp) read(Dates.timestamp(text, Reads.HANOI));
    assertThat(timestamp.at()).as(text).hasToString(at);
    assertThat(timestamp.hasTime()).as(text).isEqualTo(hasTime);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01T00:00:00+14:00", "9999-12-31T23:30:00-05:00"})
  void a_moment_in_a_year_that_nothing_can_write_is_none(String text) {
    assertThat(wrong(Dates.timestamp(text, Reads.HANOI)).code()).isEqualTo(Code.VALUE_DATE);
  }

  @ParameterizedTest
  @CsvSource({"Pacific/Kiritimati, +14:00", "America/New_York, -04:00", "UTC, Z"})
  void a_day_begins_at_midnight_in_the_sites_zone(String zone, String offset) {
    Timestamp day = (Timestamp) read(Dates.timestamp("2023-03-25", ZoneId.of(zone)));
    assertThat(day.at()).as(zone).hasToString("2023-03-25T00:00" + offset);
    assertThat(day.iso()).isEqualTo("2023-03-25");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          25/03/2023                      | 2023-03-25 | -
          25-03-2023                      | 2023-03-25 | -
          25.3.2023                       | 2023-03-25 | -
          25 / 3 / 2023                   | 2023-03-25 | -
          03/04/2023                      | 2023-04-03 | 2023-03-04
          3-4-2023                        | 2023-04-03 | 2023-03-04
          05/05/2023                      | 2023-05-05 | -
          2023-3-24                       | 2023-03-24 | -
          2023-03-4                       | 2023-03-04 | -
          2023/03/24                      | 2023-03-24 | -
          ngày 24 tháng 3 năm 2023        | 2023-03-24 | -
          Ngày 24 tháng 3 năm 2023        | 2023-03-24 | -
          ngày 5 tháng 02 năm 2023        | 2023-02-05 | -
          thứ Sáu, ngày 24/3/2023         | 2023-03-24 | -
          chiều 13/5/2023                 | 2023-05-13 | -
          chiều ngày 13/5/2023            | 2023-05-13 | -
          thứ 7, ngày 13/5/2023           | 2023-05-13 | -
          24 tháng 3 năm 2023             | 2023-03-24 | -
          ngày 24 tháng 3, 2023           | 2023-03-24 | -
          ngày 24 tháng 3/2023            | 2023-03-24 | -
          ngày 24 tháng Ba năm 2023       | 2023-03-24 | -
          ngày 1 tháng mười một năm 2023  | 2023-11-01 | -
          ngày 5 tháng năm năm 2023       | 2023-05-05 | -
          tháng Mười năm 2023             | 2023-10    | -
          tháng tư/2023                   | 2023-04    | -
          tháng 3/2023                    | 2023-03    | -
          Tháng 3/2023                    | 2023-03    | -
          3/2023                          | 2023-03    | -
          03-2023                         | 2023-03    | -
          2023-3                          | 2023-03    | -
          tháng 3 năm 2023                | 2023-03    | -
          năm 2023                        | 2023       | -
          """)
  void what_was_meant_is_suggested(String text, String meant, String alternative) {
    Result.Wrong wrong = wrong(Dates.partial(text));
    assertThat(wrong.code()).as(text).isEqualTo(Code.VALUE_DATE);
    assertThat(wrong.arguments().get("suggestion")).as(text).isEqualTo(meant);
    assertThat(wrong.arguments().get("alternative")).as(text).isEqualTo(alternative);
    assertThat(read(Dates.partial(meant)).iso()).as("the suggestion is accepted").isEqualTo(meant);
    assertThat(wrong(Dates.moment(text, Reads.HANOI)).arguments().get("suggestion"))
        .as(text)
        .isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13:44 25/03/2023             | 2023-03-25T13:44:00+07:00
          13h44 ngày 25/3/2023         | 2023-03-25T13:44:00+07:00
          13 giờ 44, ngày 25/3/2023    | 2023-03-25T13:44:00+07:00
          2023-03-25 13:44             | 2023-03-25T13:44:00+07:00
          13 giờ 44 phút 25/3/2023     | 2023-03-25T13:44:00+07:00
          8h sáng ngày 25/3/2023       | 2023-03-25T08:00:00+07:00
          14 giờ, 25/3/2023            | 2023-03-25T14:00:00+07:00
          2023-03-25t13:44:10          | 2023-03-25T13:44:00+07:00
          2023-03-25 13:44 +09:00      | 2023-03-25T11:44:00+07:00
          2026-02-28 20:30:00Z         | 2026-03-01T03:30:00+07:00
          2026-02-28 20:30:00 -0500    | 2026-03-01T08:30:00+07:00
          2026-02-28 20:30:00-05:00    | 2026-03-01T08:30:00+07:00
          25/3/2023 8:00-11:00         | 2023-03-25T08:00:00+07:00
          25/03/2023                   | 2023-03-25
          """)
  void a_time_that_was_meant_is_suggested(String text, String meant) {
    for (Result result :
        new Result[] {Dates.timestamp(text, Reads.HANOI), Dates.moment(text, Reads.HANOI)}) {
      assertThat(wrong(result).arguments().get("suggestion")).as(text).isEqualTo(meant);
    }
    assertThat(Dates.timestamp(meant, Reads.HANOI)).isInstanceOf(Result.Read.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31/02/2023                  | 31 | Tháng 02 năm 2023 | 28
          29/02/2023                  | 29 | Tháng 02 năm 2023 | 28
          30/2/2024                   | 30 | Tháng 02 năm 2024 | 29
          31/4/2023                   | 31 | Tháng 4 năm 2023  | 30
          2023-02-31                  | 31 | Tháng 02 năm 2023 | 28
          2023-2-31                   | 31 | Tháng 02 năm 2023 | 28
          2023/02/31                  | 31 | Tháng 02 năm 2023 | 28
          2023-06-00                  | 0  | Tháng 6 năm 2023  | 30
          2023-02-31T10:00            | 31 | Tháng 02 năm 2023 | 28
          ngày 31 tháng 02 năm 2023   | 31 | Tháng 02 năm 2023 | 28
          10:30 31/02/2023            | 31 | Tháng 02 năm 2023 | 28
          """)
  void a_day_that_does_not_exist_is_said_to(String text, String day, String month, String last) {
    Result.Wrong wrong = wrong(Dates.timestamp(text, Reads.HANOI));
    assertThat(wrong.code()).as(text).isEqualTo(Code.VALUE_DATE_IMPOSSIBLE);
    assertThat(wrong.arguments())
        .as(text)
        .containsEntry("day", day)
        .containsEntry("month", month)
        .containsEntry("last", last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2023-13-05 | 13 | 2023-05-13
          2023-13    | 13 | -
          2023-00    | 0  | -
          2023-00-10 | 0  | -
          2023-31-13 | 31 | -
          05/13/2023 | 13 | 2023-05-13
          13/2023    | 13 | -
          """)
  void a_month_that_does_not_exist_is_said_to(String text, String month, String meant) {
    Result.Wrong wrong = wrong(Dates.partial(text));
    assertThat(wrong.code()).as(text).isEqualTo(Code.VALUE_DATE_MONTH);
    assertThat(wrong.arguments().get("month")).as(text).isEqualTo(month);
    assertThat(wrong.arguments().get("suggestion")).as(text).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24/3", "24-3", "24.3", "chiều 24/3", "ngày 24 tháng 3", "Ngày 24/3"})
  void a_year_is_never_guessed(String text) {
    for (Result result :
        new Result[] {
          Dates.partial(text), Dates.timestamp(text, Reads.HANOI), Dates.moment(text, Reads.HANOI)
        }) {
      assertThat(wrong(result).code()).as(text).isEqualTo(Code.VALUE_DATE_YEAR);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hết năm học 2022-2023",
        "năm học 2011-2012",
        "2022-2023",
        "2010–2012",
        "từ 24/3/2023 đến 31/3/2023",
        "24-31/3/2023",
        "ngày 24 và 31 tháng 3 năm 2023",
        "từ ngày 24 đến ngày 31 tháng 3 năm 2023",
        "từ tháng 3 đến tháng 5 năm 2023",
        "tháng năm 2023",
        "tháng Giêng năm 2023",
        "cuối tháng, năm 2023",
        "hè",
        "20230324",
        "12023-03-24",
        "2023-03-24T",
        "2023-03-24T25:00",
        "4340/12/20225",
        "٢٠٢٣",
        "-",
      })
  void no_date_is_made_up(String text) {
    for (Result result :
        new Result[] {
          Dates.partial(text), Dates.moment(text, Reads.HANOI), Dates.timestamp(text, Reads.HANOI)
        }) {
      // A day before an impossible time was at least written.
      assertThat(wrong(result).arguments().getOrDefault("suggestion", NONE))
          .as(text)
          .isIn(NONE, "2023-03-24");
      assertThat(wrong(result).code()).as(text).isEqualTo(Code.VALUE_DATE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chiều 13/5/2023              | afternoon
          Sáng ngày 13 tháng 5 năm 2023 | morning
          trưa 13.5.2023               | noon
          tối 13-5-2023                | evening
          """)
  void the_part_of_the_day_has_a_key_of_its_own(String text, String part) {
    Problem problem = only("pairings:\n  - between: [a, b]\n    signed: " + text + "\n");
    assertThat(Told.inVietnamese(problem))
        .as(text)
        .contains("Viết 2023-05-13 (ngày 13 tháng 5 năm 2023)", "“partOfDay: " + part + "”");
    Told.canBeShown(problem);
    assertThat(Reads.sound(signed("2023-05-13\n    partOfDay: " + part)))
        .as("the advice")
        .isNotNull();
    assertThat(Told.inVietnamese(only("eventDate: " + text + "\n")))
        .as("an event has no such key")
        .contains("Viết 2023-05-13")
        .doesNotContain("partOfDay");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          figures: [{metric: a, value: 1, scope: city, asOf: %s}] | asOf | hết năm học 2022-2023
          figures: [{metric: a, value: 1, scope: city, asOf: %s}] | asOf | sau 8 tháng triển khai
          sources: [{published: %s}]                              | published | hè
          """)
  void the_words_of_a_source_without_a_date_go_into_the_note(
      String line, String key, String words) {
    Problem problem = only(line.formatted(words) + "\n");
    assertThat(problem.code()).isEqualTo(Code.VALUE_DATE);
    assertThat(Told.inVietnamese(problem))
        .contains("bỏ mục “" + key + "”", "note: \"" + words + "\"")
        .doesNotContain("Viết 2");
    Told.canBeShown(problem);
    Reads.sound(
        Reads.KEYS + line.formatted("x").replace(key + ": x", "note: \"" + words + "\"") + "\n");
  }

  @Test
  void a_required_date_is_never_to_be_left_out() {
    assertThat(Told.inVietnamese(only("corrections: [{date: hè, note: A}]\n")))
        .contains("Các dạng dùng được ở đây: 2023-03-25")
        .doesNotContain("bỏ mục");
  }

  private static String signed(String date) {
    return Reads.KEYS + "pairings:\n  - between: [a, b]\n    signed: " + date + "\n";
  }

  private static Problem only(String lines) {
    List<Problem> problems = Reads.problems(Reads.KEYS + lines);
    assertThat(problems).as(lines).hasSize(1);
    return problems.getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023", "2023-03", "tháng 3/2023", "năm 2023"})
  void where_a_day_is_needed_no_hint_offers_less(String text) {
    Map<String, String> arguments = wrong(Dates.timestamp(text, Reads.HANOI)).arguments();
    assertThat(arguments).as(text).doesNotContainKey("suggestion");
    assertThat(arguments.get("forms")).as(text).isEqualTo("2023-03-25, 2023-03-25T13:44:00+07:00");
  }

  @Test
  void the_machines_language_changes_nothing() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr", "fa", "ar-EG", "th-TH-u-ca-buddhist"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(read(Dates.partial("2023-05-13")).iso()).as(tag).isEqualTo("2023-05-13");
        assertThat(wrong(Dates.timestamp("13h44 NGÀY 25/3/2023", Reads.HANOI)).arguments())
            .as(tag)
            .containsEntry("suggestion", "2023-03-25T13:44:00+07:00")
            .containsEntry("meaning", "13 giờ 44 phút, ngày 25 tháng 3 năm 2023");
        assertThat(wrong(Dates.partial("31/02/2023")).arguments())
            .as(tag)
            .containsEntry("isoMonth", "2023-02");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
