package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real archive in a real browser.
@Tag("browser")
class RealSiteBrowserTest {

  /// One of every page kind; all pages in the long run.
  static final List<String> SAMPLE =
      List.of(
          "/",
          "/404.html",
          "/gioi-thieu/",
          "/chu-de/",
          "/chu-de/chuyen-doi-so/",
          "/dinh-chinh/",
          "/ket-noi/",
          "/ket-noi/hoang-mai--ung-hoa/",
          "/ket-qua/",
          "/luu-tru/",
          "/luu-tru/2023/",
          "/luu-tru/2023/03/",
          "/noi-o/",
          "/quan-huyen/",
          "/quan-huyen/ba-vi/",
          "/quan-huyen/long-bien/",
          "/tim-kiem/",
          "/tin/",
          "/truong/",
          "/truong/tieu-hoc-giang-bien/",
          "/van-ban/",
          "/van-ban/2023-01-khlp-pgddt/",
          "/tin/20-cap-truong-thanh-tri-chuong-my/",
          "/tin/672-truong-ky-bien-ban-ghi-nho/",
          "/tin/hai-truong-tieu-hoc-long-bien-ky-ban-ghi-nho/",
          "/tin/hoang-mai-ung-hoa-59-nhom-ky-ket/");

  @TempDir private static Path folder;
  private static List<String> addresses;
  private static SiteBrowser browser;

  @BeforeAll
  static void open() throws IOException {
    Path out = TestSite.real(folder).built().out();
    addresses = Boolean.getBoolean("chungtay.long") ? all(out) : SAMPLE;
    browser = SiteBrowser.of(out);
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void the_list_of_places_narrows_while_one_types_and_leads_to_units() {
    Page page = browser.page("/noi-o/");
    Locator shown = page.locator(".letters dd:visible");
    assertThat(shown.count()).isEqualTo(126);
    page.locator("#_place").fill("phuong lan");
    assertThat(shown.allTextContents().stream().map(RealSiteBrowserTest::plain))
        .containsExactly(
            "Phường Láng (từ 1/7/2025): trước đây thuộc quận Đống Đa (phần lớn); một phần thuộc quận"
                + " Ba Đình");
    assertThat(page.locator(".narrow [role=status]").textContent()).isEqualTo("1 phường, xã");
    page.locator("#_place").fill("Ứng Hoà");
    assertThat(shown.allTextContents().stream().map(RealSiteBrowserTest::plain))
        .anyMatch(text -> text.startsWith("Xã Ứng Hòa"));
    page.locator("#_place").fill("quận 1");
    assertThat(shown.count()).isZero();
    assertThat(page.locator(".narrow [role=status]").textContent())
        .isEqualTo("Không có phường, xã nào khớp với “quận 1”.");
    page.close();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replace(" :", ":").strip();
  }

  @Test
  void axe_finds_nothing_in_light_dark_and_high_contrast_on_narrow_and_wide_screens() {
    assertThat(browser.axeInLooks(addresses)).isEmpty();
  }

  @Test
  void no_page_scrolls_sideways() {
    assertThat(browser.sideways(addresses)).isEmpty();
  }

  @Test
  void no_page_scrolls_sideways_with_text_of_twice_the_size() {
    List<String> wider = new ArrayList<>();
    for (int width : List.of(360, 1280)) {
      browser.visit(
          SiteBrowser.width(width),
          addresses,
          page -> page.addInitScript("localStorage.setItem('chungtay.view', '{\"size\": 200}')"),
          (address, page) -> {
            assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
                .isEqualTo("32px");
            if (!page.evaluate("document.documentElement.scrollWidth").equals(width)) {
              wider.add(address + " at " + width);
            }
          });
    }
    assertThat(wider).isEmpty();
  }

  @Test
  void with_text_of_twice_the_size_the_title_is_on_the_first_screen_of_a_phone() {
    List<String> below = new ArrayList<>();
    browser.visit(
        SiteBrowser.width(360),
        addresses,
        page -> page.addInitScript("localStorage.setItem('chungtay.view', '{\"size\": 200}')"),
        (address, page) -> {
          Object begins =
              page.evaluate(
                  "Math.ceil(document.querySelector('h1').getClientRects()[0].top + 2 * 32)");
          if ((int) begins > 800) {
            below.add(address + " at " + begins);
          }
        });
    assertThat(below).isEmpty();
  }

  @Test
  void nothing_on_paper_leads_elsewhere_or_waits_for_a_click() {
    List<String> left = new ArrayList<>();
    browser.visit(
        SiteBrowser.width(700),
        addresses,
        page -> page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT)),
        (address, page) -> {
          Locator shown =
              page.locator("nav, form, button, select, summary").locator("visible=true");
          if (shown.count() > 0) {
            left.add(address + " " + shown.allTextContents());
          }
        });
    assertThat(left).isEmpty();
  }

  /// The last lines of a page do not take a sheet of their own.
  @Test
  void on_paper_the_end_of_an_article_stands_below_its_text() {
    browser.visit(
        SiteBrowser.width(700),
        List.of("/tin/hoang-mai-ung-hoa-59-nhom-ky-ket/", "/tin/672-truong-ky-bien-ban-ghi-nho/"),
        _ -> {},
        (address, page) -> {
          int whole = sheets(page);
          page.locator("footer").evaluate("footer => footer.remove()");
          assertThat(whole).as(address).isEqualTo(sheets(page));
        });
  }

  private static int sheets(Page page) {
    String pdf = new String(page.pdf(), StandardCharsets.ISO_8859_1);
    Matcher count = Pattern.compile("/Type /Pages\\s+/Count (\\d+)").matcher(pdf);
    assertThat(count.find()).isTrue();
    return Integer.parseInt(count.group(1));
  }

  @Test
  void the_reader_s_size_ground_and_contrast_are_kept_from_page_to_page() {
    browser.visit(
        light(360),
        List.of("/"),
        _ -> {},
        (_, page) -> {
          Locator options = page.locator("details.view");
          options.locator("summary").click();
          options.getByText("Tăng cỡ chữ").locator("..").click();
          options.getByText("Nền tối").click();
          options.getByText("Tăng tương phản").click();
          assertThat(look(page)).isEqualTo("18.4px rgb(0, 0, 0) true true");
          page.keyboard().press("Escape");
          assertThat(options.getAttribute("open")).isNull();

          page.navigate(browser.origin() + "/ket-qua/");
          assertThat(look(page)).as("the next page").isEqualTo("18.4px rgb(0, 0, 0) true true");

          page.locator("details.view summary").press("Enter");
          for (int i = 0; i < 9; i++) {
            options.getByText("Tăng cỡ chữ").locator("..").press("Enter");
          }
          options.getByText("Tăng tương phản").press("Enter");
          options.getByText("Theo thiết bị").press("Space");
          assertThat(look(page)).isEqualTo("32px rgb(250, 247, 240) false false");
          assertThat(options.locator("output").textContent()).isEqualTo("200%");
        });
  }

  @Test
  void axe_finds_nothing_in_the_options_however_they_are_set() {
    List<String> violations = new ArrayList<>();
    for (String kept :
        List.of(
            "{}",
            "{\"size\": 200, \"scheme\": \"dark\"}",
            "{\"scheme\": \"dark\", \"contrast\": \"more\"}",
            "{\"scheme\": \"light\", \"contrast\": \"more\"}")) {
      violations.addAll(
          browser.axe(
              light(360),
              List.of("/quan-huyen/long-bien/"),
              page -> {
                page.addInitScript("localStorage.setItem('chungtay.view', '" + kept + "')");
                page.onDOMContentLoaded(
                    p -> p.evaluate("document.querySelector('.view').open = true"));
              }));
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void without_script_there_are_no_options_and_storage_is_not_needed() {
    browser.visit(
        light(360).setJavaScriptEnabled(false),
        List.of("/"),
        _ -> {},
        (_, page) -> assertThat(page.locator("details.view").isVisible()).isFalse());
    browser.visit(
        light(360),
        List.of("/"),
        page ->
            page.addInitScript(
                "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })"),
        (_, page) -> {
          page.locator("details.view summary").click();
          page.getByText("Nền tối").click();
          assertThat(look(page)).isEqualTo("16px rgb(20, 24, 26) true false");
        });
  }

  /// The limits are Core Web Vitals' own: 2.5 s until the largest part is painted, which is printed
  /// only, since a busy machine takes longer, and 0.1 of the screen that moves.
  @Test
  void pages_do_not_jump_on_a_slow_phone() {
    List<String> sample =
        List.of(
            "/", "/quan-huyen/hoang-mai/", "/ket-qua/", "/tin/hoang-mai-ung-hoa-59-nhom-ky-ket/");
    browser.visit(
        light(360),
        sample,
        page -> {
          CDPSession device = page.context().newCDPSession(page);
          device.send("Emulation.setCPUThrottlingRate", json("{\"rate\": 4}"));
          device.send(
              "Network.emulateNetworkConditions",
              json(
                  "{\"offline\": false, \"latency\": 150, \"downloadThroughput\": 200000,"
                      + " \"uploadThroughput\": 94000}"));
        },
        (address, page) -> {
          page.waitForTimeout(500);
          double moved = measured(page, "layout-shift", "sum + entry.value");
          double painted = measured(page, "largest-contentful-paint", "entry.startTime");
          System.out.printf(
              "%s at 4x CPU, 1.6 Mbps, 150 ms: LCP %.0f ms, CLS %.3f%n", address, painted, moved);
          assertThat(painted).as(address).isPositive();
          assertThat(moved).as(address).isLessThanOrEqualTo(0.1);
        });
  }

  private static double measured(Page page, String type, String step) {
    Object value =
        page.evaluate(
            """
            (type) => new Promise((done) => {
              new PerformanceObserver((list) =>
                  done(list.getEntries().reduce((sum, entry) => %s, 0)))
                .observe({ type, buffered: true });
              setTimeout(() => done(0), 300);
            })
            """
                .formatted(step),
            type);
    return ((Number) value).doubleValue();
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  /// Size of the text, ground, whether dark and more contrast are shown as chosen.
  private static Object look(Page page) {
    return page.evaluate(
        """
        () => {
          const html = getComputedStyle(document.documentElement);
          const pressed = (s) => document.querySelector(s).getAttribute("aria-pressed");
          return [html.fontSize, html.backgroundColor, pressed("button[data-scheme=dark]"),
            pressed("button[data-contrast]")].join(" ");
        }
        """);
  }

  @Test
  void pages_work_under_the_policy_and_ask_nobody_else() {
    for (Browser.NewContextOptions options :
        List.of(
            SiteBrowser.width(1280),
            SiteBrowser.width(360).setJavaScriptEnabled(false),
            SiteBrowser.width(1280).setForcedColors(ForcedColors.ACTIVE))) {
      assertThat(browser.complaints(options, addresses)).isEmpty();
    }
  }

  @Test
  void an_address_that_does_not_exist_answers_with_the_way_on() {
    browser.visit(
        SiteBrowser.width(360),
        List.of("/tin/khong-co/sau/hon/"),
        _ -> {},
        (address, page) -> {
          assertThat(page.locator("h1").textContent())
              .as(address)
              .isEqualTo("Không tìm thấy trang");
          page.locator("main a").first().click();
          assertThat(page.url()).isEqualTo(browser.origin() + "/");
        });
  }

  private static Browser.NewContextOptions light(int width) {
    return SiteBrowser.width(width).setColorScheme(ColorScheme.LIGHT);
  }

  private static List<String> all(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(f -> f.toString().endsWith(".html"))
          .map(f -> "/" + out.relativize(f).toString().replaceAll("index\\.html$", ""))
          .sorted()
          .toList();
    }
  }
}
