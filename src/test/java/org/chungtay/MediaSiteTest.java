package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What shortcodes leave in the built site.
class MediaSiteTest {

  private static final String AUDIO = "tin/le-ky/bai-phat-bieu-" + "dai".repeat(20) + ".mp3";

  @TempDir private static Path folder;
  private static TestSite site;
  private static String html;

  @BeforeAll
  static void build() {
    site = MediaSite.built(folder);
    html = site.read("public/tin/le-ky/index.html");
  }

  @Test
  void every_file_that_is_shown_is_published_under_the_page() {
    List<String> sizes = List.of("_400.webp", "_800.webp", "_1200.webp", "_1600.webp", "_1200.jpg");
    List<String> expected = new ArrayList<>(List.of("index.html", "le-ky.mp4", "le-ky.vtt"));
    for (String picture : List.of("mot.jpg", "hai.jpg", "ba.jpg")) {
      expected.add(picture);
      sizes.forEach(size -> expected.add(picture + size));
    }
    expected.replaceAll(name -> "tin/le-ky/" + name);
    expected.add(AUDIO);
    assertThat(TestSite.tree(site.out()).keySet())
        .filteredOn(name -> name.startsWith("tin/le-ky/"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void every_address_that_is_shown_is_that_of_a_file() {
    Document page = Jsoup.parse(html);
    Set<String> shown =
        page.select(".body [src], .body [poster], .body [download]").stream()
            .flatMap(e -> e.attributes().asList().stream())
            .filter(a -> Set.of("src", "poster", "href").contains(a.getKey()))
            .map(a -> a.getValue().substring(1))
            .collect(Collectors.toSet());
    assertThat(shown).hasSize(5);
    assertThat(TestSite.tree(site.out()).keySet()).containsAll(shown);
  }

  @Test
  void a_photograph_that_the_text_shows_is_not_shown_again() {
    assertThat(Jsoup.parse(html).select(".photo img").eachAttr("alt"))
        .containsExactly("Học sinh hát");
  }

  @Test
  void a_figure_leads_to_its_row_among_the_results() {
    Document results = Jsoup.parse(site.read("public/ket-qua/index.html"));
    Document page = Jsoup.parse(html);
    assertThat(page.selectFirst(".body p").text())
        .isEqualTo("Có 3.500 (tính đến 31/5/2023) trường, 12 trường khác.");
    assertThat(page.select(".body p a").eachAttr("href"))
        .containsExactly("/ket-qua/#so-truong--dong-da", "/ket-qua/#so-truong")
        .allSatisfy(
            href ->
                assertThat(results.getElementById(href.substring(href.indexOf('#') + 1)).text())
                    .as(href)
                    .contains(href.endsWith("dong-da") ? "3.500" : "12"));
  }

  @Test
  void the_page_is_valid_html_without_warnings() throws Exception {
    assertThat(ValidHtml.problems(html.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
