package org.chungtay.build;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Reserved;
import org.chungtay.publish.MemorySink;
import org.jspecify.annotations.Nullable;

/// The files in which browsers search, made in the background once a browser asks for them. Who
/// asks waits for the newest for a moment, and then gets those before.
final class SearchFiles implements AutoCloseable {

  private static final String FOLDER = Reserved.SEARCH.path();

  /// All that the browser reads hangs from this file, so that what it gets belongs together.
  private static final OutputPath MANIFEST = new OutputPath(FOLDER + "manifest.json");

  private static final long PATIENCE = Duration.ofSeconds(2).toMillis();

  /// A browser that has read the manifest of the files before goes on reading those.
  private static final int KEPT = 2;

  private record Begun(Prepared site, CompletableFuture<Void> done) {

    @SuppressWarnings("ReferenceEquality") // every edit makes another
    boolean isFor(Prepared other) {
      return site == other;
    }
  }

  /// One thread, so that an edit meanwhile finds another.
  private final ForkJoinPool worker = new ForkJoinPool(1);

  private volatile List<MemorySink> made = List.of();
  private @Nullable Begun begun;

  /// Whether a file of this name belongs to search.
  static boolean hold(OutputPath path) {
    return path.value().startsWith(FOLDER);
  }

  Optional<Content> at(OutputPath path, Prepared site) {
    return path.equals(MANIFEST) || made(path).isEmpty() ? awaited(path, site) : made(path);
  }

  private Optional<Content> awaited(OutputPath path, Prepared site) {
    CompletableFuture<Void> done = begin(site);
    if (!made.isEmpty()) {
      done = done.copy().completeOnTimeout(null, PATIENCE, TimeUnit.MILLISECONDS);
    }
    done.join();
    return made(path);
  }

  private Optional<Content> made(OutputPath path) {
    return made.stream().flatMap(files -> files.at(path).stream()).findFirst();
  }

  private synchronized CompletableFuture<Void> begin(Prepared site) {
    if (begun == null || !begun.isFor(site)) {
      begun = new Begun(site, CompletableFuture.runAsync(() -> make(site), worker));
    }
    return begun.done();
  }

  private void make(Prepared site) {
    if (!made.isEmpty() && isSuperseded(site)) {
      return;
    }
    MemorySink files = new MemorySink();
    site.emitSearch(files);
    made = Stream.concat(Stream.of(files), made.stream()).limit(KEPT).toList();
  }

  private synchronized boolean isSuperseded(Prepared site) {
    return begun != null && !begun.isFor(site);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
