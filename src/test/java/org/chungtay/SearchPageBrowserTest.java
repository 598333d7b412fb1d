package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Searching as a reader does: the box of every page and the page of search, over the real archive
/// and one article whose title is markup.
@Tag("browser")
class SearchPageBrowserTest {

  private static final String PAGE = "/tim-kiem/";

  @TempDir private static Path folder;
  private static SiteBrowser browser;

  @BeforeAll
  static void open() {
    TestSite site = TestSite.real(folder);
    site.write(
        "content/articles/2023/danh-dau.md",
        """
        ---
        title: "<script>document.title='hỏng'</script> <img src=x onerror=alert(1)> đánh dấu"
        summary: "<b>đánh dấu</b> & một bài thử"
        date: 2023-03-25
        kind: news
        districts: [dong-da]
        ---
        Thân bài <em>đánh dấu</em>.
        """);
    browser = SiteBrowser.of(site.built().out());
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  /// Does something on a page of its own, which is to complain of nothing.
  private static void on(String address, Consumer<Page> use) {
    List<String> complaints = new ArrayList<>();
    browser.visit(
        SiteBrowser.width(1280),
        List.of(address),
        page -> {
          page.onConsoleMessage(message -> complaints.add(message.text()));
          page.onPageError(complaints::add);
          page.onDialog(dialog -> complaints.add("a dialog"));
        },
        (_, page) -> {
          ready(page);
          use.accept(page);
        });
    assertThat(complaints).isEmpty();
  }

  /// The page of search has its script, without which Enter sends the form.
  private static void ready(Page page) {
    if (page.url().contains(PAGE)) {
      page.waitForSelector(
          ".needs[hidden]",
          new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }
  }

  private static final Page.RouteOptions FIRST_ALONE = new Page.RouteOptions().setTimes(1);

  private static void gone(Route route) {
    route.fulfill(new Route.FulfillOptions().setStatus(404));
  }

  private static Locator box(Page page) {
    return page.locator("#_q");
  }

  private static Locator options(Page page) {
    return page.locator("[role=option]");
  }

  /// Types, until there are suggestions.
  private static void suggested(Page page, String text) {
    box(page).focus();
    page.keyboard().type(text);
    PlaywrightAssertions.assertThat(options(page).first()).isVisible();
  }

  private static void status(Page page, String text) {
    PlaywrightAssertions.assertThat(page.locator(".status")).hasText(text);
  }

  private static void found(Page page, String title) {
    PlaywrightAssertions.assertThat(page.locator(".hits h3 a").first()).hasText(title);
  }

  private static void at(Page page, String address) {
    PlaywrightAssertions.assertThat(page).hasURL(browser.origin() + address);
  }

  @Test
  void nothing_of_search_is_loaded_before_a_reader_turns_to_it() {
    List<String> asked = new ArrayList<>();
    browser.visit(
        SiteBrowser.width(360),
        List.of("/"),
        page -> page.onRequest(request -> asked.add(request.url())),
        (_, page) -> {
          page.waitForLoadState();
          assertThat(asked).noneMatch(url -> url.contains(PAGE) || url.contains("search-box"));
          box(page).focus();
          PlaywrightAssertions.assertThat(box(page)).hasAttribute("role", "combobox");
          page.waitForCondition(() -> asked.stream().anyMatch(u -> u.contains(PAGE + "lexicon/")));
          assertThat(asked).noneMatch(url -> url.contains(PAGE + "facets/"));
        });
  }

  @Test
  void a_suggestion_is_chosen_with_the_keys_and_leads_to_its_page() {
    on(
        "/",
        page -> {
          page.keyboard().press("/");
          PlaywrightAssertions.assertThat(box(page)).isFocused();
          PlaywrightAssertions.assertThat(box(page)).hasAttribute("aria-expanded", "false");
          page.keyboard().type("quan dong");
          PlaywrightAssertions.assertThat(options(page).first()).containsText("Quận Đống Đa");
          PlaywrightAssertions.assertThat(box(page)).hasAttribute("aria-expanded", "true");
          assertThat(box(page).getAttribute("aria-activedescendant")).isNull();
          PlaywrightAssertions.assertThat(page.locator(".search [role=status]"))
              .hasText(options(page).count() + " gợi ý");

          page.keyboard().press("ArrowDown");
          assertThat(box(page).getAttribute("aria-activedescendant"))
              .isEqualTo(options(page).first().getAttribute("id"));
          assertThat(options(page).first().getAttribute("aria-selected")).isEqualTo("true");
          page.keyboard().press("ArrowUp");
          assertThat(box(page).getAttribute("aria-activedescendant")).isNull();
          page.keyboard().press("ArrowDown");
          page.keyboard().press("Enter");
          at(page, "/quan-huyen/dong-da/");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "thi xa, /quan-huyen/son-tay/",
    "giang b, /truong/tieu-hoc-giang-bien/",
    "4340, /van-ban/2022-4340-kh-sgddt/",
    "hoang mai – ung, /ket-noi/hoang-mai--ung-hoa/",
    "chuyen doi, /chu-de/chuyen-doi-so/",
    "gioi thieu, /gioi-thieu/",
    "ket qua, /ket-qua/"
  })
  void a_suggestion_of_any_kind_is_clicked_and_leads_to_its_page(String typed, String address) {
    on(
        PAGE,
        page -> {
          suggested(page, typed);
          options(page).first().click();
          at(page, address);
        });
  }

  @Test
  void where_the_page_of_a_suggestion_cannot_be_looked_up_its_name_is_searched_for() {
    browser.visit(
        SiteBrowser.width(360),
        List.of("/"),
        page -> page.route("**/tim-kiem/pages/*", SearchPageBrowserTest::gone, FIRST_ALONE),
        (_, page) -> {
          suggested(page, "quan dong");
          options(page).first().click();
          at(page, PAGE + "?q=Qu%E1%BA%ADn+%C4%90%E1%BB%91ng+%C4%90a");
          found(page, "Quận Đống Đa");
        });
  }

  @Test
  void escape_closes_the_list_then_clears_the_box() {
    on(
        PAGE,
        page -> {
          suggested(page, "dong da");
          page.keyboard().press("Escape");
          PlaywrightAssertions.assertThat(page.locator("[role=listbox]")).isHidden();
          PlaywrightAssertions.assertThat(box(page)).hasValue("dong da");
          page.keyboard().press("Escape");
          PlaywrightAssertions.assertThat(box(page)).hasValue("");
          status(page, "");
          at(page, PAGE);
        });
  }

  @Test
  void keys_of_a_word_that_is_being_composed_are_left_to_the_keyboard() {
    on(
        PAGE,
        page -> {
          suggested(page, "dong");
          for (String key : List.of("ArrowDown", "Escape", "Enter")) {
            box(page)
                .evaluate(
                    "(box, key) => box.dispatchEvent(new KeyboardEvent('keydown',"
                        + " { key, isComposing: true, bubbles: true, cancelable: true }))",
                    key);
          }
          assertThat(box(page).getAttribute("aria-activedescendant")).isNull();
          assertThat(options(page).first().isVisible()).isTrue();
          PlaywrightAssertions.assertThat(box(page)).hasValue("dong");
        });
  }

  @Test
  void results_are_narrowed_counted_sorted_and_kept_in_the_address() {
    on(
        PAGE + "?q=ky+ket",
        page -> {
          Locator unit = page.locator("select[name=don-vi]");
          Locator all = page.locator(".hits > li");
          PlaywrightAssertions.assertThat(all).hasCount(10);
          String everything = page.locator(".status").textContent();
          Locator option = unit.locator("option[value=soc-son]");
          PlaywrightAssertions.assertThat(option)
              .hasText(Pattern.compile("huyện Sóc Sơn \\(\\d+\\)"));
          int count = Integer.parseInt(option.textContent().replaceAll("\\D", ""));
          unit.selectOption("soc-son");
          status(page, count + " kết quả cho “ky ket”");
          at(page, PAGE + "?q=ky+ket&don-vi=soc-son");
          page.locator("select[name=chuyen-muc]").selectOption("le-ky-ket");
          page.locator("select[name=sap-xep]").selectOption("cu-nhat");
          at(page, PAGE + "?q=ky+ket&don-vi=soc-son&chuyen-muc=le-ky-ket&sap-xep=cu-nhat");
          PlaywrightAssertions.assertThat(page.locator(".hits time").first()).isVisible();
          PlaywrightAssertions.assertThat(page.locator(".why").first()).containsText("Khớp");
          PlaywrightAssertions.assertThat(page.locator(".hits mark").first()).isVisible();

          page.reload();
          PlaywrightAssertions.assertThat(page.locator("select[name=chuyen-muc]"))
              .hasValue("le-ky-ket");
          PlaywrightAssertions.assertThat(page.locator("select[name=sap-xep]")).hasValue("cu-nhat");
          page.goBack();
          page.goBack();
          status(page, count + " kết quả cho “ky ket”");
          PlaywrightAssertions.assertThat(unit).hasValue("soc-son");
          page.goBack();
          status(page, everything);
          PlaywrightAssertions.assertThat(unit).hasValue("");
          page.goForward();
          status(page, count + " kết quả cho “ky ket”");
          page.locator("[data-reset]").click();
          status(page, everything);
        });
  }

  @Test
  void going_back_from_a_page_finds_the_query_and_half_typed_ones_leave_one_entry() {
    on(
        PAGE + "?q=ung+hoa",
        page -> {
          found(page, "Huyện Ứng Hòa");
          box(page).fill("");
          for (String key : List.of("s", "o", "c", " ", "s", "o", "n")) {
            page.keyboard().type(key);
            page.waitForTimeout(180);
          }
          found(page, "Huyện Sóc Sơn");
          at(page, PAGE + "?q=soc+son");
          page.locator(".hits h3 a").first().click();
          at(page, "/quan-huyen/soc-son/");
          page.goBack();
          found(page, "Huyện Sóc Sơn");
          page.goBack();
          found(page, "Huyện Ứng Hòa");
          PlaywrightAssertions.assertThat(box(page)).hasValue("ung hoa");
        });
  }

  @Test
  void more_hits_follow_and_the_first_of_them_gets_the_focus() {
    on(
        PAGE + "?q=truong",
        page -> {
          PlaywrightAssertions.assertThat(page.locator(".hits > li")).hasCount(10);
          page.locator("[data-more]").click();
          Locator next = page.locator(".hits > li").nth(10).locator("a");
          PlaywrightAssertions.assertThat(next).isFocused();
        });
  }

  private static void proposal(Page page, String text) {
    PlaywrightAssertions.assertThat(page.locator(".suggestion")).hasText(text);
  }

  private static void noProposal(Page page) {
    PlaywrightAssertions.assertThat(page.locator(".suggestion")).isHidden();
  }

  @Test
  void what_may_have_been_meant_is_offered_where_all_words_are_known() {
    on(
        PAGE + "?q=%C4%91%E1%BB%93ng+%C4%91a&don-vi=dong-da",
        page -> {
          proposal(page, "Có thể cần tìm: Đống Đa");
          page.locator(".suggestion a").click();
          PlaywrightAssertions.assertThat(box(page)).hasValue("Đống Đa");
          at(page, PAGE + "?q=%C4%90%E1%BB%91ng+%C4%90a&don-vi=dong-da");
          found(page, "Quận Đống Đa");
          noProposal(page);
        });
  }

  @Test
  void what_was_meant_by_an_unknown_word_is_searched_for_until_the_reader_insists() {
    on(
        PAGE,
        page -> {
          box(page).fill("soc sonn");
          found(page, "Huyện Sóc Sơn");
          proposal(page, "Đang hiện kết quả cho “Sóc Sơn”. Tìm đúng “soc sonn”");
          PlaywrightAssertions.assertThat(page.locator(".status"))
              .hasText(Pattern.compile("\\d+ kết quả cho “Sóc Sơn”"));
          PlaywrightAssertions.assertThat(box(page)).hasValue("soc sonn");
          at(page, PAGE + "?q=soc+sonn");

          page.locator(".suggestion a").last().click();
          at(page, PAGE + "?q=soc+sonn&nguyen-van=1");
          PlaywrightAssertions.assertThat(page.locator(".status"))
              .hasText(Pattern.compile("\\d+ kết quả cho “soc sonn”"));
          proposal(page, "Có thể cần tìm: Sóc Sơn");
          page.locator("select[name=sap-xep]").selectOption("moi-nhat");
          at(page, PAGE + "?q=soc+sonn&sap-xep=moi-nhat&nguyen-van=1");

          page.goBack();
          page.goBack();
          at(page, PAGE + "?q=soc+sonn");
          proposal(page, "Đang hiện kết quả cho “Sóc Sơn”. Tìm đúng “soc sonn”");
          page.locator(".suggestion a").first().click();
          at(page, PAGE + "?q=S%C3%B3c+S%C6%A1n");
          found(page, "Huyện Sóc Sơn");
          noProposal(page);
        });
  }

  @Test
  void a_query_that_means_what_it_says_is_another_one_when_it_is_changed() {
    on(
        PAGE + "?q=soc+sonn&nguyen-van=1",
        page -> {
          proposal(page, "Có thể cần tìm: Sóc Sơn");
          box(page).fill("ba vii");
          proposal(page, "Đang hiện kết quả cho “Ba Vì”. Tìm đúng “ba vii”");
          at(page, PAGE + "?q=ba+vii");
        });
  }

  @Test
  void typing_with_the_keyboard_off_is_read() {
    on(
        PAGE + "?q=ddoongs+dda",
        page -> {
          found(page, "Quận Đống Đa");
          proposal(page, "Từ khóa có vẻ gõ theo kiểu Telex khi chưa bật bộ gõ. Tìm “Đống Đa”");
          page.locator(".suggestion a").click();
          PlaywrightAssertions.assertThat(box(page)).hasValue("Đống Đa");
          found(page, "Quận Đống Đa");
          noProposal(page);
        });
  }

  @Test
  void what_is_known_is_found_where_what_was_meant_cannot_be_loaded() {
    browser.visit(
        SiteBrowser.width(360),
        List.of(PAGE + "?q=soc+sonn"),
        page -> page.route("**/tim-kiem/suggest.js*", route -> route.abort()),
        (_, page) -> {
          ready(page);
          PlaywrightAssertions.assertThat(page.locator(".status"))
              .hasText(Pattern.compile("\\d+ kết quả cho “soc sonn”"));
          noProposal(page);
          page.unroute("**/tim-kiem/suggest.js*");
          box(page).press("Enter");
          proposal(page, "Đang hiện kết quả cho “Sóc Sơn”. Tìm đúng “soc sonn”");
        });
  }

  @Test
  void what_was_looked_for_is_kept_on_the_device_until_it_is_cleared() {
    on(
        PAGE,
        page -> {
          for (String query : List.of("ba vi", "soc son")) {
            box(page).fill(query);
            box(page).press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".status"))
                .hasText(Pattern.compile(".*“" + query + "”.*"));
          }
          page.navigate(browser.origin() + "/");
          box(page).click();
          PlaywrightAssertions.assertThat(options(page))
              .hasText(
                  new String[] {"soc son", "ba vi", "Xóa các từ khóa đã tìm trên thiết bị này"});
          options(page).last().click();
          assertThat(page.evaluate("localStorage.getItem('chungtay.searches')")).isEqualTo("[]");
          page.reload();
          box(page).click();
          PlaywrightAssertions.assertThat(box(page)).hasAttribute("role", "combobox");
          assertThat(options(page).count()).isZero();
        });
  }

  @Test
  void without_the_network_the_page_says_so_and_goes_on_when_it_is_back() {
    browser.visit(
        SiteBrowser.width(360),
        List.of(PAGE),
        _ -> {},
        (_, page) -> {
          ready(page);
          box(page).fill("dong da");
          box(page).press("Enter");
          PlaywrightAssertions.assertThat(page.locator(".hits > li").first()).isVisible();
          page.context().setOffline(true);
          box(page).fill("nguyen van");
          box(page).press("Enter");
          status(page, "Chưa tải được dữ liệu tìm kiếm. Kiểm tra kết nối mạng rồi thử lại.");
          page.locator("[data-retry]").click();
          PlaywrightAssertions.assertThat(page.locator("[data-retry]")).isVisible();
          box(page).fill("dong da");
          box(page).press("Enter");
          // What was loaded is still there.
          PlaywrightAssertions.assertThat(page.locator(".hits > li").first()).isVisible();
          box(page).fill("nguyen van");
          box(page).press("Enter");
          PlaywrightAssertions.assertThat(page.locator("[data-retry]")).isVisible();
          page.context().setOffline(false);
          PlaywrightAssertions.assertThat(page.locator(".status"))
              .hasText(Pattern.compile(".*“nguyen van”.*"));
        });
  }

  /// Of requests that wait for one another. All that is asked for is held back until nothing more
  /// is asked for, and then let go at once. A word that is unknown takes two more: for the script
  /// that finds what was meant, and for what decides between words.
  @ParameterizedTest
  @CsvSource({
    "quan dong da, 2",
    "hoàng mai ứng hò, 2",
    "\"biên bản ghi nhớ\" thcs, 2",
    "sóc sơm, 4",
  })
  void results_take_few_trips_to_the_server(String query, int most) {
    List<Route> held = new ArrayList<>();
    browser.visit(
        SiteBrowser.width(360),
        List.of(PAGE),
        _ -> {},
        (_, page) -> {
          ready(page);
          page.waitForResponse("**/lexicon/*", () -> box(page).focus()).finished();
          page.route("**/*", held::add);
          box(page).fill(query);
          Locator hits = page.locator(".hits > li");
          int trips = 0;
          while (isLeftToWait(page, held, hits)) {
            trips++;
            held.forEach(Route::resume);
            held.clear();
          }
          assertThat(trips).isPositive().isLessThanOrEqualTo(most);
        });
  }

  /// Waits for hits, or until all that they still take has been asked for.
  private static boolean isLeftToWait(Page page, List<Route> held, Locator hits) {
    page.waitForCondition(() -> !held.isEmpty() || hits.count() > 0);
    page.waitForTimeout(200);
    return hits.count() == 0;
  }

  @Test
  void the_client_itself_can_come_late() {
    browser.visit(
        SiteBrowser.width(360),
        List.of(PAGE),
        page -> page.route("**/tim-kiem/search.js*", route -> route.abort()),
        (_, page) -> {
          ready(page);
          box(page).fill("dong da");
          box(page).press("Enter");
          PlaywrightAssertions.assertThat(page.locator("[data-retry]")).isVisible();
          page.unroute("**/tim-kiem/search.js*");
          page.locator("[data-retry]").click();
          PlaywrightAssertions.assertThat(page.locator(".hits > li").first()).isVisible();
        });
  }

  static final List<String> ODD =
      List.of(
          "-x",
          "?!… ()",
          "🤝 😀",
          "\"dong da",
          "\"\" - -- \"",
          "<script>document.title='hỏng'</script>",
          "<img src=x onerror=alert(1)>",
          "constructor __proto__",
          "a".repeat(10_000),
          "dong da ".repeat(1_250),
          "-a".concat(" -b").repeat(2_000),
          "\"".repeat(9_999),
          "{n} {q} $& $1");

  @ParameterizedTest
  @FieldSource("ODD")
  void no_query_hangs_the_page_or_runs_in_it(String query) {
    on(
        PAGE,
        page -> {
          box(page).fill(query);
          box(page).press("Enter");
          PlaywrightAssertions.assertThat(page.locator(".status"))
              .hasText(Pattern.compile("[Kk](hông|\\S+ |ết).*|\\d+ kết quả.*"));
          assertThat(page.title()).doesNotStartWith("hỏng");
          assertThat(page.locator("main script, main img").count()).isZero();
          assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(1280);
          page.reload();
          PlaywrightAssertions.assertThat(page.locator(".status"))
              .hasText(Pattern.compile("Không.*|\\d+ kết quả.*"));
        });
  }

  @Test
  void markup_in_a_title_is_shown_as_it_is() {
    on(
        PAGE + "?q=%C4%91%C3%A1nh+d%E1%BA%A5u",
        page -> {
          Locator hit = page.locator(".hits > li").first();
          PlaywrightAssertions.assertThat(hit.locator("h3"))
              .hasText(
                  "<script>document.title='hỏng'</script> <img src=x onerror=alert(1)> đánh dấu");
          PlaywrightAssertions.assertThat(hit.locator(".summary"))
              .hasText("<b>đánh dấu</b> & một bài thử");
          assertThat(page.locator("main img, main script, main b").count()).isZero();
        });
  }

  @Test
  void without_script_the_form_leads_to_the_lists() {
    browser.visit(
        SiteBrowser.width(360).setJavaScriptEnabled(false),
        List.of("/"),
        _ -> {},
        (_, page) -> {
          box(page).fill("dong da");
          box(page).press("Enter");
          at(page, PAGE + "?q=dong+da");
          assertThat(page.locator(".needs").isVisible()).isTrue();
          assertThat(page.locator(".filters").isVisible()).isFalse();
          assertThat(page.locator(".ways a").allTextContents())
              .containsExactly("Lưu trữ theo thời gian", "Quận, huyện, thị xã", "Chủ đề");
        });
  }

  @Test
  void an_old_browser_gets_what_one_without_script_gets() {
    browser.visit(
        SiteBrowser.width(360),
        List.of(PAGE + "?q=dong+da"),
        page -> page.addInitScript("delete window.DecompressionStream"),
        (_, page) -> {
          page.waitForLoadState();
          assertThat(page.locator(".needs").isVisible()).isTrue();
          assertThat(page.locator(".ways a").first().isVisible()).isTrue();
          assertThat(box(page).getAttribute("role")).isNull();
        });
  }

  @Test
  void an_empty_archive_finds_nothing_and_says_so(@TempDir Path empty) {
    TestSite site = TestSite.small(empty);
    site.delete("content/articles/2023/bai-thu.md");
    try (SiteBrowser other = SiteBrowser.of(site.built().out())) {
      other.visit(
          SiteBrowser.width(360),
          List.of(PAGE + "?q=xyz"),
          _ -> {},
          (_, page) -> {
            status(page, "Không có kết quả cho “xyz”.");
            assertThat(page.locator(".ways").isVisible()).isTrue();
          });
    }
  }

  /// What brings the page into each of its states.
  private static void typed(Page page, String text) {
    suggested(page, text);
    page.keyboard().press("ArrowDown");
  }

  /// Dark on phones and light on desks; both on both in the long run.
  private static List<ColorScheme> schemes(int width) {
    return Boolean.getBoolean("chungtay.long")
        ? List.of(ColorScheme.LIGHT, ColorScheme.DARK)
        : List.of(width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT);
  }

  private static final List<String> STATES =
      List.of(
          PAGE,
          PAGE + "?q=ky+ket",
          PAGE + "?q=khongcogi",
          PAGE + "?q=ddoongs+dda",
          PAGE + "?q=soc+sonn",
          PAGE + "?q=soc+sonn&nguyen-van=1",
          PAGE + "?don-vi=soc-son",
          PAGE + "#typed",
          "/#typed",
          PAGE + "?q=thcs#offline");

  /// Half of the states on phones, the others on desks; all on both in the long run.
  private static List<String> states(int width) {
    return Boolean.getBoolean("chungtay.long")
        ? STATES
        : IntStream.range(0, STATES.size())
            .filter(i -> (i % 2 == 0) == (width == 360))
            .mapToObj(STATES::get)
            .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void axe_finds_nothing_in_any_state_and_nothing_is_wider_than_the_screen(int width) {
    List<String> wrong = new ArrayList<>();
    for (ColorScheme scheme : schemes(width)) {
      Browser.NewContextOptions look = SiteBrowser.width(width).setColorScheme(scheme);
      wrong.addAll(
          browser.axeAfter(
              look,
              states(width),
              (address, page) -> {
                ready(page);
                if (address.endsWith("#typed")) {
                  typed(page, "dong");
                } else if (address.endsWith("#offline")) {
                  page.context().setOffline(true);
                  box(page).fill("khac han");
                  box(page).press("Enter");
                  PlaywrightAssertions.assertThat(page.locator("[data-retry]")).isVisible();
                } else if (address.contains("?")) {
                  PlaywrightAssertions.assertThat(page.locator(".status"))
                      .hasText(Pattern.compile(".*kết quả.*"));
                  page.locator(".filters").evaluate("details => details.open = true");
                  page.waitForTimeout(300);
                }
                Object needed = page.evaluate("document.documentElement.scrollWidth");
                if (!needed.equals(width)) {
                  wrong.add(address + " takes " + needed + " of " + width);
                }
              }));
    }
    assertThat(wrong).isEmpty();
  }
}
