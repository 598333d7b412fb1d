package org.chungtay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chungtay.model.Sources;
import tools.jackson.core.JsonGenerator;

/// Where a build is asked to report. Nothing is lost by it: it is written over an earlier report,
/// and over no other file; a pipe or a terminal (`/dev/stdout`) takes it as it comes.
record ReportFile(Path file, Path site) {

  /// @throws UsageException when another file stands there, or it is no place for a report
  void check() {
    try {
      Path folder = file.toAbsolutePath().normalize().getParent();
      if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
        throw refused("cli.report.noFile");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return;
      }
      if (isSource(folder)) {
        throw refused("cli.report.source");
      }
      if (isAnother()) {
        throw refused("cli.report.taken");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  void write(Consumer<JsonGenerator> report) {
    // The build may have published something there.
    check();
    Json.write(file, report);
  }

  private boolean isSource(Path folder) throws IOException {
    Path root = site.toRealPath();
    Path real =
        Files.exists(file)
            ? file.toRealPath()
            : folder.toRealPath().resolve(String.valueOf(file.getFileName()));
    return Stream.of(Sources.CONTENT, "themes", ".chungtay", Sources.CONFIG.value())
        .anyMatch(source -> real.startsWith(root.resolve(source)));
  }

  private boolean isAnother() throws IOException {
    return Files.exists(file)
        ? Files.size(file) > 0 && !Json.isReport(file)
        : Files.isSymbolicLink(file);
  }

  private UsageException refused(String key) {
    return new UsageException(key, Map.of("file", file.toString()));
  }
}
