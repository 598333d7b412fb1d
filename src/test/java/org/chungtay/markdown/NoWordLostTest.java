package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.chungtay.Rounds;
import org.chungtay.model.Body;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The promise to writers: every word of a body is on its page, or a problem names the place where
/// it goes missing, or it stands in a comment that is closed. Bodies are made of pieces in any
/// order; every `@` in a piece becomes a word of its own, which is then looked for.
class NoWordLostTest {

  private static final List<String> BLOCKS =
      List.of(
          "@ chữ @",
          "## @ đề @",
          "@ dòng một\n@ dòng hai",
          "@\n===",
          "@\n@\n---",
          "> @ trích\n> @",
          "> @\n@",
          "- @\n- @\n  - @",
          "- @\n\n  @\n- @",
          "1. @\n2. @\n@",
          "3) @",
          "- [ ] @",
          "    @ thụt",
          "\t@",
          "- @\n\n      @",
          "* * *",
          "---",
          // Comments and what looks like one
          "<!-- một -->",
          "<!-- một\n\nhai -->\n@",
          "<!-- một --> @",
          "<!-- một --!>\n@\n\n@",
          "<!-->\n@\n\n@",
          "<!--->\n@\n\n@",
          "<!-- @ chưa đóng\n\n@",
          "<!-- @ —>\n@",
          "<!— @ —>",
          "@ <!— @ —> @",
          "@ <!-- một --> @",
          "@ <!-- @",
          "> <!-- @\n@",
          "- <!-- @\n- @",
          "| a | b |\n|---|---|\n| @ <!-- một --> | @ <!-- |",
          // Declarations
          "<?php @ ?>",
          "<?xml:namespace prefix = o ns = \"@\" />\n@",
          "@ <?x @ ?> @",
          "<!DOCTYPE html>\n@",
          "<!X @>\n@",
          "<!X @\n@",
          "<![CDATA[ @ ]]>",
          "<![CDATA[ @\n\n@",
          "@ <![CDATA[ @ ]]>",
          "<![if !supportLists]>@<![endif]>@",
          "<!--[if gte mso 9]><xml>một</xml><![endif]-->\n@",
          // Fences
          "```\n@\n```",
          "```text\n@\n```",
          "~~~\n@",
          "~~~~~~~~~~\n\n@",
          "``` @ chữ\n@\n```",
          "~~~ @ ~~~",
          "- ```\n  @\n- @",
          "> ```\n> @\n\n@",
          "```\n@\n~~~\n@",
          "`@` ``@ ` @`` `@",
          // Tags
          "<title>@</title> @",
          "@ <title>@\n\n@",
          "<textarea>@</textarea>@",
          "<textarea>@\n\n@",
          "@ <textarea> @\n\n@",
          "<style>@</style>\n@",
          "<style>\n@\n\n@",
          "@ <style> @\n\n@",
          "<script>@</script>@",
          "<script>\nif (a<b) @\n\n@",
          "@ <script>@</script> @",
          "<xmp>@ <b>@</b></xmp>",
          "@ <xmp> @\n\n@",
          "<plaintext>@\n\n@",
          "@ <plaintext> @\n\n@",
          "<noscript>@</noscript>",
          "@ <noscript>@ @\n\n@",
          "<iframe src=\"https://x.vn/\">@</iframe> @",
          "<iframe width=\"560\" src=\"https://www.youtube.com/embed/x\" title=\"@\"></iframe>\n\n@",
          "<template>@</template>@",
          "<noembed>@</noembed><noframes>@</noframes>@",
          "<marquee>@</marquee> @",
          "@ <marquee> @\n\n@\n\n## @",
          "<button>@</button>@ <button title=\"@\">",
          "<object data=\"a.pdf\">@ <param name=x value=y></object>",
          "<dialog open>@</dialog>",
          "@ <dialog>\n\n@",
          "<select><option>@<option>@</select> @",
          "@ <select> @\n\n@",
          "<svg><text>@</text></svg> @",
          "<svg>\n\n@\n\n</svg>\n\n@",
          "@ <svg> @\n\n@",
          "@ <svg/> @",
          "<math><mi>@</mi></math> @",
          "<video src=a.mp4>@</video>@ <audio>@</audio> <canvas>@</canvas>",
          "<embed src=\"x\" title=\"@\">@",
          "<input value=1 placeholder=\"@\"> @ <label>@</label>",
          "<details><summary>@</summary>@</details>",
          "<details>\n\n@\n\n</details>\n@",
          "<center>@</center><font color=red>@</font>",
          "<u>@</u> <mark>@</mark> <small>@</small> <span title=\"@ chữ\">@</span>",
          "<ruby>@<rt>@</rt></ruby> <bdo dir=rtl>@</bdo>",
          "<p align=center>@<div>@</div>",
          "@ <div> @\n\n@",
          "- @ <div> @\n- @",
          "<b>@ <i>@</b> @</i>",
          "<form><fieldset><legend>@</legend>@</fieldset></form>",
          "<frameset>@</frameset>@",
          "<body title=\"@\">@</body><html>@</html><head>@</head>",
          "<o:p>@</o:p> <st1:place>@</st1:place> <w:x>@</w:x>",
          "<xml><w:y>@</w:y></xml>\n@",
          "<p class=MsoNormal>@<o:p></o:p></p>",
          "<map><area alt=\"@\"></map>@ <img alt=\"@\">",
          "<img src=a.jpg alt=\"@\" title=\"@\"> <img src='khong.jpg' alt='@'>",
          "<a title=\"@\">@</a> <a href=hoang-mai.md title='@'>@</a>",
          "<abbr title=@>@</abbr> <dfn title=@>@</dfn>",
          "<pre>@</pre>\n@",
          "<pre>\n@\n\n@",
          "@ <pre> @\n\n@",
          "<hr>@</hr><br>@</br>",
          "<p title=\"@>@</p>",
          "<div title='\n\n@\n\n'>@",
          "@ <a href=\"hoang-mai.md>@</a> <b title=\"@\">@</b>",
          "@ </title> @ </script> @ </svg> @",
          "<h2>@<h3>@</h2>@",
          "<li>@</li><td>@</td><figcaption>@</figcaption>",
          "<figure>@<figcaption>@</figcaption><figcaption>@</figcaption></figure>",
          // Words in angle brackets
          "@ <UBND> @ <@> @",
          "<Tên đơn vị> @",
          "<Ten don vi> @",
          "<stong>@</stong>",
          "@ < @ > 5 <3 @ <@",
          "<https://x.vn/@> <ten@x.vn> @",
          // Definitions
          "[Ghi chú]: @ là @",
          "[@]: hoang-mai.md",
          "[@]: hoang-mai.md \"@\"\n@",
          "[r1] @\n\n[r1]: hoang-mai.md \"@\"",
          "[r2] @\n\n[r2]: hoang-mai.md\n[r2]: hoang-mai.md \"@\"",
          "[r3]: <@ chữ> '@'\n[r4]: @ @",
          "- [r5]: @\n- @",
          "> [r6]: @ chữ",
          "[^a]: @",
          "@[^b]\n\n[^b]: @\n\n    @",
          "@[^c]\n\n[^c]: @\n[^c]: @",
          "- [^d]: @ @",
          "> [^e]: @",
          "@[^f]\n\n[^f]: @\n\n    [^g]: @",
          "@[^h]\n\n- [^h]: @",
          "[^ @ ] [^] [^i @",
          // Tables
          "| @ | @ |\n|---|---|\n| @ | @ | @ |\n| @ |",
          "| @ | @ | @ |\n|---|---|\n| @ |",
          "| @ | @ |\n|---|---|\n| @ | @ |\n[@ chữ]",
          "@:\n| @ | @ |\n|---|---|\n| @ | @ |",
          "| @ | @ |\n| @ | @ |",
          "| @ | @ |\n|---|---|\n| @ | @ |\n---\n@",
          "| @ | @ |\n|---|---|\n| @ | @ |\n@ sau bảng",
          "@ | @\n---|---\n@ | @",
          "|---|\n| @ |",
          "@\t@\n@\t@",
          "> @\n> | @ | @ |\n> |---|---|\n> | @ | @ |",
          "- @\n  | @ |\n  |---|\n  | @ |",
          "<table><caption>@</caption><caption>@</caption><tr><td>@<td>@</table>",
          "<table summary=\"@\">@<tr>@<td>@</td>@</tr></table>@",
          "<table><tr><td>@\n\n@</td></tr></table>",
          "<table><colgroup>@<col></colgroup><form>@<tr><td>@</form></table>",
          "<table><select>@</select><script>@</script><tr><svg>@</svg><td>@</table>",
          // Links and pictures
          "[@](hoang-mai.md \"@\") [@](khong.md \"@\")",
          "[@] (hoang-mai.md) [@](hoang-mai.md",
          "[@](hoang-mai.md \"@ \"@\" @\")",
          "[](hoang-mai.md \"@\") @",
          "[@ [@](hoang-mai.md) @](hoang-mai.md)",
          "![@ *@* <b>@</b> <UBND> [@]](a.jpg \"@\")",
          "@ ![@](a.jpg \"@\") ![@](khong.jpg \"@\")",
          "![@](khong.jpg \"@\")",
          "![@ {{unit x}} @][p]\n\n[p]: a.jpg \"@\"",
          "[![@](a.jpg \"@\")](hoang-mai.md \"@\")",
          "![@[^z] @](a.jpg)",
          "![@ <!-- một --> <?x @ ?>](a.jpg)",
          "[@][@] [@][]",
          "{{unit x}} @ {{unit x @ {{=}} @",
          "{{gallery}} @",
          "{{khong \"@\"}} @",
          "{{audio title=\"@\"}}",
          // Marks
          "*@ **@ ~~@ __@ _@ `@",
          "*@:*@ __@:__@ ~~@.~~@",
          "##@\n-@\n1.@",
          "@\\\n@  \n@",
          "&@; &amp; @ &#0; @",
          "{% @ %} {#@} {.@} [[@]] [gallery ids=\"@\"]",
          "https://x.vn/@ www.x.vn/@ @");

  /// Codes of what takes in the lines after the one where it begins.
  private static final Set<Code> TAKING_IN =
      Set.of(
          Code.HTML_UNCLOSED,
          Code.HTML_QUOTE,
          Code.HTML_DROPPED,
          Code.FOOTNOTE_UNUSED,
          Code.DEFINITION_DUPLICATE);

  private record Word(String word, int line, int pieceLine) {}

  private record Text(String markdown, List<Word> words) {

    static Text of(List<String> pieces) {
      StringBuilder markdown = new StringBuilder();
      List<Word> words = new ArrayList<>();
      int line = 1;
      for (String piece : pieces) {
        int pieceLine = line;
        for (int i = 0; i < piece.length(); i++) {
          char c = piece.charAt(i);
          if (c == '@') {
            String word = "mốc%03d".formatted(words.size());
            words.add(new Word(word, line, pieceLine));
            markdown.append(word);
          } else {
            markdown.append(c);
            line += c == '\n' ? 1 : 0;
          }
        }
        markdown.append("\n\n");
        line += 2;
      }
      return new Text(markdown.toString(), words);
    }

    /// Words that are neither on the page nor told of.
    List<Word> lost() {
      Checked<Body> rendered = Rendering.render(markdown);
      String page = page(rendered.value().html());
      return words.stream()
          .filter(word -> !page.contains(word.word()))
          .filter(word -> rendered.problems().stream().noneMatch(p -> tells(p, word)))
          .toList();
    }

    private static boolean tells(Problem problem, Word word) {
      int line = problem.line();
      return (line >= word.pieceLine() && line <= word.line())
          || (line < word.line() && TAKING_IN.contains(problem.code()));
    }

    private static String page(String html) {
      Element body = Jsoup.parseBodyFragment(html).body();
      StringBuilder page = new StringBuilder(body.wholeText());
      for (Element element : body.getAllElements()) {
        Stream.of("alt", "title", "href", "aria-label")
            .forEach(name -> page.append(' ').append(element.attr(name)));
      }
      return page.toString();
    }
  }

  static Stream<String> pieces() {
    return BLOCKS.stream();
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void no_word_of_one_piece_is_lost(String piece) {
    assertNothingLost(List.of("@ trước", piece, "@ sau"));
  }

  @Test
  void no_word_of_any_text_is_lost() {
    Rounds.seeds(300, 20_000)
        .forEach(
            seed -> {
              Random random = new Random(seed);
              List<String> pieces = new ArrayList<>();
              for (int n = 2 + random.nextInt(8); n > 0; n--) {
                pieces.add(nested(BLOCKS.get(random.nextInt(BLOCKS.size())), random));
              }
              assertNothingLost(pieces);
            });
  }

  /// The piece as it is, in a list, in a quotation, or glued to the next.
  private static String nested(String piece, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "- " + piece.replace("\n", "\n  ");
      case 1 -> "> " + piece.replace("\n", "\n> ");
      case 2 -> piece + "\n" + BLOCKS.get(random.nextInt(BLOCKS.size()));
      default -> piece;
    };
  }

  /// A failure names the fewest pieces that still fail.
  private static void assertNothingLost(List<String> pieces) {
    if (Text.of(pieces).lost().isEmpty()) {
      return;
    }
    List<String> fewest = new ArrayList<>(pieces);
    for (int i = fewest.size() - 1; i >= 0; i--) {
      List<String> fewer = new ArrayList<>(fewest);
      fewer.remove(i);
      if (!Text.of(fewer).lost().isEmpty()) {
        fewest = fewer;
      }
    }
    Text text = Text.of(fewest);
    assertThat(text.lost())
        .as(
            "%s\n%s\n%s",
            text.markdown(),
            Rendering.problems(text.markdown()),
            Rendering.render(text.markdown()).value().html())
        .isEmpty();
  }
}
