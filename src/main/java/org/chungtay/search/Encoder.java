package org.chungtay.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// Writes the primitives of the shard format, see `docs/search-format.md`.
final class Encoder {

  private byte[] bytes = new byte[64];
  private int size;
  private byte[] previous = new byte[0];

  /// A number from 0 on, seven bits a byte, the lowest first; all but the last byte have the top
  /// bit set.
  Encoder number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      octet((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    octet(rest);
    return this;
  }

  /// A number of either sign: 0, -1, 1, -2, … as 0, 1, 2, 3, ….
  Encoder signed(int value) {
    return number((value << 1) ^ (value >> 31));
  }

  /// The length in bytes, then UTF-8.
  Encoder text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    return number(utf8.length).bytes(utf8);
  }

  /// A text of a list in order: how many bytes it begins with that the one before it began with,
  /// then the rest.
  Encoder nextText(String value) {
    return nextText(value.getBytes(StandardCharsets.UTF_8));
  }

  /// The same of a text in UTF-8, which is not to be written to any more.
  Encoder nextText(byte[] utf8) {
    int shared = Arrays.mismatch(previous, utf8);
    shared = shared < 0 ? utf8.length : shared;
    number(shared).number(utf8.length - shared).bytes(utf8, shared, utf8.length);
    previous = utf8;
    return this;
  }

  /// The name of a shard, in hexadecimal.
  Encoder name(String hex) {
    return bytes(HexFormat.of().parseHex(hex));
  }

  Encoder bytes(byte[] source) {
    return bytes(source, 0, source.length);
  }

  Encoder bytes(byte[] source, int from, int to) {
    reserve(to - from);
    System.arraycopy(source, from, bytes, size, to - from);
    size += to - from;
    return this;
  }

  private void octet(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  int size() {
    return size;
  }

  /// Takes back everything, as if nothing had been written.
  void clear() {
    size = 0;
    previous = new byte[0];
  }

  byte[] content() {
    return Arrays.copyOf(bytes, size);
  }
}
