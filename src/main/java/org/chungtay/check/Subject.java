package org.chungtay.check;

import java.util.Map;
import java.util.Optional;
import org.chungtay.model.Article;
import org.chungtay.model.Body;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.StaticPage;

/// An entry as the lint sees it.
///
/// @param sound whether every value of its front matter is what was written
record Subject(Source<?> source, Prose prose, Body body, boolean sound) {

  /// The article, where it is one.
  Optional<Article> article() {
    return source.entry() instanceof Article article ? Optional.of(article) : Optional.empty();
  }

  /// The title of an article or a standing page, empty for other entries.
  String title() {
    return switch (source.entry()) {
      case Article article -> article.title();
      case StaticPage page -> page.title();
      default -> "";
    };
  }

  /// The summary of an article or a standing page, empty where there is none.
  String summary() {
    return switch (source.entry()) {
      case Article article -> article.summary();
      case StaticPage page when page.summary() != null -> page.summary();
      default -> "";
    };
  }

  /// A problem with a value of the front matter.
  Problem problem(Code code, String valuePath, Map<String, String> arguments) {
    return source.problem(code, valuePath, arguments);
  }

  /// A problem at an offset into the prose.
  Problem problem(Code code, int offset, Map<String, String> arguments) {
    return Problem.of(code, source.path(), prose.at(offset), arguments);
  }
}
