package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chungtay.Rounds;
import org.chungtay.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is done to a file of the real archive, the program answers in its own words.
class FaultsTest {

  private static final String[] SCRAPS = {
    "\t",
    "\u00A0",
    "“",
    "\"",
    "'",
    ": ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "&a ",
    "*a ",
    "!x ",
    "#",
    "|",
    ">",
    "---\n",
    "\n",
    "{{",
    "}}",
    "{{figure ",
    "](",
    "![",
    "<script>",
    "\u0000",
    "\u000B",
    "\u200B",
    "%",
    "2023-02-31",
    "25/03/2023",
    "dong-da",
    "../",
    "\u0301",
    "😀",
    "  ",
    "\n\n\t",
    "| a |\n|---|\n",
    "[^1]"
  };

  @TempDir private static Path folder;
  private static TestSite site;
  private static Map<String, ?> published;

  @BeforeAll
  static void a_published_site() {
    site = TestSite.real(folder).built();
    published = TestSite.tree(site.out());
  }

  static LongStream seeds() {
    return Rounds.seeds(50, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_damaged_file_is_told_in_words_or_does_no_harm(long seed) throws IOException {
    Random random = new Random(seed);
    List<Path> files = files();
    Path file = files.get(random.nextInt(files.size()));
    byte[] whole = Files.readAllBytes(file);
    try {
      String damaged = damage(Files.readString(file), random);
      Files.writeString(file, damaged);
      Cli run = site.build("--quiet", "--out", folder.resolve("public"));
      String what = "seed %d, %s:%n%s".formatted(seed, file.getFileName(), run.err());
      assertThat(run.exit()).as(what).isIn(0, 1);
      if (run.exit() == 1) {
        assertThat(run.err()).as(what).contains("Cách sửa: ");
        assertThat(TestSite.tree(site.out())).as(what).isEqualTo(published);
      }
    } finally {
      Files.write(file, whole);
      site.built("--quiet");
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      return Stream.concat(Stream.of(folder.resolve("site-config.yml")), files)
          .filter(f -> f.toString().matches(".*\\.(md|yml)"))
          .sorted()
          .toList();
    }
  }

  private static String damage(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(damaged.length() + 1);
      int end = Math.min(damaged.length(), at + random.nextInt(12));
      switch (random.nextInt(3)) {
        case 0 -> damaged.delete(at, end);
        case 1 -> damaged.insert(at, SCRAPS[random.nextInt(SCRAPS.length)]);
        default -> damaged.insert(at, damaged.substring(at, end));
      }
    }
    return damaged.toString();
  }
}
