package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {

  private static final long SEED = 20_230_513;
  private static final int TEXTS = 5_000;

  private static final List<String> PIECES =
      List.of(
          "chữ ",
          "a",
          " ",
          "\n",
          "\n\n",
          "\n- ",
          "\n  - ",
          "\n1. ",
          "\n3) ",
          "\n> ",
          "\n## ",
          "#",
          "*",
          "**",
          "_",
          "__",
          "~~",
          "`",
          "``",
          "\n```\n",
          "\n~~~ x\n",
          "    ",
          "\t",
          "\\",
          "\\*",
          "&amp;",
          "&copy;",
          "&x;",
          "&",
          "<",
          ">",
          "[",
          "]",
          "(",
          ")",
          "[a]",
          "[a](b.md)",
          "[b](<b.md> 't')",
          "](b.md)",
          "](",
          "![a](a.jpg)",
          "![",
          "[r][]",
          "[x][r]",
          "\n\n[r]: b.md \"T\"\n\n",
          "\n[s]: <a.jpg>\n 'two\nlines'\n",
          "![x][s]",
          "<https://x.vn/a?b=c>",
          "<a@b.vn>",
          "<b>",
          "</b>",
          "<span title='x'>",
          "<br/>",
          "<?x?>",
          "<!X y>",
          "<![CDATA[x]]>",
          "<![CDATA[",
          "<a  href=b.md\n>",
          "</a >",
          "</",
          "<x-y z>",
          "<o:p>",
          "<em",
          "<a b=",
          "<a b='",
          "<a b=c/>",
          "<div>\n",
          "</div>\n",
          "\n\n<pre>\nx\n\ny</pre>\n",
          "\n===\n",
          "\n---\n",
          "  \n",
          "\\\n",
          "\n\n| a | b |\n|---|:-:|\n| c | d |\n",
          "|",
          "\n|-|-|\n",
          "!",
          "\"",
          "'",
          "=",
          "{",
          "}",
          "😀",
          "“");

  /// The guards against hostile text replace parts of Flexmark; other text is none of their
  /// business.
  @Test
  void guarding_the_parser_changes_nothing_that_it_reads() {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()));
    options.set(Parser.HTML_ALLOW_NAME_SPACE, true);
    options.set(Parser.SPACE_IN_LINK_URLS, true);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    Parser flexmark = Parser.builder(options).build();
    HtmlRenderer renderer = HtmlRenderer.builder(options).build();
    Syntax syntax = new Syntax();

    for (long seed = SEED; seed < SEED + TEXTS; seed++) {
      // Shortcodes are ours, and so are addresses in angle brackets, which may hold spaces.
      String markdown = text(new Random(seed)).replace("{{", "{ {").replace("](<", "]( <");

      assertThat(renderer.render(syntax.parse(markdown)))
          .as("seed %d: %s", seed, markdown)
          .isEqualTo(renderer.render(flexmark.parse(markdown)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '´',
      value = {
        "<a b='c' d=\"e>\" f=g h>x ¦ 22",
        "</a > ¦ 5",
        "<o:p/>x ¦ 6",
        "<!-- a -- b -->x ¦ 15",
        "<!-->x ¦ 5",
        "<?a ?>x ¦ 6",
        "<!DOCTYPE html>x ¦ 15",
        "<![CDATA[ ]> ]]>x ¦ 16",
        "<![if !supportLists]>x ¦ 21",
        "<![endif]>x ¦ 10",
        "<![a](b) > ¦ -1",
        "<a b='c> ¦ -1",
        "<a b=> ¦ -1",
        "<a/b> ¦ -1",
        "<a b=\"c\"d> ¦ -1",
        "<1> ¦ -1",
        "< a> ¦ -1",
        "<!-- a ¦ -1",
        "<a:> ¦ -1",
        "<a ¦ -1",
      })
  void a_piece_of_html_ends_where_commonmark_and_word_end_it(String text, int end) {
    assertThat(new HtmlTags(text).endOf(0)).as(text).isEqualTo(end);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(25); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
