package org.chungtay.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.jspecify.annotations.Nullable;

/// The lines that a site's problems stand on, read again as they were read before: in NFC, without
/// byte-order mark.
public final class SourceLines {

  private final Path site;
  private @Nullable Map<SourcePath, Path> files;

  private SourceLines(Path site) {
    this.site = site;
  }

  /// Those of a site. May be used by several threads.
  public static SourceLines of(Path site) {
    return new SourceLines(site);
  }

  /// The lines of problems of one file, in their order. Each is empty where there is none to show:
  /// the file is no text that staff write, it is the file as a whole that is wrong, or the fence of
  /// a front matter is all there.
  ///
  /// @throws java.io.UncheckedIOException naming the file that could not be read
  public List<Optional<String>> of(List<Problem> problems) {
    SourcePath path = problems.getFirst().file();
    Path file = place(path);
    if (file != null) {
      try {
        return shown(problems, new WrittenLines(path, SiteReader.bytes(path, file)));
      } catch (SourceText.NotText e) {
        // The problem that is being shown says so.
      }
    }
    return Collections.nCopies(problems.size(), Optional.empty());
  }

  private static List<Optional<String>> shown(List<Problem> problems, WrittenLines written)
      throws SourceText.NotText {
    List<Optional<String>> shown = new ArrayList<>(problems.size());
    for (Problem problem : problems) {
      Position at = problem.position();
      shown.add(
          Optional.ofNullable(written.line(at.line()))
              .filter(line -> !line.isBlank())
              .filter(line -> !(at.equals(Position.START) && FrontMatter.isFence(line))));
    }
    return shown;
  }

  /// Where a text lies on disk, whose name may be in another Unicode form.
  private @Nullable Path place(SourcePath path) {
    if (path.equals(Sources.CONFIG)) {
      return site.resolve(path.value());
    }
    if (path.value().startsWith("themes/")) {
      Path file = site.resolve(path.value());
      return Files.isRegularFile(file) ? file : null;
    }
    return switch (EntryFile.kindOf(path)) {
      case ARTICLE, DISTRICT, SCHOOLS, DOCUMENT, METRICS, TOPICS, PLACES, PAGE -> entry(path);
      case LEDGER -> site.resolve(path.value());
      case ATTACHMENT, UNEXPECTED -> null;
    };
  }

  private @Nullable Path entry(SourcePath path) {
    Path file = site.resolve(path.value());
    return Files.isRegularFile(file, NOFOLLOW_LINKS) ? file : files().get(path);
  }

  /// All files, for those that are not where their path says: to find them takes a while.
  private synchronized Map<SourcePath, Path> files() {
    if (files == null) {
      files = ContentFolder.files(site);
    }
    return files;
  }
}
