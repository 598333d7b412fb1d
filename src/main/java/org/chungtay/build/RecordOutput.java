package org.chungtay.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes being written, to a stream where there is one.
final class RecordOutput {
  private static final int FULL = 1 << 16;

  private final @Nullable OutputStream stream;
  private ByteBuffer buffer;

  RecordOutput(@Nullable OutputStream stream) {
    this.stream = stream;
    this.buffer = ByteBuffer.allocate(stream == null ? 64 : FULL);
  }

  ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      flush();
      if (buffer.remaining() < bytes) {
        int capacity = Math.max(buffer.capacity() * 2, buffer.position() + bytes);
        buffer =
            ByteBuffer.wrap(Arrays.copyOf(buffer.array(), capacity)).position(buffer.position());
      }
    }
    return buffer;
  }

  void flush() {
    if (stream != null) {
      try {
        stream.write(buffer.array(), 0, buffer.position());
        buffer.clear();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write", e);
      }
    }
  }

  void sign(char sign) {
    room(Byte.BYTES).put((byte) sign);
  }

  void number(int number) {
    room(Integer.BYTES).putInt(number);
  }

  byte[] bytes() {
    return Arrays.copyOf(buffer.array(), buffer.position());
  }
}
