package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.chungtay.JsonSchemas;
import org.chungtay.TestSite;
import org.chungtay.model.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatTest {

  private static final String ARTICLE = "content/articles/2023/bai-thu.md";

  @TempDir private Path folder;

  private TestSite flawed() {
    return TestSite.small(folder)
        .replace(ARTICLE, "districts: [dong-da]", "districts: [đống-đa, soc-sơn]")
        .write("content/articles/2023/Bài có dấu.md", TestSite.article("Bài hai", "[a](b%c.md)\n"));
  }

  @Test
  void a_problem_shows_its_line_with_a_caret() {
    assertThat(flawed().check().out())
        .contains(
            """
            content/articles/2023/bai-thu.md:6:22: Lỗi: Không có mã đơn vị “soc-sơn”. [district-unknown]
                6 | districts: [đống-đa, soc-sơn]
                  |                      ^
                Cách sửa: Có phải là “soc-son” (huyện Sóc Sơn)?
            """);
  }

  @Test
  void the_line_is_the_same_however_the_file_was_saved() throws IOException {
    String wanted = flawed().check().out();
    for (String path : List.of(ARTICLE, "content/articles/2023/Bài có dấu.md")) {
      String text = Files.readString(folder.resolve(path));
      Files.delete(folder.resolve(path));
      String odd = "\uFEFF" + Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n");
      Files.writeString(folder.resolve(Normalizer.normalize(path, Normalizer.Form.NFD)), odd);
    }
    assertThat(Cli.run("check", "--site", folder).out())
        .isEqualTo(wanted)
        .contains("    8 | [a](b");
  }

  @Test
  void what_is_wrong_with_a_whole_file_shows_no_line() throws IOException {
    TestSite site =
        TestSite.small(folder)
            .write("content/bai.yaml", "mật: khẩu\n")
            .replace(ARTICLE, "summary: Tóm tắt của bài thử.\n", "");
    Files.write(folder.resolve("content/pages.md"), "mật".getBytes(StandardCharsets.UTF_16));
    Files.createSymbolicLink(folder.resolve("content/articles/ngoai.md"), Path.of("/etc/passwd"));
    Cli run = site.check();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("[file-unexpected]", "[file-outside]", "[key-missing]")
        .doesNotContain(" | ", "mật", "root");
  }

  @Test
  void sarif_keeps_to_the_schema_of_oasis() {
    Cli run = flawed().check("--format", "sarif");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(JsonSchemas.sarif(run.out())).as(run.out()).isEmpty();
    assertThat(JsonSchemas.sarif(run.out().replace("utf16CodeUnits", "bytes"))).isNotEmpty();

    JsonNode sarif = JsonMapper.shared().readTree(run.out()).at("/runs/0");
    JsonNode driver = sarif.at("/tool/driver");
    assertThat(driver.path("version").asString()).isEqualTo(Version.current());
    assertThat(sarif.path("columnKind").asString()).isEqualTo("utf16CodeUnits");
    JsonNode result = sarif.at("/results/0");
    assertThat(result.at("/locations/0/physicalLocation").toString())
        .isEqualTo(
            """
            {"artifactLocation":{"uri":"content/articles/2023/B%C3%A0i%20c%C3%B3%20d%E1%BA%A5u.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":8,"startColumn":5}}""");
    assertThat(driver.path("rules").get(result.path("ruleIndex").asInt()).path("id"))
        .isEqualTo(result.path("ruleId"));
    for (JsonNode rule : driver.path("rules")) {
      assertThat(rule.at("/help/text").asString())
          .as(rule.toString())
          .contains("\n\n")
          .doesNotContain("{id}");
    }
  }

  @Test
  void github_gets_one_command_for_each_problem_with_its_escapes() {
    Cli run = flawed().check("--format", "github");
    assertThat(run.out().lines())
        .hasSize(3)
        .contains(
            "::error file=content/articles/2023/Bài có dấu.md,line=8,col=5,title=link-broken::"
                + "Liên kết “b%25c.md” không dẫn đến trang nào.%0A"
                + "Viết đường dẫn đến một tệp .md trong thư mục content, tính từ tệp này; nếu là trang web khác, viết đủ cả https://");
  }

  /// Code hosts ask for paths from the checkout's root, where the program is started.
  @Test
  void a_site_below_the_working_folder_is_named_from_there() throws IOException {
    Path below = Files.createTempDirectory(TestSite.REPOSITORY.resolve("target"), "site");
    TestSite site = TestSite.small(below).replace(ARTICLE, "kind: news", "kind: tin");
    String path = "target/" + below.getFileName() + "/" + ARTICLE;
    assertThat(site.check("--format", "github").out()).contains("file=" + path + ",line=4");
    assertThat(site.check("--format", "sarif").out()).contains("\"uri\":\"" + path + "\"");
    assertThat(site.check("--format", "json").out()).contains("\"file\":\"" + ARTICLE + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github"})
  void a_build_answers_machines_as_a_check_does(String format) {
    TestSite site = flawed();
    Cli build = site.build("--format", format);
    Cli check = site.check("--format", format);
    assertThat(build.out()).isEqualTo(check.out());
    assertThat(build.exit()).isEqualTo(check.exit()).isEqualTo(1);
    assertThat(build.err()).doesNotContain("Lỗi:");
    assertThat(check.err()).isEmpty();
  }

  @Test
  void a_clean_site_is_an_empty_answer() {
    TestSite site = TestSite.small(folder);
    assertThat(site.check("--format", "github").out()).isEmpty();
    assertThat(site.build("--format", "json").out()).isEqualTo("[]\n");
    String sarif = site.check("--format", "sarif").out();
    assertThat(JsonSchemas.sarif(sarif)).isEmpty();
    assertThat(sarif).contains("\"results\":[]");
  }

  @Test
  void a_byte_order_mark_inside_a_text_is_shown_where_it_stands() {
    TestSite site = TestSite.small(folder);
    site.write(
        "content/articles/2023/dau.md",
        TestSite.article("Bài thử", "Chữ.\n\n\uFEFFChữ trong bài.\n"));
    List<String> lines = site.check().out().lines().toList();
    assertThat(lines.get(0)).contains("[text-invisible]");
    assertThat(lines.get(1)).endsWith(" | ·Chữ trong bài.");
    assertThat(lines.get(2)).endsWith(" | ^");
  }
}
