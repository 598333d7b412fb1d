package org.chungtay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.chungtay.TestSite;
import org.chungtay.bench.GeneratedArchive;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Sink;
import org.chungtay.publish.OutputRefused;

/// A generated site that is edited. After each edit it is built where it is and, as a commit, in a
/// fresh clone; beside them it is made anew in memory.
final class EditedSite {

  private static final int ARTICLES = Boolean.getBoolean("chungtay.long") ? 300 : 30;
  private static final int WAITING = 12;
  private static final String MANIFEST = "manifest-sha256.txt";

  private final TestSite site;
  private final FreshClones clones;

  /// How many edits, the first ones, are built in clones too.
  private final int cloned;

  private final Map<RandomEdit.Kind, Integer> kinds = new EnumMap<>(RandomEdit.Kind.class);
  private final Map<RandomEdit.Kind, Integer> refused = new EnumMap<>(RandomEdit.Kind.class);
  private final SortedMap<String, Duration> times = new TreeMap<>();
  private Optional<String> difference = Optional.empty();
  private int edits;

  /// The last edit that was taken, and how to take it back.
  private RandomEdit.Kind last = RandomEdit.Kind.REVERT;

  private Map<Path, Optional<byte[]>> undo = Map.of();

  /// What the next build here may have to make again because the one before made other things, of
  /// an edit that was taken back since.
  private Report.Work owing = Report.Work.NONE;

  /// What was published last.
  private SortedMap<String, Hash> published;

  EditedSite(Path folder, long seed, int cloned) {
    this.site = TestSite.generated(folder.resolve("site"), seed, ARTICLES);
    this.site.write(RandomEdit.CLOCK, GeneratedArchive.CLOCK.toString());
    await(this.site);
    this.clones = new FreshClones(folder.resolve("clones"));
    this.cloned = cloned;
    assertThat(built(site.folder()).hasErrors()).isFalse();
    assertThat(clones.build(site.folder(), EditedSite::built).hasErrors()).isFalse();
    this.published = TestSite.tree(site.out());
  }

  /// Articles that come and go with the clock.
  private static void await(TestSite site) {
    LocalDate first = LocalDate.ofInstant(GeneratedArchive.CLOCK, ZoneOffset.UTC);
    for (int i = 0; i < WAITING; i++) {
      LocalDate day = first.plusDays(1 + 7 * i);
      site.write(
          "content/articles/cho-" + i + ".md",
          TestSite.article("Bài chờ " + i, "Chữ của bài chờ.\n")
              .replace("2023-03-25", day + "\nexpires: " + day.plusDays(30)));
    }
  }

  /// Makes an edit, and looks whether the builds agree. One that all refuse is taken back.
  void edit(RandomEdit edit) {
    edits++;
    kinds.merge(edit.kind(), 1, Integer::sum);
    RandomEdit.Kind kind = edit.kind() == RandomEdit.Kind.REVERT ? last : edit.kind();
    Map<Path, Optional<byte[]>> before = RandomEdit.make(edit.on(site.folder(), undo));

    SortedMap<String, Hash> clean = new ConcurrentSkipListMap<>();
    Report anew = timed("anew", () -> Build.into(new Digests(clean), options(site.folder())));
    clean.put(MANIFEST, manifest(clean));
    SortedMap<String, Hash> files = anew.hasErrors() ? published : clean;
    ExpectedBuild expected = new ExpectedBuild(kind, before.size(), anew, published, files);
    Report here = timed("here", () -> built(site.folder()));
    difference = expected.difference(here, site.out(), owing).map(what -> edit + ": " + what);
    if (difference.isEmpty() && edits <= cloned) {
      Report clone = timed("in a clone", () -> clones.build(site.folder(), EditedSite::built));
      difference =
          expected
              .difference(clone, clones.out(), Report.Work.NONE)
              .map(what -> edit + " in a clone: " + what);
    }

    if (anew.hasErrors()) {
      refused.merge(edit.kind(), 1, Integer::sum);
      RandomEdit.make(before);
      owing = ExpectedBuild.sum(here.work(), before.size());
    } else {
      last = kind;
      undo = before;
      owing = Report.Work.NONE;
      published = clean;
    }
  }

  private static Hash manifest(SortedMap<String, Hash> files) {
    StringBuilder lines = new StringBuilder();
    files.forEach((file, hash) -> lines.append(hash).append("  ").append(file).append('\n'));
    return Hash.of(lines.toString());
  }

  private static BuildOptions options(Path folder) {
    return new BuildOptions(
        folder,
        folder.resolve("public"),
        null,
        false,
        RandomEdit.clock(folder),
        false,
        Runtime.getRuntime().availableProcessors());
  }

  private static Report built(Path folder) {
    try {
      return Build.run(options(folder), Progress.SILENT);
    } catch (OutputRefused e) {
      throw new AssertionError(e);
    }
  }

  private <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    T made = work.get();
    times.merge(what, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
    return made;
  }

  /// How the builds differed, if they did.
  Optional<String> difference() {
    return difference;
  }

  int edits() {
    return edits;
  }

  String told() {
    return "%d edits %s, refused by all %s, the first %d in clones too; all took %s"
        .formatted(edits, kinds, refused, Math.min(edits, cloned), times);
  }

  /// Forgets everything but the digests.
  private record Digests(Map<String, Hash> files) implements Sink {

    @Override
    public void accept(OutputPath path, Content content) {
      try (InputStream in = content.open()) {
        assertThat(files.put(path.value(), Hash.of(in.readAllBytes()))).isNull();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean keep(OutputPath path, Hash digest) {
      return false;
    }
  }
}
