package org.chungtay;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.model.Location;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Reserved;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `check` lets pass, `build` publishes: every address leads to what claimed it, on file
/// systems that ignore case too.
class ClaimedAddressesTest {

  private static final String ARTICLE = "content/articles/2023/nhieu-ten.md";

  /// The line of the first alias.
  private static final int FIRST = 7;

  private static final int ALIASES = 150;

  private static final Pattern TOLD =
      Pattern.compile("\"file\":\"([^\"]*)\",\"line\":(\\d+),[^}]*?\"code\":\"([^\"]*)\"");

  private static final List<String> SEGMENTS =
      List.of(
          "tin",
          "Tin",
          "nhieu-ten",
          "Nhieu-Ten",
          "bai-thu",
          "index.html",
          "Index.html",
          "trang",
          "1",
          "2",
          "quan-huyen",
          "dong-da",
          "Dong-Da",
          "ket-noi",
          "dong-da--soc-son",
          "luu-tru",
          "2023",
          "03",
          "chua-ro-ngay",
          "tim-kiem",
          "assets",
          "_headers",
          "_redirects",
          "404.html",
          "con",
          "Aux.html",
          "com1",
          "bài",
          "Bài",
          "BÀI",
          "b%C3%A0i",
          "a",
          "A",
          "a.html",
          "A.html",
          "a.htm",
          "%61",
          "~a",
          "ſ",
          "S",
          "..",
          ".",
          "",
          "feed.xml",
          "du-lieu.csv",
          "a b",
          "a:b",
          "?p=12",
          "x".repeat(255),
          "x".repeat(256),
          "ạ".repeat(86),
          "chuyen-muc",
          "le-ky-ket");

  @TempDir private Path folder;

  static Stream<Long> seeds() {
    return Rounds.seeds(1, 25).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_check_lets_pass_is_published(long seed) {
    Random random = new Random(seed);
    Map<Integer, String> aliases = new LinkedHashMap<>();
    for (int line = FIRST; line < FIRST + ALIASES; line++) {
      aliases.put(line, alias(random));
    }
    TestSite site = site(aliases);
    Matcher told = TOLD.matcher(site.check("--format", "json").out());
    while (told.find()) {
      String problem = told.group();
      assertThat(told.group(1)).as(problem).isEqualTo(ARTICLE);
      assertThat(told.group(3)).as(problem).matches("alias-.*|route-.*");
      assertThat(aliases.remove(Integer.valueOf(told.group(2)))).as(problem).isNotNull();
    }
    assertThat(aliases).as("seed %d", seed).hasSizeBetween(20, 120);
    site(aliases).built();
    assertThatAllLeadOn(aliases.values());
    assertThatNoTwoAreOneFile();
    assertThatTheRootIsKept();
  }

  private static String alias(Random random) {
    StringBuilder alias = new StringBuilder();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      alias.append('/').append(SEGMENTS.get(random.nextInt(SEGMENTS.size())));
    }
    String written = alias + (random.nextBoolean() ? "/" : "");
    return random.nextInt(4) == 0 ? Normalizer.normalize(written, Normalizer.Form.NFD) : written;
  }

  private TestSite site(Map<Integer, String> aliases) {
    TestSite site = TestSite.small(folder);
    site.write(
        "content/articles/2023/le-ky.md",
        TestSite.article("Lễ ký", "Chữ.\n")
            .replace("news", "ceremony\npairings: [{between: [dong-da, soc-son]}]"));
    return site.write(
        ARTICLE,
        TestSite.article("Bài nhiều tên", "Chữ.\n")
            .replace(
                "districts:",
                aliases.values().stream()
                        .map("  - \"%s\"\n"::formatted)
                        .collect(joining("", "aliases:\n", ""))
                    + "districts:"));
  }

  private void assertThatAllLeadOn(Iterable<String> aliases) {
    for (String alias : aliases) {
      String path = Normalizer.normalize(decoded(alias), Normalizer.Form.NFC);
      String file = path.matches(".*\\.html?") ? path : path.replaceFirst("/?$", "/index.html");
      assertThat(folder.resolve("public" + file)).as(alias).content().contains("/tin/nhieu-ten/");
    }
  }

  private static String decoded(String alias) {
    return alias.replace("%61", "a").replace("%C3%A0", "à");
  }

  private void assertThatNoTwoAreOneFile() {
    Map<Location, String> files = new TreeMap<>(Comparator.comparing(Location::path));
    for (String file : TestSite.tree(folder.resolve("public")).keySet()) {
      assertThat(files.put(Location.of(new OutputPath(file)), file)).as(file).isNull();
    }
  }

  /// Nothing but pages and feeds stands at the root that is not in the list of what is kept.
  private void assertThatTheRootIsKept() {
    assertThat(TestSite.tree(folder.resolve("public")).keySet())
        .filteredOn(file -> !file.matches(".*/.*|.*\\.html?|feed\\..*|rss\\.xml"))
        .hasSizeGreaterThan(4)
        .allMatch(file -> Reserved.at(Location.of(new OutputPath(file))).isPresent());
  }
}
