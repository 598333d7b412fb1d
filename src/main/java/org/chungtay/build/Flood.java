package org.chungtay.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.text.Messages;

/// Problems that may be more than anyone reads: one old text can have thousands of the same kind.
///
/// @param shown the first few of each code, in the order in which they came
/// @param counts how many there are of each code
public record Flood(List<Problem> shown, Map<Code, Integer> counts) {

  /// How many places of a code people are shown.
  private static final int MOST = 10;

  /// Counts problems.
  ///
  /// @param problems in reporting order
  public static Flood of(List<Problem> problems) {
    Map<Code, Integer> counts = new EnumMap<>(Code.class);
    problems.forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));
    return new Flood(shown(problems, Set.of()), counts);
  }

  /// The first few of each code.
  ///
  /// @param whole the files of which all are shown
  static List<Problem> shown(List<Problem> problems, Set<SourcePath> whole) {
    Map<Code, Integer> counts = new EnumMap<>(Code.class);
    List<Problem> shown = new ArrayList<>();
    for (Problem problem : problems) {
      if (whole.contains(problem.file()) || counts.merge(problem.code(), 1, Integer::sum) <= MOST) {
        shown.add(problem);
      }
    }
    return shown;
  }

  /// Whether there is more of something than people are shown.
  public boolean isOne() {
    return counts.values().stream().anyMatch(n -> n > MOST);
  }

  /// How many there are of each code, the most first.
  public Stream<String> table(Messages messages) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(count -> row(count.getKey(), count.getValue(), messages));
  }

  private static String row(Code code, int count, Messages messages) {
    String severity = messages.text("severity." + code.severity().key());
    return String.format(Locale.ROOT, "%8d  %s [%s]", count, severity, code.key());
  }
}
