package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--version",
        "build --version",
        "check --version",
        "init --version",
        "new --version",
        "schema --version"
      })
  void every_command_tells_the_version(String line) {
    Cli run = Cli.run((Object[]) line.split(" ", -1));
    assertThat(run.out()).matches("chungtay \\d+\\.\\d+\\.\\d+\\n");
    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "build ", "check ", "init ", "new ", "schema "})
  void help_is_in_the_language_asked_for(String command) {
    assertThat(Cli.run((Object[]) (command + "--help").split(" ", -1)).out())
        .startsWith("Cách dùng: chungtay")
        .contains("Tùy chọn:", "in phiên bản rồi dừng")
        .doesNotContain("Usage", "Print version");
    assertThat(Cli.run((Object[]) (command + "--help --lang=en").split(" ", -1)).out())
        .startsWith("Usage: chungtay")
        .contains("Options:", "print the version and stop");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "biuld | Không có lệnh “biuld”. Có phải là “build”?",
        "xyzzy | Không có lệnh “xyzzy”.",
        "build --oout x | Không có tùy chọn “--oout”. Có phải là “--out”?",
        "build --threads nhiều | Tùy chọn --threads không nhận “nhiều”; cần N.",
        "build --at hôm-nay | Tùy chọn --at không nhận “hôm-nay”; cần INSTANT.",
        "check --format xml | Tùy chọn --format không nhận “xml”; cần text|json|sarif|github.",
        "check --lang fr | Tùy chọn --lang không nhận “fr”; cần vi|en.",
        "build --site khong-co | không có site-config.yml",
        "init | Thiếu DIR.",
        "build --out | Thiếu",
        "'' | Chưa có lệnh.",
      })
  void wrong_usage_is_exit_code_2_and_told_in_vietnamese(String line, String message) {
    Object[] arguments = line.isEmpty() ? new Object[0] : line.split(" ", -1);
    Cli run = Cli.run(arguments);
    assertThat(run.exit()).as(line).isEqualTo(2);
    assertThat(run.err()).as(line).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void options_that_make_no_sense_are_wrong_usage() {
    TestSite site = TestSite.small(folder);
    assertThat(site.build("--threads", 0).exit()).isEqualTo(2);
    assertThat(site.build("--base-url", "javascript:alert(1)").exit()).isEqualTo(2);
    assertThat(site.build("--base-url", "/chi-co-duong-dan").exit()).isEqualTo(2);
    assertThat(site.out()).doesNotExist();
  }

  @Test
  void a_fault_of_the_disk_is_exit_code_3_and_names_the_file() throws IOException {
    TestSite site = TestSite.small(folder);
    Files.writeString(folder.resolve(".chungtay"), "một tệp ở chỗ của thư mục");
    Cli run = site.build();
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains(".chungtay");
  }

  @Test
  void init_makes_a_site_that_builds_at_once() throws IOException {
    Path site = folder.resolve("trang mới");
    assertThat(Cli.run("init", site).exit()).isZero();
    Cli build = Cli.run("build", "--site", site);
    assertThat(build.exit()).as(build.err()).isZero();
    assertThat(site.resolve("public/tin/bai-viet-mau/index.html")).exists();
    assertThat(site.resolve(".gitignore")).content().contains("public/", ".chungtay/");
  }

  @Test
  void init_touches_no_folder_that_holds_something() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "a");
    Cli run = Cli.run("init", folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(TestSite.tree(folder)).containsOnlyKeys("a.txt");
  }

  @Test
  void init_knows_every_file_of_the_sample_site() throws IOException {
    Path starter = TestSite.REPOSITORY.resolve("src/main/resources/starter");
    try (Stream<Path> files = Files.walk(starter)) {
      List<String> all =
          files
              .filter(Files::isRegularFile)
              .map(file -> starter.relativize(file).toString())
              .toList();
      assertThat(InitCommand.FILES).containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  void schemas_are_written_where_the_hints_of_a_new_site_lead() throws IOException {
    assertThat(Cli.run("init", folder).exit()).isZero();
    assertThat(
            Cli.run(
                    "new",
                    "school",
                    "--site",
                    folder,
                    "--name",
                    "Trường Tiểu học Mẫu",
                    "--level",
                    "primary",
                    "--district",
                    "don-vi-mau")
                .exit())
        .isZero();
    Cli run = Cli.run("schema", "--site", folder);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("Đã ghi 9 lược đồ vào " + folder.resolve("content/.schemas"));
    for (String file :
        List.of(
            "site-config.yml",
            "content/metrics.yml",
            "content/topics.yml",
            "content/schools/don-vi-mau.yml")) {
      Path path = folder.resolve(file);
      String first = Files.readAllLines(path).getFirst();
      assertThat(first).as(file).startsWith("# yaml-language-server: $schema=");
      assertThat(path.resolveSibling(first.substring(first.indexOf('=') + 1)))
          .as(first)
          .isRegularFile();
    }
    assertThat(Cli.run("check", "--site", folder).out()).isEqualTo("Nội dung không có lỗi.\n");
  }

  @Test
  void schemas_go_anywhere_and_speak_english_without_a_site() {
    Path out = folder.resolve("a/b");
    assertThat(Cli.run("schema", "--out", out, "--lang", "en").exit()).isZero();
    assertThat(TestSite.tree(out)).hasSize(9);
    assertThat(out.resolve("article.schema.json"))
        .content()
        .contains("\"The title, at most 200 characters.\"");
    assertThat(Cli.run("schema", "--site", folder).exit()).isEqualTo(2);
  }
}
