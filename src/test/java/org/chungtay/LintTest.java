package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;
import org.chungtay.model.Told;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the editorial lint asks about, and what it lets pass.
class LintTest {

  @TempDir private Path folder;

  /// A line of an article with 3500 schools as its figure, listed under quận Đống Đa; then what is
  /// told of it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      nullValues = "-",
      textBlock =
          """
          Có 3501 trường.                            ¦ figure-disagrees 12:4
          Có 3.400 trường.                           ¦ figure-disagrees 12:4
          Có 3.500 trường.                           ¦ -
          Có 3.500 trường, năm trước 3.400 trường.   ¦ figure-disagrees 12:28
          Có {{figure so-truong}} trường.            ¦ -
          Có gần 3.600 trường.                       ¦ -
          Có hơn 3.400 trường.                       ¦ -
          Có 09 trường.                              ¦ -
          Năm học 2022–2023 trường mở cửa.           ¦ -
          Ở huyện Sóc Sơn.                           ¦ district-unlisted 12:3
          Ở H. Sóc Sơn.                              ¦ district-unlisted 12:3
          Ở {{unit soc-son}}.                        ¦ district-unlisted 12:3
          Ở quận Đống Đa.                            ¦ -
          Ở phường Sóc Sơn.                          ¦ -
          Đỉnh Sóc Sơn.                              ¦ -
          Ủy ban nhân dân (UBXYZ) và UBXYZ.          ¦ -
          Theo UBXYZ.                                ¦ abbreviation-unknown 12:6
          Phòng GD&ĐT, THCS&THPT, thế kỷ XXI.        ¦ -
          Văn bản 12/UBXYZ-VP.                       ¦ -
          BẢNG TỔNG HỢP                              ¦ -
          Lan tỏa, lan toả.                          ¦ tone-mixed 12:14
          Lan toả, lan toả.                          ¦ -
          `lan toả` và lan tỏa.                      ¦ -
          Tin liên quan                              ¦ paste-around 12:1
          Các tin liên quan đến lễ ký.               ¦ -
          """)
  void a_line_is_told_of_once_or_not_at_all(String line, String told) {
    TestSite site = TestSite.small(folder);
    site.write(
        "content/articles/2023/bai-thu.md",
        TestSite.article("Bài thử", line + "\n")
            .replace(
                "[dong-da]\n",
                "[dong-da]\nfigures:\n  - metric: so-truong\n    value: 3500\n    scope: city\n"));
    assertThat(Told.places(PlantedFaults.problems(site.folder())))
        .as(line)
        .isEqualTo(told == null ? java.util.List.of() : java.util.List.of(told));
  }

  /// Google Docs puts pictures into the text.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "![Lễ ký][anh]\n\n[anh]: <%s>\n",
        "![Lễ ký](%s)\n",
        "![Lễ ký](<%s>)\n",
        "<img src=\"%s\" alt=\"Lễ ký\">\n"
      })
  void no_word_is_read_out_of_a_picture_in_the_text(String text) {
    String picture = "data:image/png;base64," + "QUBXYZ/abc+UBABC+".repeat(400);
    TestSite site = TestSite.small(folder);
    site.write(
        "content/articles/2023/bai-thu.md", TestSite.article("Bài thử", text.formatted(picture)));
    assertThat(PlantedFaults.problems(site.folder()))
        .as(text)
        .extracting(Problem::code)
        .containsExactly(Code.PICTURE_OUTSIDE);
  }
}
