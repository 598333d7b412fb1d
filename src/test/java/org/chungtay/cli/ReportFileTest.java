package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chungtay.TestSite;
import org.chungtay.model.Hash;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `--report` overwrites an earlier report and nothing else.
class ReportFileTest {

  @TempDir private static Path folder;
  private static TestSite site;

  @BeforeAll
  static void a_built_site() throws IOException {
    site =
        TestSite.small(folder.resolve("trang"))
            .write("ghi-chu.txt", "của tôi")
            .write("so-lieu.json", "{\"pages\": 3}")
            .write("dung-mot-nua.json", "{\"pages\":69,\"written\":3")
            .write("mang.json", "[1]")
            .built();
    Files.createSymbolicLink(
        folder.resolve("loi-tat.json"), site.folder().resolve("content/topics.yml"));
    Files.createSymbolicLink(
        folder.resolve("loi-tat-moi.json"), site.folder().resolve("content/moi.json"));
    Files.createSymbolicLink(folder.resolve("noi-dung"), site.folder().resolve("content"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site-config.yml",
        "content/topics.yml",
        "content/moi.json",
        "content/articles/2023/bai-thu.md",
        "content",
        "../noi-dung/moi.json",
        "content/../content/moi.json",
        ".chungtay/bao-cao.json",
        "public/index.html",
        "public/manifest-sha256.txt",
        "ghi-chu.txt",
        "so-lieu.json",
        "dung-mot-nua.json",
        "mang.json",
        "../loi-tat.json",
        "../loi-tat-moi.json",
        "khong-co/bao-cao.json"
      })
  void another_file_stays_as_it_is(String path) {
    var before = TestSite.tree(site.folder());
    Cli run = site.build("--report", site.folder().resolve(path));
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(path);
    assertThat(TestSite.tree(site.folder())).isEqualTo(before);
  }

  @Test
  void a_page_that_the_build_itself_published_is_another_file() {
    TestSite other = TestSite.small(folder.resolve("khac"));
    other.write("public/.giu", "");
    assertThat(other.build("--report", other.out().resolve("index.html")).exit()).isEqualTo(2);
    assertThat(other.read("public/index.html")).startsWith("<!DOCTYPE html>");
  }

  @Test
  void a_report_an_empty_file_and_a_device_take_it() throws IOException {
    Path report = site.folder().resolve("bao-cao.json");
    site.built("--report", report);
    Hash first = Hash.of(Files.readAllBytes(report));
    site.append("content/articles/2023/bai-thu.md", "\nThêm.\n").built("--report", report);
    assertThat(Hash.of(Files.readAllBytes(report))).isNotEqualTo(first);
    Path empty = Files.createTempFile(folder, "bao-cao", ".tmp");
    site.built("--report", empty);
    assertThat(empty).isNotEmptyFile();
    if (Files.exists(Path.of("/dev/null"))) {
      site.built("--report", "/dev/null");
    }
  }
}
