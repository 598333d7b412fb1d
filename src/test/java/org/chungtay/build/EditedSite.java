package org.chungtay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import org.chungtay.TestSite;
import org.chungtay.bench.GeneratedArchive;
import org.chungtay.model.Code;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Problem;
import org.chungtay.model.Sink;
import org.chungtay.publish.OutputRefused;

/// A generated site that is built after each edit, and beside that made anew in memory.
final class EditedSite {

  private static final int ARTICLES = Boolean.getBoolean("chungtay.long") ? 300 : 30;
  private static final String MANIFEST = "manifest-sha256.txt";

  private final TestSite site;
  private final BuildOptions options;
  private final Map<RandomEdit.Kind, Integer> kinds = new EnumMap<>(RandomEdit.Kind.class);
  private Map<Path, Optional<byte[]>> undo = Map.of();
  private Optional<String> difference = Optional.empty();
  private int edits;
  private int refused;

  /// Files that an edit which both refused had written, and that were written back since.
  private int takenBack;

  private long incrementalNanos;
  private long cleanNanos;

  EditedSite(Path folder, long seed) {
    site = TestSite.generated(folder, seed, ARTICLES);
    options =
        new BuildOptions(
            folder,
            site.out(),
            null,
            false,
            GeneratedArchive.CLOCK,
            false,
            Runtime.getRuntime().availableProcessors());
    assertThat(incremental().hasErrors()).isFalse();
  }

  /// Makes an edit, and looks whether the two builds agree. One that both refuse is taken back.
  void edit(RandomEdit edit) {
    Map<Path, Optional<byte[]>> before = RandomEdit.make(edit.on(site.folder(), undo));
    edits++;
    kinds.merge(edit.kind(), 1, Integer::sum);
    if (agree(edit, before.size() + takenBack)) {
      undo = before;
      takenBack = 0;
    } else {
      refused++;
      RandomEdit.make(before);
      takenBack = before.size();
    }
  }

  /// Whether both builds took the edit.
  ///
  /// @param touched how many files are others than at the build before
  private boolean agree(RandomEdit edit, int touched) {
    Report incremental = incremental();
    SortedMap<String, Hash> clean = new ConcurrentSkipListMap<>();
    long start = System.nanoTime();
    Report anew = Build.into(new Digests(clean), options);
    cleanNanos += System.nanoTime() - start;
    // Only a build that follows another can know what is gone.
    List<Problem> told =
        incremental.problems().stream().filter(p -> p.code() != Code.ADDRESS_GONE).toList();
    if (!told.equals(anew.problems())) {
      difference = Optional.of(edit + ": " + told + " and " + anew.problems());
    } else if (!anew.hasErrors()) {
      difference = differing(clean).map(files -> edit + ": " + files);
    }
    if (difference.isEmpty()) {
      difference = wasted(edit.kind(), touched, incremental, anew).map(work -> edit + ": " + work);
    }
    return !anew.hasErrors();
  }

  /// What was made again though it had been made of the same: a build that gives up and makes all
  /// agrees with a clean one too.
  private Optional<String> wasted(
      RandomEdit.Kind kind, int touched, Report incremental, Report anew) {
    Report.Work work = incremental.work();
    // What an edit that was taken back changed of other texts is changed back.
    boolean afterRefusal = takenBack > 0;
    boolean idle =
        switch (kind) {
          // Any of these may change what any text, page or rule says.
          case TEMPLATE, CONFIG, DATA, REVERT -> work.parsed() <= touched;
          // A text may lead to an article that comes, goes or has another name.
          case ADD, RENAME, DELETE, DATE ->
              work.parsed() <= touched && work.linted() < anew.pages();
          case BODY, TITLE, TOPIC, KIND, PICTURE ->
              work.parsed() <= touched
                  && (afterRefusal || (work.rendered() <= touched && work.linted() <= touched))
                  && work.formed() <= anew.work().formed() / 2;
        };
    return idle ? Optional.empty() : Optional.of("made again " + work + ", of " + anew.work());
  }

  private Report incremental() {
    long start = System.nanoTime();
    try {
      return Build.run(options, Progress.SILENT);
    } catch (OutputRefused e) {
      throw new AssertionError(e);
    } finally {
      incrementalNanos += System.nanoTime() - start;
    }
  }

  /// The files that are not as they should be, the manifest among them.
  private Optional<String> differing(SortedMap<String, Hash> clean) {
    SortedMap<String, Hash> tree = new TreeMap<>(TestSite.tree(site.out()));
    StringBuilder manifest = new StringBuilder();
    clean.forEach((file, hash) -> manifest.append(hash).append("  ").append(file).append('\n'));
    clean.put(MANIFEST, Hash.of(manifest.toString()));
    Set<String> files = new TreeSet<>(tree.keySet());
    files.addAll(clean.keySet());
    files.removeIf(file -> clean.containsKey(file) && clean.get(file).equals(tree.get(file)));
    return files.isEmpty() ? Optional.empty() : Optional.of(files.toString());
  }

  /// How the two differed, if they did.
  Optional<String> difference() {
    return difference;
  }

  int edits() {
    return edits;
  }

  String told() {
    return "%d edits %s, %d of them refused by both; %d ms for an edit, %d ms for a clean build"
        .formatted(edits, kinds, refused, millis(incrementalNanos), millis(cleanNanos));
  }

  private long millis(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos) / edits;
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
