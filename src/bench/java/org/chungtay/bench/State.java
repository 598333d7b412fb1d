package org.chungtay.bench;

/// What becomes of an article at [GeneratedArchive#CLOCK], and at every later clock until 2090.
public enum State {
  PUBLIC,
  DRAFT,
  /// Dated 2090 or later.
  SCHEDULED,
  /// Expired before the clock.
  EXPIRED,
  /// Taken down: a tombstone.
  REMOVED
}
