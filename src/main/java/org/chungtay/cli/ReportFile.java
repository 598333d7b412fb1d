package org.chungtay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.build.Report;
import org.chungtay.model.Code;
import org.chungtay.model.Language;
import org.chungtay.model.Sources;
import org.chungtay.model.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A file in which a command reports. Nothing is lost by it: it is written over an earlier report,
/// and over no other file; a pipe takes it as it comes. `/dev/stdout` is standard output, wherever
/// that goes: as a file it would be opened anew, over what the program has told there.
///
/// @param format of the problems, which are all there is in it then; null for a report of
///   everything that was done, as JSON
record ReportFile(@Nullable Format format, Path path) {

  private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

  /// So many bytes of a file tell what it is.
  private static final int ENOUGH = 10_000;

  /// How a report for people, or for GitHub, begins: with a place and one of our codes.
  private static final Pattern PROBLEM =
      Pattern.compile(
          "[^:]+:\\d+:\\d+: .+ \\[([a-z0-9-]+)]"
              + "|::(?:error|warning) file=[^,]+,line=\\d+,col=\\d+,title=([a-z0-9-]+)::.+");

  /// How it is shown in help and messages.
  static final String CHOICE = "[" + Format.CHOICE + "=]FILE";

  /// `json=problems.json`, or a file alone.
  static final class Converter implements ITypeConverter<ReportFile> {

    /// A file of such a name is written `./a=b`.
    private static final Pattern WITH_FORMAT = Pattern.compile("([A-Za-z]+)=(.+)");

    @Override
    public ReportFile convert(String value) {
      Matcher parts = WITH_FORMAT.matcher(value);
      return parts.matches()
          ? new ReportFile(format(parts.group(1), value), Path.of(parts.group(2)))
          : new ReportFile(null, Path.of(value));
    }

    private static Format format(String name, String value) {
      Optional<Format> format =
          Arrays.stream(Format.values()).filter(f -> f.name().equals(name)).findFirst();
      return format.orElseThrow(() -> new TypeConversionException(value));
    }
  }

  /// @throws UsageException when another file stands there, or it is no place for a report
  void check(Path site) {
    if (path.equals(STANDARD_OUTPUT)) {
      return;
    }
    try {
      Path folder = path.toAbsolutePath().normalize().getParent();
      if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(path)) {
        throw refused("cli.report.noFile");
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        return;
      }
      if (isSource(folder, site)) {
        throw refused("cli.report.source");
      }
      if (isAnother()) {
        throw refused("cli.report.taken");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  void write(Report report, Console console, Path site) {
    // The build may have published something there.
    check(site);
    StringWriter text = new StringWriter();
    try (PrintWriter to = new PrintWriter(text)) {
      if (format == null) {
        Json.write(to, json -> Json.report(json, report, console.messages()));
      } else {
        new ProblemPrinter(console, site).printAll(format, to, report.problems());
      }
    }
    if (path.equals(STANDARD_OUTPUT)) {
      console.outWriter().print(text);
      console.outWriter().flush();
      return;
    }
    try {
      Files.writeString(path, text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  private boolean isSource(Path folder, Path site) throws IOException {
    Path root = site.toRealPath();
    Path real =
        Files.exists(path)
            ? path.toRealPath()
            : folder.toRealPath().resolve(String.valueOf(path.getFileName()));
    return Stream.of(Sources.CONTENT, "themes", ".chungtay", Sources.CONFIG.value())
        .anyMatch(source -> real.startsWith(root.resolve(source)));
  }

  private boolean isAnother() throws IOException {
    return Files.exists(path)
        ? Files.size(path) > 0 && !isReport(path)
        : Files.isSymbolicLink(path);
  }

  /// Whether a file is a report of this program, of whatever kind: it is to be told from what
  /// someone wrote, whose loss would be one.
  private static boolean isReport(Path file) throws IOException {
    String start;
    try (InputStream in = Files.newInputStream(file)) {
      start = new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8);
    }
    return switch (start.charAt(0)) {
      case '{' -> Json.isReport(file) || start.startsWith(Sarif.BEGINNING);
      case '[' -> Json.isProblems(file);
      default -> start.lines().findFirst().filter(ReportFile::isReportForPeople).isPresent();
    };
  }

  private static boolean isReportForPeople(String line) {
    Matcher problem = PROBLEM.matcher(line);
    if (problem.matches()) {
      String code = problem.group(1) == null ? problem.group(2) : problem.group(1);
      return Arrays.stream(Code.values()).anyMatch(known -> known.key().equals(code));
    }
    return Arrays.stream(Language.values())
        .map(language -> Messages.of(language).text(ProblemPrinter.CLEAN))
        .anyMatch(line::equals);
  }

  UsageException refused(String key) {
    return new UsageException(key, Map.of("file", path.toString()));
  }
}
