package org.chungtay.check;

import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;

/// An article that would be published with nothing under its title.
final class EmptyRule {

  private EmptyRule() {}

  static Stream<Problem> check(Subject subject) {
    return subject.article().filter(EmptyRule::isShown).isPresent() && isEmpty(subject)
        ? Stream.of(subject.problem(Code.BODY_EMPTY, 0, Map.of()))
        : Stream.empty();
  }

  /// A text that is there and cannot be shown has a problem of its own.
  private static boolean isEmpty(Subject subject) {
    return subject.body().html().isBlank() && subject.prose().text().isBlank();
  }

  /// Of one that was taken down only the notice is left.
  private static boolean isShown(Article article) {
    return !article.draft() && article.removed() == null;
  }
}
