package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of every page kind, for looking at: `src/bench/screenshots.sh`.
@Tag("browser")
@EnabledIfSystemProperty(named = "chungtay.screenshots", matches = ".+")
class ScreenshotsTest {

  private static final Path PICTURES = Path.of(System.getProperty("chungtay.screenshots", ""));

  @TempDir private Path folder;

  @Test
  void every_page_kind_on_phone_and_desk_in_light_dark_and_high_contrast() throws Exception {
    Path real = folder.resolve("real");
    Files.createDirectories(real);
    picture("real", TestSite.real(real).built().out(), RealSiteBrowserTest.SAMPLE);
    Path unruly = folder.resolve("unruly");
    Files.createDirectories(unruly);
    picture("unruly", UnrulySite.built(unruly, 20).site().out(), UnrulySite.ADDRESSES);
  }

  private static void picture(String name, Path out, List<String> addresses) {
    try (SiteBrowser browser = SiteBrowser.of(out)) {
      for (int width : List.of(360, 1280)) {
        for (Map.Entry<String, Browser.NewContextOptions> look : looks(width).entrySet()) {
          browser.visit(
              look.getValue(),
              addresses,
              _ -> {},
              (address, page) -> {
                Path file =
                    PICTURES.resolve(
                        "%s/%s-%d-%s.png"
                            .formatted(
                                name,
                                address.equals("/")
                                    ? "home"
                                    : address.replaceAll("^/|/$", "").replace('/', '_'),
                                width,
                                look.getKey()));
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
                assertThat(file).isNotEmptyFile();
              });
        }
      }
    }
  }

  private static Map<String, Browser.NewContextOptions> looks(int width) {
    return Map.of(
        "light", SiteBrowser.width(width).setColorScheme(ColorScheme.LIGHT),
        "dark", SiteBrowser.width(width).setColorScheme(ColorScheme.DARK),
        "contrast",
            SiteBrowser.width(width).setColorScheme(ColorScheme.LIGHT).setContrast(Contrast.MORE));
  }
}
