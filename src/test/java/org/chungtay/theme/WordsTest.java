package org.chungtay.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Article.PartOfDay;
import org.chungtay.model.District;
import org.chungtay.model.Language;
import org.chungtay.model.PartialDate;
import org.chungtay.model.PartialDate.OfDay;
import org.chungtay.model.PartialDate.OfYear;
import org.chungtay.model.Period;
import org.chungtay.model.UnitType;
import org.chungtay.model.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sections 4.1, 5 and 6.1 of the Vietnamese cases, as the built-in theme words them.
class WordsTest {

  private static Words words;

  @BeforeAll
  static void the_vietnamese_bundle() throws IOException {
    try (var in = Files.newInputStream(Path.of("themes/chungtay/messages/vi.properties"))) {
      words = new Words(Messages.read(Language.VI, in), "vi.properties");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MORNING, sáng",
    "NOON, trưa",
    "AFTERNOON, chiều",
    "EVENING, tối",
  })
  void the_part_of_the_day_stands_before_the_day(PartOfDay part, String word) {
    PartialDate day = new OfDay(LocalDate.of(2023, 5, 13));
    assertThat(words.date(day, part)).isEqualTo(word + " 13/5/2023");
    assertThat(words.date(day, null)).isEqualTo("13/5/2023");
    assertThat(words.text("date.partOfDay", "part", word, "date", words.longDate(day)))
        .isEqualTo(word + " ngày 13 tháng 5 năm 2023");
  }

  @Test
  void a_period_of_years() {
    assertThat(words.period(new Period(year(2023), year(2025)))).isEqualTo("2023–2025");
  }

  private static PartialDate year(int year) {
    return new OfYear(Year.of(year));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100  | %          | 100%
          85.5 | %          | 85,5%
          3500 | trường     | 3.500\u00A0trường
          672  | chuyên đề  | 672\u00A0chuyên đề
          """)
  void no_space_stands_before_a_percent_sign(BigDecimal number, String unit, String text) {
    assertThat(words.quantity(number, unit)).isEqualTo(text.translateEscapes());
  }

  @ParameterizedTest
  @CsvSource({
    "QUAN, Đống Đa, quận Đống Đa, Quận Đống Đa",
    "HUYEN, Sóc Sơn, huyện Sóc Sơn, Huyện Sóc Sơn",
    "THI_XA, Sơn Tây, thị xã Sơn Tây, Thị xã Sơn Tây",
    "PHUONG, Đống Đa, phường Đống Đa, Phường Đống Đa",
    "XA, Ứng Hòa, xã Ứng Hòa, Xã Ứng Hòa",
  })
  void a_units_generic_word_is_small_inside_a_sentence(
      UnitType type, String name, String inside, String title) {
    District unit =
        new District(
            null, name, type, null, List.of(), null, null, List.of(), List.of(), null, Map.of());
    assertThat(words.unit(unit)).isEqualTo(inside);
    assertThat(words.unitTitle(unit)).isEqualTo(title);
  }
}
