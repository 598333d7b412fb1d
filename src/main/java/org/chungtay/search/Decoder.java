package org.chungtay.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// Reads the primitives that [Encoder] writes, and throws [MisfitException] where there are none.
final class Decoder {

  private final byte[] bytes;
  private int at;
  private byte[] previous = new byte[0];

  /// @param bytes not to be written to any more
  Decoder(byte[] bytes) {
    this.bytes = bytes;
  }

  int number() {
    int octet = octet();
    int value = octet & 0x7F;
    for (int shift = 7; octet >= 0x80; shift += 7) {
      octet = octet();
      // Four bytes leave three bits of 31.
      if (shift == 4 * 7 && octet > 7) {
        throw damaged();
      }
      value |= (octet & 0x7F) << shift;
    }
    return value;
  }

  /// The length of a list, of which each item takes a byte at least.
  int count() {
    int count = number();
    if (count > bytes.length - at) {
      throw damaged();
    }
    return count;
  }

  /// Skips so many numbers.
  void skip(int numbers) {
    int left = numbers;
    while (left > 0) {
      if (octet() < 0x80) {
        left--;
      }
    }
  }

  String text() {
    return new String(bytes(number()), StandardCharsets.UTF_8);
  }

  void skipText() {
    int length = number();
    if (length > bytes.length - at) {
      throw damaged();
    }
    at += length;
  }

  /// The next text of a list in order, in UTF-8.
  byte[] nextText() {
    int shared = number();
    int length = number();
    if (shared > previous.length || length > bytes.length - at) {
      throw damaged();
    }
    byte[] text = Arrays.copyOf(previous, shared + length);
    System.arraycopy(bytes, at, text, shared, length);
    at += length;
    previous = text;
    return text;
  }

  /// A whole list in order.
  List<String> texts() {
    previous = new byte[0];
    int count = count();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(new String(nextText(), StandardCharsets.UTF_8));
    }
    return texts;
  }

  /// The name of a shard, in hexadecimal.
  String name() {
    return HexFormat.of().formatHex(bytes(ShardStore.NAME_BYTES));
  }

  byte[] bytes(int length) {
    if (length > bytes.length - at) {
      throw damaged();
    }
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /// All bytes that were read since that place.
  byte[] since(int from) {
    return Arrays.copyOfRange(bytes, from, at);
  }

  /// All bytes that have not been read.
  byte[] rest() {
    return bytes(bytes.length - at);
  }

  /// How many bytes have been read.
  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  /// Everything has been read.
  void end() {
    if (!isAtEnd()) {
      throw damaged();
    }
  }

  private int octet() {
    if (at == bytes.length) {
      throw damaged();
    }
    return bytes[at++] & 0xFF;
  }

  private MisfitException damaged() {
    return new MisfitException("nothing to read at byte " + at + " of " + bytes.length);
  }
}
