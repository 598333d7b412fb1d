package org.chungtay.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chungtay.publish.Step.Put;

/// Where files wait that are to be moved into place by a rename: in the staging folder or, where
/// that is on another disk, as copies in a folder that the output hides.
final class Supply implements AutoCloseable {

  private static final String HIDDEN = ".chungtay-copies";

  private final Path hidden;
  private final boolean copied;

  private Supply(Path hidden, boolean copied) {
    this.hidden = hidden;
    this.copied = copied;
  }

  /// Copies all files or, where there is no need, none.
  static Supply of(List<Put> puts, Path root, Path staging) throws IOException {
    boolean copied = !Folders.areOnOneDisk(staging, root);
    Supply supply = new Supply(root.resolve(HIDDEN), copied);
    try {
      Files.createDirectory(supply.hidden);
      if (copied) {
        for (Put put : puts) {
          Files.copy(put.staged(), supply.file(put));
          Access.ofFile(supply.file(put));
        }
      }
      return supply;
    } catch (IOException e) {
      try (supply) {
        throw e;
      }
    }
  }

  /// Where the file waits that is to be put somewhere.
  Path file(Put put) {
    return copied ? hidden.resolve(String.valueOf(put.staged().getFileName())) : put.staged();
  }

  /// Where a file can be written that is to be moved within the output.
  Path draft() {
    return hidden.resolve("draft");
  }

  @Override
  public void close() throws IOException {
    Folders.delete(hidden);
  }

  /// Takes away what a build that was killed left of this.
  static void tidy(Path root) throws IOException {
    Folders.delete(root.resolve(HIDDEN));
  }
}
