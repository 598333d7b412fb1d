package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.chungtay.model.Code;
import org.chungtay.model.Problem;
import org.chungtay.model.Told;
import org.chungtay.source.Numbers.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Section 5 of the Vietnamese cases.
class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "672, 672",
    "3500, 3500",
    "09, 9",
    "007, 7",
    "0, 0",
    "1.5, 1.5",
    "85.50, 85.50",
    "-3, -3",
    "1.2340, 1.2340",
    "12.34, 12.34",
    "1234.567, 1234.567",
    "0.125, 0.125",
    "-0.125, -0.125",
  })
  void a_number_is_read_as_written(String text, String number) {
    assertThat(Numbers.decimal(text))
        .as(text)
        .isEqualTo(new Result.Read(new java.math.BigDecimal(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "1.234, 1234, 1.2340",
    "3.500, 3500, 3.5000",
    "12.345, 12345, 12.3450",
    "999.000, 999000, 999.0000",
    "-1.234, -1234, -1.2340",
  })
  void a_point_before_three_digits_may_mean_two_things(String text, String whole, String decimal) {
    Result.Wrong wrong = (Result.Wrong) Numbers.decimal(text);
    assertThat(wrong.code()).as(text).isEqualTo(Code.VALUE_NUMBER_AMBIGUOUS);
    assertThat(wrong.arguments())
        .as(text)
        .containsEntry("suggestion", whole)
        .containsEntry("decimal", decimal);
    assertThat(Numbers.decimal(whole))
        .as("the whole number is accepted")
        .isInstanceOf(Result.Read.class);
    assertThat(Numbers.decimal(decimal))
        .as("the decimal number is accepted")
        .isInstanceOf(Result.Read.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.234,5      | 1234.5
          1,5          | 1.5
          -1,5         | -1.5
          20 cặp       | 20
          hơn 700      | 700
          09 trường    | 09
          12.345.678   | 12345678
          1 234        | 1234
          1\u00A0234   | 1234
          85,5%        | 85.5
          672.         | 672
          +5           | 5
          """)
  void the_number_that_was_meant_is_suggested(String text, String number) {
    Result.Wrong wrong = (Result.Wrong) Numbers.decimal(text.translateEscapes());
    assertThat(wrong.code()).as(text).isEqualTo(Code.VALUE_NUMBER);
    assertThat(wrong.arguments().get("suggestion")).as(text).isEqualTo(number);
    assertThat(Numbers.decimal(number))
        .as("the suggestion is accepted")
        .isInstanceOf(Result.Read.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hàng trăm",
        "gần",
        "2023-2025",
        "2022–2023",
        "24/3",
        "1.5 triệu 2",
        ".5",
        "1.23,4",
        "1.234.5",
        "1e5",
        "0x1F",
        "12 3",
        "1234567890123456789012",
        "٢٠",
        "½",
        "1.234.56",
      })
  void no_number_is_made_up(String text) {
    Result.Wrong wrong = (Result.Wrong) Numbers.decimal(text);
    assertThat(wrong.code()).as(text).isEqualTo(Code.VALUE_NUMBER);
    assertThat(wrong.arguments()).as(text).doesNotContainKey("suggestion");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          1.234       | 1234
          3.500       | 3500
          20 cặp      | 20
          1.5         | -
          1,5         | -
          -5          | -
          1234567890  | -
          """)
  void where_a_whole_number_is_needed_no_other_is_suggested(String text, String number) {
    Result.Wrong wrong = (Result.Wrong) Numbers.whole(text);
    assertThat(wrong.code()).as(text).isEqualTo(Code.VALUE_NUMBER);
    assertThat(wrong.arguments().get("suggestion")).as(text).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"9, 9", "09, 9", "0, 0", "999999999, 999999999"})
  void a_whole_number(String text, int number) {
    assertThat(Numbers.whole(text))
        .as(text)
        .isEqualTo(new Result.Read(java.math.BigDecimal.valueOf(number)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.234       | Viết 1234 nếu là số nguyên; viết 1.2340 nếu là số thập phân.
          3.500       | Viết 3500 nếu là số nguyên; viết 3.5000 nếu là số thập phân.
          '1.234,5'   | Viết 1234.5.
          20 cặp      | Viết 20. Đơn vị tính khai ở metrics.yml.
          hơn 700     | Viết 700.
          '1,5'       | Viết 1.5.
          """)
  void a_writer_is_told_the_number_to_write(String value, String fix) {
    Problem problem =
        Reads.problems(
                Reads.KEYS + "figures:\n  - metric: a\n    scope: city\n    value: " + value + "\n")
            .getFirst();
    assertThat(Told.inVietnamese(problem)).as(value).contains(fix);
    Told.canBeShown(problem);
  }

  @Test
  void a_number_in_quotes_is_told_to_have_them() {
    Problem problem =
        Reads.problems(Reads.KEYS + "figures: [{metric: a, value: \"20\", scope: city}]\n")
            .getFirst();
    assertThat(Told.inVietnamese(problem)).contains("không nhận “\"20\"”. Viết 20.");
  }
}
