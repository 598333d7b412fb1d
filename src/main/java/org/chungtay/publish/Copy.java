package org.chungtay.publish;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;

/// A published site, wherever it is.
interface Copy {

  /// What a file of it holds; nothing where there is none.
  Optional<byte[]> read(OutputPath path) throws IOException;

  /// Whether a file that does not hold what was published is as it should be for another reason.
  default boolean isExcused(OutputPath path, Optional<byte[]> found) throws IOException {
    return false;
  }

  /// The files that are there and not among these, where that can be known.
  Set<OutputPath> besides(Set<OutputPath> files) throws IOException;

  /// Whether this is what was published.
  static boolean is(Optional<byte[]> found, Hash published) {
    return found.map(Hash::of).filter(published::equals).isPresent();
  }
}
