package org.chungtay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.chungtay.Rounds;
import org.chungtay.TestSite;
import org.chungtay.model.Code;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.Route;
import org.chungtay.model.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Time alone makes no sound site unsound.
class TimeTest {

  @TempDir private Path folder;

  static LongStream seeds() {
    return Rounds.seeds(3, 150);
  }

  private static Prepared at(TestSite site, Instant moment) {
    BuildOptions options =
        new BuildOptions(site.folder(), site.out(), null, false, moment, false, 2);
    return new Build(options, Progress.SILENT).prepared();
  }

  private static Set<String> errors(Prepared site) {
    return site.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(p -> p.code().key() + " " + p.file() + ":" + p.line() + ":" + p.column())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_wrong_later_is_wrong_now(long seed) {
    TestSite site = ChangingSite.of(folder, seed, true);
    Set<String> before = null;
    int most = 0;
    for (Instant moment : ChangingSite.moments(seed, 6)) {
      Set<String> now = errors(at(site, moment));
      if (before != null) {
        assertThat(before).as("seed %d, %s", seed, moment).containsAll(now);
      }
      before = now;
      most = Math.max(most, now.size());
    }
    assertThat(most).as("seed %d: nothing was wrong at any time", seed).isPositive();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_can_be_linked_now_can_be_linked_ever_after(long seed) {
    TestSite site = ChangingSite.of(folder, seed, false);
    List<Instant> moments = ChangingSite.moments(seed, 5);
    Prepared first = at(site, moments.get(1));
    assertThat(errors(first)).isEmpty();
    site.write("content/pages/tat-ca.md", linking(first));
    site.append("site-config.yml", menu(first));
    assertThat(errors(at(site, moments.get(1)))).as("seed %d", seed).isEmpty();
    for (Instant moment : moments.subList(2, moments.size())) {
      Prepared later = at(site, moment);
      assertThat(errors(later)).as("seed %d, %s", seed, moment).isEmpty();
      assertThat(broken(later)).as("seed %d, %s", seed, moment).isEmpty();
    }
  }

  /// A page that links to every page and file there is, and cites every figure.
  private static String linking(Prepared site) {
    StringBuilder text = new StringBuilder("---\ntitle: Mọi trang\nsummary: Chữ.\n---\n");
    addresses(site).forEach(to -> text.append("[x](").append(to).append(")\n\n"));
    site.archive()
        .articles()
        .forEach(a -> text.append("[x](/").append(a.path()).append("#muc)\n\n"));
    site.sources().files().keySet().forEach(f -> text.append("[x](/").append(f).append(")\n\n"));
    site.archive()
        .figures()
        .series()
        .forEach(s -> text.append("{{figure so-truong scope=%s}}\n\n".formatted(s.scope())));
    return text.toString();
  }

  private static String menu(Prepared site) {
    return addresses(site).stream()
        .map("\n  - {label: X, url: %s}"::formatted)
        .collect(Collectors.joining("", "menu:", "\n"));
  }

  private static List<Permalink> addresses(Prepared site) {
    return site.archive().routes().stream().map(Route::permalink).toList();
  }

  /// The links of all pages that lead nowhere.
  private static List<String> broken(Prepared site) {
    Map<String, Document> pages = new TreeMap<>();
    for (Route.PageRoute route : site.pages()) {
      String html = site.theme().render(site.page(route));
      pages.put(route.permalink().path(), Jsoup.parse(html, "https://thu.example/"));
    }
    Map<String, Boolean> answers = new HashMap<>();
    addresses(site).forEach(address -> answers.put(address.path(), true));
    site.bodies()
        .published(site.sources(), site.archive())
        .keySet()
        .forEach(file -> answers.put(file.path(), true));
    return pages.entrySet().stream()
        .flatMap(
            page ->
                page.getValue().select("a[href^=/]").stream()
                    .filter(link -> !leads(link, pages, answers))
                    .map(link -> page.getKey() + " -> " + link.attr("href")))
        .toList();
  }

  private static boolean leads(
      Element link, Map<String, Document> pages, Map<String, Boolean> answers) {
    URI target = URI.create(link.attr("href"));
    String fragment = target.getFragment();
    return answers.containsKey(target.getPath())
        && (fragment == null
            || fragment.equals("muc")
            || pages.get(target.getPath()).getElementById(fragment) != null);
  }

  private static List<String> told(TestSite site, String moment) {
    return at(site, Instant.parse(moment)).problems().stream()
        .filter(p -> p.code() != Code.TONE_MIXED)
        .map(Problem::toString)
        .toList();
  }

  @Test
  void a_pairing_that_nobody_tells_of_any_more_leads_to_its_partners() {
    TestSite site =
        TestSite.small(folder)
            .replace(
                "content/articles/2023/bai-thu.md",
                "kind: news",
                "kind: ceremony\nexpires: 2024-01-01\npairings: [{between: [dong-da, soc-son]}]");
    assertThat(told(site, "2023-06-01T00:00:00Z")).isEmpty();
    site.built("--at", "2024-06-01T00:00:00Z");
    Document page = Jsoup.parse(site.read("public/ket-noi/dong-da--soc-son/index.html"));
    assertThat(page.select("main").text())
        .contains("không còn bài nào viết về kết nối này", "Sóc Sơn");
    assertThat(page.select("main a").eachAttr("href"))
        .containsExactly("/quan-huyen/dong-da/", "/quan-huyen/soc-son/");
    assertThat(site.read("public/quan-huyen/dong-da/index.html")).doesNotContain("dong-da--soc");
    assertThat(site.read("public/sitemap.xml")).doesNotContain("dong-da--soc");
  }
}
