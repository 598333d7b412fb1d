package org.chungtay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.model.text.Messages;

/// Problems as a writer is told of them.
public final class Told {

  private static final Messages VI = Messages.of(Language.VI);
  private static final Messages EN = Messages.of(Language.EN);

  private Told() {}

  /// Each as `yaml-colon 2:8`, in reporting order.
  public static List<String> places(List<Problem> problems) {
    return Problem.sorted(problems).stream().map(Told::place).toList();
  }

  /// Each as `content/a.md yaml-colon 2:8`, in reporting order.
  public static List<String> filesAndPlaces(List<Problem> problems) {
    return Problem.sorted(problems).stream().map(p -> p.file() + " " + place(p)).toList();
  }

  private static String place(Problem problem) {
    return problem.code().key() + " " + problem.line() + ":" + problem.column();
  }

  /// Message and hint in Vietnamese.
  public static String inVietnamese(Problem problem) {
    return problem.message(VI) + " " + problem.hint(VI);
  }

  /// Message and hint in both languages can be shown: no argument is missing, no brace is left.
  public static void canBeShown(Problem problem) {
    for (Messages messages : List.of(VI, EN)) {
      for (String text : List.of(problem.message(messages), problem.hint(messages))) {
        assertThat(text).as("%s", problem).isNotBlank();
        String own = text;
        for (String argument : problem.arguments().values()) {
          own = argument.isEmpty() ? own : own.replace(argument, "");
        }
        assertThat(own).as("%s", problem).doesNotContainPattern("\\{[a-zA-Z]+}");
      }
    }
  }
}
