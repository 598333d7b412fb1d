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

  /// Prints the errors alone, and nothing where there are none.
  void printErrors(PrintWriter people, List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      list(people, errors);
      summarise(people, problems);
    }
  }

  private void text(PrintWriter to, List<Problem> problems) {
    list(to, problems);
    summarise(to, problems);
  }

  /// For people: where, what is wrong, the line itself, what to do.
  ///
  /// The place comes first, as `file:line:column`, which editors and terminals turn into a link. On
  /// a terminal a flood is held back; a file gets every place, and both are without colours.
  private void list(PrintWriter to, List<Problem> problems) {
    Flood flood = Flood.of(problems);
    Function<Problem, Optional<String>> lines = Build.lines(site);
    for (Problem problem : console.isTerminal(to) ? flood.shown() : problems) {
      to.print(text(problem, lines));
    }
    if (flood.isOne()) {
      flood.table(console.messages()).forEach(to::println);
      if (console.isTerminal(to)) {
        to.println(console.messages().text("cli.flood.whole", Map.of("dir", site.toString())));
      }
    }
    to.flush();
  }

  private String text(Problem problem, Function<Problem, Optional<String>> lines) {
    Messages messages = console.messages();
    String end = System.lineSeparator();
    StringBuilder text = new StringBuilder();
    text.append(Cells.harmless(problem.file().value()))
        .append(':')
        .append(problem.line())
        .append(':')
        .append(problem.column())
        .append(": ")
        .append(messages.text("severity." + problem.severity().key()))
        .append(": ")
        .append(Cells.harmless(problem.message(messages)))
        .append(" [")
        .append(problem.code().key())
        .append(']')
        .append(end);
    lines
        .apply(problem)
        .map(line -> Excerpt.of(line, problem.column()))
        .ifPresent(
            excerpt ->
                excerpt.lines(problem.line()).forEach(line -> text.append(line).append(end)));
    String fix = messages.text("fix", Map.of("x", problem.hint(messages)));
    fix.lines().forEach(line -> text.append("    ").append(Cells.harmless(line)).append(end));
    return text.toString();
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
