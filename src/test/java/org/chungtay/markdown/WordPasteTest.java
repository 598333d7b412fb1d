package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What Word leaves behind when text is pasted with its markup.
class WordPasteTest {

  static Stream<Arguments> pasted() {
    return Stream.of(
        Arguments.of("Chữ <o:p></o:p>và <o:p>&nbsp;</o:p>chữ", "<p>Chữ và &nbsp;chữ</p>"),
        Arguments.of(
            "<p class=MsoNormal style='margin:0;mso-x:y'><b style='mso-bidi:z'><span lang=VI>Lễ ký</span></b><o:p></o:p></p>\n"
                + "<p class=MsoNormal><o:p>&nbsp;</o:p></p>",
            "<p><strong>Lễ ký</strong></p>"),
        Arguments.of(
            "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->\n\nChữ",
            "<p>Chữ</p>"),
        Arguments.of(
            "<xml><w:LatentStyles>Normal</w:LatentStyles></xml><v:shape>x</v:shape>chữ",
            "<p>chữ</p>"),
        Arguments.of(
            "<![if !supportLists]>•<![endif]> Mục <st1:place w:st=\"on\">Hà Nội</st1:place>",
            "<p>• Mục Hà Nội</p>"),
        Arguments.of("\uF0B7Mục\uF0E0 a", "<p>Mục a</p>"),
        Arguments.of(
            "<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td width=9 valign=top style='x'>"
                + "<p class=MsoNormal>STT<o:p></o:p></p></td><td><p class=MsoNormal>Trường</p></td></tr></table>",
            "<div class=\"table\" role=\"region\" aria-label=\"Bảng\" tabindex=\"0\"><table><tbody><tr>"
                + "<td><p>STT</p></td><td><p>Trường</p></td></tr></tbody></table></div>"));
  }

  @ParameterizedTest
  @MethodSource("pasted")
  void words_markup_is_dropped_and_its_text_kept(String markdown, String html) {
    assertThat(Rendering.render(markdown).value().html()).as(markdown).isEqualTo(html);
    assertThat(Rendering.problems(markdown))
        .as(markdown)
        .allMatch(told -> told.startsWith("HTML_WORD "));
  }

  @Test
  void a_picture_on_someones_disk_is_reported() {
    String markdown = "<p>a<img src=\"file:///C:/Users/x/clip_image001.png\" alt=\"Lễ ký\"></p>";

    assertThat(Rendering.problems(markdown))
        .containsExactly("PICTURE_MISSING 1:15 {target=file:///C:/Users/x/clip_image001.png}");
    assertThat(Rendering.render(markdown).value().html()).isEqualTo("<p>aLễ ký</p>");
  }
}
