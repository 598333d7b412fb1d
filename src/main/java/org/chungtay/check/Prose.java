package org.chungtay.check;

import java.util.regex.Pattern;
import org.chungtay.model.Lines;
import org.chungtay.model.Markdown;
import org.chungtay.model.Position;

/// The words of a Markdown text, each where it stands in it: what is no prose (shortcodes, code,
/// tags, addresses) is blanked with spaces, so that offsets stay.
///
/// @param markdown the text as it was written
/// @param text the same without what is no prose; spaces that do not break are spaces
record Prose(String markdown, String text, Lines lines) {

  /// Each piece is bounded, or its characters are no beginning of another, so that no text costs
  /// more than its length a few times over.
  private static final Pattern NO_PROSE =
      Pattern.compile(
          // What all but one begin with is looked for first: most characters begin none.
          "(?=[{`<(\\[h])(?:"
              + "\\{\\{[^{}\\n]{0,500}}}"
              + "|```[^`]{0,10000}```|`[^`\\n]{1,500}`"
              + "|<(?:[^<>]{1,2000}|[^<>\\n]*+)>"
              + "|(?<=])\\([^()\\n]*+\\)"
              + "|\\[\\^[^\\]\\n]{1,200}]:?"
              + "|https?://\\S++)"
              + "|^ {0,3}\\[[^\\]\\n^][^\\]\\n]{0,200}]:[^\\n]*+",
          Pattern.MULTILINE);

  static Prose of(Markdown markdown) {
    StringBuilder text = new StringBuilder(markdown.text().replace('\u00A0', ' '));
    NO_PROSE
        .matcher(markdown.text())
        .results()
        .forEach(
            match -> {
              for (int i = match.start(); i < match.end(); i++) {
                text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
              }
            });
    return new Prose(markdown.text(), text.toString(), new Lines(markdown));
  }

  /// Where an offset stands in the file.
  Position at(int offset) {
    return lines.at(offset);
  }
}
