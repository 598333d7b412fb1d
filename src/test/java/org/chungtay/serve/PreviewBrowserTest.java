package org.chungtay.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.SiteBrowser;
import org.chungtay.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class PreviewBrowserTest {

  private static final String ARTICLE = "content/articles/2023/bai-thu.md";

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
