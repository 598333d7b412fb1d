package org.chungtay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.build.Build;
import org.chungtay.build.Flood;
import org.chungtay.model.Problem;
import org.chungtay.model.Severity;
import org.chungtay.model.SourcePath;
import org.chungtay.model.text.Messages;

/// Prints the problems of a site in the format that was asked for.
record ProblemPrinter(Console console, Path site) {

  /// The key of what is told where nothing is wrong.
  static final String CLEAN = "cli.clean";

  void print(Format format, PrintWriter to, List<Problem> problems) {
    Messages messages = console.messages();
    switch (format) {
      case text -> text(to, problems);
      case json -> Json.write(to, json -> Json.problems(json, problems, messages));
      case sarif ->
          Json.write(to, json -> new Sarif(json, messages, Checkout.around(site)).write(problems));
      case github -> new GithubAnnotations(to, messages, Checkout.around(site)).print(problems);
    }
  }

  /// The same where the answer is what is wrong: that it is nothing is told too.
  void printAll(Format format, PrintWriter to, List<Problem> problems) {
    print(format, to, problems);
    if (format == Format.text && problems.isEmpty()) {
      to.println(console.messages().text(CLEAN));
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

  /// Prints some of these problems, and counts them all.
  void print(PrintWriter to, List<Problem> some, List<Problem> all) {
    texts(some).forEachOrdered(to::print);
    summarise(to, all);
    to.flush();
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
    if (problems.isEmpty()) {
      return;
    }
    Flood flood = Flood.of(problems);
    texts(console.isTerminal(to) ? flood.shown() : problems).forEachOrdered(to::print);
    if (flood.isOne()) {
      flood.table(console.messages()).forEach(to::println);
      if (console.isTerminal(to)) {
        to.println(console.messages().text("cli.flood.whole", Map.of("dir", site.toString())));
      }
    }
    to.flush();
  }

  /// The texts of problems, put together in parallel: a file with all its problems at a time.
  private Stream<String> texts(List<Problem> problems) {
    Function<List<Problem>, List<Optional<String>>> lines = Build.lines(site);
    Map<SourcePath, List<Problem>> byFile =
        problems.stream()
            .collect(Collectors.groupingBy(Problem::file, LinkedHashMap::new, Collectors.toList()));
    return byFile.values().parallelStream().map(ofFile -> texts(ofFile, lines.apply(ofFile)));
  }

  private String texts(List<Problem> problems, List<Optional<String>> lines) {
    StringBuilder texts = new StringBuilder();
    String file = Cells.harmless(problems.getFirst().file().value());
    for (int i = 0; i < problems.size(); i++) {
      add(texts, file, problems.get(i), lines.get(i));
    }
    return texts.toString();
  }

  private void add(StringBuilder texts, String file, Problem problem, Optional<String> source) {
    Messages messages = console.messages();
    String end = System.lineSeparator();
    texts
        .append(file)
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
    source.ifPresent(
        line -> {
          for (String row : Excerpt.of(line, problem.column()).lines(problem.line())) {
            texts.append(row).append(end);
          }
        });
    messages
        .text("fix", Map.of("x", problem.hint(messages)))
        .lines()
        .forEach(line -> texts.append("    ").append(Cells.harmless(line)).append(end));
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
