package org.chungtay.source;

import java.util.List;
import java.util.Map;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.Markdown;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.text.Fold;
import org.jspecify.annotations.Nullable;

/// A Markdown file cut in two: the YAML between the first two lines of `---`, and the body.
///
/// @param yaml the YAML text, or null where there is none
/// @param yamlLine the line of the file on which the YAML begins
record FrontMatter(@Nullable String yaml, int yamlLine, Markdown body) {

  private static final String FENCE = "---";

  static Checked<FrontMatter> split(SourceText source) {
    String text = source.text();
    if (!isFence(line(text, 0))) {
      return missing(source);
    }
    int yamlStart = lineEnd(text, 0) + 1;
    int lineNumber = 2;
    for (int start = yamlStart; start < text.length(); start = lineEnd(text, start) + 1) {
      if (isFence(line(text, start))) {
        int bodyStart = Math.min(text.length(), lineEnd(text, start) + 1);
        return new Checked<>(
            new FrontMatter(
                text.substring(yamlStart, start),
                2,
                new Markdown(body(text.substring(bodyStart)), lineNumber + 1)),
            List.of());
      }
      lineNumber++;
    }
    return new Checked<>(
        new FrontMatter(null, 2, Markdown.NONE),
        List.of(Problem.of(Code.FRONT_MATTER_UNCLOSED, source.path(), Position.START, Map.of())));
  }

  private static Checked<FrontMatter> missing(SourceText source) {
    String text = source.text();
    // A fence further down means that something stands above the front matter.
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    boolean fenceBelow = isFence(line(text, start));
    return new Checked<>(
        new FrontMatter(null, 1, fenceBelow ? Markdown.NONE : new Markdown(text, 1)),
        List.of(
            Problem.of(
                fenceBelow ? Code.FRONT_MATTER_NOT_FIRST : Code.FRONT_MATTER_MISSING,
                source.path(),
                Position.START,
                Map.of())));
  }

  /// A vertical tab is how Word breaks a line.
  private static String body(String text) {
    return text.replace('\u000B', ' ');
  }

  /// Whether a writer sees nothing here.
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Fold.isInvisible(c);
  }

  /// Whether this line begins or ends the front matter.
  static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  private static String line(String text, int start) {
    return text.substring(start, lineEnd(text, start));
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
