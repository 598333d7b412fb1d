package org.chungtay.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of an artifact: made in memory, copied from a file that staff supplied, or made from
/// one.
public sealed interface Content {

  /// Bytes made by a stage. The array is not copied and must not be changed afterwards.
  @SuppressWarnings("ArrayRecordComponent") // compared by digest, never by equals
  record Bytes(byte[] bytes) implements Content {}

  /// The bytes of a file on disk, read when the sink takes them.
  record Copy(Path file) implements Content {}

  /// Bytes that are made whenever they are read, the same each time.
  record Made(Opening opening) implements Content {

    /// Opens a stream over the bytes, which the caller closes.
    @FunctionalInterface
    public interface Opening {
      InputStream open() throws IOException;
    }
  }

  /// Text as UTF-8.
  static Bytes text(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /// A new stream over the bytes; the caller closes it.
  default InputStream open() throws IOException {
    return switch (this) {
      case Bytes(byte[] bytes) -> new java.io.ByteArrayInputStream(bytes);
      case Copy(Path file) -> Files.newInputStream(file);
      case Made(Made.Opening opening) -> opening.open();
    };
  }
}
