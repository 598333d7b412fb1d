package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the theme makes of sizes that nobody designs for.
@Tag("browser")
class UnrulySiteBrowserTest {

  private static final int ARTICLES = Boolean.getBoolean("chungtay.long") ? 2_000 : 100;

  @TempDir private static Path folder;
  private static Path out;
  private static SiteBrowser browser;

  @BeforeAll
  static void open() {
    out = UnrulySite.built(folder, ARTICLES).site().out();
    browser = SiteBrowser.of(out);
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void no_page_is_wider_than_the_screen() {
    assertThat(browser.sideways(UnrulySite.ADDRESSES)).isEmpty();
  }

  @Test
  void nothing_is_cut_off() {
    for (int width : new int[] {320, 1280}) {
      browser.visit(
          SiteBrowser.width(width),
          UnrulySite.ADDRESSES,
          _ -> {},
          (address, page) ->
              assertThat(
                      page.evaluate(
                          """
                          () => [...document.querySelectorAll("h1, h2, h3, p, li, dd, dt, a, figcaption")]
                            .filter(e => !e.closest(".table, .hide, [hidden], svg, .skip"))
                            .map(e => [e, e.getBoundingClientRect()])
                            .filter(([e, box]) => box.width && (box.right > innerWidth + 1 || box.left < -1
                              || e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline"))
                            .map(([e]) => e.outerHTML.slice(0, 80))
                          """))
                  .as(address + " at " + width)
                  .isEqualTo(java.util.List.of()));
    }
  }

  @Test
  void axe_finds_nothing() {
    assertThat(
            browser.axe(
                SiteBrowser.width(320).setColorScheme(ColorScheme.DARK), UnrulySite.ADDRESSES))
        .isEmpty();
  }

  @Test
  void html_stays_valid() throws Exception {
    for (String address : UnrulySite.ADDRESSES) {
      byte[] page = Files.readAllBytes(out.resolve(address.substring(1) + "index.html"));
      assertThat(ValidHtml.problems(page)).as(address).isEmpty();
    }
  }

  @Test
  void a_unit_with_very_many_articles_has_short_pages_that_reach_them_all() throws IOException {
    int counted = 0;
    String address = "/quan-huyen/dong-da/";
    while (address != null) {
      Path file = out.resolve(address.substring(1) + "index.html");
      Document page = Jsoup.parse(Files.readString(file), "https://thu.example" + address);
      counted += page.select("article.card").size();
      assertThat(Files.size(file)).as(address).isLessThan(60_000);
      var older = page.selectFirst(".pager a[rel=next]");
      address = older == null ? null : older.attr("href");
    }
    assertThat(counted).isEqualTo(ARTICLES + 2);
  }
}
