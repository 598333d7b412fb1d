package org.chungtay.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.chungtay.build.Build;
import org.chungtay.build.BuildOptions;
import org.chungtay.build.Progress;
import org.chungtay.build.Recording;
import org.chungtay.build.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `chungtay check`: everything that is wrong with the content, and nothing written.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private SiteOptions siteOptions = new SiteOptions();

  @Option(names = "--format", descriptionKey = "option.format", paramLabel = Format.CHOICE)
  private Format format = Format.text;

  @Mixin private Reports reports = new Reports();

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Option(names = "--external", descriptionKey = "option.external")
  private boolean external;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path site = siteOptions.site();
    reports.check(site);
    Report report =
        check(BuildOptions.reading(site, siteOptions.at()).with(ledger.or(Recording.NONE)));
    reports.write(report, console, site);
    new ProblemPrinter(console, site).printAll(format, console.outWriter(), report.problems());
    console.tell(report.pending());
    return (report.hasErrors() ? ExitCode.PROBLEMS : ExitCode.DONE).value();
  }

  private Report check(BuildOptions options) {
    if (!external) {
      return Build.check(options, Progress.SILENT);
    }
    // Other sites take their time.
    try (ProgressLines progress = new ProgressLines(console)) {
      return Build.checkWithLinks(options, progress, Clock.systemUTC());
    }
  }
}
