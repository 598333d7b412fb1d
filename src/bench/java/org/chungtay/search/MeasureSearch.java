package org.chungtay.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import org.chungtay.build.Build;
import org.chungtay.build.BuildOptions;
import org.chungtay.build.Progress;
import org.chungtay.model.Content;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Sink;

/// Prints how long the index of a site and its export take, how much memory and how many bytes, and
/// what one more article changes. Asserts nothing.
final class MeasureSearch {

  private MeasureSearch() {}

  /// Measures the site in the folder that is named.
  public static void main(String[] arguments) {
    AtomicReference<Corpus> read = new AtomicReference<>();
    Build.search(
        BuildOptions.reading(Path.of(arguments[0]), Instant.now()),
        Progress.SILENT,
        index -> read.set(index.corpus()));
    Corpus corpus = read.get();
    // The first round warms the machine up, as the stages before do in a build.
    export(corpus, false);
    SortedMap<String, Integer> files = export(corpus, true);
    families(files);
    onlyOneMore(corpus, files);
  }

  private static SortedMap<String, Integer> export(Corpus corpus, boolean print) {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    SizeSink sink = new SizeSink(new ConcurrentSkipListMap<>());
    long start = System.nanoTime();
    long busy = processorTime();
    // On as many threads as a build has.
    try (ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors())) {
      pool.submit(() -> StaticExport.emit(corpus, sink)).join();
    }
    if (print) {
      System.out.printf(
          Locale.ROOT,
          "%d pages: index and export %.1f s, %.1f s of processor time, peak heap %d MB%n",
          corpus.pages().size(),
          (System.nanoTime() - start) / 1e9,
          (processorTime() - busy) / 1e9,
          peakHeap() >> 20);
    }
    return new TreeMap<>(sink.sizes());
  }

  /// What a machine that has other work to do gave this program, in nanoseconds.
  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static void families(SortedMap<String, Integer> files) {
    Map<String, List<Integer>> families = new TreeMap<>();
    files.forEach(
        (path, size) -> families.computeIfAbsent(family(path), _ -> new ArrayList<>()).add(size));
    families.forEach(
        (family, sizes) -> {
          sizes.sort(null);
          System.out.printf(
              Locale.ROOT,
              "%-14s %6d files %9d bytes, median %6d, largest %7d%n",
              family,
              sizes.size(),
              sizes.stream().mapToLong(size -> size).sum(),
              sizes.get(sizes.size() / 2),
              sizes.getLast());
        });
  }

  /// What changes when an article like the newest is written today.
  private static void onlyOneMore(Corpus corpus, SortedMap<String, Integer> before) {
    Searchable like =
        corpus.pages().stream().filter(p -> p.type() == PageType.ARTICLE).findFirst().orElseThrow();
    List<Searchable> pages = new ArrayList<>(corpus.pages());
    pages.add(
        Searchable.of(
            new org.chungtay.model.Permalink("/tin/bai-moi/"),
            like.type(),
            like.card().suggested(),
            "Một bài mới " + like.title(),
            like.card().names(),
            like.text(),
            like.shown().date(),
            like.shown().date(),
            Instant.now(),
            like.card().facets()));
    Set<String> after = new HashSet<>(export(Corpus.of(pages, corpus.labels()), false).keySet());
    Map<String, int[]> changed = new TreeMap<>();
    before
        .keySet()
        .forEach(
            path -> {
              int[] counts = changed.computeIfAbsent(family(path), _ -> new int[2]);
              counts[0] += after.contains(path) ? 0 : 1;
              counts[1]++;
            });
    changed.forEach(
        (family, counts) ->
            System.out.printf("one more article: %-14s %d of %d%n", family, counts[0], counts[1]));
  }

  private static String family(String path) {
    String[] folders = path.split("/", -1);
    return folders[1];
  }

  /// Notes how large each file is.
  private record SizeSink(Map<String, Integer> sizes) implements Sink {

    @Override
    public void accept(OutputPath path, Content content) {
      try (InputStream in = content.open()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        in.transferTo(bytes);
        sizes.put(path.value(), bytes.size());
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
