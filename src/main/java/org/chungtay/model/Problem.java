package org.chungtay.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chungtay.model.text.Messages;

/// Something an author did wrong: what, and exactly where. The texts are in the message bundles
/// under the code; the arguments are strings, already formatted.
public record Problem(
    Code code,
    Severity severity,
    SourcePath file,
    Position position,
    Map<String, String> arguments) {

  /// The order in which problems are reported: by file, line, column, then code.
  public static final Comparator<Problem> ORDER = Problem::compare;

  public Problem {
    arguments = new TreeMap<>(arguments);
  }

  /// A problem with the severity of its code.
  public static Problem of(
      Code code, SourcePath file, Position position, Map<String, String> arguments) {
    return new Problem(code, code.severity(), file, position, arguments);
  }

  private static int compare(Problem one, Problem other) {
    int files = one.file.compareTo(other.file);
    int places = files != 0 ? files : one.position.compareTo(other.position);
    int codes = places != 0 ? places : one.code.compareTo(other.code);
    return codes != 0 ? codes : one.arguments.toString().compareTo(other.arguments.toString());
  }

  /// The same, grave enough to stop a build.
  public Problem asError() {
    return new Problem(code, Severity.ERROR, file, position, arguments);
  }

  public int line() {
    return position.line();
  }

  public int column() {
    return position.column();
  }

  /// What is wrong, in the bundle's language.
  public String message(Messages messages) {
    return code.message(messages, arguments);
  }

  /// What to do about it, in the bundle's language.
  public String hint(Messages messages) {
    return code.hint(messages, arguments);
  }

  /// These problems in reporting order, each once. Fast where they come in few runs of that order.
  public static List<Problem> sorted(Collection<Problem> problems) {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(ORDER);
    List<Problem> once = new ArrayList<>(sorted.size());
    for (Problem problem : sorted) {
      if (once.isEmpty() || !once.getLast().equals(problem)) {
        once.add(problem);
      }
    }
    return Collections.unmodifiableList(once);
  }
}
