package org.chungtay.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /// The real archive with so many generated articles among its own.
  static SearchIndex real(Path folder, int articles) {
    Corpus real = corpus(TestSite.REPOSITORY);
    List<Searchable> pages = new ArrayList<>(real.pages());
    corpus(TestSite.generated(folder, 1, articles).folder()).pages().stream()
        .filter(page -> page.type() == PageType.ARTICLE)
        .forEach(pages::add);
    return SearchIndex.of(Corpus.of(pages, real.labels()));
  }

  /// The pages of a site, in an index of their own.
  static SearchIndex of(Path site) {
    return SearchIndex.of(corpus(site));
  }

  private static Corpus corpus(Path site) {
    AtomicReference<Corpus> corpus = new AtomicReference<>();
    Report report =
        Build.search(
            BuildOptions.reading(site, java.time.Instant.now()),
            Progress.SILENT,
            index -> corpus.set(index.corpus()));
    if (report.hasErrors()) {
      throw new AssertionError(report.problems());
    }
    return corpus.get();
  }
}
