package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chungtay.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Marks that half work, marks of other programs, and lines that run together.
class LeftoversTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '´',
      value = {
        "Đọc [a b] (hoang-mai.md). ¦ LINK_SYNTAX ¦ [a b](hoang-mai.md)",
        "Đọc [a]  (https://x.vn/a). ¦ LINK_SYNTAX ¦ [a](https://x.vn/a)",
        "Đọc [a](https://x.vn/a . ¦ LINK_SYNTAX ¦ [a](https://x.vn/a)",
        "Đọc [a](https://x.vn/b \"c \"d\" e\"). ¦ LINK_SYNTAX ¦ [a](https://x.vn/b \"c “d” e\")",
        "##Kết quả ¦ HEADING_SPACE ¦ ## Kết quả",
        "#Chữ ¦ HEADING_SPACE ¦ # Chữ",
        "#Kết quả ¦ HEADING_SPACE ¦ # Kết quả",
        "*Lưu ý:*nhớ ¦ TEXT_EMPHASIS ¦ *Lưu ý:* nhớ",
        "Xem __Lưu ý:__nhớ ¦ TEXT_EMPHASIS ¦ __Lưu ý:__ nhớ",
        "_Lưu ý:_nhớ ¦ TEXT_EMPHASIS ¦ _Lưu ý:_ nhớ",
        "~~Hoãn.~~Không ¦ TEXT_EMPHASIS ¦ ~~Hoãn.~~ Không",
        "(**) Theo Sở. ¦ TEXT_ASTERISKS ¦ (\\*\\*)",
      })
  void what_a_hint_proposes_is_sound(String line, String code, String proposal) {
    Problem problem = Rendering.render(line).problems().getFirst();
    assertThat(problem.code().name()).as(line).isEqualTo(code);
    assertThat(problem.arguments().get("suggestion")).as(line).isEqualTo(proposal);

    String written = problem.arguments().getOrDefault("text", "(**)");
    assertThat(Rendering.problems(line.replace(written, proposal))).as(line).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [ ] việc",
        "- [x] việc",
        "Xem [[Trang khác]].",
        "## Đề mục {#neo}",
        "[gạch chân]{.underline}",
        "Đoạn.\n{: .lead}",
        "{% include x.html %}",
        "[gallery ids=\"1\"]",
        "[caption id=\"a\" align='b']Chữ[/caption]",
        "Chữ [/b]",
        "[TOC]",
        "::: warning\n\nChữ\n\n:::",
        "Chữ ==đánh dấu== đây",
      })
  void marks_of_other_programs_are_told(String markdown) {
    assertThat(Rendering.problems(markdown))
        .as(markdown)
        .isNotEmpty()
        .allMatch(p -> p.startsWith("MARKUP_FOREIGN "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Mục một\n-Mục hai",
        "1.Mục một\n2.Mục hai",
        "Gồm:\n2) Hai\n3) Ba",
        "a) Mục một;\nb) Mục hai.",
        "• Mục một\n• Mục hai",
        "• Mục",
        "– Mục một\n– Mục hai",
        "Gồm:\n— Mục một\n— Mục hai\n— Mục ba",
        "> + x\n> y\n>\n> +Mục\n> +Mục",
      })
  void a_list_that_is_none_is_told_once(String markdown) {
    assertThat(Rendering.problems(markdown))
        .as(markdown)
        .singleElement()
        .asString()
        .startsWith("TEXT_BULLET ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Trường | Số |\n| B | 2 |",
        "Danh sách:\n| Trường | Số |\n| B | 2 |",
        "Trường\tSố cặp\nD\t10\nE\t12",
        "- Danh sách\n  | a | b |\n  | c | d |",
      })
  void rows_that_are_no_table_are_told(String markdown) {
    assertThat(Rendering.problems(markdown))
        .as(markdown)
        .singleElement()
        .asString()
        .startsWith("TEXT_TABLE ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kính gửi:\nÔng Nguyễn Văn A\nTrưởng phòng\nPhòng Giáo dục",
        "1. Mục tiêu\nNâng cao chất lượng dạy học.\n2. Nội dung\nCác trường cùng sinh hoạt.",
        "Theo kế hoạch [1].\n\n[1] Kế hoạch số 4340.",
      })
  void plain_text_of_word_is_told_once(String markdown) {
    assertThat(Rendering.problems(markdown))
        .as(markdown)
        .singleElement()
        .asString()
        .startsWith("PASTE_");
  }

  static Stream<String> sound() {
    String words = "Hai trường cùng sinh hoạt chuyên môn trong năm học này";
    return Stream.of(
        "Cô giáo hỏi:\n\n– Các em có thích không?\n\n– Thưa cô, có ạ! – một em nói.",
        "– Một dòng thoại.",
        "Cô hỏi:\n– Các em có thích không?",
        "– Một\\\n– Hai\\\n– Ba",
        "Thơ dòng một  \nThơ dòng hai  \nThơ dòng ba\\\nThơ dòng bốn",
        (words + " và tổ chức\n").repeat(5),
        (words + " và năm học sau.\n").repeat(3) + "\nHết.",
        "- Mục một\n- Mục hai\n\n1. Một\n2. Hai",
        "- " + words + " và các hoạt\n  động khác của nhà trường trong khuôn khổ chương trình",
        "5 * 3 = 15, a*b, 2 ** 3".replace(" ** ", " × "),
        "(*) Ghi chú. Xem (*).",
        "*Ghi chú: số liệu tạm tính.",
        "tep_mau_so_1 và _nghiêng_ và snake_case_x",
        "#ChungTay #NhaTruong2023",
        "Năm học #1 và C# và mục #2",
        "#1 trong danh sách",
        "Từ ~5 đến ~~6 trường",
        "Trang [1], [sic], [a] (xem sau)",
        "\\[a\\] (hoang-mai.md) \\##Kết \\*\\*a \\{#neo}",
        "`[[a]]` `##` `**` `{{x`",
        "{a} và {1, 2} {:",
        "Khối lớp 1–5: A | B",
        "| a | b |\n|---|---|\n| [x](hoang-mai.md) | * |",
        "a == b, 3 === 3",
        "https://x.vn/_a_b/*c*d/##e và www.x.vn/__a__b",
        "Điểm 1.5 và 2.5, ngày 1.Tháng",
        "1.Mục đứng một mình",
        "[1] Một dòng");
  }

  @ParameterizedTest
  @MethodSource("sound")
  void sound_text_is_not_told(String markdown) {
    assertThat(Rendering.problems(markdown)).as(markdown).isEmpty();
  }

  @Test
  void a_bare_address_is_a_link_and_only_once() {
    assertThat(
            Rendering.html(
                "Xem https://moet.gov.vn/a_b_c?d=1&e=2. Và (www.hanoi.gov.vn), “http://x.vn/a”"
                    + " [https://x.vn](https://x.vn) `https://x.vn` ftp://x.vn C:\\a://b"))
        .contains(
            "<a href=\"https://moet.gov.vn/a_b_c?d=1&amp;e=2\" rel=\"noopener\">https://moet.gov.vn/a_b_c?d=1&amp;e=2</a>.",
            "(<a href=\"https://www.hanoi.gov.vn\" rel=\"noopener\">www.hanoi.gov.vn</a>)",
            "“<a href=\"http://x.vn/a\" rel=\"noopener\">http://x.vn/a</a>”",
            " <a href=\"https://x.vn\" rel=\"noopener\">https://x.vn</a> <code>https://x.vn</code>"
                + " ftp://x.vn");
  }

  @Test
  void signs_that_nobody_sees_are_no_part_of_an_address() {
    assertThat(Rendering.html("[x](https://x.vn/a\u200Bb\u202A) ![y](a\u00AD.jpg)"))
        .contains("href=\"https://x.vn/ab\"", "a.jpg\"");
    assertThat(Rendering.html("a\u200Eb\u202Ec\u2066d\u200Be\uFEFFf 👩\u200D🏫"))
        .isEqualTo("<p>abcdef 👩\u200D🏫</p>");
  }

  @Test
  void a_table_begins_under_text_and_ends_over_dashes() {
    String rows = "| Trường | Số |\n|---|---|\n| A | 1 |\n";

    assertThat(Rendering.html("Danh sách:\n" + rows))
        .startsWith("<p>Danh sách:</p><div class=\"table\"");
    assertThat(Rendering.html(rows + "---\nSau bảng.")).endsWith("</div><hr><p>Sau bảng.</p>");
    assertThat(Rendering.html("> Danh sách:\n> " + rows.replace("\n", "\n> ")))
        .startsWith("<blockquote><p>Danh sách:</p><div class=\"table\"");
    assertThat(Rendering.html("- Danh sách:\n  " + rows.replace("\n", "\n  ")))
        .contains("<div class=\"table\"");
    assertThat(Rendering.problems("a:\n" + rows + "---\n[a](khong.md)"))
        .containsExactly("LINK_BROKEN 6:5 {target=khong.md}");
    assertThat(Rendering.html("```text\na\n| b |\n|---|\n```")).contains("a\n| b |\n|---|\n<");
  }

  @Test
  void a_large_table_is_called_too_long_and_not_nested() {
    String table = "| a | b |\n|---|---|\n" + "| [A](/tin/) | [B](/tin/) |\n".repeat(4_100);

    assertThat(Rendering.problems(table)).singleElement().asString().startsWith("TEXT_TOO_LONG ");
  }
}
