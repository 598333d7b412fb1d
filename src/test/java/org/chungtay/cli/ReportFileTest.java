package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            .write(
                "sarif-khac.json",
                "{\"$schema\":\"https://a.example/sarif.json\",\"version\":\"2.1.0\"}")
            .write("nhat-ky.txt", "a.md:1:2: sai [whitespace]\n")
            .write("github.txt", "::error file=a.md,line=1,col=2,title=rule::sai\n")
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
        "sarif-khac.json",
        "nhat-ky.txt",
        "github.txt",
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

  @Test
  void one_build_reports_in_every_format_and_again_over_what_it_wrote() {
    TestSite other = TestSite.small(folder.resolve("nhieu-dang"));
    other.write("bao-cao/.giu", "");
    List<String> arguments = new ArrayList<>();
    for (String format : List.of("json", "sarif", "github", "text")) {
      arguments.addAll(
          List.of("--report", format + "=" + other.folder().resolve("bao-cao/" + format)));
    }
    arguments.addAll(List.of("--report", other.folder().resolve("bao-cao/tat-ca").toString()));
    other.replace("content/articles/2023/bai-thu.md", "kind: news", "kind: nws");
    for (String command : List.of("build", "check")) {
      Cli run =
          command.equals("build")
              ? other.build(arguments.toArray())
              : other.check(arguments.toArray());
      assertThat(run.exit()).as(run.err()).isEqualTo(1);
      assertThat(other.read("bao-cao/json")).startsWith("[{\"file\":").contains("value-choice");
      assertThat(other.read("bao-cao/sarif")).startsWith(Sarif.BEGINNING).contains("value-choice");
      assertThat(other.read("bao-cao/github")).startsWith("::error file=content/");
      assertThat(other.read("bao-cao/text")).startsWith("content/").contains("[value-choice]");
      assertThat(other.read("bao-cao/tat-ca")).startsWith("{\"pages\":").contains("value-choice");
    }
    other.replace("content/articles/2023/bai-thu.md", "kind: nws", "kind: news");
    for (int times = 0; times < 2; times++) {
      assertThat(other.check(arguments.toArray()).exit()).isZero();
      assertThat(other.read("bao-cao/json")).isEqualToIgnoringWhitespace("[]");
      assertThat(other.read("bao-cao/github")).isEmpty();
      assertThat(other.read("bao-cao/text").strip()).isEqualTo("Nội dung không có lỗi.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml=loi.xml", "=loi.json", "json=ghi-chu.txt", "sarif=khong-co/loi"})
  void a_format_that_there_is_not_and_a_file_that_is_another_are_refused(String report) {
    Path site = ReportFileTest.site.folder();
    Cli run = ReportFileTest.site.build("--report", report.replace("=", "=" + site + "/"));
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
  }

  @Test
  void standard_output_takes_it_wherever_that_goes() {
    Cli run = site.build("--report", "json=/dev/stdout");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("[]\n");
  }

  @Test
  void two_reports_take_two_files() {
    String file = site.folder().resolve("mot").toString();
    Cli run = site.build("--report", "json=" + file, "--report", "sarif=" + file);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("hai lần");
  }
}
