package org.chungtay.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrayEthTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          Ðống Ða họp             ¦ Đống Đa họp
          QUẬN ÐỐNG ÐA            ¦ QUẬN ĐỐNG ĐA
          đi ðâu, ở ðây           ¦ đi đâu, ở đây
          Ɖông Anh và ɖường       ¦ Đông Anh và đường
          Số 12/QÐ-UBND, NÐ-CP    ¦ Số 12/QĐ-UBND, NĐ-CP
          Sở GD&ÐT, GDÐT, HÐND    ¦ Sở GD&ĐT, GDĐT, HĐND
          (Ðiều 5) “ðược” ðể.     ¦ (Điều 5) “được” để.
          500.000ð một suất       ¦ 500.000đ một suất
          **Ðan Phượng**          ¦ **Đan Phượng**
          [a](anh/Ðống-Ða.jpg)    ¦ [a](anh/Đống-Đa.jpg)
          """)
  void a_vietnamese_word_gets_its_own_letter(String text, String mended) {
    assertThat(StrayEth.mended(text)).isEqualTo(mended);
    assertThat(StrayEth.mended(mended)).isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Davíð Oddsson",
        "Guðrún, Þórður và Sigríður",
        "NORÐUR",
        "Suðurnes",
        "bað",
        "Garðabær",
        "chữ Ð của tiếng Iceland",
        "ð là âm răng",
        "/ðen/ và [ðə]",
        "/ðɪs/",
        "Ðð",
        "https://is.example/ðe/Ðống",
        "Đống Đa",
        ""
      })
  void other_languages_keep_theirs(String text) {
    assertThat(StrayEth.mended(text)).isEqualTo(text);
  }
}
