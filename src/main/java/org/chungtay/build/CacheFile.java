package org.chungtay.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/// A file that a build leaves to the next one. Whatever is wrong with it (it was cut short, another
/// version wrote it, someone else did), it is as if it were not there.
final class CacheFile {

  /// The content ends with its checksum.
  private static final int CHECKSUM = Long.BYTES;

  private CacheFile() {}

  /// What was written here, if all of it is there and can be read.
  static <T extends Record> Optional<T> read(Path file, Class<T> type) {
    try {
      Optional<ByteBuffer> content = read(file);
      return content.isPresent()
          ? Optional.of(RecordCodec.read(content.get(), type))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /// The bytes that were written here, if all of them are there.
  static Optional<ByteBuffer> read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      int length = bytes.length - CHECKSUM;
      return length > 0 && ByteBuffer.wrap(bytes).getLong(length) == checksum(bytes)
          ? Optional.of(ByteBuffer.wrap(bytes, 0, length))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Writes the file in one piece.
  ///
  /// @throws UncheckedIOException naming the file when it cannot be written
  static void write(Path file, Record content) {
    write(file, "", out -> RecordCodec.write(out, content));
  }

  /// The same for bytes, which a preview and a build may write at the same time.
  static void write(Path file, byte[] content) {
    write(file, "." + ProcessHandle.current().pid(), out -> out.write(content));
  }

  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void write(Path file, String writer, Writing content) {
    Path draft = file.resolveSibling(file.getFileName() + writer + ".draft");
    try {
      Files.createDirectories(draft.getParent());
      // What stands there, a link perhaps, is not written into.
      Files.deleteIfExists(draft);
      CRC32 checksum = new CRC32();
      try (OutputStream out =
          Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        content.to(new CheckedOutputStream(out, checksum));
        out.write(ByteBuffer.allocate(CHECKSUM).putLong(checksum.getValue()).array());
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /// Of everything before the checksum.
  private static long checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, bytes.length - CHECKSUM);
    return checksum.getValue();
  }
}
