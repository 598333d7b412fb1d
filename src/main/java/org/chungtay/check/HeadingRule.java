package org.chungtay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;

/// Headings that leave out a level, as those who hear a page's outline notice.
final class HeadingRule {

  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s", Pattern.MULTILINE);

  private HeadingRule() {}

  static Stream<Problem> check(Subject subject) {
    List<Problem> problems = new ArrayList<>();
    // The page's title is of level 1, and so the text begins at 2.
    int before = 1;
    Matcher heading = HEADING.matcher(subject.prose().text());
    while (heading.find()) {
      int level = Math.max(2, heading.group(1).length());
      if (level > before + 1) {
        problems.add(
            subject.problem(
                Code.HEADING_SKIPPED,
                heading.start(1),
                Map.of(
                    "level", String.valueOf(level),
                    "before", String.valueOf(before),
                    "marks", "#".repeat(before + 1))));
      }
      before = level;
    }
    return problems.stream();
  }
}
