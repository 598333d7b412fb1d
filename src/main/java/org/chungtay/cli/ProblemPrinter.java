package org.chungtay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chungtay.build.Build;
import org.chungtay.model.Problem;
import org.chungtay.model.Severity;
import org.chungtay.model.text.Messages;

/// Prints the problems of a site in the format that was asked for.
record ProblemPrinter(Console console, Path site) {

  /// @param people where a text for people goes; what machines read is the answer that was asked
  ///   for, and goes to standard output
  void print(Format format, PrintWriter people, List<Problem> problems) {
    Messages messages = console.messages();
    switch (format) {
      case text -> text(people, problems);
      case json -> Json.write(console.outWriter(), json -> Json.problems(json, problems, messages));
      case sarif ->
          Json.write(
              console.outWriter(),
              json -> new Sarif(json, messages, Checkout.around(site)).write(problems));
      case github ->
          new GithubAnnotations(console.outWriter(), messages, Checkout.around(site))
              .print(problems);
    }
  }

  /// For people: where, what is wrong, the line itself, what to do.
  ///
  /// The place comes first, as `file:line:column`, which editors and terminals turn into a link.
  /// The text is the same on a terminal and in a file, without colours.
  private void text(PrintWriter to, List<Problem> problems) {
    Messages messages = console.messages();
    Function<Problem, Optional<String>> lines = Build.lines(site);
    for (Problem problem : problems) {
      to.printf(
          "%s:%d:%d: %s: %s [%s]%n",
          Cells.harmless(problem.file().value()),
          problem.line(),
          problem.column(),
          messages.text("severity." + problem.severity().key()),
          Cells.harmless(problem.message(messages)),
          problem.code().key());
      lines
          .apply(problem)
          .map(line -> Excerpt.of(line, problem.column()))
          .ifPresent(excerpt -> excerpt.lines(problem.line()).forEach(to::println));
      String fix = messages.text("fix", Map.of("x", problem.hint(messages)));
      to.println("    " + Cells.harmless(fix));
    }
    summarise(to, problems);
  }

  private void summarise(PrintWriter to, List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    String warnings = String.valueOf(problems.size() - errors);
    if (errors > 0) {
      Map<String, String> counts = Map.of("n", String.valueOf(errors), "m", warnings);
      to.println(console.messages().text("cli.problems", counts));
    } else if (!problems.isEmpty()) {
      to.println(console.messages().text("cli.warnings", Map.of("m", warnings)));
    }
  }
}
