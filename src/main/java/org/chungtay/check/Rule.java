package org.chungtay.check;

import java.util.stream.Stream;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Problem;

/// One thing that an editor looks for.
@FunctionalInterface
interface Rule {

  /// What it finds in one entry.
  Stream<Problem> check(Subject subject);

  /// The fingerprint of what it holds texts against: while that is the same, it says the same of a
  /// text.
  default Fingerprint against() {
    return Fingerprint.NONE;
  }
}
