package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

  private static String table(String rows) {
    return "<div class=\"table\" role=\"region\" aria-label=\"Bảng\" tabindex=\"0\"><table>"
        + rows
        + "</table></div>";
  }

  static Stream<Arguments> tables() {
    return Stream.of(
        Arguments.of(
            "|A|B|C|\n|:-|-:|:-:|\n|1|2|3|",
            "<thead><tr><th scope=\"col\">A</th><th class=\"right\" scope=\"col\">B</th>"
                + "<th class=\"center\" scope=\"col\">C</th></tr></thead><tbody><tr><td>1</td>"
                + "<td class=\"right\">2</td><td class=\"center\">3</td></tr></tbody>"),
        Arguments.of(
            "A|B\n-|-\n1\n\n",
            "<thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead>"),
        Arguments.of(
            "|A||\n|-|-|\n|1|2|3|\n|4|",
            "<thead><tr><th scope=\"col\">A</th><td></td><td></td></tr></thead><tbody>"
                + "<tr><td>1</td><td>2</td><td>3</td></tr>"
                + "<tr><td>4</td><td></td><td></td></tr></tbody>"),
        Arguments.of("| | |\n|-|-|\n|1|2|", "<tbody><tr><td>1</td><td>2</td></tr></tbody>"),
        Arguments.of(
            "|A|\n|-|\n|`a\\|b` \\| {{figure x}}|",
            "<thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td><code>a\\|b</code> | "
                + "<data value=\"672\">672</data></td></tr></tbody>"),
        Arguments.of(
            "<table class=x border=1><tr><td style=y width=9>1<td>2</table>",
            "<tbody><tr><td>1</td><td>2</td></tr></tbody>"),
        Arguments.of(
            "<table><thead><tr><th>A<th scope=row>B</thead><tr><td><p>1</p><p>2</p><td>3</table>",
            "<thead><tr><th scope=\"col\">A</th><th scope=\"row\">B</th></tr></thead><tbody>"
                + "<tr><td><p>1</p><p>2</p></td><td>3</td></tr></tbody>"),
        Arguments.of(
            "<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td colspan=2>d</table>",
            "<tbody><tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr>"
                + "<tr><td colspan=\"2\">d</td></tr></tbody>"),
        Arguments.of(
            "<table><tr><td rowspan=9>a<td>b<tr><td>c<td>d<td>e</table>",
            "<tbody><tr><td>a</td><td>b</td><td></td></tr>"
                + "<tr><td>c</td><td>d</td><td>e</td></tr></tbody>"),
        Arguments.of("<table><tr><td colspan=3>a</table>", "<tbody><tr><td>a</td></tr></tbody>"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_table_is_whole_and_can_be_scrolled(String markdown, String rows) {
    String html = Rendering.html(markdown);

    assertThat(html.endsWith("<p>1</p>") ? html.substring(0, html.length() - 8) : html)
        .as(markdown)
        .isEqualTo(table(rows));
  }

  @Test
  void a_table_is_named_after_its_caption_or_the_heading_before_it() {
    assertThat(
            Rendering.html(
                "|a|\n|-|\n\n## Số liệu {{unit x}}\n\n|a|\n|-|\n\n|a|\n|-|\n|b|\n[Bảng 1. *Kết* quả]"))
        .contains("aria-label=\"Bảng\"", "aria-label=\"Bảng: Số liệu quận Đống Đa\"")
        .contains(
            "aria-label=\"Bảng 1. Kết quả\" tabindex=\"0\"><table><caption>Bảng 1. <em>Kết</em> quả</caption>");
  }

  @Test
  void no_two_tables_have_one_name() {
    assertThat(Rendering.html("## A\n\n|a|\n|-|\n\n|a|\n|-|"))
        .contains("aria-label=\"Bảng: A\"", "aria-label=\"Bảng: A (2)\"");
  }

  @Test
  void a_table_without_rows_is_left_out() {
    assertThat(Rendering.html("<table></table><table><caption>a</caption></table>")).isEmpty();
  }
}
