package org.chungtay.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.publish.MemorySink;
import org.jspecify.annotations.Nullable;

/// The files in which browsers search, made in the background once a browser asks for them. Who
/// asks waits for the newest for a moment, and then gets those before.
final class SearchFiles implements AutoCloseable {

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
  private volatile Memo.Emitted known;
  private @Nullable Begun begun;

  /// @param known what search has found before, if not here
  SearchFiles(Memo.Emitted known) {
    this.known = known;
  }

  Optional<Content> at(OutputPath path, Prepared site) {
    return path.equals(SearchUpdate.MANIFEST) || made(path).isEmpty()
        ? awaited(path, site)
        : made(path);
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
    MemorySink last = made.isEmpty() ? new MemorySink() : made.getFirst();
    Emission emission = new Emission(site, known, files, new Stopwatch(Progress.SILENT));
    Findable findable =
        emission.emitSearch(
            new SearchUpdate.Standing(
                last.paths(),
                path -> last.at(path).map(SearchFiles::bytes),
                path -> last.at(path).ifPresent(content -> files.accept(path, content))));
    known = emission.emitted(findable, Map.of());
    made = Stream.concat(Stream.of(files), made.stream()).limit(KEPT).toList();
  }

  private static byte[] bytes(Content content) {
    try (InputStream in = content.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("memory that cannot be read", e);
    }
  }

  private synchronized boolean isSuperseded(Prepared site) {
    return begun != null && !begun.isFor(site);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
