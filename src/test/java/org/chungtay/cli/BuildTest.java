package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chungtay.TestPicture;
import org.chungtay.TestSite;
import org.chungtay.model.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTest {

  @TempDir private Path folder;

  @Test
  void the_real_archive_has_five_articles_and_thirty_units() throws IOException {
    TestSite site = TestSite.real(folder).built();
    assertThat(folders(site.out().resolve("tin"))).hasSize(5);
    assertThat(folders(site.out().resolve("quan-huyen"))).hasSize(30);
    assertThat(site.out().resolve("index.html")).exists();
    assertThat(site.out().resolve("404.html")).exists();
    assertThat(site.read("public/quan-huyen/dong-da/index.html"))
        .contains("Quận Đống Đa", "/tin/dong-da-soc-son-ky-bien-ban-ghi-nho/");
  }

  @Test
  void a_second_build_writes_no_file() throws IOException {
    TestSite site = TestSite.real(folder).built();
    for (Path file : files(site.out())) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    }
    Cli second = site.build("--report", folder.resolve("report.json"));
    assertThat(second.err()).contains("Không có gì thay đổi.");
    assertThat(site.read("report.json")).contains("\"written\":0,", "\"deleted\":0,");
    for (Path file : files(site.out())) {
      assertThat(Files.getLastModifiedTime(file))
          .as(file.toString())
          .isEqualTo(FileTime.fromMillis(0));
    }
  }

  @Test
  void a_build_elsewhere_gives_the_same_tree_for_any_number_of_threads() {
    TestSite one = TestSite.real(folder.resolve("một")).built("--threads", 1);
    TestSite two = TestSite.real(folder.resolve("hai/ba")).built("--threads", 7);
    assertThat(TestSite.tree(two.out())).isEqualTo(TestSite.tree(one.out()));
  }

  @Test
  void decomposed_names_and_texts_give_the_same_pages() throws IOException {
    TestSite nfc = TestSite.small(folder.resolve("nfc"));
    nfc.delete("content/districts/dong-da.md")
        .write(
            "content/districts/Đống Đa.md", "---\nname: Đống Đa\ntype: quan\n---\nQuận Đống Đa.\n")
        .built();
    TestSite nfd = TestSite.small(folder.resolve("nfd"));
    nfd.delete("content/districts/dong-da.md");
    for (String path :
        List.of("content/districts/Đống Đa.md", "content/articles/2023/bai-thu.md")) {
      nfd.write(decomposed(path), decomposed(nfc.read(path)));
    }
    nfd.built();
    assertThat(TestSite.tree(nfd.out()))
        .isEqualTo(TestSite.tree(nfc.out()))
        .containsKey("quan-huyen/dong-da/index.html");
  }

  @Test
  void line_ends_and_byte_order_marks_make_no_difference() {
    TestSite plain = TestSite.small(folder.resolve("plain")).built();
    TestSite windows = TestSite.small(folder.resolve("windows"));
    for (String path :
        List.of(
            "site-config.yml",
            "content/topics.yml",
            "content/districts/dong-da.md",
            "content/articles/2023/bai-thu.md")) {
      windows.write(path, "\uFEFF" + windows.read(path).replace("\n", "\r\n"));
    }
    windows.built();
    assertThat(TestSite.tree(windows.out())).isEqualTo(TestSite.tree(plain.out()));
  }

  @Test
  void every_link_begins_with_the_path_of_the_base_url() throws IOException {
    TestSite site = TestSite.real(folder).built("--base-url", "https://tin.example/du-an");
    for (Path file : files(site.out())) {
      if (file.toString().endsWith(".html")) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContainPattern("(?:href|src)=\"/(?!du-an/)")
            .doesNotContain("chungtay.example");
      }
    }
  }

  @Test
  void drafts_future_and_expired_articles_are_kept_out_everywhere() throws IOException {
    TestSite site = TestSite.small(folder);
    String article = TestSite.article("Bài %s", "Chữ.\n");
    site.write(
            "content/articles/nhap.md",
            article.formatted("nháp").replace("kind:", "draft: true\nkind:"))
        .write(
            "content/articles/mai.md", article.formatted("mai").replace("2023-03-25", "2099-01-01"))
        .write(
            "content/articles/qua.md",
            article.formatted("qua").replace("kind:", "expires: 2023-04-01\nkind:"))
        .built();
    assertThat(TestSite.tree(site.out().resolve("tin")))
        .containsOnlyKeys("index.html", "bai-thu/index.html", "qua/index.html");
    assertThat(site.read("public/tin/qua/index.html")).contains("hết hạn đăng");
    for (String file : TestSite.tree(site.out()).keySet()) {
      assertThat(text(site.out().resolve(file)))
          .as(file)
          .doesNotContain("Bài nháp", "Bài mai", "Bài qua", "/tin/nhap/", "/tin/mai/", "/tin/qua/");
    }
    assertThat(site.read("public/quan-huyen/dong-da/index.html")).contains("Bài thử");

    site.built("--drafts");
    assertThat(site.out().resolve("tin/nhap")).exists();
    site.built("--at", "2099-01-01T00:00:00+07:00");
    assertThat(site.out().resolve("tin/mai")).exists();
    site.built("--at", "2023-03-31T23:59:59+07:00");
    assertThat(site.out().resolve("tin/qua")).exists();
    site.built("--at", "2098-12-31T16:59:59Z");
    assertThat(site.out().resolve("tin/mai")).doesNotExist();
  }

  @Test
  void a_removed_article_loses_its_page_and_a_new_one_gets_it() {
    TestSite site = TestSite.small(folder).built();
    site.delete("content/articles/2023/bai-thu.md")
        .write("content/articles/2023/bai-moi.md", TestSite.article("Bài mới", "Chữ.\n"))
        .built();
    assertThat(TestSite.tree(site.out().resolve("tin")))
        .containsOnlyKeys("index.html", "bai-moi/index.html");
  }

  @Test
  void the_summary_tells_pages_and_files_of_search_apart() {
    TestSite site = TestSite.small(folder);
    assertThat(site.build().err())
        .containsPattern("tệp đã ghi \\(\\d+ trang, \\d+ tệp tìm kiếm, \\d+ tệp khác\\)");
    site.delete("content/articles/2023/bai-thu.md");
    assertThat(site.build().err())
        .containsPattern("tệp đã xóa \\(\\d+ trang, \\d+ tệp tìm kiếm\\)\\.");
    assertThat(site.build("--lang", "en").err()).contains(" 0 written, ", " 0 deleted.");
  }

  @Test
  void an_output_folder_that_is_a_link_is_built_into() throws IOException {
    TestSite site = TestSite.small(folder.resolve("trang"));
    Path www = Files.createDirectory(folder.resolve("www"));
    Files.createSymbolicLink(site.out(), www);
    site.built();
    assertThat(www.resolve("index.html")).exists();
    assertThat(site.build().err()).contains("Không có gì thay đổi.");
    site.append("content/articles/2023/bai-thu.md", "\nThêm một câu.\n").built();
    assertThat(www.resolve("tin/bai-thu/index.html")).content().contains("Thêm một câu.");
  }

  @Test
  void what_stops_while_it_deletes_is_deleted_by_the_next_build() throws IOException {
    TestSite site =
        TestSite.small(folder)
            .write("content/articles/hai.md", TestSite.article("Hai", "Chữ.\n"))
            .built();
    Path old = site.out().resolve("tin/hai/index.html");
    byte[] page = Files.readAllBytes(old);
    Path journal = site.out().resolve(".chungtay-publishing");
    Files.copy(site.out().resolve("manifest-sha256.txt"), journal);
    site.delete("content/articles/hai.md").built();
    assertThat(old).doesNotExist();
    assertThat(journal).doesNotExist();
    // As if the page had not gone yet: the manifest no longer names it, the journal does.
    Files.createDirectory(old.getParent());
    Files.write(old, page);
    Files.writeString(journal, Hash.of(page) + "  tin/hai/index.html\n");
    site.built();
    assertThat(old.getParent()).doesNotExist();
  }

  @Test
  void what_is_wrong_leaves_the_output_untouched() {
    TestSite site = TestSite.small(folder).built();
    Map<String, ?> before = TestSite.tree(site.out());
    Cli run = site.replace("content/articles/2023/bai-thu.md", "news", "tin").build();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Chưa ghi tệp nào.");
    assertThat(TestSite.tree(site.out())).isEqualTo(before);
  }

  @Test
  void pictures_beside_an_article_are_published_under_it() throws IOException {
    TestSite site = TestSite.small(folder);
    Files.write(folder.resolve("content/articles/2023/Ảnh ký kết.JPG"), TestPicture.jpg(1));
    Files.write(folder.resolve("content/articles/2023/khong-dung.jpg"), TestPicture.jpg(2));
    site.replace(
            "content/articles/2023/bai-thu.md",
            "Chữ trong bài.",
            "![Hai người ký](<Ảnh ký kết.JPG> \"Lễ ký\")\n\n![Hai người](Ảnh ký kết.JPG)")
        .built();
    assertThat(TestSite.tree(site.out().resolve("tin/bai-thu")))
        .containsOnlyKeys("index.html", "anh-ky-ket.jpg", "anh-ky-ket.jpg_16.webp");
    assertThat(site.read("public/tin/bai-thu/index.html"))
        .contains("src=\"/tin/bai-thu/anh-ky-ket.jpg\"", "<figcaption>Lễ ký</figcaption>");
  }

  @Test
  void overriding_one_partial_changes_the_pages_that_show_it() {
    TestSite site = TestSite.small(folder).built();
    Map<String, ?> before = TestSite.tree(site.out());
    site.write("themes/chungtay/layouts/404.html", "<!DOCTYPE html>\n<title>Không có</title>\n")
        .built();
    assertThat(site.read("public/404.html")).contains("<title>Không có</title>");
    Map<String, ?> after = TestSite.tree(site.out());
    assertThat(after.entrySet().stream().filter(e -> !e.getValue().equals(before.get(e.getKey()))))
        .extracting(Map.Entry::getKey)
        .containsExactly("404.html", "manifest-sha256.txt");
  }

  @Test
  void a_foreign_file_is_never_deleted_without_clean() throws IOException {
    TestSite site = TestSite.small(folder).built();
    site.write("public/cua-toi.txt", "của tôi").delete("content/districts/soc-son.md").built();
    assertThat(site.read("public/cua-toi.txt")).isEqualTo("của tôi");
    assertThat(site.out().resolve("quan-huyen/soc-son")).doesNotExist();

    site.built("--clean");
    assertThat(site.out().resolve("cua-toi.txt")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"quan-trong.txt", "a/b/quan-trong.txt", ".git/config", "bagit.txt", "kho/.git"})
  void a_folder_that_no_build_made_is_refused_with_or_without_clean(String name) {
    TestSite site = TestSite.small(folder.resolve("trang"));
    TestSite other = TestSite.small(folder.resolve("tai-lieu")).write(name, "đừng xóa");
    other.write("manifest-sha256.txt", name.equals("bagit.txt") ? "0".repeat(64) + "  a\n" : "a\n");
    Map<String, ?> before = TestSite.tree(other.folder());
    for (String option : List.of("--quiet", "--clean")) {
      Cli refused = site.build("--out", other.folder(), option);
      assertThat(refused.exit()).as(refused.err()).isEqualTo(2);
      assertThat(TestSite.tree(other.folder())).isEqualTo(before);
    }
  }

  @Test
  void overriding_one_partial_changes_just_that() {
    TestSite real = TestSite.real(folder).built();
    SortedMap<String, Hash> before = TestSite.tree(real.out());
    String own = "<p>Của riêng trang này.</p>\n";
    real.write("themes/chungtay/partials/sharing.html", own).built();
    TestSite.tree(real.out())
        .forEach(
            (name, hash) ->
                assertThat(!hash.equals(before.get(name)))
                    .as(name)
                    .isEqualTo(name.matches("tin/[^/]+/index\\.html|manifest-sha256\\.txt")));
    String article = real.read("public/tin/672-truong-ky-bien-ban-ghi-nho/index.html");
    assertThat(article).contains(own, "_sources").doesNotContain("_citation");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "content", "content/x", "themes", "..", "site-config.yml"})
  void an_output_folder_that_holds_the_sources_is_refused(String out) {
    TestSite site = TestSite.small(folder.resolve("a/b"));
    Map<String, ?> before = TestSite.tree(site.folder().resolve("content"));
    Cli run = site.build("--out", site.folder().resolve(out), "--clean");
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(TestSite.tree(site.folder().resolve("content"))).isEqualTo(before);
  }

  @Test
  void the_report_is_json_with_stage_times() {
    TestSite site = TestSite.small(folder).built("--report", folder.resolve("r.json"));
    long pages =
        TestSite.tree(site.out()).keySet().stream().filter(f -> f.endsWith(".html")).count();
    assertThat(site.read("r.json"))
        .contains(
            "\"pages\":" + pages + ",",
            "\"problems\":[]",
            "{\"name\":\"read\",\"ms\":",
            "\"peakMemoryBytes\":");
  }

  @Test
  void quiet_says_nothing_when_all_is_well() {
    Cli run = TestSite.small(folder).build("--quiet");
    assertThat(run.err() + run.out()).isEmpty();
  }

  @Test
  void a_corrupt_or_foreign_cache_folder_is_no_matter() throws IOException {
    TestSite site = TestSite.small(folder).built();
    site.write(".chungtay/staging/0", "rác").write(".chungtay/gi-do", "rác").built();
    Files.delete(folder.resolve(".chungtay/lock"));
    site.built();
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).toList();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /// What a published file says; the shards of the search index are compressed.
  private static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream inflated = file.toString().endsWith(".bin") ? new GZIPInputStream(in) : in) {
      return new String(inflated.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
