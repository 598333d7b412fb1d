package org.chungtay.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes the primitives of the shard format, see `docs/search-format.md`.
final class Encoder {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private byte[] previous = new byte[0];

  /// A number from 0 on, seven bits a byte, the lowest first; all but the last byte have the top
  /// bit set.
  Encoder number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
    return this;
  }

  /// A number of either sign: 0, -1, 1, -2, … as 0, 1, 2, 3, ….
  Encoder signed(int value) {
    return number((value << 1) ^ (value >> 31));
  }

  /// The length in bytes, then UTF-8.
  Encoder text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return number(bytes.length).bytes(bytes);
  }

  /// A text of a list in order: how many bytes it begins with that the one before it began with,
  /// then the rest.
  Encoder nextText(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    int shared = Arrays.mismatch(previous, bytes);
    shared = shared < 0 ? bytes.length : shared;
    number(shared).number(bytes.length - shared);
    out.write(bytes, shared, bytes.length - shared);
    previous = bytes;
    return this;
  }

  Encoder bytes(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  int size() {
    return out.size();
  }

  byte[] content() {
    return out.toByteArray();
  }
}
