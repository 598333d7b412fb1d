package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnoteTest {

  private static String reference(int number, String id) {
    return "<sup id=\"%s\"><a href=\"#chu-thich-%d\" role=\"doc-noteref\" aria-label=\"Chú thích %d\">%d</a></sup>"
        .formatted(id, number, number, number);
  }

  private static String back(String id, String label, String text) {
    return " <a href=\"#%s\" role=\"doc-backlink\" aria-label=\"%s\">%s</a>"
        .formatted(id, label, text);
  }

  @Test
  void footnotes_are_numbered_as_they_are_met() {
    assertThat(Rendering.html("a[^x] b[^y]\n\n[^y]: Hai\n[^x]: *Một*"))
        .isEqualTo(
            "<p>a"
                + reference(1, "cho-dan-1")
                + " b"
                + reference(2, "cho-dan-2")
                + "</p><section class=\"footnotes\" role=\"doc-endnotes\"><h2>Chú thích</h2><ol>"
                + "<li id=\"chu-thich-1\"><p><em>Một</em>"
                + back("cho-dan-1", "Về chỗ dẫn chú thích 1", "↩\uFE0E")
                + "</p></li><li id=\"chu-thich-2\"><p>Hai"
                + back("cho-dan-2", "Về chỗ dẫn chú thích 2", "↩\uFE0E")
                + "</p></li></ol></section>");
  }

  @Test
  void every_reference_has_a_way_back() {
    assertThat(Rendering.html("a[^x] b[^x]\n\n[^x]: Một"))
        .contains(reference(1, "cho-dan-1") + " b" + reference(1, "cho-dan-1-2"))
        .contains(
            "<p>Một"
                + back("cho-dan-1", "Về chỗ dẫn chú thích 1", "↩\uFE0E")
                + back("cho-dan-1-2", "Về chỗ dẫn chú thích 1, lần 2", "↩\uFE0E2"));
  }

  @Test
  void a_footnote_may_hold_blocks_and_refer_to_others() {
    String markdown =
        "a[^x]\n\n[^x]: Một[^y]\n\n    - b\n[^y]: Hai {{figure x}}\n[^z]: Không ai dẫn";
    assertThat(Rendering.problems(markdown)).containsExactly("FOOTNOTE_UNUSED 7:1 {note=z}");
    assertThat(Rendering.render(markdown).value().html())
        .contains(
            "<p>Một"
                + reference(2, "cho-dan-2")
                + "</p><ul><li>b</li></ul><p><a href=\"#cho-dan-1\"")
        .contains("<p>Hai <data value=\"672\">672</data> <a href=\"#cho-dan-2\"")
        .doesNotContain("Không ai dẫn");
  }

  @Test
  void a_footnote_stands_in_a_table_and_in_a_heading() {
    assertThat(Rendering.html("# A[^x]\n\n|a|\n|-|\n|b[^y]|\n\n[^x]: Một\n[^y]: Hai"))
        .contains("<h2 id=\"a\">A" + reference(1, "cho-dan-1") + "</h2>")
        .contains("<td>b" + reference(2, "cho-dan-2") + "</td>");
  }

  @Test
  void the_first_bracket_ends_the_name() {
    assertThat(Rendering.html("a[^x]\n\n[^x]: Xem [Kế hoạch]: số 4340"))
        .contains("<p>Xem [Kế hoạch]: số 4340 <a");
  }

  @Test
  void what_is_not_defined_stays_as_it_is_written() {
    String markdown = "a[^x] [^] [^ ]: b";
    assertThat(Rendering.problems(markdown)).contains("FOOTNOTE_UNDEFINED 1:2 {note=x}");
    assertThat(Rendering.render(markdown).value().html()).isEqualTo("<p>a[^x] [^] [^ ]: b</p>");
  }

  @Test
  void a_tag_left_open_in_a_footnote_ends_with_it() {
    assertThat(Rendering.html("a[^x][^y]\n\n[^x]: <b>Một\n[^y]: Hai"))
        .contains("<p><strong>Một</strong> <a")
        .contains("<p>Hai <a");
  }

  @Test
  void a_reference_that_html_swallows_has_no_way_back() {
    assertThat(Rendering.render("a[^x] <svg>b[^x]</svg>\n\n[^x]: Một").value().html())
        .contains("href=\"#cho-dan-1\"")
        .doesNotContain("cho-dan-1-2");
  }

  @Test
  void plain_text_has_footnotes_last_and_no_numbers() {
    assertThat(Rendering.render("a[^x], b.\n\n[^x]: Một\n\n# C").value().plainText())
        .isEqualTo("a, b.\nC\nMột");
  }
}
