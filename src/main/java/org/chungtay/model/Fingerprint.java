package org.chungtay.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.StringHelper;

/// 128 bits that tell a value from every other that a site may have, for what a build keeps for the
/// next one. They are no proof against someone who looks for two values with the same; what is
/// published has a [Hash].
///
/// MurmurHash3_x64_128, by Austin Appleby.
public record Fingerprint(long low, long high) {

  /// Of nothing.
  public static final Fingerprint NONE = new Fingerprint(0, 0);

  private static final int PIECE = 1 << 20;

  /// The fingerprint of these bytes.
  public static Fingerprint of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  /// The fingerprint of a part of these bytes.
  public static Fingerprint of(byte[] bytes, int offset, int length) {
    long[] halves = StringHelper.murmurhash3_x64_128(bytes, offset, length, 0);
    return new Fingerprint(halves[0], halves[1]);
  }

  /// The fingerprint of what a stream gives, which may be long; another than that of the same bytes
  /// at once.
  ///
  /// @throws IOException when it cannot be read
  public static Fingerprint of(InputStream in) throws IOException {
    Fingerprint all = NONE;
    byte[] piece = in.readNBytes(PIECE);
    while (piece.length > 0) {
      all = all.and(of(piece));
      piece = in.readNBytes(PIECE);
    }
    return all;
  }

  /// The fingerprint of this text's UTF-8 bytes.
  public static Fingerprint of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The fingerprint of both.
  public Fingerprint and(Fingerprint other) {
    return of(
        ByteBuffer.allocate(4 * Long.BYTES)
            .putLong(low)
            .putLong(high)
            .putLong(other.low)
            .putLong(other.high)
            .array());
  }

  /// The fingerprint of a set is the sum of those of its members, in any order.
  public Fingerprint plus(Fingerprint other) {
    return new Fingerprint(low + other.low, high + other.high);
  }
}
