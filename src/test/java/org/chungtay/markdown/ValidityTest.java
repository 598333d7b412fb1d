package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.chungtay.ValidHtml;
import org.chungtay.model.Body;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// Whatever is written, the body is valid HTML. Text is made of pieces in any order, seeded so that
/// a failure can be repeated.
class ValidityTest {

  private static final int TEXTS = 1_500;
  private static final long SEED = 20_230_324;

  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<b>",
          "</b>",
          "<a href=hoang-mai.md>",
          "</a>",
          "<a>",
          "<table>",
          "</table>",
          "<tr>",
          "</tr>",
          "<td>",
          "<td colspan=2>",
          "<td rowspan=3>",
          "<th>",
          "<th rowspan=2 colspan=3 scope=row>",
          "<thead>",
          "</thead>",
          "<tfoot>",
          "<tbody>",
          "<caption>",
          "</caption>",
          "<colgroup><col>",
          "<ul>",
          "</ul>",
          "<ol start=3>",
          "<li>",
          "</li>",
          "<blockquote>",
          "</blockquote>",
          "<figure>",
          "</figure>",
          "<figcaption>",
          "</figcaption>",
          "<img src=a.jpg alt=x>",
          "<img src=a.jpg>",
          "<img>",
          "<h1>",
          "</h1>",
          "<h2 id=a class=b>",
          "</h2>",
          "<pre>",
          "</pre>",
          "<code>",
          "</code>",
          "<br>",
          "<hr>",
          "<q>",
          "<cite>",
          "<abbr title=x>",
          "</abbr>",
          "<sup>",
          "</sup>",
          "<del>",
          "</del>",
          "<o:p>",
          "</o:p>",
          "<span style=x>",
          "</span>",
          "<script>",
          "</script>",
          "<style>",
          "</style>",
          "<svg>",
          "</svg>",
          "<math>",
          "<mtext>",
          "</math>",
          "<select>",
          "<option>",
          "</select>",
          "<textarea>",
          "</textarea>",
          "<form>",
          "</form>",
          "<button>",
          "</button>",
          "<iframe src=x>",
          "</iframe>",
          "<noscript>",
          "</noscript>",
          "<template>",
          "</template>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?x",
          "<data>",
          "</data>",
          "<section class=footnotes role=doc-endnotes>",
          "<dl><dt>",
          "<dd>",
          "</dl>",
          "<nobr>",
          "<marquee>",
          "<title>",
          "<body onload=x>",
          "<frameset>",
          "<object>",
          "</object>",
          "chữ ",
          "Đống Đa ",
          "GD&ĐT ",
          "{{unit x}}",
          "{{figure x}}",
          "{{dated y}}",
          "{{gallery}}",
          "{{video}}",
          "\n\n{{gallery}}\n\n",
          "\n\n{{audio title=x}}\n\n",
          "\n\n{{audio title=\"",
          "\"}}\n\n",
          "\n\n{{video}}\n\n",
          "{{",
          "}}",
          "{{text}}",
          "[^1]",
          "[^2]",
          "\n\n[^1]: note ",
          "\n\n[^2]: note [^1] ",
          "[a](hoang-mai.md)",
          "[a](#a)",
          "[b",
          "](hoang-mai.md \"t\")",
          "![a](a.jpg \"cap\")",
          "\n\n![a](a.jpg \"cap\")\n\n",
          "\n\n",
          "\n",
          "\n- ",
          "\n  - ",
          "\n1. ",
          "\n> ",
          "\n## ",
          "\n\n| a | b |\n|---|:-:|\n| c | d |\n",
          "|",
          "\n\n|a|b|\n|-|-|\n",
          "*",
          "**",
          "_",
          "~~",
          "`",
          "```\n",
          "    ",
          "\\",
          "&nbsp;",
          "&lt;",
          "&#x0;",
          "&#xFDD0;",
          "\uE000",
          "\u0001",
          "😀",
          "\uD800",
          "<https://x.vn/?a=b&c=d|[]>",
          "<a@b.vn>",
          "\"",
          "'",
          ">",
          "<",
          "=",
          "\n===\n",
          "\n---\n",
          "\t",
          " ");

  @Test
  void any_text_becomes_valid_html_that_a_browser_reads_as_it_was_made() throws Exception {
    for (long seed = SEED; seed < SEED + TEXTS; seed++) {
      String markdown = text(new Random(seed));
      Body body = Rendering.render(markdown).value();
      String description = "seed " + seed + ": " + markdown + "\n" + body.html();

      assertThat(ValidHtml.problemsOfBody(body.html())).as(description).isEmpty();
      Document read = Jsoup.parseBodyFragment(body.html());
      read.outputSettings().prettyPrint(false);
      assertThat(read.body().html()).as(description).isEqualTo(body.html());
      assertThat(Rendering.render(markdown).value()).as(description).isEqualTo(body);
    }
  }

  @Test
  void the_checker_finds_what_is_wrong() throws Exception {
    assertThat(ValidHtml.problemsOfBody("<p id=a></p><p id=a></p>")).hasSize(2);
    assertThat(ValidHtml.problemsOfBody("<img src=\"a.jpg\">")).hasSize(1);
    assertThat(ValidHtml.problemsOfBody("<p>Đúng</p>")).isEmpty();
  }

  @Test
  void a_whole_article_is_valid() throws Exception {
    String markdown =
        """
        Mở đầu[^1] ở {{unit dong-da}}, {{figure x}} trường.

        # Nội dung

        ![Hai trưởng phòng ký](a.jpg "Lễ ký ngày 24/3/2023")

        {{gallery}}

        {{audio title="Lời phát biểu"}}

        {{video}}

        {{clip}}

        - một
        - **hai** `mã`

          > trích dẫn

        | Nội dung | Số |   |
        |:---------|---:|:-:|
        | Trường   | {{figure x}} | [bài](hoang-mai.md) |
        [Bảng 1. Số liệu]

        ## Nội dung

        Xem <https://hanoi.edu.vn/a?b=c&d=e>, [thư](mailto:a@b.vn)[^1].

        ---

        [^1]: Theo *nguồn*.

            ```text
            mã
            ```
        """;

    assertThat(ValidHtml.problemsOfBody(Rendering.html(markdown))).isEmpty();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(40); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
