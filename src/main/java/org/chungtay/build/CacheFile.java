package org.chungtay.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32;

/// A file that a build leaves to the next one. Whatever is wrong with it (it was cut short, another
/// version wrote it, someone else did), it is as if it were not there.
final class CacheFile {

  /// The content begins with its checksum.
  private static final int CHECKSUM = Long.BYTES;

  private CacheFile() {}

  /// What was written here, if all of it is there and can be read.
  static <T extends Record> Optional<T> read(Path file, Class<T> type) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      return in.readLong() == checksum(bytes)
          ? Optional.of(RecordCodec.read(in, type))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /// Writes the file in one piece.
  ///
  /// @throws UncheckedIOException naming the file when it cannot be written
  static void write(Path file, Record content) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    try {
      DataOutputStream out = new DataOutputStream(written);
      out.writeLong(0);
      RecordCodec.write(out, content);
      byte[] bytes = written.toByteArray();
      ByteBuffer.wrap(bytes).putLong(checksum(bytes));
      Files.createDirectories(draft.getParent());
      // What stands there, a link perhaps, is not written into.
      Files.deleteIfExists(draft);
      Files.write(draft, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /// Of everything behind the checksum.
  private static long checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, CHECKSUM, bytes.length - CHECKSUM);
    return checksum.getValue();
  }
}
