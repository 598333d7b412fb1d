package org.chungtay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chungtay.build.Report;
import picocli.CommandLine.Option;

/// The files in which a command is asked to report, beside what it tells.
final class Reports {

  @Option(
      names = "--report",
      descriptionKey = "option.report",
      paramLabel = ReportFile.CHOICE,
      converter = ReportFile.Converter.class)
  private List<ReportFile> files = new ArrayList<>();

  /// @throws UsageException when a file cannot be written, is no report, or is named twice
  void check(Path site) {
    Set<Path> seen = new HashSet<>();
    for (ReportFile file : files) {
      file.check(site);
      if (!seen.add(file.path().toAbsolutePath().normalize())) {
        throw file.refused("cli.report.twice");
      }
    }
  }

  /// Writes all of them.
  void write(Report report, Console console, Path site) {
    files.forEach(file -> file.write(report, console, site));
  }
}
