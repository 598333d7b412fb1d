package org.chungtay.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.jspecify.annotations.Nullable;

/// The lines that a site's problems stand on, read again as they were read before: in NFC, without
/// byte-order mark. One file is kept at a time, since problems come sorted by file.
public final class SourceLines {

  private final Path site;
  private @Nullable Map<SourcePath, Path> files;
  private @Nullable SourcePath current;
  private List<String> lines = List.of();

  public SourceLines(Path site) {
    this.site = site;
  }

  /// The line of this problem; empty where there is none to show: the file is no text that staff
  /// write, it is the file as a whole that is wrong, or the fence of a front matter is all there.
  ///
  /// @throws java.io.UncheckedIOException naming the file that could not be read
  public Optional<String> of(Problem problem) {
    if (!problem.file().equals(current)) {
      lines = read(problem.file());
      current = problem.file();
    }
    Position at = problem.position();
    return at.line() > lines.size()
        ? Optional.empty()
        : Optional.of(lines.get(at.line() - 1))
            .filter(line -> !line.isBlank())
            .filter(line -> !(at.equals(Position.START) && FrontMatter.isFence(line)));
  }

  private List<String> read(SourcePath path) {
    Path file = place(path);
    if (file == null) {
      return List.of();
    }
    try {
      return List.of(SiteReader.text(path, file).text().split("\n", -1));
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
    if (files == null) {
      files = ContentFolder.scan(site).value();
    }
    return switch (EntryFile.kindOf(path)) {
      case ARTICLE, DISTRICT, SCHOOLS, DOCUMENT, METRICS, TOPICS, PAGE -> files.get(path);
      case ATTACHMENT, UNEXPECTED -> null;
    };
  }
}
