package org.chungtay.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chungtay.SiteBrowser;
import org.chungtay.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class PreviewBrowserTest {

  private static final String ARTICLE = "content/articles/2023/bai-thu.md";

  /// Where every element of a page is, and all of its style.
  private static final String LOOKS =
      """
      () => [...document.querySelectorAll("html, body, body *:not(script)")].flatMap((element, i) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const values = [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
        return [`at ${x}, ${y}, ${width}, ${height}`, ...values].map((value) => `${i} ${element.localName} ${value}`);
      })
      """;

  @TempDir private Path folder;

  @Test
  void a_page_follows_its_file_and_shows_what_is_wrong_with_it() {
    TestSite site = TestSite.small(folder);
    List<String> complaints = new ArrayList<>();
    try (Serving serving = Serving.of(site, true);
        SiteBrowser browser = SiteBrowser.at("http://" + serving.address().getAuthority())) {
      browser.visit(
          SiteBrowser.width(800),
          List.of("/tin/bai-thu/"),
          page -> page.onConsoleMessage(message -> complaints.add(message.text())),
          (_, page) -> {
            Locator text = page.locator("main");
            Locator overlay = page.locator("chungtay-live details");
            assertThat(text).containsText("Chữ trong bài.");
            assertThat(overlay).hasCount(0);

            site.replace(ARTICLE, "Chữ trong bài.", "Chữ đã sửa.");
            assertThat(text).containsText("Chữ đã sửa.");

            site.replace(ARTICLE, "kind: news", "kind: nws");
            assertThat(overlay).isVisible();
            assertThat(overlay.locator("summary")).containsText("Có 1 lỗi.");
            assertThat(overlay.locator("code")).hasText(ARTICLE + ":4:7");
            assertThat(overlay.locator(".hint")).containsText("news");
            assertThat(text).containsText("Chữ đã sửa.");
            assertThat(style(overlay, "position")).isEqualTo("fixed");

            site.replace(ARTICLE, "kind: nws", "draft: true\nkind: news");
            assertThat(overlay).hasCount(0);
            assertThat(page.locator("chungtay-live .draft")).hasText("Bản nháp");

            page.navigate(browser.origin() + "/tin/");
            assertThat(page.locator("a[href='/tin/bai-thu/']").first())
                .hasAttribute("data-chungtay-draft", "Bản nháp");
          });
    }
    assertThat(complaints).isEmpty();
  }

  /// Whatever a page is made of looks as it does without the preview, on the screen and on paper.
  @SuppressWarnings("unchecked") // a list of texts
  @Test
  void a_page_looks_as_it_is_published_even_below_the_overlay() {
    TestSite site = TestSite.small(folder);
    site.replace(
        ARTICLE,
        "Chữ trong bài.",
        """
        ## Đề mục

        1. Một
        2. Hai

        - `mã` và *nghiêng*

        | Đơn vị | Số |
        |---|---:|
        | A | 1 |

        > Trích

        ```
        khối mã
        ```

        Chữ[^1].

        [^1]: Chú thích.
        """);
    List<List<Object>> looks = new ArrayList<>();
    try (Serving serving = Serving.of(site, true);
        SiteBrowser browser = SiteBrowser.at("http://" + serving.address().getAuthority())) {
      for (boolean preview : List.of(false, true)) {
        browser.visit(
            SiteBrowser.width(800),
            List.of("/tin/bai-thu/"),
            page -> {
              if (!preview) {
                page.route("**/.chungtay/*", route -> route.abort());
              }
            },
            (_, page) -> {
              if (preview) {
                site.replace(ARTICLE, "kind: news", "kind: nws");
                assertThat(page.locator("chungtay-live details")).isVisible();
              }
              looks.add((List<Object>) page.evaluate(LOOKS));
              page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
              looks.add((List<Object>) page.evaluate(LOOKS));
              assertThat(page.locator("chungtay-live details")).isHidden();
            });
      }
    }
    assertThat(looks.get(1)).isNotEqualTo(looks.get(0)).hasSameSizeAs(looks.get(0));
    for (int medium = 0; medium < 2; medium++) {
      Set<Object> previewed = new LinkedHashSet<>(looks.get(medium + 2));
      assertThat(previewed).hasSameSizeAs(looks.get(medium));
      looks.get(medium).forEach(previewed::remove);
      assertThat(previewed).isEmpty();
    }
  }

  /// Else the page would jump when the style of the overlay comes late.
  @Test
  void the_overlay_waits_for_its_style() {
    TestSite site = TestSite.small(folder);
    List<Route> held = new ArrayList<>();
    try (Serving serving = Serving.of(site, true);
        SiteBrowser browser = SiteBrowser.at("http://" + serving.address().getAuthority())) {
      browser.visit(
          SiteBrowser.width(800),
          List.of("/tin/bai-thu/"),
          page -> page.route("**/.chungtay/live.css", held::add),
          (_, page) -> {
            Object looks = page.evaluate(LOOKS);
            Locator overlay = page.locator("chungtay-live details");
            site.replace(ARTICLE, "kind: news", "kind: nws");
            assertThat(overlay).hasCount(1);
            assertThat(overlay).isHidden();
            assertThat(page.evaluate(LOOKS)).isEqualTo(looks);

            held.forEach(Route::resume);
            assertThat(overlay).isVisible();
          });
    }
  }

  @Test
  void search_finds_what_was_just_written() {
    TestSite site = TestSite.small(folder);
    try (Serving serving = Serving.of(site, false);
        SiteBrowser browser = SiteBrowser.at("http://" + serving.address().getAuthority())) {
      site.replace(ARTICLE, "Chữ trong bài.", "Một từ lạ: kangaru.");
      serving.untilSound();
      browser.visit(
          SiteBrowser.width(800),
          List.of("/tim-kiem/?q=kangaru"),
          _ -> {},
          (_, page) -> assertThat(page.locator(".hits h3 a").first()).hasText("Bài thử"));
    }
  }

  private static Object style(Locator element, String property) {
    return element.evaluate("(e, name) => getComputedStyle(e)[name]", property);
  }
}
