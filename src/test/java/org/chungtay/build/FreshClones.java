package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import org.chungtay.TestFolders;

/// What a pipeline does, for every commit in the same place: a fresh clone, what was kept of the
/// one before is restored into it, the site is built, and what it leaves is kept. Files that are
/// restored have their times, as `tar` gives them, and no more; those of the clone have other ones.
final class FreshClones {

  private static final List<String> SOURCES =
      List.of("site-config.yml", "content", "themes", RandomEdit.CLOCK);

  /// What the recipes in `docs/ci` keep.
  private static final List<String> KEPT = List.of(".chungtay", "public");

  private final Path clone;
  private final Path cache;

  /// Whether what stands in the clone is to be kept: what a build leaves that goes wrong is not.
  private boolean good;

  FreshClones(Path folder) {
    this.clone = folder.resolve("clone");
    this.cache = folder.resolve("cache");
  }

  /// Builds a clone of this site.
  Report build(Path site, Function<Path, Report> build) {
    if (good) {
      keep();
    }
    TestFolders.delete(clone);
    for (String source : SOURCES) {
      if (Files.exists(site.resolve(source))) {
        TestFolders.copy(site.resolve(source), clone.resolve(source));
      }
    }
    for (String kept : KEPT) {
      if (Files.exists(cache)) {
        TestFolders.copy(
            cache.resolve(kept), clone.resolve(kept), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    Report report = build.apply(clone);
    good = !report.hasErrors();
    return report;
  }

  private void keep() {
    TestFolders.delete(cache);
    try {
      Files.createDirectories(cache);
      for (String kept : KEPT) {
        Files.move(clone.resolve(kept), cache.resolve(kept));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the last clone was built into.
  Path out() {
    return clone.resolve("public");
  }
}
