package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.Body;
import org.chungtay.model.Code;
import org.chungtay.model.Link;
import org.chungtay.model.Markdown;
import org.chungtay.model.Mention;
import org.chungtay.model.Position;
import org.chungtay.model.Resolver;
import org.chungtay.model.ShortcodeCall;
import org.chungtay.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinkTest {

  static Stream<Arguments> links() {
    String page = "<a href=\"/tin/hoang-mai/\">a</a>";
    return Stream.of(
        Arguments.of("[a](hoang-mai.md)", page),
        Arguments.of("[a](<hoang-mai.md>)", page),
        Arguments.of("[a][r]\n\n[r]: hoang-mai.md", page),
        Arguments.of("[a][]\n\n[A]: <hoang-mai.md>", page),
        Arguments.of("<a href='hoang-mai.md' target=_blank onclick=x()>a</a>", page),
        Arguments.of(
            "[a](hoang-mai.md#đề-mục \"t\")",
            "<a href=\"/tin/hoang-mai/#đề-mục\" title=\"t\">a</a>"),
        Arguments.of("[a](kh-4340.pdf)", "<a href=\"/tin/dong-da-soc-son/kh-4340.pdf\">a</a>"),
        Arguments.of(
            "<https://vnexpress.net/?a=b&c=d>",
            "<a href=\"https://vnexpress.net/?a=b&amp;c=d\" rel=\"noopener\">"
                + "https://vnexpress.net/?a=b&amp;c=d</a>"),
        Arguments.of(
            "<so@hanoi.edu.vn>",
            "<a href=\"mailto:so@hanoi.edu.vn\" rel=\"noopener\">so@hanoi.edu.vn</a>"),
        Arguments.of(
            "[a](http://[2001:db8::1]:8080/a)",
            "<a href=\"http://[2001:db8::1]:8080/a\" rel=\"noopener\">a</a>"),
        Arguments.of(
            "<http://[2001:db8::1]/>",
            "<a href=\"http://[2001:db8::1]/\" rel=\"noopener\">http://[2001:db8::1]/</a>"),
        Arguments.of(
            "[a](https://x.vn/á|b[1]%zz%20)",
            "<a href=\"https://x.vn/á%7Cb%5B1%5D%25zz%20\" rel=\"noopener\">a</a>"));
  }

  @ParameterizedTest
  @MethodSource("links")
  void a_link_leads_where_the_resolver_says(String markdown, String html) {
    assertThat(Rendering.html(markdown)).as(markdown).isEqualTo("<p>" + html + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "[a](hoang-mai.md) ¦ 1 ¦ 5",
        "[a][r]\\n\\n[r]: <hoang-mai.md> 't' ¦ 3 ¦ 7",
        "Đống Đa 😀 [a](<hoang-mai.md>) ¦ 1 ¦ 17",
        "a\\n  b *[a](hoang-mai.md \"t\")* ¦ 2 ¦ 10",
        "> - [a](hoang-mai.md) ¦ 1 ¦ 9",
        "> a\\n> [x](hoang-mai.md) ¦ 2 ¦ 7",
        "[a][r]\\n\\n[r]:   hoang-mai.md ¦ 3 ¦ 8",
        "## Đề [a](hoang-mai.md) ¦ 1 ¦ 11",
        "|a|b|\\n|-|-|\\n|😀ế|[a](hoang-mai.md)| ¦ 3 ¦ 10",
        "a[^1]\\n\\n[^1]: ấ [b](hoang-mai.md) ¦ 3 ¦ 13",
        "a <a title='ế' href=\"hoang-mai.md\">b</a> ¦ 1 ¦ 22",
        "<div>\\n\\t<p>ế 😀 <a\\n href = 'hoang-mai.md'>b</a></div> ¦ 3 ¦ 10",
        "> <div>\\n> <a href=hoang-mai.md>b</a></div> ¦ 2 ¦ 11",
        "- a\\n\\n  <p>\\n    <a href=hoang-mai.md>b</a></p> ¦ 4 ¦ 13",
        "```\\n[a](x)\\n```\\n[a](hoang-mai.md) ¦ 4 ¦ 5",
      })
  void a_link_is_placed_at_its_destination(String markdown, int line, int column) {
    String source = markdown.replace("\\n", "\n").replace("\\t", "\t");
    Body body =
        new MarkdownRenderer("", org.chungtay.model.Language.VI)
            .render(Rendering.FILE, new Markdown(source, 31), new SampleSite(), true)
            .value();

    Position expected = new Position(30 + line, column);
    assertThat(body.links()).as(source).extracting(Link::position).containsExactly(expected);
    assertThat(body.links()).as(source).extracting(Link::written).containsExactly("hoang-mai.md");
  }

  @Test
  void every_link_and_picture_is_returned_in_order() {
    Body body =
        Rendering.render("<b>![a](a.jpg)</b> [b](x.md) <a href=hoang-mai.md>c</a> [d](#d)\n\n# D")
            .value();

    assertThat(body.links())
        .extracting(Link::written)
        .containsExactly("a.jpg", "x.md", "hoang-mai.md", "#d");
    assertThat(body.links())
        .extracting(link -> link.target().getClass().getSimpleName())
        .containsExactly("File", "Broken", "Page", "Fragment");
  }

  @Test
  void a_broken_link_is_reported_and_leaves_its_text() {
    String markdown = "Xem [bài *kia*](khong-co.md) và <a href=x.md>y</a>.";

    assertThat(Rendering.render(markdown).value().html())
        .isEqualTo("<p>Xem bài <em>kia</em> và y.</p>");
    assertThat(Rendering.problems(markdown))
        .containsExactly("LINK_BROKEN 1:17 {target=khong-co.md}", "LINK_BROKEN 1:41 {target=x.md}");
  }

  @Test
  void a_link_without_text_is_told() {
    String markdown = "[a](hoang-mai.md) [](hoang-mai.md \"Tên\") <a href=hoang-mai.md> </a>";

    assertThat(Rendering.problems(markdown))
        .containsExactly(
            "LINK_EMPTY 1:22 {target=hoang-mai.md}", "LINK_EMPTY 1:50 {target=hoang-mai.md}");
    assertThat(Rendering.render(markdown).value().html())
        .isEqualTo("<p><a href=\"/tin/hoang-mai/\">a</a>   </p>");
  }

  @Test
  void an_address_in_angle_brackets_may_hold_spaces() {
    assertThat(
            Rendering.problems(
                "[a](<Kế hoạch (1).md> \"t\") [b](<c\\>.md>) ![d](<Ảnh chụp.JPG>)\n[e](<f\ng>) [h](<i<j>)\n\n"
                    + "[k][l]\n\n[l]: <m n.md>"))
        .containsExactly(
            "LINK_BROKEN 1:6 {target=Kế hoạch (1).md}",
            "LINK_BROKEN 1:33 {target=c>.md}",
            "PICTURE_MISSING 1:48 {target=Ảnh chụp.JPG}",
            "LINK_SYNTAX 2:3 {text=](}",
            "HTML_UNKNOWN 2:5 {tag=<f g>}",
            "HTML_UNKNOWN 3:11 {tag=<j>}",
            "LINK_BROKEN 7:7 {target=m n.md}");
  }

  @Test
  void a_link_within_the_page_needs_its_anchor() {
    String markdown =
        "[a](#muc-tieu) [b](#muc-tiêu) [c](#cho-dan-1) [d](#xyz) [e](#)[^1]\n\n## Mục tiêu\n\n[^1]: n";

    assertThat(Rendering.problems(markdown))
        .containsExactly(
            "ANCHOR_BROKEN 1:20 {suggestion=muc-tieu, target=#muc-tiêu}",
            "ANCHOR_BROKEN 1:51 {target=#xyz}",
            "ANCHOR_BROKEN 1:61 {target=#}");
    assertThat(Rendering.render(markdown).value().html())
        .startsWith("<p><a href=\"#muc-tieu\">a</a> b <a href=\"#cho-dan-1\">c</a> d e<sup");
  }

  @Test
  void an_id_in_raw_html_is_no_anchor() {
    assertThat(Rendering.problems("<p id=\"x\">a</p>\n\n[b](#x)"))
        .containsExactly("ANCHOR_BROKEN 3:5 {target=#x}");
  }

  @Test
  void what_the_resolver_lets_through_is_looked_at_once_more() {
    Resolver careless =
        new Resolver() {
          @Override
          public Target link(String destination) {
            return new Target.External(destination);
          }

          @Override
          public Target picture(String source) {
            return new Target.External(source);
          }

          @Override
          public Mention mention(ShortcodeCall call) {
            return new Mention.Wrong(Code.SHORTCODE_UNKNOWN, Map.of());
          }
        };
    var rendered =
        new MarkdownRenderer("", org.chungtay.model.Language.VI)
            .render(
                Rendering.FILE,
                new Markdown(
                    "[a](javascript:x) [b](java&#10;script:x) ![c](data:image/png;base64,x) [d](/x)",
                    1),
                careless,
                false);

    assertThat(rendered.value().html()).isEqualTo("<p>a b c d</p>");
    assertThat(rendered.problems()).extracting(p -> p.code()).containsOnly(Code.LINK_UNSAFE);
    assertThat(rendered.problems()).hasSize(4);
  }
}
