package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.model.Article;
import org.chungtay.model.Problem;
import org.chungtay.model.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Section 8.1 of the Vietnamese cases: what staff do in front matter, and what they are told.
class FrontMatterMistakesTest {

  /// One mistake in the first line of the front matter, which is line 2 of the file, or in those
  /// after it (`⏎`); then where it is found, and what the Vietnamese text must name.
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      textBlock =
          """
          title: Đống Đa: ký kết                  ¦ yaml-colon 2:8         ¦ title: "Đống Đa: ký kết"
          title: Đống Đa: “ký kết”                ¦ yaml-colon 2:8         ¦ title: "Đống Đa: “ký kết”"
          title: “Đống Đa”: ký kết                ¦ yaml-colon 2:8         ¦ title: "“Đống Đa”: ký kết"
          title: Ký kết:                          ¦ yaml-colon 2:8         ¦ title: "Ký kết:"
          title: “Đống Đa: ký kết”                ¦ yaml-curly-quote 2:8   ¦ title: "Đống Đa: ký kết"
          title: ”Đống Đa: ký kết“                ¦ yaml-curly-quote 2:8   ¦ title: "Đống Đa: ký kết"
          title: "Nhà trường" cùng chung tay      ¦ yaml-quote 2:8         ¦ title: '"Nhà trường" cùng chung tay'
          title: "Đống Đa                         ¦ yaml-quote 2:8         ¦ title: "Đống Đa"
          title: 'Đống Đa                         ¦ yaml-quote 2:8         ¦ title: "Đống Đa"
          title: "C:\\Ảnh"                        ¦ yaml-escape 2:8        ¦ title: 'C:\\Ảnh'
          title: [Podcast] Mưa xuân               ¦ yaml-bracket 2:8       ¦ title: "[Podcast] Mưa xuân"
          title: [Podcast] “Mưa xuân”             ¦ yaml-bracket 2:8       ¦ title: "[Podcast] “Mưa xuân”"
          title: [Podcast]                        ¦ value-not-single 2:8   ¦ ngoặc kép thẳng
          title: Trường điểm #1 của quận          ¦ yaml-comment 2:20      ¦ “#1 của quận”. Đặt cả giá trị trong ngoặc thẳng: title: "Trường điểm #1 của quận"
          title: #SeChia                          ¦ yaml-comment 2:8       ¦ “#SeChia”
          tiêu đề: A                              ¦ key-unknown 2:1        ¦ Có phải là “title”?
          tieu_de: A                              ¦ key-unknown 2:1        ¦ Có phải là “title”?
          title：A                                ¦ yaml-full-width 2:6    ¦ Viết “title: A”
          title: A⏎districts: [a; b]              ¦ value-separator 3:13   ¦ districts: [a, b]
          title: ! Khẩn                           ¦ yaml-tag 2:8           ¦ “! Khẩn”. Đặt cả giá trị trong ngoặc thẳng
          title: - Khẩn                           ¦ yaml-indicator 2:8     ¦ “-”. Đặt cả giá trị trong ngoặc thẳng: title: "- Khẩn"
          title: @Khẩn                            ¦ yaml-indicator 2:8     ¦ title: "@Khẩn"
          title: %Khẩn                            ¦ yaml-indicator 2:8     ¦ title: "%Khẩn"
          title: & Khẩn                           ¦ yaml-indicator 2:8     ¦ title: "& Khẩn"
          title: ? Khẩn                           ¦ yaml-indicator 2:8     ¦ title: "? Khẩn"
          title: `Khẩn                            ¦ yaml-indicator 2:8     ¦ title: "`Khẩn"
          title: | Khẩn                           ¦ yaml-indicator 2:8     ¦ title: "| Khẩn"
          title: > Khẩn                           ¦ yaml-indicator 2:8     ¦ title: "> Khẩn"
          title: , Khẩn                           ¦ yaml-indicator 2:8     ¦ title: ", Khẩn"
          title: } Khẩn                           ¦ yaml-indicator 2:8     ¦ title: "} Khẩn"
          title: &Khẩn trương                     ¦ yaml-alias 2:8         ¦ Đặt cả giá trị trong ngoặc thẳng: title: "
          title: &Khẩn                            ¦ yaml-alias 2:8         ¦ Đặt cả giá trị trong ngoặc thẳng: title: "
          title: *Khẩn                            ¦ yaml-alias 2:8         ¦ Đặt cả giá trị trong ngoặc thẳng: title: "
          title:Đống Đa                           ¦ yaml-colon-space 2:6   ¦ Viết “title: Đống Đa”
          title:\\tĐống Đa                        ¦ yaml-tab 2:7           ¦ dùng phím Tab. Thay bằng dấu cách
          \\ttitle: Đống Đa                       ¦ yaml-tab 2:1           ¦ dùng phím Tab. Thay bằng dấu cách
          title: A⏎districts:⏎\\t- dong-da        ¦ yaml-tab 4:1           ¦ dùng phím Tab. Thay bằng dấu cách
          title:\\u00A0Đống Đa                    ¦ yaml-control 2:7       ¦ thường do dán từ Word
          title: A⏎districts:⏎\\u00A0\\u00A0- a   ¦ yaml-control 4:1       ¦ thường do dán từ Word
          title: A⏎districts:⏎  - a⏎  -soc-son    ¦ yaml-dash-space 5:3    ¦ Viết “- soc-son”
          title: A⏎districts:⏎  -a⏎  - soc-son    ¦ yaml-dash-space 4:3    ¦ Thêm một dấu cách sau dấu gạch
          title: A⏎districts:⏎- a⏎-soc-son        ¦ yaml-dash-space 5:1    ¦ Viết “- soc-son”
          title: Đống Đa⏎ký kết                   ¦ yaml-syntax 3:1        ¦ “ký kết”
          title: Đống Đa⏎ký kết⏎với Sóc Sơn       ¦ yaml-syntax 3:1        ¦ xuống dòng
          Title: A                                ¦ key-unknown 2:1        ¦ Không có mục “Title”. Có phải là “title”?
          titel: A                                ¦ key-unknown 2:1        ¦ Có phải là “title”?
          title: A⏎title: B                       ¦ key-duplicate 3:1      ¦ Mục “title” đã có ở dòng 2. Giữ một, xóa một.
          title: A⏎districts: dong-da, soc-son    ¦ value-not-list 3:12    ¦ districts: [dong-da, soc-son]
          title: A⏎districts: dong-da; soc-son    ¦ value-not-list 3:12    ¦ districts: [dong-da, soc-son]
          title: A⏎draft: có                      ¦ value-boolean 3:8      ¦ chỉ nhận true (có) hoặc false (không), không nhận “có”
          title: A⏎draft: yes                     ¦ value-boolean 3:8      ¦ Viết “draft: true” hoặc “draft: false”
          title: A⏎updated: 25/03/2023            ¦ value-date 3:10        ¦ Viết 2023-03-25 (ngày 25 tháng 3 năm 2023).
          title: A⏎updated: 03/04/2023            ¦ value-date 3:10        ¦ Viết 2023-04-03 (ngày 03 tháng 4 năm 2023). Nếu là ngày 04 tháng 3 năm 2023, viết 2023-03-04.
          title: A⏎updated: 2023-02-31            ¦ value-date-impossible 3:10 ¦ Tháng 02 năm 2023 không có ngày 31
          title: A⏎updated: 2023-13-05            ¦ value-date-month 3:10  ¦ Không có tháng 13: “2023-13-05”. Có phải là 2023-05-13 (ngày 13 tháng 5 năm 2023)?
          title:                                  ¦ value-empty 2:1        ¦ Mục “title” chưa có giá trị
          title: ""                               ¦ value-empty 2:8        ¦ Mục “title” chưa có giá trị
          title: A\\u000BB                        ¦ yaml-control 2:9       ¦ U+000B
          title: A\\uFFFFB                        ¦ yaml-control 2:9       ¦ U+FFFF
          """)
  void one_mistake_is_told_once_with_its_fix(String written, String place, String fix) {
    String front = unescaped(written) + "\n" + Reads.REST;
    List<Problem> problems = Reads.problems(front);
    assertThat(Told.places(problems)).as(written).containsExactly(place);
    assertThat(Told.inVietnamese(problems.getFirst())).as(written).contains(unescaped(fix));
    problems.forEach(Told::canBeShown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          value: 1.234  ¦ value-number-ambiguous 8:12 ¦ Viết 1234 nếu là số nguyên; viết 1.2340 nếu là số thập phân
          value: 20 cặp ¦ value-number 8:12           ¦ Viết 20. Đơn vị tính khai ở metrics.yml.
          """)
  void a_figure_says_which_number_to_write(String written, String place, String fix) {
    List<Problem> problems =
        Reads.problems(
            Reads.KEYS + "figures:\n  - metric: a\n    " + written + "\n    scope: city\n");
    assertThat(Told.places(problems)).as(written).containsExactly(place);
    assertThat(Told.inVietnamese(problems.getFirst())).as(written).contains(fix);
  }

  @ParameterizedTest
  @CsvSource({"520, 120", "401, 1"})
  void a_long_summary_says_how_much_to_take_out(int length, String excess) {
    String front = Reads.KEYS.replace("Tóm tắt.", "ố".repeat(length));
    List<Problem> problems = Reads.problems(front);
    assertThat(Told.places(problems)).containsExactly("value-length 5:10");
    assertThat(Told.inVietnamese(problems.getFirst()))
        .contains("dài " + length + " ký tự, tối đa 400", "Bớt " + excess + " ký tự");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      textBlock =
          """
          title: “Nhà trường cùng chung tay”          ¦ “Nhà trường cùng chung tay”
          "title": "A: B"                             ¦ A: B
          title: 'Nhà trường "A"'                     ¦ Nhà trường "A"
          title: >-⏎  Đống Đa:⏎  ký kết               ¦ Đống Đa: ký kết
          title: |⏎  Đống Đa: "ký kết⏎                ¦ Đống Đa: "ký kết
          title: Đống Đa⏎  ký kết                     ¦ Đống Đa ký kết
          title: "Đống Đa⏎  ký kết"                   ¦ Đống Đa ký kết
          title: 13:44 ngày 24/3                      ¦ 13:44 ngày 24/3
          title: https://a.example/b?c=d&e            ¦ https://a.example/b?c=d&e
          title: A # ghi chú                          ¦ A
          title: A ## ghi chú                         ¦ A
          title: A#1                                  ¦ A#1
          # ghi chú⏎title: A                          ¦ A
          title: GD&ĐT, 20% - A! {B} [C] @D `E *F   ¦ GD&ĐT, 20% - A! {B} [C] @D `E *F
          title:   A                                  ¦ A
          """)
  void correct_but_odd_front_matter_is_taken(String written, String title) {
    assertThat(((Article) Reads.sound(unescaped(written) + "\n" + Reads.REST).entry()).title())
        .as(written)
        .isEqualTo(title);
  }

  @Test
  void what_nobody_sees_is_told_and_leaves_no_trace_in_a_value() {
    var read = Reads.article("title: Đ\u00ADố\u200Bng\u00A0Đa\n" + Reads.REST);
    assertThat(Told.places(read.problems())).containsExactly("text-invisible 2:9");
    assertThat(((Article) read.entries().getFirst().entry()).title()).isEqualTo("Đống Đa");
  }

  private static String unescaped(String text) {
    return text.replace("⏎", "\n")
        .replace("\\t", "\t")
        .replace("\\u00A0", "\u00A0")
        .replace("\\u000B", "\u000B")
        .replace("\\uFFFF", "\uFFFF");
  }
}
