package org.chungtay.build;

import java.util.List;
import java.util.Map;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Pending;
import org.chungtay.model.Problem;
import org.chungtay.model.Publication;
import org.chungtay.model.Severity;

/// What a build did.
///
/// @param pages how many HTML pages the site has
/// @param reasons why each page that was written had to be made again
/// @param problems all that were found, in reporting order
/// @param pending what is not public yet
/// @param work what had to be made anew
/// @param stages what each stage cost
public record Report(
    int pages,
    Publication publication,
    Map<OutputPath, Reason> reasons,
    List<Problem> problems,
    Pending pending,
    Work work,
    List<Timing> stages) {

  /// How much had to be made anew, of all that there is.
  ///
  /// @param parsed files that had to be taken apart
  /// @param rendered texts that had to be rendered
  /// @param linted files that had to be linted
  /// @param drafted pages, feeds, data files and supplied files that had to be put together
  /// @param formed those of them that had to get their form, since they show something else
  public record Work(int parsed, int rendered, int linted, int drafted, int formed) {
    static final Work NONE = new Work(0, 0, 0, 0, 0);
  }

  /// What a stage cost.
  ///
  /// @param peakMemoryBytes the sum of what each memory pool held at its peak while the stage ran:
  ///   an upper bound of what was in use at once, with what had not been collected yet
  public record Timing(Stage stage, long millis, long peakMemoryBytes) {}

  /// Whether anything keeps the site from being published.
  public boolean hasErrors() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }
}
