package org.chungtay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chungtay.archive.Assembler;
import org.chungtay.archive.Assembly;
import org.chungtay.model.Checked;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real archive with a few random slips: whatever staff type, they get problems that can be
/// found and read, never an exception.
class MutationTest {

  private static final int ROUNDS = 300;

  /// What slips in by accident: signs that YAML, Markdown and dates care about, and letters.
  private static final String SLIPS =
      "\t \u00A0\u200B\uFEFF\"'“”:#-–[]{}|>&*!%@`,?\\0123456789/.aăâđêôơưếộ\u0301\u0323\r\n\uD83C\uDF93\uD83C~=<";

  private static Path site;
  private static List<SourcePath> files;

  @BeforeAll
  static void list() {
    site = Path.of("").toAbsolutePath();
    files =
        ContentFolder.scan(site).value().keySet().stream()
            .filter(path -> EntryFile.kindOf(path) != EntryFile.ATTACHMENT)
            .filter(path -> EntryFile.kindOf(path) != EntryFile.LEDGER)
            .toList();
    assertThat(files).hasSizeGreaterThan(30);
  }

  @Test
  void a_file_with_slips_is_always_answered() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      SourcePath path = files.get(random.nextInt(files.size()));
      String text = mutated(Files.readString(site.resolve(path.value())), random);
      assertThatCode(() -> check(path, text))
          .as("seed %d:\n%s", seed, text)
          .doesNotThrowAnyException();
    }
  }

  private static void check(SourcePath path, String text) {
    FileRead read = Reads.file(path.value(), text);
    List<String> lines = lines(text);
    for (Problem problem : read.problems()) {
      assertIsInside(problem, lines);
      Told.canBeShown(problem);
    }
    assertThat(Problem.sorted(read.problems()))
        .as("none is told twice")
        .hasSize(read.problems().size());
    read.entries()
        .forEach(
            entry ->
                entry
                    .positions()
                    .byPath()
                    .values()
                    .forEach(at -> assertThat(at.line()).isBetween(1, lines.size() + 1)));
  }

  private static List<String> lines(String text) {
    try {
      byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      SourceText decoded = SourceText.decode(new SourcePath("content/x.md"), bytes);
      return List.of(decoded.text().split("\n", -1));
    } catch (SourceText.NotText e) {
      return List.of(text.split("\r\n|\r|\n", -1));
    }
  }

  private static void assertIsInside(Problem problem, List<String> lines) {
    assertThat(problem.line()).as("%s", problem).isBetween(1, lines.size());
    assertThat(problem.column())
        .as("%s", problem)
        .isBetween(1, lines.get(problem.line() - 1).length() + 1);
  }

  @Test
  void one_slip_makes_few_problems() throws IOException {
    List<String> cascades = new ArrayList<>();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      SourcePath path = files.get(random.nextInt(files.size()));
      String text = slip(Files.readString(site.resolve(path.value())), random);
      int problems = Reads.file(path.value(), text).problems().size();
      // A line lost between two items of a list gives each key of the second twice.
      if (problems > 4) {
        cascades.add("seed " + seed + ": " + problems + " problems in " + path);
      }
    }
    assertThat(cascades).isEmpty();
  }

  @Test
  void a_site_with_slips_is_always_assembled(@TempDir Path folder) throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      SiteFolder copy = SiteFolder.bare(folder);
      copy.write("site-config.yml", Files.readString(site.resolve("site-config.yml")));
      for (SourcePath path : files) {
        String text = Files.readString(site.resolve(path.value()));
        copy.write(path.value(), random.nextInt(8) == 0 ? mutated(text, random) : text);
      }
      Checked<Sources> sources = copy.read();
      Assembly assembly =
          Assembler.assemble(sources.value(), Instant.parse("2027-01-01T00:00:00Z"), true, false);
      assembly.problems().forEach(Told::canBeShown);
      assertThat(assembly.archive().routes()).as("seed %d", seed).isNotEmpty();
    }
  }

  /// The text with one to three slips.
  private static String mutated(String text, Random random) {
    String mutated = text;
    for (int i = random.nextInt(3); i >= 0; i--) {
      mutated = slip(mutated, random);
    }
    return mutated;
  }

  private static String slip(String text, Random random) {
    return random.nextInt(3) == 0 ? slipOfALine(text, random) : slipOfACharacter(text, random);
  }

  private static String slipOfACharacter(String text, Random random) {
    // Most slips that matter stand in the front matter.
    int end = random.nextInt(4) == 0 ? text.length() : Math.min(text.length(), 900);
    int at = random.nextInt(Math.max(1, end));
    char slip = SLIPS.charAt(random.nextInt(SLIPS.length()));
    StringBuilder out = new StringBuilder(text);
    switch (random.nextInt(4)) {
      case 0 -> out.insert(at, slip);
      case 1 -> out.setCharAt(at, slip);
      case 2 -> out.deleteCharAt(at);
      default -> out.insert(at, out.charAt(at));
    }
    return out.toString();
  }

  private static String slipOfALine(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(Math.min(lines.size(), 40));
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
      default -> lines.set(at, " ".repeat(1 + random.nextInt(3)) + lines.get(at));
    }
    return String.join("\n", lines);
  }
}
