package org.chungtay.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Optional;
import org.chungtay.SiteBrowser;
import org.chungtay.model.Colour;
import org.chungtay.model.Language;
import org.chungtay.model.SiteConfig;
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

  /// The same below a path, in the palest accents that are accepted on light and on dark ground.
  private static final SampleSite PALE =
      SampleSite.render(
          Fixture.config(
              Language.VI,
              "https://chungtay.example/nhat/",
              new SiteConfig.Look(null, null, colour("#717171"), colour("#808080"))));

  private static SiteBrowser browser;

  @BeforeAll
  static void open() {
    browser =
        SiteBrowser.open(
            name ->
                Optional.ofNullable(
                    name.startsWith("nhat/")
                        ? PALE.files().get(name.substring("nhat/".length()))
                        : SITE.files().get(name)));
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
  void an_accent_that_is_accepted_can_be_read_on_light_and_on_dark_ground() {
    assertThat(
            browser.axe(
                SiteBrowser.width(1280).setColorScheme(ColorScheme.LIGHT),
                List.of("/nhat/tin/hoang-mai-ung-hoa/", "/nhat/ket-qua/")))
        .isEmpty();
    assertThat(
            browser.axe(
                SiteBrowser.width(1280).setColorScheme(ColorScheme.DARK),
                List.of("/nhat/", "/nhat/ket-noi/")))
        .isEmpty();
  }

  private static Colour colour(String written) {
    return Colour.of(written).orElseThrow();
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
