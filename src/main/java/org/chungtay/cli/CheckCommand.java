package org.chungtay.cli;

import java.util.concurrent.Callable;
import org.chungtay.build.Build;
import org.chungtay.build.BuildOptions;
import org.chungtay.build.Progress;
import org.chungtay.build.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `chungtay check`: everything that is wrong with the content, and nothing written.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  /// The formats of `--format`, as they are written.
  enum Format {
    text,
    json
  }

  private final Console console;

  @Mixin private SiteOptions siteOptions = new SiteOptions();

  @Option(names = "--format", descriptionKey = "option.format", paramLabel = "text|json")
  private Format format = Format.text;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Report report =
        Build.check(BuildOptions.reading(siteOptions.site(), siteOptions.at()), Progress.SILENT);
    switch (format) {
      case text -> {
        new ProblemPrinter(console.outWriter(), console).print(report.problems());
        if (report.problems().isEmpty()) {
          console.outWriter().println(console.messages().text("cli.clean"));
        }
      }
      case json ->
          Json.write(
              console.outWriter(),
              json -> Json.problems(json, report.problems(), console.messages()));
    }
    return (report.hasErrors() ? ExitCode.PROBLEMS : ExitCode.DONE).value();
  }
}
