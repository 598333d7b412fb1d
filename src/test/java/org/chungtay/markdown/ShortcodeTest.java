package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShortcodeTest {

  private static final String UNIT = "<a href=\"/quan-huyen/dong-da/\">quận Đống Đa</a>";
  private static final String ROW =
      "<a href=\"/ket-qua/#truong--ung-hoa\"><data value=\"3500\">3.500</data></a>";
  private static final String FIGURE = "<data value=\"672\">672</data>";

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of("({{figure x}}%, {{unit y}}).", "<p>(" + FIGURE + "%, " + UNIT + ").</p>"),
        Arguments.of(
            "{{row x}}, {{dated x}}.", "<p>" + ROW + ", " + ROW + " (tính đến 31/5/2023).</p>"),
        Arguments.of(
            "**{{figure x}}**{{unit y}}", "<p><strong>" + FIGURE + "</strong>" + UNIT + "</p>"),
        Arguments.of("- {{unit x}}", "<ul><li>" + UNIT + "</li></ul>"),
        Arguments.of("> {{unit x}}", "<blockquote><p>" + UNIT + "</p></blockquote>"),
        Arguments.of(
            "[ở {{unit x}}](hoang-mai.md)",
            "<p><a href=\"/tin/hoang-mai/\">ở quận Đống Đa</a></p>"),
        Arguments.of(
            "[{{dated x}}](hoang-mai.md)",
            "<p><a href=\"/tin/hoang-mai/\"><data value=\"3500\">3.500</data> (tính đến"
                + " 31/5/2023)</a></p>"),
        Arguments.of(
            "a ![{{dated x}}](a.jpg)",
            "<p>a <img src=\"/tin/dong-da-soc-son/a.jpg\" alt=\"3.500 (tính đến 31/5/2023)\""
                + " loading=\"lazy\" decoding=\"async\"></p>"),
        Arguments.of("[{{unit x}}]{{unit x}}", "<p>[" + UNIT + "]" + UNIT + "</p>"),
        Arguments.of("<p>ở {{unit x}}</p>", "<p>ở " + UNIT + "</p>"),
        Arguments.of("<p class='{{unit x}}'>a</p>", "<p>a</p>"),
        Arguments.of("<pre>{{unit x}}</pre>", "<pre>{{unit x}}</pre>"),
        Arguments.of("`{{unit x}}`", "<p><code>{{unit x}}</code></p>"),
        Arguments.of("    {{unit x}}", "<pre><code>{{unit x}}\n</code></pre>"),
        Arguments.of("```\n{{unit x}}\n```", "<pre><code>{{unit x}}\n</code></pre>"),
        Arguments.of("\\{{unit x}} &#123;{unit x}}", "<p>{{unit x}} {{unit x}}</p>"),
        Arguments.of("a { b } {c}", "<p>a { b } {c}</p>"),
        Arguments.of("{{text \"<b>&amp; `*\"}}", "<p>&lt;b&gt;&amp;amp; `*</p>"),
        Arguments.of("{{text \"\"}}a", "<p>a</p>"),
        Arguments.of("{{ text  \u00A0a\t}}", "<p>a</p>"),
        Arguments.of(
            "{{all a b=c \"d }} e\" f=\"g=h | i\"}}", "<p>[a, d }} e] {b=c, f=g=h | i}</p>"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_shortcode_is_read_wherever_text_is_and_nowhere_else(String markdown, String html) {
    assertThat(Rendering.html(markdown)).as(markdown).isEqualTo(html);
  }

  @Test
  void a_shortcode_stands_in_a_cell_and_keeps_its_pipes() {
    assertThat(Rendering.html("|a|b|\n|-|-|\n|{{figure x}}|{{text \"c|d\"}}|"))
        .contains("<tbody><tr><td>" + FIGURE + "</td><td>c|d</td></tr></tbody>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "Ở 😀 {{unit dong-da và ¦ 1:6 ¦ {{unit dong-da và",
        "a\\nb {{unit ¦ 2:3 ¦ {{unit",
        "{{}} ¦ 1:1 ¦ {{}}",
        "x {{ }} y ¦ 1:3 ¦ {{ }}",
        "{{=a}} ¦ 1:1 ¦ {{=a}}",
        "{{unit a=}} ¦ 1:1 ¦ {{unit a=}}",
        "{{unit =a}} ¦ 1:1 ¦ {{unit =a}}",
        "{{unit a=\"b}} c ¦ 1:1 ¦ {{unit a=\"b}}",
        "{{unit a=b a=c}} ¦ 1:1 ¦ {{unit a=b a=c}}",
        "{{unit a=\"b\"c}} ¦ 1:1 ¦ {{unit a=\"b\"c}}",
        "{{unit {{figure x}} ¦ 1:1 ¦ {{unit {{figure x}}",
        "{{unit a}b}} ¦ 1:1 ¦ {{unit a}b}}",
        "{{\"unit\"}} ¦ 1:1 ¦ {{\"unit\"}}",
        "{{a {{b {{c ¦ 1:1 ¦ {{a {{b {{c",
        "|a|\\n|-|\\n|{{=}}| ¦ 3:2 ¦ {{=}}",
        "<p>{{=}}</p> ¦ 1:4 ¦ {{=}}",
      })
  void what_is_no_shortcode_is_reported_where_it_begins(String markdown, String at, String text) {
    String source = markdown.replace("\\n", "\n");

    assertThat(Rendering.problems(source))
        .as(source)
        .containsExactly("SHORTCODE_MALFORMED " + at + " {text=" + text + "}");
    assertThat(Rendering.render(source).value().plainText()).as(source).contains("{{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "{{unit “a b”}} ¦ {{unit \"a b\"}}",
        "{{unit a=„b”}} ¦ {{unit a=\"b\"}}",
        "{{“unit”}} ¦",
      })
  void curly_quotation_marks_are_told_from_straight_ones(String written, String meant) {
    assertThat(Rendering.problems("Ở " + written))
        .containsExactly(
            "SHORTCODE_MALFORMED 1:3 "
                + (meant == null
                    ? Map.of("text", written)
                    : new TreeMap<>(Map.of("suggestion", meant, "text", written))));
  }

  @Test
  void a_problem_quotes_no_more_than_sixty_characters() {
    String emoji = "x".repeat(57) + "😀😀";

    assertThat(Rendering.problems("{{" + "a".repeat(100)))
        .containsExactly("SHORTCODE_MALFORMED 1:1 {text={{" + "a".repeat(58) + "}");
    assertThat(Rendering.problems("{{" + emoji))
        .containsExactly("SHORTCODE_MALFORMED 1:1 {text={{" + "x".repeat(57) + "}");
  }

  @Test
  void what_the_resolver_does_not_know_is_reported_with_its_words() {
    assertThat(Rendering.problems("Ấy {{đơn-vị x}} ![{{b}}](a.jpg)"))
        .containsExactly("SHORTCODE_UNKNOWN 1:4 {name=đơn-vị}", "SHORTCODE_UNKNOWN 1:19 {name=b}");
  }

  @Test
  void text_has_what_a_shortcode_stands_for() {
    assertThat(Rendering.render("Có {{dated x}} trường ở {{unit y}}.").value().plainText())
        .isEqualTo("Có 3.500 (tính đến 31/5/2023) trường ở quận Đống Đa.");
  }
}
