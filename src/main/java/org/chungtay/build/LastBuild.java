package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Pending;
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
/// @param pending what was not public yet
record LastBuild(
    Fingerprint asked,
    Fingerprint inputs,
    Fingerprint outputs,
    Validity validity,
    int pages,
    int files,
    Deferred<Problems> problems,
    Pending pending) {

  /// Read only where they are said again.
  private record Problems(List<Problem> all) {}

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

  /// Remembers a build that went well, unless a file was written so lately that a later change of
  /// it might not be noticed.
  ///
  /// @param met what it found; nothing but the output and the ledger has changed since then
  /// @param recorded whether the ledger has
  static void remember(
      Scene met,
      BuildOptions options,
      Path cache,
      Validity validity,
      boolean recorded,
      Report report) {
    met.published(report.publication(), recorded, options, cache)
        .ifPresent(
            done -> {
              Publication publication = report.publication();
              LastBuild last =
                  new LastBuild(
                      done.asked(),
                      done.inputs().digest(),
                      done.outputs().digest(),
                      validity,
                      report.pages(),
                      publication.written().size() + publication.unchanged(),
                      Deferred.of(new Problems(report.problems())),
                      report.pending());
              CacheFile.write(cache.resolve(FILE), last);
            });
  }

  /// Whether a build at this moment would leave everything as it is.
  boolean holds(Scene now, Instant at) {
    return asked.equals(now.asked())
        && inputs.equals(now.inputs().digest())
        && left(now)
        && validity.contains(at);
  }

  /// Whether the output is still as it was left.
  boolean left(Scene now) {
    return outputs.equals(now.outputs().digest());
  }

  /// What a build says that finds nothing to do.
  Report report(List<Report.Timing> stages) {
    return new Report(
        pages,
        Publication.nothing(files),
        Map.of(),
        problems.read(Problems.class).all(),
        pending,
        Report.Work.NONE,
        stages);
  }
}
