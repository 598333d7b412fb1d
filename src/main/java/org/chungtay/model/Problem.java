package org.chungtay.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chungtay.model.text.Messages;

/// Something an author did wrong: what, and exactly where. The texts are in the message bundles
/// under the code; the arguments are strings, already formatted. Arguments of some names select the
/// hint that speaks of them.
public record Problem(
    Code code,
    Severity severity,
    SourcePath file,
    Position position,
    Map<String, String> arguments) {

  /// The order in which problems are reported: by file, line, column, then code.
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::position)
          .thenComparing(Problem::code)
          .thenComparing(p -> p.arguments().toString());

  /// Arguments that have a hint of their own, the most telling first.
  private static final List<String> HINT_VARIANTS =
      List.of("note", "partOfDay", "alternative", "suggestion");

  public Problem {
    arguments = new TreeMap<>(arguments);
  }

  /// A problem with the severity of its code.
  public static Problem of(
      Code code, SourcePath file, Position position, Map<String, String> arguments) {
    return new Problem(code, code.severity(), file, position, arguments);
  }

  public int line() {
    return position.line();
  }

  public int column() {
    return position.column();
  }

  /// What is wrong, in the bundle's language.
  public String message(Messages messages) {
    return messages.text(code.messageKey(), arguments);
  }

  /// What to do about it, in the bundle's language.
  public String hint(Messages messages) {
    String key = code.messageKey() + ".hint";
    for (String variant : HINT_VARIANTS) {
      if (arguments.containsKey(variant) && messages.has(key + "." + variant)) {
        return messages.text(key + "." + variant, arguments);
      }
    }
    return messages.text(key, arguments);
  }

  /// These problems in reporting order, each once.
  public static List<Problem> sorted(List<Problem> problems) {
    return problems.stream().distinct().sorted(ORDER).toList();
  }
}
