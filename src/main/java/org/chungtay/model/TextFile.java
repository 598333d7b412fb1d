package org.chungtay.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A text in a file that is there whole: as it was, or as it is now.
public final class TextFile {

  private TextFile() {}

  /// Writes it by a rename, so that no reader ever sees half of it.
  ///
  /// @throws UncheckedIOException naming the file that could not be written
  public static void write(Path file, String text) {
    Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
    try {
      Files.createDirectories(draft.getParent());
      // What stands there, a link perhaps, is not written into.
      Files.deleteIfExists(draft);
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
