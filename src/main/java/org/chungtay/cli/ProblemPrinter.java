package org.chungtay.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Problem;
import org.chungtay.model.Severity;
import org.chungtay.model.text.Messages;

/// Prints problems for people: where, what is wrong, what to do.
///
/// The place comes first, as `file:line:column`, which editors and terminals turn into a link.
record ProblemPrinter(PrintWriter to, Console console) {

  void print(List<Problem> problems) {
    Messages messages = console.messages();
    for (Problem problem : problems) {
      to.printf(
          "%s:%d:%d: %s: %s [%s]%n",
          problem.file(),
          problem.line(),
          problem.column(),
          messages.text("severity." + problem.severity().key()),
          problem.message(messages),
          problem.code().key());
      to.println("    " + messages.text("fix", Map.of("x", problem.hint(messages))));
    }
    if (!problems.isEmpty()) {
      to.println(
          messages.text(
              "cli.problems",
              Map.of(
                  "n", count(problems, Severity.ERROR), "m", count(problems, Severity.WARNING))));
    }
  }

  private static String count(List<Problem> problems, Severity severity) {
    return String.valueOf(problems.stream().filter(p -> p.severity() == severity).count());
  }
}
