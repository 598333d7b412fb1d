package org.chungtay.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.chungtay.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3500       | 3.500         | 3,500
          1234.5     | 1.234,5       | 1,234.5
          672        | 672           | 672
          0          | 0             | 0
          85.5       | 85,5          | 85.5
          0.125      | 0,125         | 0.125
          1.2340     | 1,2340        | 1.2340
          1000000    | 1.000.000     | 1,000,000
          1E+3       | 1.000         | 1,000
          -1234.5    | −1.234,5      | −1,234.5
          -12        | −12           | −12
          100000     | 100.000       | 100,000
          """)
  void a_number_in_groups_of_three(BigDecimal number, String vietnamese, String english) {
    assertThat(NumberText.text(number, Language.VI)).as("%s", number).isEqualTo(vietnamese);
    assertThat(NumberText.text(number, Language.EN)).as("%s", number).isEqualTo(english);
  }

  @Test
  void the_machines_language_changes_nothing() {
    Forms.underOddLocales(
        locale ->
            assertThat(NumberText.text(new BigDecimal("1234.5"), Language.VI))
                .as(locale)
                .isEqualTo("1.234,5"));
  }
}
