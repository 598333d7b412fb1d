package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.model.Article;
import org.chungtay.model.Problem;
import org.chungtay.model.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What no reader sees, and what an earlier conversion has lost: typed, pasted, or by its number.
class InvisibleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\u0001',
      textBlock =
          """
          Hội thi\\x02 giáo viên   ¦ yaml-control 2:16
          giáo viên\\v giỏi        ¦ yaml-control 2:18
          một\\0 hai               ¦ yaml-control 2:12
          một\\a\\b hai\\e           ¦ yaml-control 2:12, yaml-control 2:14, yaml-control 2:20
          một\\x7f\\N hai           ¦ yaml-control 2:12, yaml-control 2:16
          một\\u0085 hai           ¦ yaml-control 2:12
          một\\ud800 hai           ¦ yaml-control 2:12
          một\\ude00\\ud83d hai     ¦ yaml-control 2:12, yaml-control 2:18
          một\\ufffe\\uFDD0         ¦ yaml-control 2:12, yaml-control 2:18
          một\\U0001FFFE hai       ¦ yaml-control 2:12
          Ph\\ufffdng              ¦ text-encoding 2:11
          bảo\\u202e mật           ¦ text-invisible 2:12
          bảo\\u200b\\uFEFF mật     ¦ text-invisible 2:12, text-invisible 2:18
          \\"một\\" \\x02            ¦ yaml-control 2:17
          \\\\x02 và \\\\\\x03         ¦ yaml-control 2:20
          """)
  void an_escape_is_told_where_it_stands(String text, String places) {
    List<Problem> problems = Reads.problems("title: \"" + text + "\"\n" + Reads.REST);
    assertThat(Told.places(problems)).as(text).containsExactly(places.split(", ", -1));
    problems.forEach(Told::canBeShown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "một\\thai", "một\\nhai", "một\\r\\nhai", "Đ\\u1ed1ng", "\\ud83d\\ude00", "\\U0001F600",
        "\\\\x02", "một\\_hai", "\\\"một\\\"", "\\/", "\\x41", "👩\u200D🏫"
      })
  void sound_escapes_are_text(String text) {
    Reads.sound("title: \"" + text + "\"\n" + Reads.REST);
  }

  @Test
  void escapes_are_looked_for_on_every_line_and_in_every_value() {
    String front =
        Reads.KEYS
            + "authors: [\"A\", \"B\\x10\"]\nsources:\n  - name: \"Báo\n      A\\x02\"\n"
            + "extra: { a: \"\\0\" }\n";
    assertThat(Reads.told(front))
        .containsExactly("yaml-control 6:18", "yaml-control 9:8", "yaml-control 10:14");
    assertThat(Reads.told("title: 'một\\x02'\n" + Reads.REST)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x202A, 0x202E, 0x2066, 0x2069, 0x200E, 0x200F, 0x061C, 0x200B, 0xFEFF})
  void what_nobody_sees_is_told_once_a_line_and_left_out(int sign) {
    String s = Character.toString(sign);
    FileRead read =
        Reads.file(
            Reads.ARTICLE,
            "---\ntitle: Thông" + s + " báo" + s + "\n" + Reads.REST + "---\nChữ" + s + ".\n");
    assertThat(Told.places(read.problems()))
        .containsExactly("text-invisible 2:13", "text-invisible 7:4");
    assertThat(((Article) read.entries().getFirst().entry()).title()).isEqualTo("Thông báo");
  }

  @Test
  void what_html_forbids_is_told_in_front_matter_and_body_once() {
    for (String sign : new String[] {"\u0002", "\u007F", "\u0090", "\uFFFE", "\uFDD0"}) {
      FileRead read =
          Reads.file(
              Reads.ARTICLE, "---\ntitle: A" + sign + "\n" + Reads.REST + "---\nB" + sign + "\n");
      assertThat(Told.places(read.problems()))
          .containsExactly("yaml-control 2:9", "text-invisible 7:2");
    }
  }

  @Test
  void a_lost_letter_is_told_on_every_line() {
    String file = "---\ntitle: Gi\uFFFDo dục\n" + Reads.REST + "---\nPhòng Gi\uFFFDo d\uFFFDc.\n";
    List<Problem> problems = Reads.file(Reads.ARTICLE, file).problems();
    assertThat(Told.places(problems)).containsExactly("text-encoding 2:10", "text-encoding 7:9");
    assertThat(Told.inVietnamese(problems.getFirst())).contains("gõ lại theo bản gốc");
  }

  @Test
  void a_look_alike_of_the_letter_is_read_as_it() {
    FileRead read =
        Reads.file(Reads.ARTICLE, "---\ntitle: Ðống Ða\n" + Reads.REST + "---\nQuận Ðống Ða.\n");
    assertThat(read.problems()).isEmpty();
    assertThat(((Article) read.entries().getFirst().entry()).title()).isEqualTo("Đống Đa");
    assertThat(read.entries().getFirst().body().text()).contains("Quận Đống Đa");
  }
}
