package org.chungtay.build;

import java.util.List;
import org.chungtay.model.Problem;
import org.chungtay.model.Publication;
import org.chungtay.model.Severity;

/// What a build did.
///
/// @param pages how many HTML pages the site has
/// @param problems all that were found, in reporting order
/// @param stages how long each stage took
public record Report(
    int pages, Publication publication, List<Problem> problems, List<Timing> stages) {

  /// How long a stage took.
  public record Timing(Stage stage, long millis) {}

  /// Whether anything keeps the site from being published.
  public boolean hasErrors() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }
}
