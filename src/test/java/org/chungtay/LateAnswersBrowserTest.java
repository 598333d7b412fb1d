package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Searching where answers come late, out of order or not at all, on a clock that the test turns.
@Tag("browser")
class LateAnswersBrowserTest {

  private static final String PAGE = "/tim-kiem/";

  /// Longer than anything that the page waits for.
  private static final int LONG = 60_000;

  private static final String LOADING = "Đang tìm";
  private static final String FOUND = "1 kết quả cho “kangaru”";
  private static final String FOUND_THEN = "1 kết quả cho “koala”";
  private static final String FAILED =
      "Chưa tải được dữ liệu tìm kiếm. Kiểm tra kết nối mạng rồi thử lại.";

  /// Counts the timers that the page has not taken away and that have not come.
  private static final String TIMERS =
      """
      window.waiting = new Set();
      const { setTimeout, clearTimeout } = window;
      window.setTimeout = (action, ...rest) => {
        const timer = setTimeout((...given) => (waiting.delete(timer), action(...given)), ...rest);
        waiting.add(timer);
        return timer;
      };
      window.clearTimeout = (timer) => (waiting.delete(timer), clearTimeout(timer));
      """;

  /// Keeps whatever the page says from now on.
  private static final String SAID =
      """
      window.said = [];
      const status = document.querySelector(".status");
      new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
      """;

  @TempDir private static Path folder;
  private static SiteBrowser browser;

  @BeforeAll
  static void open() {
    TestSite site = TestSite.small(folder);
    site.write("content/articles/2023/mot.md", TestSite.article("Kangaru", "Chữ của bài một.\n"));
    site.write("content/articles/2023/hai.md", TestSite.article("Koala", "Chữ của bài hai.\n"));
    browser = SiteBrowser.of(site.built().out());
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  /// Holds back the answers of an address, until they are let go.
  private static final class Held implements Consumer<Route> {

    private final List<Route> routes = new ArrayList<>();
    private boolean over;

    static Held back(Page page, String address) {
      Held held = new Held();
      page.route("**/tim-kiem/" + address, held);
      return held;
    }

    @Override
    public void accept(Route route) {
      if (over) {
        route.resume();
      } else {
        routes.add(route);
      }
    }

    /// Waits until so many were asked for.
    Held asked(Page page, int count) {
      page.waitForCondition(() -> routes.size() >= count);
      return this;
    }

    /// Gives what was asked for until now, and holds it no more.
    List<Route> taken() {
      List<Route> taken = List.copyOf(routes);
      routes.clear();
      return taken;
    }

    /// Holds nothing back any more.
    void letGo() {
      over = true;
      taken().forEach(Route::resume);
    }
  }

  private static void on(String address, BiConsumer<Page, Held> use, String held) {
    List<Held> answers = new ArrayList<>();
    browser.visit(
        SiteBrowser.width(1280),
        List.of(PAGE + address),
        page -> {
          page.clock().install(new Clock.InstallOptions().setTime(0));
          page.clock().pauseAt(3_600_000);
          page.addInitScript(TIMERS);
          answers.add(Held.back(page, held));
        },
        (_, page) -> use.accept(page, answers.getFirst()));
  }

  private static Locator status(Page page) {
    return page.locator(".status");
  }

  private static void says(Page page, String text) {
    PlaywrightAssertions.assertThat(status(page)).hasText(text);
  }

  /// Whatever is still to come does not change what the page says.
  private static void keepsSaying(Page page, String text) {
    says(page, text);
    page.clock().runFor(LONG);
    says(page, text);
  }

  private static void type(Page page, String query) {
    page.locator("#_q").fill(query);
    page.clock().runFor(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.json", "columns/*", "directory/*", "words/*", "pages/*"})
  void results_that_come_late_are_waited_for_in_words(String family) {
    on(
        "?q=kangaru",
        (page, held) -> {
          held.asked(page, 1);
          says(page, "");
          page.clock().runFor(400);
          says(page, LOADING);
          held.letGo();
          keepsSaying(page, FOUND);
        },
        family);
  }

  @Test
  void counts_that_come_after_the_results_leave_them_as_they_are() {
    on(
        "?q=kangaru",
        (page, held) -> {
          held.asked(page, 1);
          keepsSaying(page, FOUND);
          Locator unit = page.locator("select[name=don-vi] option");
          PlaywrightAssertions.assertThat(unit).hasCount(1);
          held.letGo();
          PlaywrightAssertions.assertThat(unit).hasCount(2);
          keepsSaying(page, FOUND);
        },
        "facets/*");
  }

  @Test
  void counts_that_never_come_leave_the_results_and_are_asked_for_again() {
    on(
        "?q=kangaru",
        (page, held) -> {
          for (int i = 0; i < 3; i++) {
            held.asked(page, 1).taken().forEach(Route::abort);
            page.waitForFunction("() => waiting.size > 0");
            page.clock().runFor(2_000);
          }
          keepsSaying(page, FOUND + ". " + FAILED);
          PlaywrightAssertions.assertThat(page.locator(".hits > li")).hasCount(1);
          page.locator("[data-retry]").click();
          held.asked(page, 1).letGo();
          keepsSaying(page, FOUND);
          PlaywrightAssertions.assertThat(page.locator("[data-retry]")).isHidden();
        },
        "facets/*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"words/*", "pages/*", "facets/*", "texts/*"})
  void what_an_older_query_waits_for_never_shows(String family) {
    on(
        "",
        (page, held) -> {
          type(page, "kangaru");
          held.asked(page, 1);
          List<Route> older = held.taken();
          type(page, "koala");
          held.asked(page, family.startsWith("texts") ? 0 : 1).letGo();
          says(page, FOUND_THEN);
          older.forEach(Route::abort);
          keepsSaying(page, FOUND_THEN);
          PlaywrightAssertions.assertThat(page.locator(".hits h3")).hasText("Koala");
          PlaywrightAssertions.assertThat(page.locator("[data-retry]")).isHidden();
        },
        family);
  }

  @Test
  void a_query_that_is_being_changed_is_not_answered_under_the_name_of_the_next() {
    on(
        "",
        (page, held) -> {
          type(page, "kangaru");
          held.asked(page, 1);
          page.evaluate(SAID);
          page.locator("#_q").fill("koala");
          held.letGo();
          page.clock().runFor(100);
          keepsSaying(page, FOUND_THEN);
          assertThat(page.evaluate("said")).isEqualTo(List.of(FOUND_THEN));
        },
        "words/*");
  }

  @Test
  void hits_of_two_queries_never_stand_in_one_list() {
    on(
        "?q=kangaru",
        (page, held) -> {
          says(page, FOUND);
          type(page, "koalla");
          held.asked(page, 1);
          page.locator("[data-more]").evaluate("button => button.click()");
          held.letGo();
          keepsSaying(page, FOUND_THEN);
          PlaywrightAssertions.assertThat(page.locator(".hits > li")).hasCount(1);
        },
        "suggest.js*");
  }

  @Test
  void no_timer_is_left_once_everything_has_come() {
    on(
        "?q=kangaru",
        (page, held) -> {
          says(page, FOUND);
          for (String query : List.of("koala", "kangaro", "khongcogi", "bai")) {
            type(page, query);
            PlaywrightAssertions.assertThat(status(page))
                .hasText(Pattern.compile("kết quả cho “" + query.substring(0, 3)));
          }
          page.locator("#_q").fill("");
          page.waitForFunction("() => waiting.size === 1");
          page.clock().runFor(100);
          page.waitForFunction("() => waiting.size === 0");
          assertThat(held.routes).isEmpty();
        },
        "nothing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Tab", "Escape"})
  void suggestions_that_come_late_do_not_open_a_list_that_was_closed(String key) {
    on(
        "",
        (page, held) -> {
          page.locator("#_q").focus();
          held.asked(page, 1);
          page.keyboard().type("quan");
          page.keyboard().press(key);
          held.letGo();
          page.clock().runFor(LONG);
          page.waitForFunction("() => waiting.size === 0");
          PlaywrightAssertions.assertThat(page.locator("[role=listbox]")).isHidden();
          page.locator("#_q").fill("quan d");
          PlaywrightAssertions.assertThat(page.locator("[role=option]"))
              .hasText("Quận Đống Đa Đơn vị");
        },
        "lexicon/*");
  }

  @Test
  void a_page_that_was_chosen_is_not_gone_to_once_something_else_is_asked_for() {
    on(
        "",
        (page, held) -> {
          page.locator("#_q").fill("quan d");
          page.locator("[role=option]").click();
          held.asked(page, 1);
          type(page, "koala");
          held.letGo();
          page.clock().runFor(LONG);
          held.letGo();
          says(page, FOUND_THEN);
          assertThat(page.url()).isEqualTo(browser.origin() + PAGE + "?q=koala");
        },
        "pages/*");
  }
}
