package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.chungtay.TestFolders;
import org.chungtay.TestSite;
import org.chungtay.model.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a build with a cache makes again, and why.
class IncrementalTest {

  @TempDir private Path folder;
  private int copies;

  @Test
  void a_page_is_made_again_when_its_file_is_damaged() throws IOException {
    TestSite site = TestSite.small(folder).built();
    Map<String, ?> whole = TestSite.tree(site.out());
    site.write("public/index.html", "hỏng").built();
    assertThat(TestSite.tree(site.out())).isEqualTo(whole);
  }

  @Test
  void only_pages_that_show_a_change_are_written() throws IOException {
    TestSite site = TestSite.real(folder).built();
    Map<String, ?> before = TestSite.tree(site.out());
    site.replace("content/pages/gioi-thieu.md", "## ", "## Mới: ").built();
    Map<String, ?> after = TestSite.tree(site.out());
    List<String> changed =
        after.entrySet().stream()
            .filter(e -> !e.getValue().equals(before.get(e.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    // Search has the new words, and the text of no other page.
    assertThat(changed)
        .filteredOn(path -> !path.startsWith("tim-kiem/"))
        .containsExactly("gioi-thieu/index.html", "manifest-sha256.txt");
    assertThat(changed).filteredOn(path -> path.startsWith("tim-kiem/texts/")).hasSize(1);
  }

  @Test
  void a_build_that_has_nothing_to_do_says_what_the_last_one_said() {
    TestSite site =
        TestSite.small(folder)
            .replace("content/articles/2023/bai-thu.md", "Bài thử", "TÊN BÀI VIẾT HOA");
    Cli last = settled(site);
    Cli next = report(site, "--format", "json");
    assertThat(site.read("r.json"))
        .contains("\"stages\":[{\"name\":\"compare\"")
        .doesNotContain("\"read\"");
    assertThat(next.out()).contains("title-capitals").isEqualTo(last.out());
    assertThat(next.err()).contains("Không có gì thay đổi.");
  }

  /// What someone may do between two builds, each of which has to be noticed.
  enum Change {
    OUTPUT_ALTERED("index.html", "output"),
    OUTPUT_MISSING("index.html", "output"),
    OUTPUT_FOREIGN("", ""),
    INPUT_REPLACED("tin/bai-thu/index.html", "view"),
    INPUT_NEW("tin/bai-moi/index.html", "new"),
    THEME("404.html", "theme"),
    OPTION("index.html", "view"),
    CLOCK("tin/sau/index.html", "new"),
    CACHE_CUT("", ""),
    CACHE_DAMAGED("", ""),
    CACHE_FOREIGN("", "");

    /// A page that has to be written then, and why.
    private final String page;

    private final String reason;

    Change(String page, String reason) {
      this.page = page;
      this.reason = reason;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatever_changes_is_noticed_and_told(Change change) throws IOException {
    TestSite site = TestSite.small(folder.resolve("site"));
    site.write(
        "content/articles/sau.md",
        TestSite.article("Bài sau", "Chữ.\n").replace("2023-03-25", "2099-01-01"));
    settled(site);
    List<Object> options = new ArrayList<>(List.of("--format", "json"));
    Path article = site.folder().resolve("content/articles/2023/bai-thu.md");
    Path last = site.folder().resolve(".chungtay/last");
    switch (change) {
      case OUTPUT_ALTERED -> site.replace("public/index.html", "Thử", "Hỏg");
      case OUTPUT_MISSING -> site.delete("public/index.html");
      case OUTPUT_FOREIGN -> {
        site.write("public/la.txt", "lạ");
        options.add("--clean");
      }
      case INPUT_REPLACED -> {
        // As an editor saves, and with the size and the time of before.
        FileTime time = Files.getLastModifiedTime(article);
        Path draft = article.resolveSibling("nháp");
        Files.writeString(draft, Files.readString(article).replace("Chữ trong", "Lời trong"));
        assertThat(Files.size(draft)).isEqualTo(Files.size(article));
        Files.setLastModifiedTime(draft, time);
        Files.move(draft, article, StandardCopyOption.REPLACE_EXISTING);
      }
      case INPUT_NEW ->
          site.write("content/articles/bai-moi.md", TestSite.article("Bài mới", "Chữ.\n"));
      case THEME -> site.write("themes/chungtay/layouts/404.html", "<p>Không có</p>\n");
      case OPTION -> options.addAll(List.of("--base-url", "https://khac.example/"));
      case CLOCK -> options.addAll(List.of("--at", "2099-01-01T00:00:00+07:00"));
      case CACHE_CUT -> Files.write(last, Arrays.copyOf(Files.readAllBytes(last), 40));
      case CACHE_DAMAGED -> {
        byte[] bytes = Files.readAllBytes(last);
        bytes[bytes.length - 1] ^= 1;
        Files.write(last, bytes);
      }
      case CACHE_FOREIGN -> Files.writeString(last, "không phải của chương trình");
    }
    report(site, options.toArray());
    String report = site.read("r.json");
    assertThat(report).contains("{\"name\":\"read\"");
    if (change.page.isEmpty()) {
      assertThat(report).contains("\"written\":0,", "\"reasons\":{}");
    } else {
      assertThat(report)
          .containsPattern("\"" + change.reason + "\":\\[[^\\]]*\"" + change.page + "\"");
    }
    Path clean = folder.resolve("clean");
    Files.delete(site.folder().resolve(".chungtay/memo/emitted"));
    options.addAll(List.of("--out", clean));
    site.built(options.toArray());
    assertThat(TestSite.tree(site.out())).isEqualTo(TestSite.tree(clean));
  }

  @Test
  void what_says_the_same_is_not_made_again() throws IOException {
    TestSite site = TestSite.real(folder.resolve("site"));
    String article = "content/articles/2023/20-cap-truong-thanh-tri-chuong-my.md";
    String page = "tin/20-cap-truong-thanh-tri-chuong-my/index.html";
    settled(site);

    site.append(article, "\nThêm [một lời](/quan-huyen/dong-da/) và https://example.org/.\n");
    Cli told = report(site, "--format", "json");
    assertThat(site.read("r.json"))
        .contains("\"view\":[\"" + page + "\"]")
        .contains("\"parsed\":1,\"rendered\":1,\"linted\":1,");
    assertThat(site.read("public/feed.xml")).contains("một lời");
    assertClean(site, told);

    site.append(article, "\n[Hỏng](khong-co.md), đơn vị ABCXYZ.\n");
    SortedMap<String, Hash> before = TestSite.tree(site.out());
    Cli refused = site.build("--format", "json");
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.out()).contains("link-broken", "abbreviation-unknown");
    assertThat(TestSite.tree(site.out())).isEqualTo(before);

    site.replace(article, "[Hỏng](khong-co.md), ", "Mọi ");
    told = report(site, "--format", "json");
    assertThat(site.read("r.json"))
        .as("what a build that failed made is known too")
        .contains("\"parsed\":1,\"rendered\":1,\"linted\":1,");
    assertThat(told.out()).contains("abbreviation-unknown").doesNotContain("link-broken");
    assertClean(site, told);

    site.replace(article, "title: \"", "title: \"Lại: ");
    told = report(site, "--format", "json");
    assertThat(site.read("r.json"))
        .contains("\"parsed\":1,\"rendered\":1,\"linted\":1,")
        .containsPattern("\"view\":\\[[^\\]]*\"index.html\"");
    assertClean(site, told);
  }

  /// As the recipes in `docs/ci` have it: other inodes, other times, and what was kept.
  @Test
  void a_fresh_clone_with_what_was_kept_makes_what_is_new_and_no_more() throws IOException {
    TestSite site = TestSite.real(folder.resolve("site"));
    settled(site);
    TestSite clone = TestSite.real(folder.resolve("clone"));
    for (String kept : List.of(".chungtay", "public")) {
      TestFolders.copy(site.folder().resolve(kept), clone.folder().resolve(kept));
    }
    clone.write(
        "content/articles/2023/moi.md", TestSite.article("Bài mới", "Một bài của bản sao.\n"));
    Cli told = report(clone, "--format", "json");
    assertThat(clone.read("r.json"))
        .contains("\"parsed\":1,\"rendered\":1,\"linted\":1,")
        .containsPattern("\"new\":\\[\"tin/moi/index.html\"\\]");
    assertClean(clone, told);
  }

  @Test
  void a_memo_that_is_not_whole_is_as_if_it_were_not_there() throws IOException {
    TestSite site = TestSite.small(folder.resolve("site"));
    String article = "content/articles/2023/bai-thu.md";
    for (String part : List.of("reads", "texts", "remarks", "emitted")) {
      Path file = site.folder().resolve(".chungtay/memo/" + part);
      for (String damage : List.of("gone", "foreign", "cut", "flipped")) {
        settled(site);
        byte[] bytes = Files.readAllBytes(file);
        switch (damage) {
          case "gone" -> Files.delete(file);
          case "foreign" -> Files.writeString(file, "rác");
          case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
          default -> {
            bytes[bytes.length / 2] ^= 4;
            Files.write(file, bytes);
          }
        }
        site.append(article, "\n[" + part + " " + damage + "](/tin/)\n");
        assertClean(site, report(site, "--format", "json"));
      }
    }
  }

  /// A build that is killed while it writes its memo leaves files of two builds.
  @Test
  void a_memo_of_two_builds_says_nothing_that_is_not_so() throws IOException {
    TestSite site = TestSite.small(folder.resolve("site"));
    Path memo = site.folder().resolve(".chungtay/memo");
    for (String part : List.of("reads", "texts", "remarks", "emitted")) {
      settled(site);
      Path file = memo.resolve(part);
      byte[] before = Files.readAllBytes(file);
      site.append("content/articles/2023/bai-thu.md", "\nThêm " + part + ".\n");
      settled(site);
      Files.write(file, before);
      Files.delete(site.folder().resolve(".chungtay/last"));
      assertClean(site, report(site, "--format", "json"));
    }
  }

  /// Every page says it, and no text does.
  @Test
  void what_a_site_is_called_is_no_reason_to_render_a_text() throws IOException {
    TestSite site = TestSite.real(folder.resolve("site"));
    settled(site);
    site.replace("site-config.yml", "title: \"", "title: \"Lại ");
    Cli told = report(site, "--format", "json");
    assertThat(site.read("r.json")).contains("\"parsed\":0,\"rendered\":0,");
    assertClean(site, told);
  }

  @Test
  void another_base_path_or_language_is_another_text() throws IOException {
    TestSite site = TestSite.real(folder.resolve("site"));
    settled(site);
    for (String change : List.of("baseUrl: https://khac.example/kho/", "language: en")) {
      String key = change.substring(0, change.indexOf(' '));
      site.replace("site-config.yml", "\n" + key, "\n" + change + " #");
      assertClean(site, report(site, "--format", "json"));
      assertThat(site.read("r.json")).doesNotContain("\"rendered\":0,");
    }
  }

  @Test
  void another_time_zone_is_another_site() throws IOException {
    TestSite site = TestSite.real(folder.resolve("site"));
    settled(site);
    String config = site.read("site-config.yml").replaceFirst("(?m)^timeZone: .*$", "");
    site.write("site-config.yml", config + "\ntimeZone: America/New_York\n");
    assertClean(site, report(site, "--format", "json"));
  }

  @Test
  void a_link_in_the_cache_is_not_followed() throws IOException {
    TestSite site = TestSite.small(folder.resolve("site"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    for (String known :
        List.of("lock", "clock", "last", "last.draft", "memo", "memo/emitted", "staging")) {
      settled(site);
      Path target = Files.writeString(elsewhere.resolve("giu.txt"), "giữ");
      Path link = site.folder().resolve(".chungtay").resolve(known);
      if (Files.isDirectory(link)) {
        Files.move(link, elsewhere.resolve(known.replace('/', '-')));
        target = elsewhere.resolve(known.replace('/', '-'));
      } else {
        Files.deleteIfExists(link);
      }
      if (known.equals("staging")) {
        target = elsewhere;
      }
      Files.createSymbolicLink(link, target);
      SortedMap<String, Hash> before = TestSite.tree(elsewhere);
      site.append("content/articles/2023/bai-thu.md", "\nThêm " + known.replace('.', '-') + ".\n");
      site.built();
      assertThat(TestSite.tree(elsewhere)).as(known).isEqualTo(before);
    }
  }

  /// Whether a build without a cache leaves the same, and says the same.
  private void assertClean(TestSite site, Cli told) throws IOException {
    TestSite copy = site.copied(folder.resolve("clean-" + copies++));
    assertThat(copy.build("--format", "json").out()).isEqualTo(told.out());
    assertThat(TestSite.tree(site.out())).isEqualTo(TestSite.tree(copy.out()));
  }

  @Test
  void what_will_be_published_later_is_no_work_until_then() {
    TestSite site = TestSite.small(folder);
    site.write(
        "content/articles/sau.md",
        TestSite.article("Bài sau", "Chữ.\n")
            .replace("2023-03-25", "2031-05-06\nexpires: 2032-05-06"));
    settled(site, "--at", "2030-06-01T00:00:00Z");
    report(site, "--at", "2031-05-05T16:59:59Z");
    assertThat(site.read("r.json")).doesNotContain("\"read\"");
    report(site, "--at", "2031-05-05T17:00:00Z");
    assertThat(site.read("r.json")).containsPattern("\"new\":\\[[^\\]]*\"tin/sau/index.html\"");
    report(site, "--at", "2032-05-05T16:59:59Z");
    assertThat(site.read("r.json")).doesNotContain("\"read\"");
    report(site, "--at", "2032-05-05T17:00:00Z");
    assertThat(site.read("public/tin/sau/index.html")).contains("hết hạn đăng");
  }

  @Test
  void a_renamed_unit_changes_the_pages_that_show_it_and_no_other() throws IOException {
    TestSite site = TestSite.real(folder).built();
    SortedMap<String, Hash> before = TestSite.tree(site.out());
    site.replace("content/districts/soc-son.md", "Sóc Sơn", "Sóc Sơn Mới").built();
    List<String> written =
        TestSite.tree(site.out()).entrySet().stream()
            .filter(
                e -> e.getKey().endsWith(".html") && !e.getValue().equals(before.get(e.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(written).contains("index.html", "quan-huyen/soc-son/index.html");
    assertThat(written.size()).isLessThan(before.size() / 2);
    for (String page : written) {
      assertThat(site.read("public/" + page)).as(page).contains("Sóc Sơn Mới");
    }
  }

  /// Builds until the build is remembered: the files must be older than a tick of the file system's
  /// clock. What the last build said.
  private static Cli settled(TestSite site, Object... options) {
    site.built(options);
    List<Object> all = new ArrayList<>(List.of("--format", "json"));
    all.addAll(List.of(options));
    return site.build(all.toArray());
  }

  private static Cli report(TestSite site, Object... options) {
    List<Object> all = new ArrayList<>(List.of("--report", site.folder().resolve("r.json")));
    all.addAll(List.of(options));
    Cli run = site.build(all.toArray());
    assertThat(run.exit()).as(run.err()).isZero();
    return run;
  }
}
