package org.chungtay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chungtay.build.Preview;
import org.chungtay.model.Problem;

/// Tells in the terminal how a previewed site stands after an edit; of what is wrong only what it
/// did not say the last time.
final class PreviewTeller {

  private final Console console;
  private final ProblemPrinter printer;
  private Set<Problem> told = Set.of();

  PreviewTeller(Console console, Path site) {
    this.console = console;
    this.printer = new ProblemPrinter(console, site);
  }

  void tell(Preview.State state) {
    if (state.fault() != null) {
      console.errWriter().println(Cells.harmless(state.fault()));
    } else if (state.problems().isEmpty()) {
      console.tell("serve.clean", Map.of());
    } else {
      List<Problem> news = state.shown().stream().filter(one -> !told.contains(one)).toList();
      printer.print(console.errWriter(), news, state.problems());
    }
    told = Set.copyOf(state.shown());
  }
}
