package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.chungtay.model.Article;
import org.chungtay.model.Checked;
import org.chungtay.model.District;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteReaderTest {

  @TempDir private Path folder;

  private static List<String> told(SiteFolder site) {
    Checked<Sources> read = site.read();
    read.problems().forEach(Told::canBeShown);
    return Told.filesAndPlaces(read.problems());
  }

  @Test
  void a_small_site_is_read_whole() {
    Checked<Sources> read = SiteFolder.small(folder).write("content/anh.jpg", "x").read();
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().entries())
        .extracting(s -> s.id())
        .containsExactly(
            "bai-thu",
            "dong-da",
            "soc-son",
            "ung-hoa",
            "ke-hoach",
            "so-truong",
            "tieu-hoc-a",
            "ket-noi",
            "chuyen-doi-so");
    assertThat(read.value().flaws().isEmpty()).isTrue();
    assertThat(read.value().incomplete()).isEmpty();
    assertThat(read.value().files().keySet()).containsExactly(new SourcePath("content/anh.jpg"));
  }

  @Test
  void the_real_archive_has_no_problem() {
    assertThat(SiteReader.read(Path.of("").toAbsolutePath()).problems()).isEmpty();
  }

  @Test
  void a_decomposed_file_name_and_text_are_read_as_composed() {
    SiteFolder site = SiteFolder.empty(folder);
    String nfd = Normalizer.normalize("content/districts/Đống Đa.md", Normalizer.Form.NFD);
    String text =
        Normalizer.normalize("---\nname: Đống Đa\ntype: quan\n---\n", Normalizer.Form.NFD);
    site.write(nfd, text).write(Normalizer.normalize("content/ảnh.jpg", Normalizer.Form.NFD), "x");
    Checked<Sources> read = site.read();
    assertThat(read.problems()).isEmpty();
    var district = read.value().of(District.class).getFirst();
    assertThat(district.id()).isEqualTo("dong-da");
    assertThat(district.path()).isEqualTo(new SourcePath("content/districts/Đống Đa.md"));
    assertThat(district.entry().name()).isEqualTo("Đống Đa");
    assertThat(read.value().files().get(new SourcePath("content/ảnh.jpg"))).exists();
  }

  @Test
  void two_names_that_differ_in_case_or_form_are_a_problem() throws IOException {
    SiteFolder site =
        SiteFolder.empty(folder)
            .write("content/a/Anh.JPG", "x")
            .write("content/a/anh.jpg", "x")
            .write("content/B/x.png", "x")
            .write("content/b/x.png", "x")
            .write(Normalizer.normalize("content/ế.jpg", Normalizer.Form.NFD), "x")
            .write(Normalizer.normalize("content/ế.jpg", Normalizer.Form.NFC), "y");
    try (var files = Files.list(folder.resolve("content"))) {
      assumeTrue(files.count() == 5, "a file system that keeps all of them");
    }
    assertThat(told(site))
        .containsExactly(
            "content/a/anh.jpg file-duplicate 1:1",
            "content/b/x.png file-duplicate 1:1",
            "content/ế.jpg file-duplicate 1:1");
  }

  @Test
  void a_link_out_of_the_content_is_a_problem(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.md"), SiteFolder.front(""));
    Files.createDirectories(elsewhere.resolve("folder"));
    SiteFolder site =
        SiteFolder.small(folder)
            .write("content/anh.jpg", "x")
            .link("content/articles/trong.jpg", folder.resolve("content/anh.jpg"))
            .link("content/articles/ngoai.md", elsewhere.resolve("secret.md"))
            .link("content/articles/config.md", Path.of("../../site-config.yml"))
            .link("content/articles/thu-muc", elsewhere.resolve("folder"))
            .link("content/articles/khong-co.md", Path.of("nowhere.md"))
            .link("content/articles/vong.md", Path.of("vong.md"))
            .link("content/articles/len", Path.of(".."));
    assertThat(told(site))
        .containsExactly(
            "content/articles/config.md file-outside 1:1",
            "content/articles/khong-co.md file-outside 1:1",
            "content/articles/len file-outside 1:1",
            "content/articles/ngoai.md file-outside 1:1",
            "content/articles/thu-muc file-outside 1:1",
            "content/articles/vong.md file-outside 1:1");
    assertThat(site.read().value().files())
        .containsKey(new SourcePath("content/articles/trong.jpg"));
  }

  @Test
  void what_programs_leave_behind_is_ignored() {
    SiteFolder site =
        SiteFolder.small(folder)
            .write("content/.DS_Store", "x")
            .write("content/articles/.git/config.md", "x")
            .write("content/articles/~$i viet.docx", "x")
            .write("content/articles/Thumbs.db", "x")
            .write("content/Desktop.ini", "x");
    assertThat(told(site)).isEmpty();
    assertThat(site.read().value().files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/bai.md", "content/articles/bai.md.txt", "content/articles/bai.docx",
            "content/articles/bai.doc",
        "content/articles/bai.markdown", "content/metrics.yaml", "content/khac.yml",
            "content/schools/a/b.yml",
        "content/districts/a/b.md", "content/pages/a.yml", "content/README.md",
            "content/articles/x.odt",
      })
  void a_text_where_none_is_read_is_a_problem(String path) {
    assertThat(told(SiteFolder.small(folder).write(path, "x")))
        .as(path)
        .containsExactly(path + " file-unexpected 1:1");
  }

  @ParameterizedTest
  @CsvSource({
    "content/articles/a/b/c/bai-viet.md, bai-viet",
    "content/articles/Bài viết (bản cuối).md, bai-viet-ban-cuoi",
    "content/articles/BAI.MD, bai",
    "content/articles/2023/a.b.md, a-b",
  })
  void an_articles_id_is_the_slug_of_its_file(String path, String id) {
    Checked<Sources> read = SiteFolder.empty(folder).write(path, SiteFolder.front("")).read();
    assertThat(read.problems()).as(path).isEmpty();
    assertThat(read.value().of(Article.class).getFirst().id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"con.md", "NUL.md", "LPT1.md", "(…).md", "漢.md"})
  void a_file_name_that_makes_no_address_is_a_problem(String name) {
    String path = "content/articles/" + name;
    var read = SiteFolder.empty(folder).write(path, SiteFolder.front("")).read();
    assertThat(Told.filesAndPlaces(read.problems())).containsExactly(path + " slug-invalid 1:1");
    assertThat(Told.inVietnamese(read.problems().getFirst())).contains("Windows");
  }

  @Test
  void a_file_too_large_is_not_read() {
    SiteFolder site =
        SiteFolder.small(folder).write("content/articles/anh.md", new byte[4_000_001]);
    assertThat(told(site)).containsExactly("content/articles/anh.md file-too-large 1:1");
    site.write("site-config.yml", new byte[4_000_001]);
    assertThat(told(site)).contains("site-config.yml file-too-large 1:1");
  }

  @Test
  void a_pipe_is_not_waited_for() throws Exception {
    SiteFolder site = SiteFolder.small(folder);
    Path pipe = folder.resolve("content/articles/ong.md");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is there");
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> told(site)))
        .containsExactly("content/articles/ong.md file-unexpected 1:1");
  }

  @Test
  void a_site_without_content_says_so() {
    assertThat(told(SiteFolder.bare(folder)))
        .containsExactly("site-config.yml content-missing 1:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      textBlock =
          """
          - a⏎                                             ¦ yaml-not-a-map 1:1
          chữ⏎                                             ¦ yaml-not-a-map 1:1
          # chữ⏎                                           ¦ key-missing 1:1, key-missing 1:1
          title: A⏎                                        ¦ key-missing 1:1
          # chữ⏎title: A: B⏎baseUrl: https://a.example⏎     ¦ yaml-colon 2:8
          title: A⏎baseUrl: a.example⏎                     ¦ value-url 2:10
          title: A⏎baseUrl: https://a.example⏎timeZone: Asia/Hochiminh⏎ ¦ value-zone 3:11
          title: A⏎baseUrl: https://a.example⏎language: vn⏎ ¦ value-choice 3:11
          title: A⏎baseUrl: https://a.example⏎permalinks: {articles: /a/:slug/}⏎ ¦ key-unknown 3:14
          """)
  void the_configuration_is_held_to_its_keys(String config, String places) {
    SiteFolder site = SiteFolder.small(folder).write("site-config.yml", config.replace("⏎", "\n"));
    assertThat(String.join(", ", Told.places(site.read().problems()))).as(config).isEqualTo(places);
  }

  @Test
  void a_configuration_in_another_encoding_lacks_no_key() {
    SiteFolder site =
        SiteFolder.small(folder).write("site-config.yml", new byte[] {(byte) 0xFF, (byte) 0xFE});
    assertThat(told(site)).containsExactly("site-config.yml file-encoding 1:1");
  }
}
