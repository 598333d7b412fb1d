package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.chungtay.model.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that were not converted to Unicode, in lines of an article.
class OldEncodingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          Ph?ng Gi?o d?c                                     ¦ 7:2
          Xem https://a.example/b?c=d: Ph?ng Gi?o d?c        ¦ 7:31
          Ph?ng Gi?o d?c, [tin](https://a.example/)          ¦ 7:2
          Phoøng Giaùo duïc (mailto:a@b.example)             ¦ 7:3
          """)
  void a_line_is_told_whatever_addresses_stand_in_it(String line, String place) {
    assertThat(Told.places(Reads.file(Reads.ARTICLE, article(line)).problems()))
        .containsExactly("text-encoding " + place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Là ai?Ở đâu",
        "[a](https://a.example/b?c=d) [e](https://a.example/f?g=h)",
        "[a](mailto:a@b.example?subject=Góp) [e](<mailto:a@b.example?subject=Góp ý>)",
        "Kho git://a.example/b?c và sftp://a.example/d?e",
      })
  void question_marks_of_addresses_are_no_lost_letters(String line) {
    assertThat(Reads.file(Reads.ARTICLE, article(line)).problems()).isEmpty();
  }

  @Test
  void words_that_VNI_would_write_otherwise_are_none_of_its() {
    String line = "Nhờ làm giùm, nói giùm, giùi mài";
    assertThat(Reads.file(Reads.ARTICLE, article(line)).problems()).isEmpty();
  }

  private static String article(String line) {
    return "---\ntitle: A\n" + Reads.REST + "---\n" + line + "\n";
  }
}
