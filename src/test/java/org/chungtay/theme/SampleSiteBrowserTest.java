package org.chungtay.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Optional;
import org.chungtay.SiteBrowser;
import org.chungtay.model.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What only a browser can tell, under the content security policy that the site is made for.
@Tag("browser")
class SampleSiteBrowserTest {

  private static final SampleSite SITE = SampleSite.render(Language.VI);
  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/tin/hoang-mai-ung-hoa/",
          "/tin/hai-truong-long-bien/",
          "/tin/dong-da-soc-son/",
          "/quan-huyen/hoang-mai/",
          "/quan-huyen/long-bien/");

  private static SiteBrowser browser;

  @BeforeAll
  static void open() {
    browser = SiteBrowser.open(name -> Optional.ofNullable(SITE.files().get(name)));
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void axe_finds_nothing_in_light_dark_and_high_contrast_on_narrow_and_wide_screens() {
    assertThat(browser.axeInLooks(ADDRESSES)).isEmpty();
  }

  @Test
  void no_page_scrolls_sideways() {
    assertThat(browser.sideways(ADDRESSES)).isEmpty();
  }

  @Test
  void pages_work_under_the_policy_and_ask_nobody_else() {
    assertThat(
            browser.complaints(
                SiteBrowser.width(1280).setForcedColors(ForcedColors.ACTIVE), ADDRESSES))
        .isEmpty();
  }
}
