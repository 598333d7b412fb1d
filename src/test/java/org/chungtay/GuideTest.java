package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chungtay.cli.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The examples of the staff's guide, as a reader would type them into a new site.
class GuideTest {

  private static final Path GUIDE = TestSite.REPOSITORY.resolve("docs/huong-dan.md");

  /// A block of Markdown or YAML: the file it stands for, or `sai` and the code of what is wrong
  /// with it.
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^```(?:markdown|yaml) (?:sai )?(\\S+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /// After every date in the guide.
  private static final String AT = "2026-06-01T00:00:00Z";

  @TempDir private Path folder;

  @BeforeEach
  void a_new_site() {
    assertThat(Cli.run("init", folder.resolve("trang")).exit()).isZero();
  }

  @Test
  void its_articles_build_without_an_error_or_a_warning() throws IOException {
    for (MatchResult example : examples(false)) {
      write(example.group(1), example.group(2));
    }
    Files.write(
        folder.resolve("trang/content/articles/2026/gio-hoc-chung.jpg"), TestPicture.jpg(1));
    Files.write(folder.resolve("trang/content/logo.png"), TestPicture.png(1));
    write("content/articles/2026/ke-hoach-phoi-hop.pdf", "%PDF-1.4\n%%EOF\n");
    Cli check = Cli.run("check", "--site", folder.resolve("trang"), "--at", AT);
    assertThat(check.out()).isEqualTo("Nội dung không có lỗi.\n");
    Cli build = Cli.run("build", "--site", folder.resolve("trang"), "--at", AT);
    assertThat(build.exit()).as(build.err()).isZero();
    assertThat(folder.resolve("trang/public/tin/hai-don-vi-ky-ket/index.html")).exists();
    assertThat(folder.resolve("trang/public/tin/ke-hoach-nam-hoc/ke-hoach-phoi-hop.pdf")).exists();
    assertThat(Files.readString(folder.resolve("trang/public/index.html")))
        .contains("Phòng Giáo dục mẫu", "logo.png");
  }

  @Test
  void its_mistakes_are_those_it_names() throws IOException {
    for (MatchResult example : examples(true)) {
      write("content/articles/2026/sai.md", example.group(2));
      Cli check = Cli.run("check", "--site", folder.resolve("trang"), "--at", AT);
      assertThat(check.out()).contains("[" + example.group(1) + "]", "Có 1 lỗi, 0 cảnh báo");
    }
  }

  private static List<MatchResult> examples(boolean wrong) throws IOException {
    List<MatchResult> examples =
        EXAMPLE
            .matcher(Files.readString(GUIDE))
            .results()
            .filter(block -> block.group().startsWith("```markdown sai ") == wrong)
            .toList();
    assertThat(examples).hasSizeGreaterThan(1);
    return examples;
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("trang").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
