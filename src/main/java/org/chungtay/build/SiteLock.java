package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Keeps two builds of one site apart; the later one waits. The system lets go of the lock when a
/// build ends in any way.
final class SiteLock implements AutoCloseable {

  /// What is written or emptied in the cache without being made anew.
  private static final List<String> KEPT = List.of("lock", "clock", "memo");

  private final FileChannel channel;

  private SiteLock(FileChannel channel) {
    this.channel = channel;
  }

  static SiteLock take(Path cache) {
    Path file = cache.resolve("lock");
    try {
      Files.createDirectories(cache);
      deleteLinks(cache);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.lock();
      return new SiteLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + file, e);
    }
  }

  /// The cache is ours, and what a link in it leads to is not.
  private static void deleteLinks(Path cache) throws IOException {
    for (String name : KEPT) {
      if (Files.isSymbolicLink(cache.resolve(name))) {
        Files.delete(cache.resolve(name));
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unlock", e);
    }
  }
}
