package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chungtay.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Shortcodes that have a paragraph to themselves.
class MediaTest {

  private static final String HERE = "/tin/dong-da-soc-son/";
  private static final String AUDIO =
      "<figure><audio src=\""
          + HERE
          + "loi.mp3\" controls preload=\"none\" aria-label=\"loi.mp3\"></audio><figcaption><a href=\""
          + HERE
          + "loi.mp3\" download>Tải tệp loi.mp3</a></figcaption></figure>";

  private static String img(String file, String alt) {
    return "<img src=\""
        + HERE
        + file
        + "\" alt=\""
        + alt
        + "\" loading=\"lazy\" decoding=\"async\">";
  }

  @Test
  void a_gallery_shows_each_photograph_with_what_is_said_of_it() {
    assertThat(Rendering.html("{{gallery}}"))
        .isEqualTo(
            "<div class=\"gallery\" role=\"group\" aria-label=\"Ảnh trong bài\"><figure>"
                + img("a.jpg", "Lễ ký")
                + "<figcaption>Ký &amp; trao <span class=\"credit\">Ảnh: Thu Hà</span></figcaption>"
                + "</figure><figure>"
                + img("b.jpg", "")
                + "<figcaption><span class=\"credit\">Ảnh: Thu Hà</span></figcaption>"
                + "</figure><figure>"
                + img("c.jpg", "Học sinh")
                + "</figure></div>");
  }

  @Test
  void a_recording_is_played_on_request_and_can_be_downloaded() {
    assertThat(Rendering.html("{{audio title=\"Lời <b> “”\"}}"))
        .isEqualTo(
            AUDIO
                .replace("aria-label=\"loi.mp3\"", "aria-label=\"Lời &lt;b&gt; “”\"")
                .replace("<figcaption>", "<figcaption>Lời &lt;b&gt; “” "));
    assertThat(Rendering.html("{{video}}"))
        .isEqualTo(
            "<figure><video poster=\""
                + HERE
                + "le.jpg\" src=\""
                + HERE
                + "le.mp4\" controls preload=\"none\" aria-label=\"Lễ ký\"><track"
                + " kind=\"captions\" src=\""
                + HERE
                + "le.vtt\" srclang=\"vi\" label=\"Phụ đề\"></video><figcaption>Lễ ký <a href=\""
                + HERE
                + "le.mp4\" download>Tải tệp le.mp4</a></figcaption></figure>");
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of("a\n\n{{audio}}\n\nb", "<p>a</p>" + AUDIO + "<p>b</p>"),
        Arguments.of("  {{audio}}  ", AUDIO),
        Arguments.of("\u00A0{{audio}}\u00A0", AUDIO),
        Arguments.of("{{audio title=\"\"}}", AUDIO),
        Arguments.of("{{audio title=\" \u00A0\uE000\"}}", AUDIO),
        Arguments.of("## a\n{{audio}}", "<h2 id=\"a\">a</h2>" + AUDIO),
        Arguments.of("- {{audio}}", "<ul><li>" + AUDIO + "</li></ul>"),
        Arguments.of("> {{audio}}", "<blockquote>" + AUDIO + "</blockquote>"),
        Arguments.of("<div>\n\n{{audio}}\n\n</div>", AUDIO),
        Arguments.of("<table><tr><td>\n\n{{audio}}", inCell("\n" + AUDIO)));
  }

  private static String inCell(String html) {
    return "<div class=\"table\" role=\"region\" aria-label=\"Bảng\" tabindex=\"0\"><table><tbody><tr><td>"
        + html
        + "</td></tr></tbody></table></div>";
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_recording_stands_where_blocks_do(String markdown, String html) {
    assertThat(Rendering.html(markdown)).as(markdown).isEqualTo(html);
  }

  @Test
  void a_raw_player_stands_nowhere() {
    String markdown = "<audio src=a.mp3 controls>Nghe</audio>{{unit x}} <video src=a.mp4 autoplay>";

    assertThat(Rendering.problems(markdown))
        .containsExactly("HTML_EMBED 1:1 {tag=<audio>}", "HTML_EMBED 1:50 {tag=<video>}");
    assertThat(Rendering.render(markdown).value().html())
        .isEqualTo("<p>Nghe</p><p><a href=\"/quan-huyen/dong-da/\">quận Đống Đa</a></p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "Nghe {{audio}} ¦ 1:6 ¦ audio",
        "Nghe\\n{{audio}} ¦ 2:1 ¦ audio",
        "{{gallery}} {{unit x}} ¦ 1:1 ¦ gallery",
        "## Ảnh {{gallery}} ¦ 1:8 ¦ gallery",
        "|a|\\n|-|\\n|{{video}}| ¦ 3:2 ¦ video",
        "**{{video}}** ¦ 1:3 ¦ video",
        "[{{video}}](hoang-mai.md) ¦ 1:2 ¦ video",
        "![{{video}}](a.jpg) ¦ 1:3 ¦ video",
        "![a](a.jpg \"{{video}}\") ¦ 1:13 ¦ video",
        "<p>{{video}}</p> ¦ 1:4 ¦ video",
        "<em>\\n\\n{{video}}\\n\\n</em> ¦ 3:1 ¦ video",
        "<a href=hoang-mai.md>\\n\\n😀 {{video}} ¦ 3:4 ¦ video",
      })
  void elsewhere_it_is_reported_where_it_is_written(String markdown, String at, String name) {
    String source = markdown.replace("\\n", "\n");

    assertThat(Rendering.problems(source))
        .as(source)
        .containsExactly("SHORTCODE_PLACE " + at + " {name=" + name + "}");
    assertThat(Rendering.render(source).value().html())
        .as(source)
        .doesNotContain("<audio", "<video", "<div class=\"gallery");
  }

  @Test
  void every_file_that_is_shown_is_a_link_of_the_body() {
    assertThat(Rendering.render("a\n\n{{gallery}}\n\n{{video}}\n").value().links())
        .extracting(Link::written, link -> link.position().line())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "(\"/content/a.jpg\", 3)",
            "(\"/content/b.jpg\", 3)",
            "(\"/content/c.jpg\", 3)",
            "(\"/content/le.mp4\", 5)",
            "(\"/content/le.jpg\", 5)",
            "(\"/content/le.vtt\", 5)");
  }

  @Test
  void text_has_captions_and_titles() {
    assertThat(Rendering.render("{{gallery}}\n\n{{video}}\n\n{{audio}}").value().plainText())
        .isEqualTo("Ký & trao Ảnh: Thu Hà\nẢnh: Thu Hà\nLễ ký");
  }
}
