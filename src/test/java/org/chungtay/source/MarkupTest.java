package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.model.Problem;
import org.chungtay.model.Told;
import org.chungtay.model.text.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Values are plain text: what is told where they are not, and what is to be written.
class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\u0001',
      textBlock =
          """
          Dạy &amp; học                      ¦ Dạy & học
          Dạy &#8211; học                    ¦ Dạy – học
          Dạy &#x2013; học                   ¦ Dạy – học
          Dạy&nbsp;học                       ¦ Dạy học
          Dạy &AMP; học                      ¦ Dạy & học
          Dạy &amp;amp; học                  ¦ Dạy & học
          &ldquo;Dạy&rdquo; học&hellip;      ¦ “Dạy” học…
          Hà N&#7897;i, Th&aacute;i          ¦ Hà Nội, Thái
          Rất **đậm**                        ¦ Rất đậm
          Rất __đậm__.                       ¦ Rất đậm.
          Rất *nghiêng* và _nghiêng_         ¦ Rất nghiêng và nghiêng
          Rất ***đậm***                      ¦ Rất đậm
          Một ~~hai~~ ba                     ¦ Một hai ba
          Chạy `chungtay`                    ¦ Chạy chungtay
          Xem [bài này](https://a.example/)  ¦ Xem bài này
          Xem [bài](/tin/bai/ "Bài")         ¦ Xem bài
          Xem ![ảnh](a.jpg)                  ¦ Xem ảnh
          **[Đậm](https://a.example/)**      ¦ Đậm
          Rất <i>nghiêng</i>                 ¦ Rất nghiêng
          Dòng một<br>dòng hai<br/>          ¦ Dòng một dòng hai
          Chữ <span style="color: red">đỏ</span> ¦ Chữ đỏ
          <p>Đoạn.</p>                       ¦ Đoạn.
          Dạy &lt;b&gt;học&lt;/b&gt;         ¦ Dạy học
          Chữ <!-- ghi chú -->sau            ¦ Chữ sau
          Chữ[^1] sau                        ¦ Chữ sau
          Quận {{unit dong-da}} họp          ¦ ¬
          """)
  void a_mark_is_told_and_the_fix_passes(String text, String plain) {
    List<Problem> problems = Reads.problems(title(text));
    assertThat(Told.places(problems)).as(text).containsExactly("value-markup 2:8");
    Told.canBeShown(problems.getFirst());
    String fix = problems.getFirst().arguments().get("suggestion");
    if (plain.equals("¬")) {
      assertThat(fix).as(text).isNull();
    } else {
      assertThat(fix).as(text).isEqualTo(YamlText.quoted(plain));
      Reads.sound("title: " + fix + "\n" + Reads.REST);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A & B",
        "GD&ĐT",
        "AT&T; và R&D;",
        "5 < 7 > 3",
        "a<b",
        "C*",
        "5*3*2 = 30",
        "2 * 3 * 4",
        "(*) Kết quả (*)",
        "*Ghi chú",
        "#1",
        "Trường #1",
        "[sic]",
        "[1](2)",
        "[Podcast] (số 1)",
        "f(x)[y](z)",
        "<UBND> và <Tên đơn vị>",
        "ten_tep_anh.jpg",
        "__init__.py",
        "anh__1__.jpg",
        "Số 12/KH_UBND_HN",
        "a_b và c_d",
        "5–7 %",
        "C:\\_a_\\b",
        "{B}",
        "{ B }",
        "~5 km ~ 6 km",
        "100%&nhanh",
        "a && b; c",
        "`",
        "A ` B",
        "https://a.example/a_b_c?d=1&e=2",
        "Q&A; hỏi đáp",
        "x^2",
        "[^",
        "** Đậm **",
        "Lớp 6A1*, 6A2*",
        "1 < 2 và 3 > 2",
        "🏫 & 🎒",
        "¡&!"
      })
  void what_only_looks_like_a_mark_is_text(String text) {
    Reads.sound(title(text));
  }

  @Test
  void every_text_of_front_matter_is_looked_at() {
    String front =
        Reads.KEYS.replace("Tóm tắt.", "\"Tóm &amp; tắt\"")
            + """
            authors: ["**A**"]
            photos: [{ src: a.jpg, alt: "&lt;", caption: "*b*", credit: "__c__" }]
            sources: [{ name: "A &amp; B", note: "<i>c</i>" }]
            people: [{ name: "A<br>B", role: "`b`" }]
            corrections: [{ date: 2023-03-26, note: "[a](/b/)" }]
            """;
    assertThat(Reads.problems(front)).hasSize(10);
    assertThat(Told.places(Reads.problems(front)))
        .allMatch(told -> told.startsWith("value-markup"));
  }

  @Test
  void lists_of_entries_are_looked_at_too() {
    assertThat(
            Told.places(
                Reads.file(
                        "content/topics.yml",
                        "- id: a\n  label: A &amp; B\n  description: \"**c**\"\n")
                    .problems()))
        .containsExactly("value-markup 2:10", "value-markup 3:16");
  }

  @Test
  void hostile_lengths_take_no_time() {
    for (String part : new String[] {"[a](/", "**a ", "<b ", "&#1", "`a ", "*a_", "](", "<!--"}) {
      assertThat(Markup.plain(part.repeat(30_000))).isNotNull();
    }
  }

  private static String title(String text) {
    return "title: '" + text.replace("'", "''") + "'\n" + Reads.REST;
  }
}
