package org.chungtay.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
          "/404.html",
          "/gioi-thieu/",
          "/tin/hoang-mai-ung-hoa/",
          "/tin/hai-truong-long-bien/",
          "/tin/dong-da-soc-son/",
          "/quan-huyen/hoang-mai/",
          "/quan-huyen/long-bien/",
          "/quan-huyen/ba-vi/");

  private static HttpServer server;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath().substring(1);
          String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
          byte[] body = SITE.files().get(name);
          exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
          exchange
              .getResponseHeaders()
              .set(
                  "Content-Type",
                  name.endsWith(".css")
                      ? "text/css"
                      : name.endsWith(".svg") ? "image/svg+xml" : "text/html; charset=utf-8");
          exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
          if (body != null) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    server.start();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }

  @AfterAll
  static void close() {
    playwright.close();
    server.stop(0);
  }

  @Test
  void axe_finds_nothing_in_light_dark_and_high_contrast_on_narrow_and_wide_screens() {
    List<String> violations = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(320, 1280)) {
        violations.addAll(axe(options(width).setColorScheme(scheme)));
      }
      violations.addAll(axe(options(1280).setColorScheme(scheme).setContrast(Contrast.MORE)));
    }
    assertThat(violations).isEmpty();
  }

  private static List<String> axe(Browser.NewContextOptions options) {
    List<String> violations = new ArrayList<>();
    // axe itself is script, so the policy is set aside for it.
    visit(
        options.setBypassCSP(true),
        (address, page) -> {
          AxeResults results =
              new AxeBuilder(page)
                  .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                  .analyze();
          assertThat(results.getPasses()).as(address).hasSizeGreaterThan(8);
          results
              .getViolations()
              .forEach(
                  rule ->
                      violations.add(
                          address
                              + " "
                              + rule.getId()
                              + " "
                              + rule.getNodes().stream().map(node -> node.getHtml()).toList()));
        });
    return violations;
  }

  @Test
  void no_page_scrolls_sideways() {
    for (int width : List.of(320, 360, 768, 1024, 1280)) {
      visit(
          options(width),
          (address, page) ->
              assertThat(page.evaluate("document.documentElement.scrollWidth"))
                  .as(address + " at " + width)
                  .isEqualTo(width));
    }
  }

  @Test
  void pages_work_under_the_policy_and_ask_nobody_else() {
    List<String> complaints = new ArrayList<>();
    visit(
        options(1280).setForcedColors(ForcedColors.ACTIVE),
        page -> {
          page.onConsoleMessage(m -> complaints.add(page.url() + " " + m.text()));
          page.onRequest(
              request -> {
                if (!request.url().startsWith(origin())) {
                  complaints.add(request.url());
                }
              });
        },
        (_, _) -> {});
    assertThat(complaints).isEmpty();
  }

  private interface Look {
    void at(String address, Page page);
  }

  private interface Preparation {
    void of(Page page);
  }

  private static void visit(Browser.NewContextOptions options, Look look) {
    visit(options, _ -> {}, look);
  }

  private static void visit(Browser.NewContextOptions options, Preparation preparation, Look look) {
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      preparation.of(page);
      for (String address : ADDRESSES) {
        page.navigate(origin() + address);
        look.at(address, page);
      }
    }
  }

  private static Browser.NewContextOptions options(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 800);
  }

  private static String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }
}
