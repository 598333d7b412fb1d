package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Content that means harm, or an accident of the same shape, in a program with little memory.
class HostileSiteIT {

  private static final Path LAUNCHER = TestSite.REPOSITORY.resolve("chungtay");
  private static final int MEGABYTE = 1_000_000;

  /// Far more than it takes; what hangs or thrashes takes longer.
  private static final int SECONDS = 30;

  @TempDir private Path folder;

  @Test
  void each_is_a_problem_of_its_file_and_nothing_is_written() throws Exception {
    TestSite site = TestSite.small(folder.resolve("site"));
    List<String> hostile = plant(site);
    Path out = folder.resolve("out.json");
    ProcessBuilder build =
        new ProcessBuilder(
            LAUNCHER.toString(), "build", "--format", "json", "--site", site.folder().toString());
    build.environment().put("CHUNGTAY_JAVA_OPTS", "-Xmx512m");
    Process process =
        build.redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("ends by itself").isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    String found = Files.readString(out);
    assertThat(hostile).allSatisfy(file -> assertThat(found).contains("/" + file + ".md\""));
    assertThat(site.out()).doesNotExist();
  }

  private List<String> plant(TestSite site) throws IOException {
    String articles = "content/articles/2023/";
    site.write(articles + "neo.md", "---\ntitle: &a [x]\nsummary: *a\n---\n")
        .write(articles + "bom.md", "---\n" + bomb() + "---\n")
        .write(articles + "sau.md", "---\nextra: " + "[".repeat(10_000) + "\n---\n")
        .write(articles + "trich-dan.md", TestSite.article("A", "> ".repeat(10_000) + "x\n"))
        .write(articles + "nul.md", TestSite.article("A", "x\0y\n"))
        .write(articles + "duong-dan.md", alias("../../etc/passwd"))
        .write(articles + "noi-khac.md", alias("//evil.example/"))
        .write(articles + "lien-ket.md", TestSite.article("B", "[x](//evil.example/)\n"));
    Path folder = site.folder().resolve(articles);
    Files.write(
        folder.resolve("byte.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xC3, '(', '\n'});
    Files.createSymbolicLink(folder.resolve("loi-tat.md"), Path.of("/etc/passwd"));
    try (OutputStream large = Files.newOutputStream(folder.resolve("lon.md"))) {
      large.write("---\ntitle: A\n---\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      byte[] text = new byte[MEGABYTE];
      Arrays.fill(text, (byte) 'a');
      for (int i = 0; i < 200; i++) {
        large.write(text);
      }
    }
    return List.of(
        "neo",
        "bom",
        "sau",
        "trich-dan",
        "nul",
        "duong-dan",
        "noi-khac",
        "lien-ket",
        "byte",
        "loi-tat",
        "lon");
  }

  /// A billion laughs.
  private static String bomb() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String before = "*a" + (i - 1);
      yaml.append("a%d: &a%d [%s]\n".formatted(i, i, (before + ", ").repeat(8) + before));
    }
    return yaml.toString();
  }

  private static String alias(String address) {
    return TestSite.article("A", "x\n").replace("kind:", "aliases: [\"" + address + "\"]\nkind:");
  }
}
