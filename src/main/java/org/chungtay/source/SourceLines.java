package org.chungtay.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
  private final Map<SourcePath, Path> files;

  private SourceLines(Path site, Map<SourcePath, Path> files) {
    this.site = site;
    this.files = files;
  }

  /// Those of a site. May be used by several threads.
  public static SourceLines of(Path site) {
    return new SourceLines(site, ContentFolder.scan(site).value());
  }

  /// The lines of problems of one file, in their order. Each is empty where there is none to show:
  /// the file is no text that staff write, it is the file as a whole that is wrong, or the fence of
  /// a front matter is all there.
  ///
  /// @throws java.io.UncheckedIOException naming the file that could not be read
  public List<Optional<String>> of(List<Problem> problems) {
    List<String> written = read(problems.getFirst().file());
    // Thousands of problems may stand on one line.
    Map<Integer, String> lines = new HashMap<>();
    return problems.stream()
        .map(Problem::position)
        .map(
            at ->
                Optional.of(at.line())
                    .filter(number -> number <= written.size())
                    .map(number -> lines.computeIfAbsent(number, n -> line(written, n)))
                    .filter(line -> !line.isBlank())
                    .filter(line -> !(at.equals(Position.START) && FrontMatter.isFence(line))))
        .toList();
  }

  private static String line(List<String> written, int number) {
    return SourceText.normalised(written.get(number - 1));
  }

  /// The lines of a file as they are written.
  private List<String> read(SourcePath path) {
    Path file = place(path);
    if (file == null) {
      return List.of();
    }
    try {
      return SourceText.decoded(path, SiteReader.bytes(path, file)).lines().toList();
    } catch (SourceText.NotText e) {
      // The problem that is being shown says so.
      return List.of();
    }
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
      case ARTICLE, DISTRICT, SCHOOLS, DOCUMENT, METRICS, TOPICS, PAGE -> files.get(path);
      case ATTACHMENT, UNEXPECTED -> null;
    };
  }
}
