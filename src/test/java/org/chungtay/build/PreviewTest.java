package org.chungtay.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.chungtay.MemorySink;
import org.chungtay.Rounds;
import org.chungtay.TestPicture;
import org.chungtay.TestSite;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a preview shows after any edits is what a clean build of the same content makes.
class PreviewTest {

  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
  private static final URI HERE = URI.create("http://127.0.0.1:4000/");
  private static final String ARTICLES = "content/articles/2023";
  private static final String STYLE = "themes/chungtay/assets/site.css";
  private static final String LAYOUT = "themes/chungtay/layouts/404.html";

  @TempDir private Path folder;

  /// An edit by pattern; `#n` is a number.
  private record Edit(String where, String pattern, String replacement) {}

  /// Some of them leave the content with problems.
  private static final List<Edit> EDITS =
      List.of(
          new Edit(ARTICLES, "\\z", "\nThêm một đoạn, lần #n.\n"),
          new Edit(ARTICLES, "\\z", "\nXem {{unit dong-da}} và [trang kia](/tin/).\n"),
          new Edit(ARTICLES, "\\z", "\nXem [bài không có](khong-co.md).\n"),
          new Edit(ARTICLES, "\\z", "\n![Ảnh](khong-co.jpg)\n"),
          new Edit(ARTICLES, "title: \"", "title: \"N#n "),
          new Edit(ARTICLES, "\nkind: ", "\nkinnd: "),
          new Edit(ARTICLES, "\nkind: ceremony", "\nkind: ceremony\nhighlight: true"),
          new Edit(ARTICLES, "\nkind: ", "\ndraft: true\nkind: "),
          new Edit(ARTICLES, "date: 2026-11-22", "date: 2026-11-21"),
          new Edit(ARTICLES, "date: 2026-11-22", "date: 2099-11-21"),
          new Edit(ARTICLES, "topics: \\[[^\\]]*\\]", "topics: []"),
          new Edit(ARTICLES, "\n---\n", "\n--\n"),
          new Edit("content/districts", "name: \"?(\\D*?)(?: \\d+)?\"?\n", "name: \"$1 #n\"\n"),
          new Edit("content/documents", "number: \"", "number: \"N#n "),
          new Edit("content/schools", "name: \"", "name: \"N#n "),
          new Edit("content/pages", "\\z", "\nThêm, lần #n.\n"),
          new Edit("content/metrics.yml", "label: \"", "label: \"N#n "),
          new Edit("content/topics.yml", "label: \"", "label: \"N#n "),
          new Edit("site-config.yml", "(?m)^title: .*$", "title: \"Chung Tay #n\""),
          new Edit("site-config.yml", "(?m)^title: .*$", "title: [#n"),
          new Edit(LAYOUT, "\\z", "\n<!-- #n -->\n"),
          new Edit(STYLE, "\\z", "\n/* #n */\n"));

  @Test
  void after_any_edits_every_file_is_that_of_a_clean_build() throws IOException {
    TestSite site = TestSite.real(folder.resolve("site"));
    for (String file : List.of(STYLE, LAYOUT)) {
      site.write(file, Files.readString(TestSite.REPOSITORY.resolve(file)));
    }
    int sound = 0;
    int rounds = 0;
    try (Preview preview = new Preview(site.folder(), HERE, true, InstantSource.fixed(NOW))) {
      preview.update();
      Deque<Map<Path, byte[]>> undo = new ArrayDeque<>();
      for (long seed : Rounds.seeds(25, 400).toArray()) {
        Random random = new Random(seed);
        Map<Path, byte[]> before = new HashMap<>();
        String what =
            !undo.isEmpty() && random.nextInt(5) < 3
                ? undone(undo.pop(), before)
                : edited(site, random, seed, before, undo);
        Preview.State state = preview.update();
        if (isLike(state, site, "seed " + seed + ": " + what)) {
          sound++;
        }
        rounds++;
      }
    }
    assertThat(sound).as("sound states of %d", rounds).isGreaterThan(rounds / 4);
    System.out.printf("previews equal to clean builds: %d of %d%n", rounds, rounds);
  }

  /// Compares the state with a clean build.
  ///
  /// @return whether nothing was wrong with the content
  private static boolean isLike(Preview.State state, TestSite site, String what) {
    BuildOptions options = BuildOptions.previewing(site.folder(), HERE, true, NOW);
    Report report = Build.check(options, Progress.SILENT);
    assertThat(state.problems()).as(what).isEqualTo(report.problems());
    assertThat(state.fault()).as(what).isNull();
    if (report.hasErrors()) {
      return false;
    }
    // No command publishes drafts and what is planned, as a preview shows them.
    MemorySink clean = new MemorySink(new ConcurrentSkipListMap<>());
    Build.into(clean, options);
    SortedMap<String, Hash> wanted = new TreeMap<>();
    clean.files().forEach((path, bytes) -> wanted.put(path, Hash.of(bytes)));
    // Made of the others when they are published.
    wanted.keySet().removeIf(path -> path.startsWith("tim-kiem/") && !path.endsWith("index.html"));
    assertThat(shown(state.edition(), wanted.keySet())).as(what).isEqualTo(wanted);
    return true;
  }

  private static SortedMap<String, Hash> shown(Edition edition, Set<String> paths) {
    SortedMap<String, Hash> shown = new TreeMap<>();
    for (String path : paths) {
      edition
          .at(new OutputPath(path))
          .ifPresent(
              content -> {
                try (InputStream in = content.open()) {
                  shown.put(path, Hash.of(in.readAllBytes()));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return shown;
  }

  private static String undone(Map<Path, byte[]> files, Map<Path, byte[]> before)
      throws IOException {
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      keep(file.getKey(), before);
      restore(file.getKey(), file.getValue());
    }
    return "undo " + files.keySet();
  }

  private static void restore(Path file, byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      Files.delete(file);
    } else {
      Files.write(file, bytes);
    }
  }

  /// An empty array stands for a file that is not there.
  private static void keep(Path file, Map<Path, byte[]> before) throws IOException {
    before.put(file, Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
  }

  private static String edited(
      TestSite site,
      Random random,
      long seed,
      Map<Path, byte[]> before,
      Deque<Map<Path, byte[]>> undo)
      throws IOException {
    int kind = random.nextInt(EDITS.size() + 4);
    Path articles = site.folder().resolve(ARTICLES);
    Path article = any(articles, random);
    Path other = articles.resolve("bai-" + seed + ".md");
    String what;
    if (kind == EDITS.size()) {
      keep(other, before);
      Files.writeString(other, TestSite.article("Bài số " + seed, "Chữ.\n"));
      what = "new " + other;
    } else if (kind == EDITS.size() + 1) {
      keep(article, before);
      Files.delete(article);
      what = "delete " + article;
    } else if (kind == EDITS.size() + 2) {
      keep(article, before);
      keep(other, before);
      Files.move(article, other);
      what = "rename " + article;
    } else if (kind == EDITS.size() + 3) {
      Path picture = articles.resolve("le-ky-" + seed + ".jpg");
      keep(picture, before);
      keep(article, before);
      Files.write(picture, TestPicture.jpg((int) seed));
      Files.writeString(
          article, Files.readString(article) + "\n![Hai bên ký](" + picture.getFileName() + ")\n");
      what = "picture in " + article;
    } else {
      Edit edit = EDITS.get(kind);
      Path where = site.folder().resolve(edit.where());
      Path file = Files.isDirectory(where) ? any(where, random) : where;
      keep(file, before);
      Files.writeString(
          file,
          Files.readString(file)
              .replaceFirst(edit.pattern(), edit.replacement().replace("#n", "" + seed)));
      what = edit + " in " + file;
    }
    undo.push(Map.copyOf(before));
    return what;
  }

  private static Path any(Path folder, Random random) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.filter(f -> f.toString().matches(".*\\.(md|yml)")).sorted().toList();
      return all.get(random.nextInt(all.size()));
    }
  }

  @Test
  void search_is_that_of_a_clean_build_as_soon_as_it_is_made() throws Exception {
    TestSite site = TestSite.small(folder.resolve("site"));
    Path article = site.folder().resolve("content/articles/2023/bai-thu.md");
    Path clean = folder.resolve("clean");
    try (Preview preview = new Preview(site.folder(), HERE, false, InstantSource.fixed(NOW))) {
      for (String word : List.of("một", "hai")) {
        Files.writeString(article, TestSite.article("Bài " + word, "Chữ " + word + ".\n"));
        Edition edition = preview.update().edition();
        site.built("--quiet", "--out", clean, "--base-url", HERE, "--at", NOW);
        SortedMap<String, Hash> wanted = new TreeMap<>(TestSite.tree(clean));
        wanted.keySet().removeIf(path -> !path.startsWith("tim-kiem/"));
        // A busy machine may need longer than the browser waits.
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!shown(edition, wanted.keySet()).equals(wanted) && Instant.now().isBefore(end)) {
          Thread.sleep(100);
        }
        assertThat(shown(edition, wanted.keySet())).as(word).isEqualTo(wanted);
      }
    }
  }

  @Test
  void what_was_not_touched_is_the_same_edition() {
    TestSite site = TestSite.small(folder);
    try (Preview preview = new Preview(folder, HERE, false, InstantSource.fixed(NOW))) {
      Edition first = preview.update().edition();
      site.write("content/articles/2023/.bai-thu.md.swp", "x").write("content/~$bai.docx", "x");
      site.write("content/articles/2023/bai-thu.md~", "x");
      assertThat(preview.update().edition()).isSameAs(first);
      site.replace("content/articles/2023/bai-thu.md", "Chữ", "Lời");
      assertThat(preview.update().edition()).isNotSameAs(first);
    }
  }

  @Test
  void an_article_appears_when_it_is_due_and_goes_when_it_expires() {
    TestSite site = TestSite.small(folder);
    site.write(
        "content/articles/2023/mai.md",
        TestSite.article("Bài mai", "Chữ.\n")
            .replace("date: 2023-03-25", "date: 2026-12-02\nexpires: 2026-12-04"));
    OutputPath page = new OutputPath("tin/mai/index.html");
    Instant[] now = {NOW};
    try (Preview preview = new Preview(folder, HERE, false, () -> now[0])) {
      assertThat(preview.update().edition().hasPage(page)).isFalse();
      now[0] = NOW.plus(Duration.ofDays(2));
      Edition due = preview.update().edition();
      assertThat(due.hasPage(page)).isTrue();
      now[0] = NOW.plus(Duration.ofDays(4));
      Edition expired = preview.update().edition();
      assertThat(shown(expired, Set.of(page.value())))
          .isNotEqualTo(shown(due, Set.of(page.value())));
    }
  }

  @Test
  void a_theme_at_fault_leaves_the_last_edition_and_names_its_line() {
    TestSite site = TestSite.small(folder);
    try (Preview preview = new Preview(folder, HERE, false, InstantSource.fixed(NOW))) {
      Edition first = preview.update().edition();
      site.write("themes/chungtay/layouts/list.html", "<p>\n{{ nothing }}</p>");
      Preview.State broken = preview.update();
      assertThat(broken.fault()).isNull();
      assertThat(broken.problems())
          .extracting(problem -> problem.file().value(), Problem::line)
          .containsExactly(tuple("themes/chungtay/layouts/list.html", 2));
      assertThat(broken.edition()).isSameAs(first);
      site.write("themes/chungtay/layouts/list.html", "<p>mended</p>");
      Preview.State mended = preview.update();
      assertThat(mended.problems()).isEmpty();
      assertThat(mended.edition()).isNotSameAs(first);
    }
  }
}
