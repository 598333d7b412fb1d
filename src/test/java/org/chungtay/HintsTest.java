package org.chungtay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;
import org.chungtay.model.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hint, done as it stands, leads to a site that passes.
///
/// `src/test/sites/slips` holds what people write, a slip a line; in front matter `¶` ends a line.
class HintsTest {

  private static final Map<String, Writer.Hand> HANDS = Hands.all();
  private static final Path SLIPS = TestSite.REPOSITORY.resolve("src/test/sites/slips");
  private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(UTF_8);

  /// After which a site has a folder, and no content yet.
  private static final Set<String> LEAVES_MORE = Set.of("content-missing");

  @TempDir private Path folder;

  @Test
  void every_planted_fault_is_mended_by_its_hint() throws IOException {
    PlantedFaults.copy(folder, UnaryOperator.identity());
    Files.write(folder.resolve("content/documents/so.pdf"), PDF);
    List<Problem> found = PlantedFaults.problems(folder);
    Writer.follow(folder, found, HANDS);
    assertThat(told(folder)).isEmpty();
    assertThat(codes(found)).hasSizeGreaterThan(110);
  }

  @Test
  void so_is_what_stands_in_a_site_of_its_own() throws IOException {
    for (Path site : PlantedFaults.alone(folder)) {
      List<Problem> found = PlantedFaults.problemsWithLinks(site);
      Writer.follow(site, found, HANDS);
      if (codes(found).stream().noneMatch(LEAVES_MORE::contains)) {
        assertThat(told(site)).as("%s", found).isEmpty();
      }
    }
  }

  @Test
  void slips_in_front_matter_are_mended_by_their_hints() throws IOException {
    everySlipIsMended(slips("keys").stream().map(HintsTest::withKeys).toList());
  }

  @Test
  void slips_in_texts_are_mended_by_their_hints() throws IOException {
    everySlipIsMended(
        slips("texts").stream()
            .map(
                slip ->
                    TestSite.article("Bài có chữ", slip + "\n").replace("[dong-da]", "[ha-dong]"))
            .toList());
  }

  @Test
  void an_entry_of_the_menu_leads_to_a_page_when_its_hint_is_followed() throws IOException {
    site();
    List<String> urls = slips("menu");
    String entries =
        urls.stream()
            .map("  - { label: Mục, url: \"%s\" }\n"::formatted)
            .collect(Collectors.joining());
    Path config = folder.resolve("site-config.yml");
    Files.writeString(config, "title: Thử\nbaseUrl: https://thu.example/\nmenu:\n" + entries);
    List<Problem> found = PlantedFaults.problems(folder);
    assertThat(found).hasSameSizeAs(urls);
    Writer.follow(folder, found, HANDS);
    assertThat(told(folder)).isEmpty();
    assertThat(Files.readString(config)).contains("url: /lien-he/", "url: https://hanoi.gov.vn/a");
  }

  private void everySlipIsMended(List<String> articles) throws IOException {
    site();
    for (int i = 0; i < articles.size(); i++) {
      Path file = folder.resolve("content/articles/2023/dong-%03d.md".formatted(i + 1));
      Files.writeString(file, articles.get(i));
    }
    List<Problem> found = PlantedFaults.problems(folder);
    assertThat(found.stream().map(Problem::file).distinct()).hasSameSizeAs(articles);
    Writer.follow(folder, found, HANDS);
    // What could not be read as a value may turn out to have marks in it.
    Writer.follow(folder, PlantedFaults.problems(folder), HANDS);
    assertThat(told(folder)).isEmpty();
  }

  private static List<String> slips(String name) throws IOException {
    return Files.readAllLines(SLIPS.resolve(name + ".txt"));
  }

  /// An article with this in its front matter, in place of the key that it is about.
  private static String withKeys(String slip) {
    String key = Pattern.quote(slip.replaceFirst("[:：].*", ""));
    return TestSite.article("Bài thử", "Chữ trong bài.\n")
        .replaceFirst("(?m)^" + key + ":.*\n", "")
        .replaceFirst("---\n", "---\n" + Matcher.quoteReplacement(slip.replace("¶", "\n") + "\n"));
  }

  /// A sound site with something of every kind.
  private void site() throws IOException {
    TestSite.small(folder)
        .write("content/districts/ha-dong.md", "---\nname: Hà Đông\ntype: quan\n---\n")
        .write("content/documents/2022-01-kh.md", "---\nnumber: 01/KH\n---\n")
        .write("content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\nChữ.\n")
        .write("content/schools/dong-da.yml", school("a"))
        .write("content/schools/soc-son.yml", school("d"))
        .write("content/articles/2023/so.pdf", PDF)
        .write(
            "content/articles/2023/article.md",
            TestSite.article("Bài có số liệu", "Chữ.\n")
                .replace(
                    "districts:",
                    "figures:\n  - { metric: so-truong, value: 3, scope: dong-da, asOf: 2018 }\n"
                        + "districts:"))
        .write(
            "content/articles/2023/le-ky.png",
            Files.readAllBytes(PlantedFaults.SITE.resolve("content/articles/2023/le-ky.png")));
  }

  private static String school(String letter) {
    return "- { id: tieu-hoc-%s, name: Trường Tiểu học %S, level: primary }\n"
        .formatted(letter, letter);
  }

  private static List<String> told(Path site) {
    return PlantedFaults.problems(site).stream()
        .map(p -> p.file() + ":" + p.line() + " " + p.code().key() + " " + Told.inVietnamese(p))
        .toList();
  }

  private static Set<String> codes(List<Problem> problems) {
    return problems.stream()
        .map(Problem::code)
        .map(Code::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
