package org.chungtay.check;

import java.util.stream.Stream;
import org.chungtay.model.Problem;

/// One thing that an editor looks for.
@FunctionalInterface
interface Rule {

  /// What it finds in one entry.
  Stream<Problem> check(Subject subject);
}
