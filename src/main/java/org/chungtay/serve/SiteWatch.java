package org.chungtay.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chungtay.model.LiveFolderVisitor;
import org.jspecify.annotations.Nullable;

/// Notices what is touched in a site: its configuration, its content and its themes.
final class SiteWatch implements AutoCloseable {

  /// What counts in a site's folder.
  private static final List<String> PARTS = List.of("site-config.yml", "content", "themes");

  /// An editor saves in several steps, which are over when nothing comes for so long.
  private static final Duration QUIET = Duration.ofMillis(20);

  /// What never comes to rest is looked at all the same.
  private static final Duration LONGEST = Duration.ofMillis(300);

  private final Path site;
  private final WatchService service;

  /// Where each watched folder is. A folder that was renamed keeps its key, and a key the path that
  /// it was first watched under.
  private final Map<WatchKey, Path> folders = new HashMap<>();

  private SiteWatch(Path site, WatchService service) {
    this.site = site;
    this.service = service;
  }

  /// Begins to watch; what is touched from now on is noticed.
  ///
  /// @throws UncheckedIOException naming the folder that cannot be watched
  static SiteWatch of(Path site) {
    try {
      SiteWatch watch = new SiteWatch(site, site.getFileSystem().newWatchService());
      watch.register(site);
      for (String part : PARTS) {
        watch.registerAll(site.resolve(part));
      }
      return watch;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot watch " + site, e);
    }
  }

  /// Waits until something is touched and comes to rest, or the time is over.
  ///
  /// @param atMost how long to wait; null for ever
  /// @return whether there may be more; not when this was closed
  boolean rest(@Nullable Duration atMost) throws InterruptedException {
    try {
      WatchKey first =
          atMost == null ? service.take() : service.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
      long end = System.nanoTime() + LONGEST.toNanos();
      for (WatchKey key = first; key != null; key = following(end)) {
        take(key);
      }
      return true;
    } catch (ClosedWatchServiceException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot watch " + site, e);
    }
  }

  private @Nullable WatchKey following(long end) throws InterruptedException {
    return System.nanoTime() > end ? null : service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Watches what is new.
  private void take(WatchKey key) throws IOException {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind().equals(OVERFLOW)) {
        // More happened than can be told: anything may be new.
        for (String part : PARTS) {
          registerAll(site.resolve(part));
        }
      } else if (folder != null && event.context() instanceof Path name) {
        Path path = folder.resolve(name);
        if (event.kind().equals(ENTRY_CREATE) && counts(path)) {
          registerAll(path);
        }
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  /// Hidden files are what editors and other programs keep for themselves.
  private boolean counts(Path path) {
    return PARTS.contains(site.relativize(path).getName(0).toString())
        && !path.getFileName().toString().startsWith(".");
  }

  /// Watches a folder and all below it, unless it is a file or gone.
  private void registerAll(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new LiveFolderVisitor() {
          @Override
          public FileVisitResult preVisitDirectory(Path sub, BasicFileAttributes attributes)
              throws IOException {
            register(sub);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void register(Path folder) throws IOException {
    try {
      folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
    } catch (NoSuchFileException e) {
      // Gone again: its own folder tells so.
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot stop watching " + site, e);
    }
  }
}
