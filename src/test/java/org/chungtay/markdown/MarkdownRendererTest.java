package org.chungtay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.model.Body;
import org.chungtay.model.Heading;
import org.chungtay.model.Language;
import org.chungtay.model.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownRendererTest {

  static Stream<Arguments> blocks() {
    return Stream.of(
        Arguments.of("Một đoạn.\n\nHai\ndòng.", "<p>Một đoạn.</p><p>Hai\ndòng.</p>"),
        Arguments.of("a  \nb\\\nc", "<p>a<br>b<br>c</p>"),
        Arguments.of(
            "*a* **b** ~~c~~ `d`",
            "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>"),
        Arguments.of("- a\n- b\n  1. c", "<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>"),
        Arguments.of(
            "3. a\n\n   b\n4. c",
            "<ol start=\"3\"><li><p>a</p><p>b</p></li><li><p>c</p></li></ol>"),
        Arguments.of(
            "> a\n> > b", "<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>"),
        Arguments.of("```\n<b> & \"c\"\n```", "<pre><code>&lt;b&gt; &amp; \"c\"\n</code></pre>"),
        Arguments.of("    a\n\n    b", "<pre><code>a\n\nb\n</code></pre>"),
        Arguments.of("a\n\n---\n\nb", "<p>a</p><hr><p>b</p>"),
        Arguments.of("`` a`b ``", "<p><code>a`b</code></p>"),
        Arguments.of("\\*a\\* &copy; &#x1EA5;", "<p>*a* © ấ</p>"),
        Arguments.of("GD&ĐT, GD&amp;ĐT", "<p>GD&amp;ĐT, GD&amp;ĐT</p>"),
        Arguments.of("a < b > c \"d\" 'e'", "<p>a &lt; b &gt; c \"d\" 'e'</p>"),
        Arguments.of("[Podcast] Mưa *xuân*", "<p>[Podcast] Mưa <em>xuân</em></p>"),
        Arguments.of("[a *b*][c] ![d]", "<p>[a <em>b</em>][c] ![d]</p>"),
        Arguments.of("{id .class}", "<p>{id .class}</p>"),
        Arguments.of("# A {x .y}", "<h2 id=\"a-x-y\">A {x .y}</h2>"),
        Arguments.of("", ""));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void markdown_becomes_html(String markdown, String html) {
    assertThat(Rendering.html(markdown)).as(markdown).isEqualTo(html);
  }

  @Test
  void first_level_headings_go_under_the_page_title() {
    Body body = Rendering.render("# Một\n\n## Hai\n\n#### Bốn\n\n###### Sáu").value();

    assertThat(body.html())
        .isEqualTo(
            "<h2 id=\"mot\">Một</h2><h2 id=\"hai\">Hai</h2><h4 id=\"bon\">Bốn</h4>"
                + "<h6 id=\"sau\">Sáu</h6>");
    assertThat(body.toc())
        .containsExactly(
            new Heading(2, "mot", "Một"),
            new Heading(2, "hai", "Hai"),
            new Heading(4, "bon", "Bốn"),
            new Heading(6, "sau", "Sáu"));
  }

  @Test
  void anchors_are_unique_also_beside_footnotes() {
    Body body =
        Rendering.render(
                "## Đề mục\n\n## Đề *mục*\n\n## Đề mục 2\n\n## ĐỀ MỤC\n\n## …\n\n## !\n\n"
                    + "## Chú thích 1\n\na[^1]\n\n[^1]: b")
            .value();

    assertThat(body.toc())
        .extracting(Heading::anchor)
        .containsExactly(
            "de-muc", "de-muc-2", "de-muc-2-2", "de-muc-3", "muc", "muc-2", "chu-thich-1-2");
  }

  @Test
  void a_heading_takes_the_text_of_its_shortcodes_and_not_its_footnote_numbers() {
    Body body = Rendering.render("## Ở {{unit dong-da}}[^1]\n\n[^1]: x").value();

    assertThat(body.toc()).containsExactly(new Heading(2, "o-quan-dong-da", "Ở quận Đống Đa"));
  }

  @Test
  void html_is_never_normalised() {
    // A combining mark after a tag stays there; only what is read is brought into NFC.
    assertThat(Rendering.html("*a*\u0301")).isEqualTo("<p><em>a</em>\u0301</p>");
  }

  @Test
  void the_interface_language_chooses_the_added_words() {
    MarkdownRenderer english = new MarkdownRenderer("/trang", Language.EN);
    String html =
        english
            .render(
                Rendering.FILE,
                new Markdown("[a](hoang-mai.md)[^1]\n\n|a|\n|-|\n|b|\n\n[^1]: x", 9),
                new SampleSite(),
                true)
            .value()
            .html();

    assertThat(html)
        .contains("<a href=\"/trang/tin/hoang-mai/\">")
        .contains("aria-label=\"Table\"")
        .contains("<h2>Notes</h2>")
        .contains("aria-label=\"Note 1\"")
        .contains("aria-label=\"Back to the reference to note 1\"");
  }

  @Test
  void one_renderer_serves_many_threads() throws Exception {
    List<String> sources =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    "# Đề "
                        + i
                        + "\n\n{{figure x}} trường[^1] [a](hoang-mai.md)\n\n|a|b|\n|-|-:|\n|c|{{unit x}}|\n\n[^1]: "
                        + i)
            .toList();
    MarkdownRenderer fresh = new MarkdownRenderer("", Language.VI);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Body>> tasks =
          sources.stream()
              .<Callable<Body>>map(
                  source ->
                      () ->
                          fresh
                              .render(
                                  Rendering.FILE, new Markdown(source, 1), new SampleSite(), true)
                              .value())
              .toList();
      List<Future<Body>> bodies = threads.invokeAll(tasks);
      for (int i = 0; i < sources.size(); i++) {
        assertThat(bodies.get(i).get())
            .as(sources.get(i))
            .isEqualTo(Rendering.render(sources.get(i)).value());
      }
    }
  }
}
