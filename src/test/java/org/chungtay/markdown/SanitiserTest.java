package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanitiserTest {

  static Stream<Arguments> html() {
    return Stream.of(
        Arguments.of(
            "<b>a</b><i>b</i><strike>c</strike><tt>d</tt>",
            "<p><strong>a</strong><em>b</em><s>c</s>d</p>"),
        Arguments.of(
            "a<sup>2</sup><sub>3</sub> <q>b</q> <cite>c</cite> <abbr title=\"Sở\">d</abbr>",
            "<p>a<sup>2</sup><sub>3</sub> <q>b</q> <cite>c</cite> <abbr title=\"Sở\">d</abbr></p>"),
        Arguments.of(
            "<div>a<div>b</div>c</div><p>d<div>e</div>",
            "<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>"),
        Arguments.of("<h1 id=x class=y>A <p>b</p></h1>", "<h2 id=\"a-b\">A  b</h2>"),
        Arguments.of(
            "<ul>a<li>b<ul>c</ul></li>\n<ol type=a><li>d</ol></ul>",
            "<ul><li>a</li><li>b<ul><li>c</li></ul><ol><li>d</li></ol></li></ul>"),
        Arguments.of("<dl><dt>a<dd>b</dl>", "<p>a</p><p>b</p>"),
        Arguments.of("<td>a</td><li>b</li><figcaption>c</figcaption>", "<p>a</p><p>b</p><p>c</p>"),
        Arguments.of("<em><p>a</p><p>b</p></em>", "<p><em>a</em></p><p><em>b</em></p>"),
        Arguments.of("<pre>\n\na</pre>", "<pre>a</pre>"),
        Arguments.of("<p></p><p> &nbsp; </p><h2> </h2><b></b><ul></ul>", ""),
        Arguments.of(
            "<blockquote cite=x>a<p>b</blockquote>", "<blockquote><p>a</p><p>b</p></blockquote>"),
        Arguments.of(
            "<figure>a<figcaption>b</figcaption><figcaption>c</figcaption></figure>",
            "<figure>a<p>c</p><figcaption>b</figcaption></figure>"),
        Arguments.of("a&#1; b&#xFDD0; c&#xE000; d&#x7F; \uD800e\uF0B7", "<p>a b c d e</p>"));
  }

  @ParameterizedTest
  @MethodSource("html")
  void html_is_kept_where_html_allows_it(String markdown, String html) {
    assertThat(Rendering.html(markdown)).as(markdown).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x()</script>",
        "<SCRIPT SRC=//x.vn/x.js></SCRIPT>",
        "<style>p{}</style>",
        "<iframe src=//x.vn></iframe>",
        "<object data=x><embed src=x></object>",
        "<svg><script>x()</script><a href=hoang-mai.md>a</a></svg>",
        "<svg><p>a<style><img src=x onerror=x()></style></svg>",
        "<svg></p><style><a title=\"</style><img src=x onerror=x()>\"></style></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=x()></style></mglyph></table></mtext></math>",
        "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=x()></annotation-xml></math>",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=x()></style>",
        "<noscript><p title=\"</noscript><img src=x onerror=x()>\"></noscript>",
        "<textarea><img title=\"</textarea><img src=x onerror=x()>\"></textarea>",
        "<title><img title=\"</title><img src=x onerror=x()>\"></title>",
        "<xmp><img title=\"</xmp><img src=x onerror=x()>\"></xmp>",
        "<noembed><img title=\"</noembed><img src=x onerror=x()>\"></noembed>",
        "<template><img src=x onerror=x()></template>",
        "<select><option><img src=x onerror=x()></select>",
        "<!--><img src=x onerror=x()>-->",
        "<!-- --!><img src=x onerror=x()> -->",
        "<![CDATA[><img src=x onerror=x()>]]>",
        "<?xml ><img src=x onerror=x()>?>",
        "<img src=\"x` `<script>x()</script>\"` `>",
        "<img src=x onerror=x()//",
        "<a href=\"javascript:x()\">a</a>",
        "<a href=\"java&#x0A;script:x()\">a</a>",
        "<a href=\" &#14; javascript:x()\">a</a>",
        "<a href=\"jav&Tab;ascript:x()\">a</a>",
        "<a href=\"data:text/html,<script>x()</script>\">a</a>",
        "<a href=\"vbscript:x\">a</a>",
        "[a](javascript:x())",
        "[a](<javascript:x()>)",
        "[a](javascript&colon;x())",
        "[a][r]\n\n[r]: javascript:x()",
        "<javascript:x()>",
        "![a](javascript:x())",
        "![a](data:image/svg+xml,x)",
        "![a\" onerror=\"x()](a.jpg)",
        "[a](hoang-mai.md \"b\\\" onclick=\\\"x()\")",
        "<p style=\"background:url(javascript:x())\" onclick=x() class=ct id=main>a</p>",
        "<b onmouseover=x()>a</b>",
        "<body onload=x()><html onclick=x()><base href=//x.vn/><meta http-equiv=refresh content=0>",
        "<form action=//x.vn><input name=a autofocus onfocus=x()><button>b</button></form>",
        "<video><source onerror=x()></video><audio src onerror=x()>",
        "<details open ontoggle=x()>a</details><marquee onstart=x()>",
        "<x onclick=x()>a</x><custom-tag is=x>b</custom-tag>",
        "{{text \"<script>x()</script>\"}}",
        "{{text \"\\\" onclick=x()\"}}",
        "<a href=\"{{text javascript:x()}}\">a</a>",
        "<table><img src=x onerror=x()><tr><td onclick=x()>",
        "<div title=\"\n\n<img src=x onerror=x()>\n\n\">",
        "<p title='\n\n![a](a.jpg \"' onclick=x() \")\n\n'>",
        "<svg><![CDATA[</svg><img src=x onerror=x()>]]>",
        "<plaintext><img src=x onerror=x()>",
      })
  void nothing_that_acts_comes_through(String markdown) {
    String html = Rendering.render(markdown).value().html();

    // As a browser reads it, not as it is spelled: escaped text may say anything.
    for (Element element : Jsoup.parseBodyFragment(html).body().select("body *")) {
      assertThat(element.normalName())
          .as(markdown + "\n" + html)
          .isIn(
              "p",
              "h2",
              "a",
              "img",
              "em",
              "strong",
              "figure",
              "figcaption",
              "data",
              "table",
              "tbody",
              "tr",
              "td",
              "div",
              "code");
      assertThat(element.attributes().asList().stream().map(a -> a.getKey()))
          .as(markdown + "\n" + html)
          .isSubsetOf(
              "href",
              "src",
              "alt",
              "title",
              "rel",
              "loading",
              "decoding",
              "id",
              "class",
              "role",
              "aria-label",
              "tabindex",
              "value");
      assertThat(element.attr("href") + element.attr("src"))
          .as(markdown + "\n" + html)
          .matches("(/tin/.*)?");
      assertThat(element.className()).as(markdown + "\n" + html).isIn("", "table");
    }
  }

  @Test
  void a_browser_reads_the_html_as_it_was_made() {
    String html =
        Rendering.html("<p>a<table><tr><td><a href=hoang-mai.md><p>b<ul>c</ul></a></table>");
    Document read = Jsoup.parseBodyFragment(html);
    read.outputSettings().prettyPrint(false);

    assertThat(read.body().html()).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<data>a</data>",
        "<data value=\"9\">a</data>",
        "<section class=\"footnotes\" role=\"doc-endnotes\"><p>a</p></section>",
        "<sup id=\"cho-dan-1\" class=\"table\">a</sup>",
        "<a href=\"hoang-mai.md\" role=\"doc-backlink\" aria-label=\"x\">a</a>",
        "<div class=\"table\" role=\"region\" tabindex=\"0\">a</div>",
        "<td class=\"right\">a</td>",
        "<h2 id=\"chu-thich-1\">a</h2>",
      })
  void content_cannot_pass_for_what_the_renderer_makes(String markdown) {
    Element body = Jsoup.parseBodyFragment(Rendering.html(markdown)).body();

    assertThat(body.text()).isEqualTo("a");
    assertThat(
            body.select("data, section, div, [role], [aria-label], [class], [tabindex], [value]"))
        .as(markdown)
        .isEmpty();
    assertThat(body.select("[id]").eachAttr("id")).as(markdown).isSubsetOf("a");
  }

  @Test
  void a_placeholder_is_known_by_its_place_and_not_by_its_look() {
    // Everything a draft is made of, written by hand right beside the real thing.
    String html =
        Rendering.html(
            "<data></data>{{figure x}}<data></data> <sup></sup>[^1]<sup></sup>\n\n[^1]: <data></data>a");

    assertThat(Jsoup.parseBodyFragment(html).select("data").eachText()).containsExactly("672");
    assertThat(Jsoup.parseBodyFragment(html).select("sup").eachText()).containsExactly("1");
  }

  @Test
  void a_tag_that_content_leaves_open_swallows_and_forges_nothing() {
    String markdown = "<div title=\"\n\n[a](hoang-mai.md) \"b\" {{figure x}}\n\n\">c";
    assertThat(Rendering.problems(markdown)).containsExactly("HTML_QUOTE 1:1 {}");
    Element body = Jsoup.parseBodyFragment(Rendering.render(markdown).value().html()).body();

    assertThat(body.text()).isEqualTo("<div title=\" a \"b\" 672 \">c");
    assertThat(body.select("[title]")).isEmpty();
  }
}
