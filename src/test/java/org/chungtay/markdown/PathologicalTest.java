package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.model.Body;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Hostile sizes. Each takes well under a second on an idle machine; the limit is wide because
/// tests share theirs.
class PathologicalTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int N = 10_000;

  static Stream<Arguments> hostile() {
    return Stream.of(
        shape("nested brackets", "[".repeat(N) + "a" + "]".repeat(N)),
        shape("open brackets", "[a".repeat(N)),
        shape("picture brackets", "![".repeat(N)),
        shape("closing brackets", "a]".repeat(N)),
        shape("unclosed links", "[a](b".repeat(N)),
        shape("unclosed links in angles", "[a](<b".repeat(N)),
        shape("link openers", "[a](".repeat(N)),
        shape("open parentheses", "[a](" + "(".repeat(N)),
        shape("matched parentheses", "[a](" + "(".repeat(N) + ")".repeat(N) + ")"),
        shape("nested pictures", "![".repeat(N / 4) + "a" + "](b)".repeat(N / 4)),
        shape("stars", "*".repeat(N)),
        shape("emphasis never closed", "*a ".repeat(N)),
        shape("emphasis never opened", "a_ ".repeat(N)),
        shape("emphasis that does not match", "*a_ ".repeat(N)),
        shape("emphasis of threes", "a***b ".repeat(N)),
        shape("nested strong emphasis", "*a **a ".repeat(N) + "b" + " a** a*".repeat(N)),
        shape("nested strike", "~~a **b ".repeat(N / 4) + "c" + "** ~~".repeat(N / 4)),
        shape("backticks", "`".repeat(N) + "a"),
        shape("backticks of growing length", growing("e`", 500)),
        shape("unclosed backticks", "`a ``b ".repeat(N)),
        shape("fence that is none", "`".repeat(N) + "a`"),
        shape("block quotes", ">".repeat(N) + "a"),
        shape("block quotes, lazily", ">".repeat(100) + "a\n" + "b\n".repeat(N)),
        shape("quoted lines", "> a b c\n".repeat(N)),
        shape("lists on one line", "- ".repeat(N) + "a"),
        shape("numbered lists on one line", "1. ".repeat(N) + "a"),
        shape("nested list", lines(1_000, i -> "  ".repeat(i) + "- a")),
        shape("thematic break", "* ".repeat(N)),
        shape("no thematic break", "-".repeat(N) + "x"),
        shape("list items", "- a\n".repeat(N)),
        shape("paragraphs", "a\n\n".repeat(N)),
        shape("headings of one name", "# a\n".repeat(N)),
        shape("heading of spaces", "# a" + " ".repeat(N) + "b"),
        shape("lines of a paragraph", "a\n".repeat(N)),
        shape("link title", "[a](b \"" + "x".repeat(N) + "\")"),
        shape("escaped link title", "[a](b \"" + "\\x".repeat(N) + "\")"),
        shape("unclosed link titles", "[a](b \"".repeat(N)),
        shape("address in angles", "[a](<" + "x".repeat(N) + ">)"),
        shape("reference definitions", lines(5_000, i -> "[r" + i + "]: u" + i)),
        shape("one reference, often defined", "[a]: u\n".repeat(N) + "\n" + "[a] ".repeat(N)),
        shape("references never defined", "[a][b] ".repeat(N)),
        shape("footnotes", lines(2_000, i -> "[^r" + i + "]: u [^r" + (i + 1) + "]") + "\n\n[^r0]"),
        shape("nested footnotes", "[^a]: ".repeat(N) + "x"),
        shape("footnote name of spaces", "[^" + " ".repeat(N) + "x"),
        shape("references to one footnote", "[^a]: x\n\n" + "[^a] ".repeat(N)),
        shape("mail address", "<a@" + "a.".repeat(N)),
        shape("mail user", "<" + "a.".repeat(N) + "@"),
        shape("autolinks", "<a:".repeat(N)),
        shape("less-than signs", "<".repeat(N)),
        shape("tag name", "<" + "a".repeat(N)),
        shape("tag name in a line", "x <" + "a".repeat(N)),
        shape("attributes", "<a" + " b".repeat(N) + ">"),
        shape("attributes in a line", "x <a" + " b='c'".repeat(N) + ">"),
        shape("comments", "a <!--".repeat(N)),
        shape("long comment", "a <!-- " + "x- ".repeat(N) + "-->"),
        shape("processing instructions", "a <?".repeat(N)),
        shape("CDATA", "a <!{CDATA[".replace('{', '[').repeat(N)),
        shape("declarations", "a <!A ".repeat(N)),
        shape("blocks of HTML", "<div>\n\n".repeat(N)),
        shape("nested HTML", "<div>".repeat(N) + "<p>a"),
        shape("nested formatting", "<b><i><s>".repeat(N) + "<p>a"),
        shape("nested tables of HTML", "<table><tr><td>".repeat(N) + "a"),
        shape("nested SVG", "<svg>".repeat(N) + "<a href=x>"),
        shape("cells that span", "<table><tr>" + "<td rowspan=999 colspan=999>x".repeat(N)),
        shape("rows that span", "<table>" + "<tr><td rowspan=999 colspan=999>x".repeat(N)),
        shape(
            "wide table",
            "|" + "a|".repeat(N) + "\n|" + "-|".repeat(N) + "\n" + "|b|\n".repeat(500)),
        shape("long table", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(N)),
        shape("longest table", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(19_900)),
        shape("hashes that are no headings", "#a\n".repeat(19_900)),
        shape("dashes that are no rules", "-a\n".repeat(19_900)),
        shape("tables", "|a|\n|-|\n|b|\n\n".repeat(2_000)),
        shape("shortcodes never closed", "{{".repeat(N)),
        shape("shortcodes", "{{figure x}} ".repeat(N)),
        shape("shortcodes of quotes", "{{a \"".repeat(N) + "}}"),
        shape("malformed shortcodes", "{{= ".repeat(N) + "}}"),
        shape("unclosed shortcodes on lines", "{{a\n".repeat(N)),
        shape(
            "broken fragments", lines(1_000, i -> "# Mục số " + i + "\n[a](#muc-xo-" + i + ")\n")),
        shape("escapes", "\\*".repeat(N)),
        shape("entities", "&a".repeat(N)),
        shape("one line of words", "chữ ".repeat(250_000)),
        shape("one line without a space", "x".repeat(1_000_000)),
        shape("one line of HTML", "<p>" + "chữ ".repeat(250_000) + "</p>"),
        shape(
            "picture pasted as bytes", "![a](data:image/png;base64," + "A".repeat(1_000_000) + ")"),
        shape(
            "picture in HTML as bytes",
            "x <img alt='' src='data:x," + "A".repeat(1_000_000) + "'>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void hostile_text_is_read_or_turned_away_in_time(String name, String markdown) {
    Checked<Body> rendered =
        assertTimeoutPreemptively(LIMIT, () -> Rendering.render(markdown), name);

    boolean turnedAway =
        rendered.problems().stream()
            .map(Problem::code)
            .anyMatch(Set.of(Code.NESTING_DEPTH, Code.TEXT_TOO_LONG)::contains);
    if (turnedAway) {
      assertThat(rendered.value()).as(name).isEqualTo(Body.NONE);
    }
  }

  @Test
  void a_hundred_levels_are_read() {
    assertThat(Rendering.html("> ".repeat(100) + "a")).contains("<blockquote><p>a</p>");
    assertThat(Rendering.html("- ".repeat(100) + "a")).contains("<ul><li>a</li></ul>");
    assertThat(Rendering.html(lines(100, i -> "  ".repeat(i) + "- a"))).endsWith("</li></ul>");
  }

  @Test
  void a_level_more_is_reported_on_its_line() {
    String problem = "NESTING_DEPTH %d:1 {max=100}";

    assertThat(Rendering.problems("a\n\n" + "> ".repeat(101) + "a"))
        .containsExactly(problem.formatted(3));
    assertThat(Rendering.problems(lines(150, i -> "  ".repeat(i) + "- a")))
        .containsExactly(problem.formatted(101));
    assertThat(Rendering.problems("a\n\n" + "**a ".repeat(450) + "b" + " c**".repeat(450)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("NESTING_DEPTH 3:");
  }

  @Test
  void what_people_write_is_far_from_the_limits() {
    String list = lines(700, i -> "- [Trường *" + i + "*](hoang-mai.md) `a_b` {{figure x}}");
    String table = "|STT|Trường|\n|-|-|\n" + lines(700, i -> "|" + i + "|[a](hoang-mai.md) **b**|");
    String code = "```\n" + " ".repeat(150) + "a\n```";
    String rules = "-".repeat(300) + "\n\n" + "* ".repeat(300);
    String address = "<https://x.vn/" + "a-b_c/".repeat(100) + ">";

    for (String markdown : List.of(list, table, code, rules, address)) {
      assertThat(Rendering.problems(markdown)).as(markdown).isEmpty();
    }
  }

  private static Arguments shape(String name, String markdown) {
    return Arguments.of(name, markdown);
  }

  private static String lines(int count, java.util.function.IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
  }

  private static String growing(String text, int count) {
    return IntStream.range(1, count)
        .mapToObj(i -> text + "`".repeat(i))
        .collect(Collectors.joining());
  }
}
