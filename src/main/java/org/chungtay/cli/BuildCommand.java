package org.chungtay.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chungtay.build.Build;
import org.chungtay.build.BuildOptions;
import org.chungtay.build.Progress;
import org.chungtay.build.Recording;
import org.chungtay.build.Report;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Problem;
import org.chungtay.model.Publication;
import org.chungtay.model.WebAddress;
import org.chungtay.publish.OutputRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `chungtay build`: from a site's folder to a folder of pages.
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private SiteOptions siteOptions = new SiteOptions();

  @Option(names = "--out", descriptionKey = "option.out", paramLabel = "DIR")
  private @Nullable Path out;

  @Option(names = "--base-url", descriptionKey = "option.baseUrl", paramLabel = "URL")
  private @Nullable String baseUrl;

  @Option(names = "--drafts", descriptionKey = "option.drafts")
  private boolean drafts;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Option(names = "--clean", descriptionKey = "option.clean")
  private boolean clean;

  @Option(names = "--threads", descriptionKey = "option.threads", paramLabel = "N")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private Reports reports = new Reports();

  @Option(names = "--format", descriptionKey = "option.format", paramLabel = Format.CHOICE)
  private Format format = Format.text;

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws OutputRefused {
    long start = System.nanoTime();
    reports.check(siteOptions.site());
    Report done = build();
    reports.write(done, console, siteOptions.site());
    print(done.problems());
    if (done.hasErrors()) {
      return ExitCode.PROBLEMS.value();
    }
    if (!quiet) {
      console.tell(done.pending());
      tellDone(done.publication(), Duration.ofNanos(System.nanoTime() - start));
    }
    return ExitCode.DONE.value();
  }

  private void print(List<Problem> problems) {
    ProblemPrinter printer = new ProblemPrinter(console, siteOptions.site());
    if (quiet && format == Format.text) {
      printer.printErrors(console.errWriter(), problems);
    } else {
      printer.print(format, console.writer(format, console.errWriter()), problems);
    }
  }

  private Report build() throws OutputRefused {
    BuildOptions options = options();
    if (quiet) {
      return Build.run(options, Progress.SILENT);
    }
    try (ProgressLines progress = new ProgressLines(console)) {
      return Build.run(options, progress);
    }
  }

  private BuildOptions options() {
    Path site = siteOptions.site();
    if (threads < 1) {
      throw new UsageException("cli.threads", Map.of("n", String.valueOf(threads)));
    }
    // What is shown early, or late, has not been published.
    boolean usual = !drafts && siteOptions.isNow();
    return new BuildOptions(
            site,
            out == null ? site.resolve("public") : out.toAbsolutePath().normalize(),
            checkedBaseUrl(baseUrl),
            drafts,
            siteOptions.at(),
            clean,
            threads)
        .with(ledger.or(usual ? Recording.WRITTEN : Recording.NONE));
  }

  private static @Nullable URI checkedBaseUrl(@Nullable String written) {
    try {
      return written == null ? null : WebAddress.ofSite(written);
    } catch (WebAddress.Refused refused) {
      Map<String, String> arguments = Map.of("url", written, "part", refused.part());
      throw new UsageException(
          refused.part().isEmpty() ? "cli.baseUrl" : "cli.baseUrl.part", arguments);
    }
  }

  private void tellDone(Publication publication, Duration time) {
    if (publication.written().isEmpty() && publication.deleted().isEmpty()) {
      console.tell("cli.nothing", Map.of());
    }
    console.tell(
        "cli.done",
        Map.of(
            "s", console.seconds(time),
            "w", String.valueOf(publication.written().size()),
            "written", told(publication.written()),
            "u", String.valueOf(publication.unchanged()),
            "d", String.valueOf(publication.deleted().size()),
            "deleted", told(publication.deleted())));
  }

  private String told(List<OutputPath> files) {
    return Tally.of(files).text(console.messages());
  }
}
