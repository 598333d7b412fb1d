package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chungtay.model.Language;
import org.chungtay.model.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTest {

  private static final String IMG =
      "<img src=\"/tin/dong-da-soc-son/a.jpg\" alt=\"Lễ ký\" loading=\"lazy\" decoding=\"async\">";

  static Stream<Arguments> pictures() {
    String titled = IMG.replace(" loading", " title=\"t\" loading");
    return Stream.of(
        Arguments.of("![Lễ ký](a.jpg)", "<figure>" + IMG + "</figure>"),
        Arguments.of(
            "![Lễ ký](a.jpg \"Ký & “trao”\")",
            "<figure>" + IMG + "<figcaption>Ký &amp; “trao”</figcaption></figure>"),
        Arguments.of(
            "![Lễ ký](a.jpg '{{figure x}} \\{{y}} \\'z\\'')",
            "<figure>"
                + IMG
                + "<figcaption><data value=\"672\">672</data> {{y}} 'z'</figcaption></figure>"),
        Arguments.of("![Lễ ký][r]\n\n[r]: a.jpg", "<figure>" + IMG + "</figure>"),
        Arguments.of(
            "[![Lễ ký](a.jpg \"t\")](hoang-mai.md)",
            "<figure><a href=\"/tin/hoang-mai/\">"
                + IMG
                + "</a><figcaption>t</figcaption></figure>"),
        Arguments.of("- ![Lễ ký](a.jpg)", "<ul><li><figure>" + IMG + "</figure></li></ul>"),
        Arguments.of("a ![Lễ ký](a.jpg \"t\")", "<p>a " + titled + "</p>"),
        Arguments.of("![*Lễ* `ký`](a.jpg) b", "<p>" + IMG + " b</p>"),
        Arguments.of("![{{text Lễ}} ký](a.jpg) ![Lễ ký](a.jpg)", "<p>" + IMG + " " + IMG + "</p>"),
        Arguments.of(
            "<img src=a.jpg alt='Lễ ký' width=9 style=x onerror=y srcset=z>", "<p>" + IMG + "</p>"),
        Arguments.of(
            "<figure><figcaption>t</figcaption><img src=a.jpg alt='Lễ ký'></figure>",
            "<figure>" + IMG + "<figcaption>t</figcaption></figure>"));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void a_picture_is_a_figure_when_it_stands_alone(String markdown, String html) {
    assertThat(Rendering.html(markdown)).as(markdown).isEqualTo(html);
  }

  @Test
  void a_browser_chooses_among_the_sizes_of_a_picture_and_knows_how_much_room_it_takes() {
    assertThat(Rendering.html("![Sân](rong.jpg \"Sân trường\")"))
        .isEqualTo(
            "<figure><picture><source type=\"image/webp\" srcset=\""
                + "/tin/dong-da-soc-son/rong.jpg_400.webp 400w,"
                + " /tin/dong-da-soc-son/rong.jpg_800.webp 800w,"
                + " /tin/dong-da-soc-son/rong.jpg_1200.webp 1200w,"
                + " /tin/dong-da-soc-son/rong.jpg_1600.webp 1600w\""
                + " sizes=\"(min-width: 44rem) 42rem, calc(100vw - 2rem)\">"
                + "<img src=\"/tin/dong-da-soc-son/rong.jpg_1200.jpg\" alt=\"Sân\""
                + " width=\"1200\" height=\"600\" loading=\"lazy\" decoding=\"async\"></picture>"
                + "<figcaption>Sân trường</figcaption></figure>");
  }

  @Test
  void only_a_picture_with_none_before_it_is_fetched_at_once() {
    String html =
        new MarkdownRenderer("", Language.VI)
            .render(
                Rendering.FILE,
                new Markdown("![Một](a.jpg)\n\n![Hai](b.jpg)", 1),
                new SampleSite(),
                false)
            .value()
            .html();
    assertThat(html.split("<img", -1))
        .satisfiesExactly(
            before -> assertThat(before).doesNotContain("lazy"),
            first -> assertThat(first).doesNotContain("lazy"),
            second -> assertThat(second).contains("loading=\"lazy\""));
  }

  @Test
  void a_picture_needs_a_description() {
    assertThat(Rendering.problems("Ấn 😀 ![](a.jpg)\n\n![ ](a.jpg)\n\n<img src=\"a.jpg\">"))
        .containsExactly(
            "PICTURE_ALT 1:7 {target=a.jpg}",
            "PICTURE_ALT 3:1 {target=a.jpg}",
            "PICTURE_ALT 5:1 {target=a.jpg}");
  }

  @Test
  void an_empty_description_in_html_says_that_the_picture_says_nothing() {
    assertThat(Rendering.problems("<img src=\"a.jpg\" alt=\"\">")).isEmpty();
  }

  @Test
  void a_missing_picture_leaves_its_description() {
    String markdown = "a ![Lễ ký](không có.png) ![Lễ](k.png \"t\")";

    assertThat(Rendering.problems(markdown))
        .containsExactly(
            "PICTURE_MISSING 1:12 {target=không có.png}", "PICTURE_MISSING 1:32 {target=k.png}");
    assertThat(Rendering.render(markdown).value().html()).isEqualTo("<p>a Lễ ký Lễ</p>");
  }

  @Test
  void a_file_name_may_have_spaces_in_it() {
    assertThat(Rendering.render("![Ký](<Ảnh ký.jpg> \"Lễ\") ![Ký](Ảnh ký.jpg)").value().links())
        .extracting(org.chungtay.model.Link::written)
        .containsExactly("Ảnh ký.jpg", "Ảnh ký.jpg");
  }
}
