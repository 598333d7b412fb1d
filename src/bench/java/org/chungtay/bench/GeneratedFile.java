package org.chungtay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of a generated site.
public final class GeneratedFile {

  private final String path;
  private final byte[] content;

  /// @param path below the site's folder, `/` separated
  GeneratedFile(String path, byte[] content) {
    this.path = path;
    this.content = content;
  }

  static GeneratedFile text(String path, String text) {
    return new GeneratedFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The path below the site's folder, `/` separated.
  public String path() {
    return path;
  }

  /// Writes the file to its place below the site's folder.
  ///
  /// @throws UncheckedIOException naming the file that could not be written
  void write(Path site) {
    Path file = site.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
