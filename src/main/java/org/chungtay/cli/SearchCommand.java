package org.chungtay.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chungtay.build.Build;
import org.chungtay.build.BuildOptions;
import org.chungtay.build.Progress;
import org.chungtay.build.Report;
import org.chungtay.search.Hit;
import org.chungtay.search.Hits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chungtay search`: what readers of the site would find.
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private SiteOptions siteOptions = new SiteOptions();

  @Parameters(descriptionKey = "option.query", paramLabel = "QUERY")
  private String query = "";

  @Option(names = "--limit", descriptionKey = "option.limit", paramLabel = "N")
  private int limit = 10;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Option(names = "--explain", descriptionKey = "option.explain")
  private boolean explain;

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new UsageException("cli.limit", Map.of("n", String.valueOf(limit)));
    }
    BuildOptions options = BuildOptions.reading(siteOptions.site(), siteOptions.at());
    Optional<Hits> published =
        Build.published(options).flatMap(index -> index.search(query, limit));
    if (published.isPresent()) {
      answer(published.get());
      return ExitCode.DONE.value();
    }
    console.tell("cli.search.stale", Map.of());
    Report report =
        Build.search(options, Progress.SILENT, index -> answer(index.search(query, limit)));
    if (report.hasErrors()) {
      new ProblemPrinter(console, options.site())
          .print(Format.text, console.errWriter(), report.problems());
      return ExitCode.PROBLEMS.value();
    }
    return ExitCode.DONE.value();
  }

  private void answer(Hits hits) {
    if (json) {
      Json.write(console.outWriter(), out -> Json.hits(out, hits, explain));
    } else {
      print(hits);
    }
  }

  private void print(Hits hits) {
    PrintWriter out = console.outWriter();
    out.println(
        console
            .messages()
            .text(
                hits.total() == 0 ? "cli.search.none" : "cli.search.count",
                Map.of("n", String.valueOf(hits.total()), "q", query)));
    for (Hit hit : hits.best()) {
      out.println();
      out.println(hit.title());
      out.println("  " + hit.address() + (hit.date() == null ? "" : "  " + hit.date().iso()));
      if (explain) {
        hit.explanation().get().lines().forEach(line -> out.println("    " + line));
      }
    }
  }
}
