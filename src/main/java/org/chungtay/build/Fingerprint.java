package org.chungtay.build;

import java.nio.charset.StandardCharsets;
import org.chungtay.model.Hash;

/// What tells a value from others: its digest, or what is as short as one, as it is.
record Fingerprint(String text) {

  /// Of nothing.
  static final Fingerprint NONE = new Fingerprint("");

  static Fingerprint of(byte[] value) {
    return value.length <= Hash.DIGITS
        ? new Fingerprint(new String(value, StandardCharsets.ISO_8859_1))
        : of(Hash.of(value));
  }

  static Fingerprint of(Hash digest) {
    return new Fingerprint(digest.hex());
  }

  /// Of both.
  Fingerprint and(Hash other) {
    return new Fingerprint(text + other.hex());
  }
}
