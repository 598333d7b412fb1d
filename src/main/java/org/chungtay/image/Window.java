package org.chungtay.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The bytes of a file, of which a part is in memory at a time. Numbers are unsigned; whatever lies
/// outside the file is a [BrokenPicture].
final class Window {

  /// Where the bytes come from, as `FileChannel.read` gives them.
  interface Bytes {
    /// Reads on from a place, and says how many bytes were put into the buffer; fewer than one
    /// where there are none.
    int read(ByteBuffer into, long from) throws IOException;
  }

  private static final int LENGTH = 1 << 16;

  private final Bytes bytes;
  private final long size;
  private final byte[] part;
  private long from;
  private int length;

  Window(Bytes bytes, long size) {
    this.bytes = bytes;
    this.size = size;
    this.part = new byte[(int) Math.min(size, LENGTH)];
  }

  static Bytes bytes(byte[] array) {
    return (into, from) -> {
      int count = (int) Math.min(into.remaining(), array.length - from);
      into.put(array, (int) from, count);
      return count;
    };
  }

  long size() {
    return size;
  }

  /// The byte at this place.
  int u8(long at) throws IOException {
    if (at < from || at >= from + length) {
      move(at);
    }
    return part[(int) (at - from)] & 0xFF;
  }

  /// Two bytes, the higher first.
  int u16(long at) throws IOException {
    return u8(at) << 8 | u8(at + 1);
  }

  /// Four bytes, the highest first.
  long u32(long at) throws IOException {
    return (long) u16(at) << 16 | u16(at + 2);
  }

  /// So many bytes, the highest first; at most eight.
  long number(long at, int count) throws IOException {
    long number = 0;
    for (int i = 0; i < count; i++) {
      number = number << 8 | u8(at + i);
    }
    return number;
  }

  /// So many bytes, the lowest first; at most eight.
  long little(long at, int count) throws IOException {
    long number = 0;
    for (int i = count - 1; i >= 0; i--) {
      number = number << 8 | u8(at + i);
    }
    return number;
  }

  /// So many bytes as ASCII, fewer at the end of the file.
  String text(long at, int count) throws IOException {
    int there = Math.clamp(size - at, 0, count);
    return new String(copy(at, there), StandardCharsets.ISO_8859_1);
  }

  boolean has(long at, String text) throws IOException {
    return text(at, text.length()).equals(text);
  }

  byte[] copy(long at, int count) throws IOException {
    byte[] copy = new byte[count];
    for (int i = 0; i < count; i++) {
      copy[i] = (byte) u8(at + i);
    }
    return copy;
  }

  /// Where this byte stands next.
  long find(int wanted, long at) throws IOException {
    long place = at;
    while (u8(place) != wanted) {
      place++;
    }
    return place;
  }

  /// The checksum of a range as PNG has it.
  int crc(long at, long count) throws IOException {
    CRC32 crc = new CRC32();
    long place = at;
    while (place < at + count) {
      u8(place);
      int begin = (int) (place - from);
      int run = (int) Math.min(length - begin, at + count - place);
      crc.update(part, begin, run);
      place += run;
    }
    return (int) crc.getValue();
  }

  /// The end of a range, which has to lie within the file.
  long end(long at, long count) throws BrokenPicture {
    if (count < 0 || count > size - at) {
      throw new BrokenPicture("cut off");
    }
    return at + count;
  }

  private void move(long at) throws IOException {
    if (at < 0 || at >= size) {
      throw new BrokenPicture("cut off");
    }
    ByteBuffer into = ByteBuffer.wrap(part);
    while (into.hasRemaining() && bytes.read(into, at + into.position()) > 0) {
      // Until it is full, or the file has ended.
    }
    from = at;
    length = into.position();
    if (length == 0) {
      throw new BrokenPicture("cut off");
    }
  }
}
