package org.chungtay.build;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Records as bytes, for the program that wrote them: a record is the name of its class and its
/// components, whatever these are declared as. Besides records there are lists, sets, maps, texts,
/// numbers, booleans, enum constants, classes, times, fingerprints, [Deferred] records and null.
final class RecordCodec {

  /// No other classes are made from what a file says, and so its name need not be written.
  static final String OWN = "org.chungtay.";

  private RecordCodec() {}

  /// Writes a record to a stream.
  ///
  /// @throws UncheckedIOException when that cannot be written
  static void write(OutputStream out, Record value) {
    RecordWriter writer = new RecordWriter(out, UnaryOperator.identity());
    writer.write(value);
    writer.out().flush();
  }

  /// The bytes of a record.
  static byte[] bytes(Record value) {
    return bytes(value, UnaryOperator.identity());
  }

  /// The bytes of any value that a record may hold.
  ///
  /// @param substitute what is written in place of each part of it
  static byte[] bytes(@Nullable Object value, UnaryOperator<@Nullable Object> substitute) {
    RecordWriter writer = new RecordWriter(null, substitute);
    writer.write(value);
    return writer.out().bytes();
  }

  /// What was written.
  ///
  /// @throws IOException when it ends too soon
  /// @throws RuntimeException when it is something else
  static <T extends Record> T read(ByteBuffer in, Class<T> type) throws IOException {
    try {
      return type.cast(Objects.requireNonNull(new RecordReader(in).read()));
    } catch (BufferUnderflowException e) {
      throw new EOFException("too short for " + type);
    }
  }
}
