package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Photographs and recordings in a real browser.
@Tag("browser")
class MediaSiteBrowserTest {

  private static final List<String> ADDRESSES = List.of(MediaSite.ADDRESS);

  @TempDir private static Path folder;
  private static SiteBrowser browser;

  @BeforeAll
  static void open() {
    Path out = MediaSite.built(folder).out();
    browser = SiteBrowser.of(out);
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void axe_finds_nothing_in_light_and_dark_on_narrow_and_wide_screens() {
    List<String> violations = new ArrayList<>();
    violations.addAll(
        browser.axe(SiteBrowser.width(320).setColorScheme(ColorScheme.DARK), ADDRESSES));
    violations.addAll(
        browser.axe(SiteBrowser.width(1280).setColorScheme(ColorScheme.LIGHT), ADDRESSES));
    assertThat(violations).isEmpty();
  }

  @Test
  void nothing_is_wider_than_the_screen() {
    assertThat(browser.sideways(ADDRESSES)).isEmpty();
    for (int width : List.of(320, 360, 768, 1280)) {
      browser.visit(
          SiteBrowser.width(width),
          ADDRESSES,
          _ -> {},
          (_, page) -> {
            assertThat(page.locator("video").boundingBox().width)
                .as("video at " + width)
                .isBetween(200.0, (double) width);
          });
    }
  }

  @Test
  void every_picture_can_be_seen() {
    browser.visit(
        SiteBrowser.width(360),
        ADDRESSES,
        _ -> {},
        (address, page) ->
            assertThat(
                    page.evaluate(
                        "Promise.all([...document.images].map(i => (i.loading = 'eager', i.decode()"
                            + ".then(() => i.currentSrc.replace(/.*_/, '')))))"))
                .as(address)
                .isEqualTo(List.of("400.webp", "400.webp", "400.webp")));
  }

  @Test
  void players_work_without_script_and_no_recording_is_fetched_unasked() {
    List<String> requests = new ArrayList<>();
    browser.visit(
        SiteBrowser.width(360).setJavaScriptEnabled(false),
        ADDRESSES,
        page -> page.onRequest(request -> requests.add(request.url())),
        (address, page) -> {
          assertThat(page.locator("audio[controls], video[controls]").count())
              .as(address)
              .isEqualTo(2);
          assertThat(page.locator("figcaption a[download]").count()).as(address).isEqualTo(2);
        });
    assertThat(requests)
        .isNotEmpty()
        .noneMatch(url -> url.endsWith(".mp3") || url.endsWith(".mp4") || url.endsWith(".vtt"));
  }

  @Test
  void the_page_works_under_the_policy_and_asks_nobody_else() {
    assertThat(
            browser.complaints(
                SiteBrowser.width(1280).setForcedColors(ForcedColors.ACTIVE), ADDRESSES))
        .isEmpty();
  }
}
