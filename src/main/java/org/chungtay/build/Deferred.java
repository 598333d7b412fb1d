package org.chungtay.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.chungtay.model.Fingerprint;

/// A record as its bytes: read when it is asked for, and handed on as they are when it is not.
///
/// @param bytes never moved: whoever reads takes a duplicate
record Deferred<T extends Record>(ByteBuffer bytes) {

  static <T extends Record> Deferred<T> of(T record) {
    return new Deferred<>(ByteBuffer.wrap(RecordCodec.bytes(record)));
  }

  T read(Class<T> type) {
    try {
      return RecordCodec.read(bytes.duplicate(), type);
    } catch (IOException e) {
      throw new IllegalArgumentException("no " + type, e);
    }
  }

  /// The digest of the record.
  Fingerprint digest() {
    return Fingerprint.of(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
  }
}
