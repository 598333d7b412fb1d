package org.chungtay.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;

/// A file that a build leaves to the next one. Whatever is wrong with it (it was cut short, another
/// version wrote it, someone else did), it is as if it were not there.
final class CacheFile {

  @FunctionalInterface
  interface Writer {
    void write(DataOutput out) throws IOException;
  }

  @FunctionalInterface
  interface Reader<T> {
    T read(DataInput in) throws IOException;
  }

  /// The content begins with its checksum.
  private static final int CHECKSUM = Long.BYTES;

  private CacheFile() {}

  /// What was written here, if all of it is there and can be read.
  static <T> Optional<T> read(Path file, Reader<T> reader) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      return in.readLong() == checksum(bytes) ? Optional.of(reader.read(in)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /// Writes the file in one piece.
  ///
  /// @throws UncheckedIOException naming the file when it cannot be written
  static void write(Path file, Writer writer) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    try {
      DataOutputStream out = new DataOutputStream(content);
      out.writeLong(0);
      writer.write(out);
      byte[] bytes = content.toByteArray();
      ByteBuffer.wrap(bytes).putLong(checksum(bytes));
      Files.write(draft, bytes);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /// A text of any length, as [#write(DataOutput, String)] wrote it.
  static String text(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static void write(DataOutput out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /// Of everything behind the checksum.
  private static long checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, CHECKSUM, bytes.length - CHECKSUM);
    return checksum.getValue();
  }
}
