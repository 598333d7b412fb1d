package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.chungtay.model.SourcePath;
import org.chungtay.model.text.StrayEth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenLinesTest {

  private static final SourcePath FILE = new SourcePath("content/articles/2023/bai.md");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\uFEFF",
        "một",
        "\uFEFFmột\n",
        "một\nhai\n\nbốn",
        "một\r\nhai\r\r\nbốn\r",
        "\n\n\n",
        "Quận Ð\u00F4ng\u2028Anh\nme\u0323",
        "có dấu \uFFFD thật\nhai"
      })
  void lines_are_those_of_the_whole_text(String text) throws SourceText.NotText {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<String> all = SourceText.decoded(FILE, bytes).lines().map(SourceText::normalised).toList();
    WrittenLines lines = new WrittenLines(FILE, bytes);
    // Forwards, the same again, backwards, and behind the last.
    int[] numbers = {1, 2, 2, 3, 4, 4, 5, 6, 3, 1, 9};
    for (int number : numbers) {
      assertThat(lines.line(number))
          .as("line %d of %s", number, text)
          .isEqualTo(number <= all.size() ? all.get(number - 1) : null);
    }
  }

  @Test
  void a_file_that_is_no_text_has_no_lines() {
    byte[] cut = {'a', '\n', (byte) 0xE1, (byte) 0xBA, '\n'};
    byte[] zero = {'a', '\n', 'b', 0, '\n'};
    for (byte[] bytes : List.of(cut, zero)) {
      assertThatThrownBy(() -> new WrittenLines(FILE, bytes).line(2))
          .isInstanceOf(SourceText.NotText.class);
    }
  }

  @Test
  void every_character_is_taken_as_a_look_at_each_rule_would() {
    List<String> others =
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(c -> !Character.isSurrogate((char) c))
            .mapToObj(c -> "Quận " + (char) c + "ống")
            .filter(text -> !SourceText.normalised(text).equals(byEachRule(text)))
            .toList();
    assertThat(others).isEmpty();
  }

  private static String byEachRule(String written) {
    String text = written.replace('\r', '\n').replaceAll("[\u2028\u2029\u0085]", " ");
    return StrayEth.mended(Normalizer.normalize(text, Normalizer.Form.NFC));
  }
}
