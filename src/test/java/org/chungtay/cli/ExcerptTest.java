package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

  /// In each line the place meant is the `!`; before it stand so many cells.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "!|0",
        "kind: !|6",
        "Đống Đa, Ứng Hòa !|17",
        "x\u0323y\u0302\u0301 !|3",
        "\t!|4",
        "ab\t!|4",
        "漢字 !|5",
        "ｱｲ ！!|5",
        "한국 !|5",
        "\u1112\u1161\u11ab!|2",
        "👍 !|3",
        "👨\u200D👩\u200D👧 !|3",
        "🇻🇳 !|3",
        "❤\uFE0F !|3",
        "a\u200Bb !|4",
        "\u001B[31m!|5",
      })
  void the_caret_stands_below_the_place(String line, int cells) {
    Excerpt excerpt = Excerpt.of(line, line.indexOf('!') + 1);
    assertThat(excerpt.indent()).as(excerpt.line()).isEqualTo(cells);
  }

  @Test
  void the_line_stands_over_its_caret() {
    assertThat(Excerpt.of("kind: ceremny", 7).lines(12))
        .containsExactly("    12 | kind: ceremny", "       |       ^");
  }

  @Test
  void nothing_reaches_the_terminal_that_it_would_obey() {
    assertThat(Excerpt.of("a\u001B[2Jb\u202Ec\u0085d\u007F", 1).line())
        .isEqualTo("a␛[2Jb·c\uFFFDd␡");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 200, 400, 401, 402})
  void a_long_line_is_cut_around_the_place(int column) {
    String line =
        IntStream.range(0, 400).mapToObj(i -> i % 7 == 3 ? " " : "ế").reduce("", String::concat);
    Excerpt excerpt = Excerpt.of(line, column);
    assertThat(excerpt.line().length()).as(excerpt.line()).isLessThanOrEqualTo(70);
    assertThat(excerpt.indent()).isLessThanOrEqualTo(excerpt.line().length());
    if (column <= 400) {
      assertThat(excerpt.line().charAt(excerpt.indent())).isEqualTo(line.charAt(column - 1));
    }
    assertThat(excerpt.line().startsWith("…")).isEqualTo(column > 1);
    assertThat(excerpt.line().endsWith("…")).isEqualTo(column < 300);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5000, 1_000_000, 2_000_000, 2_000_001})
  void a_line_without_end_is_no_matter(int column) {
    String line = "漢".repeat(2_000_000);
    Excerpt excerpt = Excerpt.of(line, column);
    assertThat(excerpt.line().length()).isLessThan(40);
    assertThat(excerpt.indent()).isBetween(0, 68);
  }

  /// Unicode's own table, as ICU has it. Characters of which ICU or the JDK knows nothing are left
  /// out, and those that join others.
  @Test
  void widths_are_those_of_unicode() {
    List<String> others =
        IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
            .filter(
                c ->
                    Character.isDefined(c) && UCharacter.isDefined(c) && !Character.isISOControl(c))
            .filter(c -> Cells.width(c) != 0 && Character.getType(c) != Character.PRIVATE_USE)
            .filter(c -> UCharacter.getType(c) != ECharacterCategory.SURROGATE)
            // The halves of flags, which come in pairs.
            .filter(c -> !UCharacter.hasBinaryProperty(c, UProperty.REGIONAL_INDICATOR))
            .filter(c -> Cells.width(c) != (isWide(c) ? 2 : 1))
            .mapToObj(c -> String.format("U+%04X", c))
            .toList();
    assertThat(others).isEmpty();
  }

  private static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
