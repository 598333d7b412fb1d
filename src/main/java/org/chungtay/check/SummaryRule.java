package org.chungtay.check;

import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;

/// A summary that stands again at the beginning of the text.
final class SummaryRule {

  /// Shorter texts may begin alike by chance.
  private static final int LETTERS = 40;

  private SummaryRule() {}

  static Stream<Problem> check(Subject subject) {
    String summary = Letters.of(subject.summary());
    String first =
        subject
            .body()
            .plainText()
            .lines()
            .filter(line -> subject.body().toc().stream().noneMatch(h -> h.text().equals(line)))
            .findFirst()
            .map(Letters::of)
            .orElse("");
    boolean enough = Math.min(summary.length(), first.length()) >= LETTERS;
    return enough && (first.startsWith(summary) || summary.startsWith(first))
        ? Stream.of(subject.problem(Code.SUMMARY_REPEATED, "summary", Map.of()))
        : Stream.empty();
  }
}
