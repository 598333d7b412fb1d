package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.model.Hash;
import org.chungtay.model.Problem;
import org.chungtay.model.Publication;
import org.chungtay.model.Validity;

/// What the last build that went well was asked, what it found and left on disk, and what it said.
/// While all of that is so, a build has nothing to do but to say it again.
///
/// @param asked the digest of the program and of what it was asked to do
/// @param inputs the digest of the stamps of everything it was made from
/// @param outputs the same of the output folder as it was left
/// @param validity when else it would have made the same
/// @param pages how many pages the site has
/// @param files how many files
/// @param problems the warnings that were given
record LastBuild(
    Hash asked,
    Hash inputs,
    Hash outputs,
    Validity validity,
    int pages,
    int files,
    List<Problem> problems) {

  private static final String FILE = "last";

  static Optional<LastBuild> read(Path cache) {
    return CacheFile.read(cache.resolve(FILE), LastBuild.class);
  }

  /// Forgets it, before anything of the output is touched.
  static void forget(Path cache) {
    Path file = cache.resolve(FILE);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file, e);
    }
  }

  /// What there is to remember of a build.
  ///
  /// @param done what it met, and what it left
  static LastBuild of(Scene done, Validity validity, Report report) {
    Publication publication = report.publication();
    return new LastBuild(
        done.asked(),
        done.inputs().digest(),
        done.outputs().digest(),
        validity,
        report.pages(),
        publication.written().size() + publication.unchanged(),
        report.problems());
  }

  /// Whether a build at this moment would leave everything as it is.
  boolean holds(Scene now, Instant at) {
    return asked.equals(now.asked())
        && inputs.equals(now.inputs().digest())
        && outputs.equals(now.outputs().digest())
        && validity.contains(at);
  }

  /// Whether the output is still as it was left.
  boolean left(Scene now) {
    return outputs.equals(now.outputs().digest());
  }

  /// What a build says that finds nothing to do.
  Report report(List<Report.Timing> stages) {
    return new Report(pages, Publication.nothing(files), Map.of(), problems, stages);
  }

  void write(Path cache) {
    CacheFile.write(cache.resolve(FILE), this);
  }
}
