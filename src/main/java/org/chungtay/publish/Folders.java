package org.chungtay.publish;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Folders of our own: the staging folder, the output and what it hides.
final class Folders {

  private Folders() {}

  /// Deletes a folder with all that is in it, and of a link the link alone.
  static void delete(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /// Makes a folder, and those it lies in, as far as they are missing.
  static void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.getParent();
    if (parent != null) {
      make(parent);
    }
    Files.createDirectory(folder);
    Access.ofFolder(folder);
  }

  /// The disk that a folder lies on, or will lie on when it is made.
  static FileStore disk(Path folder) throws IOException {
    Path parent = folder.getParent();
    return parent == null || Files.exists(folder) ? Files.getFileStore(folder) : disk(parent);
  }

  /// Whether a file can be moved from one to the other by a rename.
  static boolean areOnOneDisk(Path one, Path other) throws IOException {
    return disk(one).equals(disk(other));
  }
}
