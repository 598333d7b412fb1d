package org.chungtay.search;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.chungtay.TestSite;
import org.chungtay.build.Build;
import org.chungtay.build.BuildOptions;
import org.chungtay.build.Progress;
import org.chungtay.build.Report;

/// What tests search.
final class Corpora {

  private Corpora() {}

  /// The real archive.
  static SearchIndex real() {
    return of(TestSite.REPOSITORY);
  }

  /// The corpus of a site, in an index of its own.
  static SearchIndex of(Path site) {
    AtomicReference<Corpus> corpus = new AtomicReference<>();
    Report report =
        Build.search(
            BuildOptions.reading(site, java.time.Instant.now()),
            Progress.SILENT,
            index -> corpus.set(index.corpus()));
    if (report.hasErrors()) {
      throw new AssertionError(report.problems());
    }
    return SearchIndex.of(corpus.get());
  }
}
