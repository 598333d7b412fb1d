package org.chungtay.source;

import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;

/// What one file gave.
///
/// @param bytes the digest of what it was read from, [Fingerprint#NONE] of a file that was not read
/// @param complete unless an entry of it was lost
public record FileRead(
    Fingerprint bytes, List<Source<?>> entries, List<Problem> problems, boolean complete) {

  FileRead(List<Source<?>> entries, List<Problem> problems, boolean complete) {
    this(Fingerprint.NONE, entries, problems, complete);
  }

  static FileRead lost(List<Problem> problems) {
    return new FileRead(List.of(), problems, false);
  }

  /// The same after these problems.
  FileRead after(List<Problem> earlier) {
    return new FileRead(
        bytes, entries, Stream.concat(earlier.stream(), problems.stream()).toList(), complete);
  }

  /// The same, read from these bytes.
  FileRead from(Fingerprint other) {
    return new FileRead(other, entries, problems, complete);
  }
}
