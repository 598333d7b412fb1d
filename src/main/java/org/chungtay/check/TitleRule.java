package org.chungtay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;

/// Titles in capitals, and titles that are one quotation.
final class TitleRule {

  /// Fewer letters may be an abbreviation.
  private static final int LETTERS = 12;

  private TitleRule() {}

  static Stream<Problem> check(Subject subject) {
    String title = subject.title().strip();
    List<Problem> problems = new ArrayList<>();
    if (title.chars().filter(Character::isLetter).count() >= LETTERS
        && title.contains(" ")
        && title.equals(title.toUpperCase(Locale.ROOT))) {
      String small = title.toLowerCase(Locale.ROOT);
      String suggestion = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
      problems.add(subject.problem(Code.TITLE_CAPITALS, "title", Map.of("suggestion", suggestion)));
    }
    if (title.length() > 2 && title.startsWith("“") && title.indexOf('”') == title.length() - 1) {
      String suggestion = title.substring(1, title.length() - 1);
      problems.add(subject.problem(Code.TITLE_QUOTES, "title", Map.of("suggestion", suggestion)));
    }
    return problems.stream();
  }
}
