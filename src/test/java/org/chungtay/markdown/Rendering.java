package org.chungtay.markdown;

import java.util.List;
import org.chungtay.model.Body;
import org.chungtay.model.Checked;
import org.chungtay.model.Language;
import org.chungtay.model.Markdown;
import org.chungtay.model.SourcePath;

/// Renders for the tests of this room.
final class Rendering {

  static final SourcePath FILE = new SourcePath("content/articles/2023/bai.md");

  private static final MarkdownRenderer RENDERER = new MarkdownRenderer("", Language.VI);

  private Rendering() {}

  static Checked<Body> render(String markdown) {
    return RENDERER.render(FILE, new Markdown(markdown, 1), new SampleSite(), true);
  }

  /// The HTML of Markdown in which nothing is wrong.
  static String html(String markdown) {
    Checked<Body> rendered = render(markdown);
    if (!rendered.problems().isEmpty()) {
      throw new AssertionError(rendered.problems() + " in: " + markdown);
    }
    return rendered.value().html();
  }

  /// Problems as `CODE line:column arguments`.
  static List<String> problems(String markdown) {
    return render(markdown).problems().stream()
        .map(p -> p.code() + " " + p.line() + ":" + p.column() + " " + p.arguments())
        .toList();
  }
}
