package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.chungtay.Rounds;
import org.chungtay.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A build that has a cache makes what a build without one makes, byte for byte.
class IncrementalTest {

  @TempDir private Path folder;

  /// An edit: the file, a pattern in it, and what comes in its place.
  private record Edit(String file, String pattern, String replacement) {}

  /// Edits that leave the site valid however often they are made; `#n` is a number.
  private static final List<Edit> EDITS =
      List.of(
          new Edit("content/articles/2023/*", "title: \"(?:N\\d+ )?", "title: \"N#n "),
          new Edit("content/articles/2023/*", "(?m)^## (.*?)(?: \\d+)?$", "## $1 #n"),
          new Edit("content/articles/2023/*", "\\z", "\nThêm một đoạn, lần #n.\n"),
          new Edit("content/articles/2023/*", "date: 2026-11-22", "date: 2026-11-21"),
          new Edit(
              "content/articles/2023/*",
              "kind: ceremony(?!\nhighlight)",
              "kind: ceremony\nhighlight: true"),
          new Edit("content/articles/2023/*", "topics: \\[[^\\]]*\\]", "topics: []"),
          new Edit("content/districts/*", "name: \"?(\\D*?)(?: \\d+)?\"?\n", "name: \"$1 #n\"\n"),
          new Edit("content/districts/*", "to: 2025-06-30", "to: 2025-06"),
          new Edit("content/metrics.yml", "label: \"(?:N\\d+ )?", "label: \"N#n "),
          new Edit("content/topics.yml", "label: \"(?:N\\d+ )?", "label: \"N#n "),
          new Edit("content/documents/*", "number: \"(?:N\\d+ )?", "number: \"N#n "),
          new Edit("content/schools/*", "name: \"(?:N\\d+ )?", "name: \"N#n "),
          new Edit("content/pages/*", "\\z", "\nThêm, lần #n.\n"),
          new Edit("site-config.yml", "(?m)^title: .*$", "title: \"Chung Tay #n\""),
          new Edit("themes/chungtay/layouts/404.html", "\\z", "\n<!-- #n -->\n"),
          new Edit("themes/chungtay/assets/site.css", "\\z", "\n/* #n */\n"));

  @Test
  void after_any_edit_the_tree_is_that_of_a_clean_build() throws IOException {
    TestSite site = TestSite.real(folder.resolve("site"));
    for (String file : List.of("layouts/404.html", "assets/site.css")) {
      site.write(
          "themes/chungtay/" + file,
          Files.readString(TestSite.REPOSITORY.resolve("themes/chungtay").resolve(file)));
    }
    Path clean = folder.resolve("clean");
    site.built("--quiet");
    List<Map<Path, byte[]>> undo = new ArrayList<>();
    int seeds = 0;
    for (long seed : Rounds.seeds(50, 300).toArray()) {
      Random random = new Random(seed);
      String what;
      if (!undo.isEmpty() && random.nextInt(3) == 0) {
        what = "undo";
        for (Map.Entry<Path, byte[]> file : undo.removeLast().entrySet()) {
          Files.write(file.getKey(), file.getValue());
        }
      } else {
        what = edit(site, random, seed, undo);
      }
      site.built("--quiet");
      Path facts = folder.resolve("site/.chungtay/facts");
      Path aside = folder.resolve("site/.chungtay/aside");
      Files.move(facts, aside);
      site.built("--quiet", "--out", clean, "--clean");
      assertThat(TestSite.tree(site.out()))
          .as("seed %d: %s", seed, what)
          .isEqualTo(TestSite.tree(clean));
      Files.delete(facts);
      Files.move(aside, facts);
      seeds++;
    }
    System.out.printf("incremental builds equal to clean ones: %d of %d%n", seeds, seeds);
  }

  @Test
  void a_page_is_made_again_when_its_file_or_its_fact_is_damaged() throws IOException {
    TestSite site = TestSite.small(folder).built();
    Map<String, ?> whole = TestSite.tree(site.out());
    site.write("public/index.html", "hỏng").built();
    assertThat(TestSite.tree(site.out())).isEqualTo(whole);
    for (String facts : List.of("", "rác\n", "\u0000\u0001", "0".repeat(64) + " ../x")) {
      site.write(".chungtay/facts", facts).built();
      assertThat(TestSite.tree(site.out())).as(facts).isEqualTo(whole);
    }
    Files.write(folder.resolve(".chungtay/facts"), new byte[] {(byte) 0xff, (byte) 0xfe});
    site.built();
    assertThat(TestSite.tree(site.out())).isEqualTo(whole);
  }

  @Test
  void only_pages_that_show_a_change_are_written() throws IOException {
    TestSite site = TestSite.real(folder).built();
    Map<String, ?> before = TestSite.tree(site.out());
    site.replace("content/pages/gioi-thieu.md", "## ", "## Mới: ").built();
    Map<String, ?> after = TestSite.tree(site.out());
    List<String> changed =
        after.entrySet().stream()
            .filter(e -> !e.getValue().equals(before.get(e.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    // Search has the new words, and the text of no other page.
    assertThat(changed)
        .filteredOn(path -> !path.startsWith("tim-kiem/"))
        .containsExactly("gioi-thieu/index.html", "manifest-sha256.txt");
    assertThat(changed).filteredOn(path -> path.startsWith("tim-kiem/texts/")).hasSize(1);
  }

  private static String edit(TestSite site, Random random, long seed, List<Map<Path, byte[]>> undo)
      throws IOException {
    Edit edit = EDITS.get(random.nextInt(EDITS.size()));
    Path file = choose(site.folder(), edit.file(), random);
    byte[] before = Files.readAllBytes(file);
    String text = Files.readString(file);
    String replacement = edit.replacement().replace("#n", String.valueOf(seed));
    Files.writeString(file, text.replaceFirst(edit.pattern(), replacement));
    undo.add(Map.of(file, before));
    return edit + " in " + file.getFileName();
  }

  private static Path choose(Path site, String pattern, Random random) throws IOException {
    if (!pattern.endsWith("/*")) {
      return site.resolve(pattern);
    }
    try (Stream<Path> files = Files.list(site.resolve(pattern.replace("/*", "")))) {
      List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
      return all.get(random.nextInt(all.size()));
    }
  }
}
