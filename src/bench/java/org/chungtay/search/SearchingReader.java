package org.chungtay.search;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.search.MeasuredServer.Sent;

/// A reader with a phone that has never been here.
final class SearchingReader implements AutoCloseable {

  private static final int SLOWER_PROCESSOR = 4;

  /// Where the reader searches: on our page of search, or on a page with nothing but the script of
  /// one of the two.
  enum Side {
    PAGE("/tim-kiem/"),
    CLIENT("/_bench/client.html"),
    PAGEFIND("/_bench/pagefind.html");

    private final String address;

    Side(String address) {
      this.address = address;
    }
  }

  /// A query.
  ///
  /// @param millis from the last key to the frame that shows results
  /// @param trips the longest chain of requests that waited for one another; 0 where a worker asks
  /// @param sent from the last key until nothing more is asked for
  record Query(double millis, int trips, List<Sent> sent) {}

  /// A page that is opened, its box, that is turned to, and two queries.
  record Visit(List<Sent> opened, Query first, Query second) {

    /// All that the first query took.
    List<Sent> cold() {
      return Stream.of(opened, first.sent()).flatMap(List::stream).toList();
    }
  }

  private final MeasuredServer server;
  private final Playwright playwright = Playwright.create();
  private final Browser browser;

  SearchingReader(MeasuredServer server) {
    this.server = server;
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        Path.of(
                            Optional.ofNullable(System.getenv("CHROMIUM"))
                                .orElse("/usr/bin/chromium")))
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  /// Comes to a page with nothing kept, and asks twice.
  ///
  /// @param slow whether over a mobile network, with a slow processor
  Visit visit(Side side, String first, String second, boolean slow) {
    server.slow(slow);
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 800))) {
      Page page = open(context, side);
      if (slow) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", SLOWER_PROCESSOR);
        context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
      }
      page.evaluate("focused()");
      List<Sent> opened = server.settled();
      return new Visit(opened, query(page, first), query(page, second));
    }
  }

  private Page open(BrowserContext context, Side side) {
    context.addInitScript(Path.of("src/bench/search/measure.js"));
    if (side == Side.PAGE) {
      context.addInitScript(Path.of("src/bench/search/page.js"));
    }
    Page page = context.newPage();
    page.navigate(server.origin() + side.address);
    return page;
  }

  private Query query(Page page, String text) {
    Map<?, ?> measured = (Map<?, ?>) page.evaluate("text => typed(text)", text);
    return new Query(
        ((Number) measured.get("millis")).doubleValue(),
        ((Number) measured.get("trips")).intValue(),
        server.settled());
  }

  /// The names of the first ten hits of each query.
  @SuppressWarnings("unchecked") // as client.html and pagefind.html return them
  List<List<String>> found(Side side, List<String> queries) {
    server.slow(false);
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, side);
      page.evaluate("focused()");
      return (List<List<String>>)
          page.evaluate(
              """
              async (queries) => {
                const all = [];
                for (const query of queries) all.push(await found(query));
                return all;
              }""",
              queries);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
