package org.chungtay.cli;

import java.io.PrintWriter;
import java.util.List;
import org.chungtay.model.Problem;
import org.chungtay.model.text.Messages;

/// Prints problems as workflow commands, which GitHub shows beside the lines of a change.
///
/// Format and escapes: "Workflow commands for GitHub Actions" in GitHub's documentation, and
/// `packages/core/src/command.ts` of actions/toolkit.
record GithubAnnotations(PrintWriter to, Messages messages, Checkout checkout) {

  void print(List<Problem> problems) {
    for (Problem problem : problems) {
      to.printf(
          "::%s file=%s,line=%d,col=%d,title=%s::%s%n",
          problem.severity().key(),
          property(checkout.path(problem.file())),
          problem.line(),
          problem.column(),
          property(problem.code().key()),
          data(problem.message(messages) + "\n" + problem.hint(messages)));
    }
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
