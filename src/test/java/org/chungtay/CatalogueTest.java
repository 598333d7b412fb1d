package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chungtay.cli.Cli;
import org.chungtay.model.Code;
import org.chungtay.model.Language;
import org.chungtay.model.Problem;
import org.chungtay.model.Severity;
import org.chungtay.model.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every mistake that the catalogue knows, planted and found. `-Dchungtay.rewrite=true` writes the
/// expectations anew; read the difference before you commit it.
class CatalogueTest {

  private static final Path GOLDEN = TestSite.REPOSITORY.resolve("src/test/sites/faults.json");
  private static final Path CATALOGUE = TestSite.REPOSITORY.resolve("docs/problems.md");
  private static final Messages VI = Messages.of(Language.VI);
  private static final int WIDTH = 100;

  @TempDir private Path folder;

  @Test
  void one_run_reports_exactly_the_planted_faults() throws IOException {
    Cli run = Cli.run("check", "--site", PlantedFaults.SITE, "--format", "json");
    assertThat(run.exit()).isEqualTo(1);
    expect(GOLDEN, run.out().replace("},{", "},\n{"));
  }

  @Test
  void an_article_named_after_a_code_has_that_mistake_and_no_other() {
    Map<String, List<String>> found =
        PlantedFaults.problems(PlantedFaults.SITE).stream()
            .filter(p -> p.file().value().startsWith("content/articles/"))
            .collect(
                Collectors.groupingBy(
                    p -> p.file().stem(),
                    TreeMap::new,
                    Collectors.mapping(p -> p.code().key(), Collectors.toList())));
    Set<String> named = Set.copyOf(Arrays.stream(Code.values()).map(Code::key).toList());
    assertThat(found.keySet()).filteredOn(named::contains).hasSizeGreaterThan(85);
    found.forEach(
        (name, codes) -> {
          if (named.contains(name)) {
            assertThat(codes).as(name).containsExactly(name);
          }
        });
  }

  /// How the same text may be stored.
  enum Form {
    CRLF,
    MARK,
    NFD;

    String of(String text) {
      return switch (this) {
        case CRLF -> text.replace("\n", "\r\n");
        case MARK -> "\uFEFF" + text;
        case NFD -> Normalizer.normalize(text, Normalizer.Form.NFD);
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_same_is_found_however_the_files_are_stored(Form form) {
    Path copy = PlantedFaults.copy(folder, form::of);
    assertThat(PlantedFaults.problems(copy))
        .as(form.name())
        .isEqualTo(PlantedFaults.problems(PlantedFaults.SITE));
  }

  @Test
  void warnings_are_switched_off_by_their_codes() {
    String off =
        Arrays.stream(Code.values())
            .filter(code -> code.severity() == Severity.WARNING)
            .map(Code::key)
            .collect(Collectors.joining(", "));
    Path copy =
        PlantedFaults.copy(folder, text -> text.replace("[title-capital]", "[" + off + "]"));
    assertThat(PlantedFaults.problems(copy)).allMatch(p -> p.severity() == Severity.ERROR);
  }

  @Test
  void warnings_alone_stop_nothing() {
    TestSite site = TestSite.small(folder);
    site.write("content/articles/2023/hoa.md", TestSite.article("BÀI VIẾT TOÀN CHỮ HOA", "Chữ.\n"));
    Cli check = site.check();
    assertThat(check.out()).contains("[title-capitals]", "Bài viết toàn chữ hoa");
    assertThat(check.exit()).isZero();
    assertThat(site.build().exit()).isZero();
  }

  @Test
  void every_code_is_planted_and_the_catalogue_shows_it() throws IOException {
    Map<Code, String> examples = new EnumMap<>(Code.class);
    for (Problem problem : PlantedFaults.problems(PlantedFaults.SITE)) {
      examples.putIfAbsent(problem.code(), example(PlantedFaults.SITE, problem));
    }
    for (Path site : PlantedFaults.alone(folder)) {
      for (Problem problem : PlantedFaults.problemsWithLinks(site)) {
        examples.putIfAbsent(problem.code(), example(site, problem));
      }
    }
    assertThat(examples.keySet()).containsExactly(Code.values());
    StringBuilder text = new StringBuilder(INTRODUCTION);
    examples.forEach((code, example) -> text.append(example));
    expect(CATALOGUE, text.toString());
  }

  private static final String INTRODUCTION =
      """
      # Các lỗi và cảnh báo

      Tệp này do chương trình tạo ra từ các thông báo của nó. Lỗi làm trang không dựng được; cảnh báo \
      thì không, và tắt được ở mục `lint.off` của `site-config.yml`. Mỗi mã kèm một ví dụ: dòng viết \
      sai, điều chương trình nói, cách sửa. Dấu · ở ví dụ là dấu cách hoặc ký tự không nhìn thấy.
      """;

  private static String example(Path site, Problem problem) throws IOException {
    StringBuilder text = new StringBuilder("\n## ").append(problem.code().key()).append("\n\n");
    Path file = site.resolve(problem.file().value());
    // What is wrong with a whole file stands in no line of it.
    boolean whole = problem.code().key().matches("(file|content|address)-.*");
    String line = whole ? "" : line(file, problem.line());
    if (!line.isBlank()) {
      text.append("````text\n").append(line).append("\n````\n\n");
    }
    return text.append("**")
        .append(VI.text("severity." + problem.severity().key()))
        .append(".** ")
        .append(inMarkdown(problem.message(VI)))
        .append("  \n")
        .append(VI.text("fix", Map.of("x", inMarkdown(problem.hint(VI)))))
        .append('\n')
        .toString();
  }

  private static String line(Path file, int number) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<String> lines =
        new String(bytes, java.nio.charset.StandardCharsets.UTF_8).lines().toList();
    boolean readable = number <= lines.size() && lines.get(number - 1).indexOf('\uFFFD') < 0;
    String line = readable ? lines.get(number - 1).replaceAll("[\\p{Cntrl}\\p{Cf}]", "·") : "";
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
  }

  /// Signs that Markdown would take for its own.
  private static String inMarkdown(String text) {
    return text.replaceAll("([\\\\*_<>\\[\\]`#])", "\\\\$1").strip();
  }

  private static void expect(Path file, String text) throws IOException {
    if (Boolean.getBoolean("chungtay.rewrite")) {
      Files.writeString(file, text);
    }
    assertThat(text)
        .as("%s; -Dchungtay.rewrite=true writes it anew", file.getFileName())
        .isEqualTo(Files.readString(file));
  }
}
