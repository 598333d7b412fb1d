package org.chungtay.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Drafts a block of raw HTML piece by piece. Shortcodes in its text are shortcodes.
final class HtmlDrafting {

  /// Blocks whose text is code or nothing that is read.
  private static final Pattern VERBATIM =
      Pattern.compile("\\s*<(pre|script|style|textarea|!|\\?)", Pattern.CASE_INSENSITIVE);

  /// What ends a block that an empty line does not end.
  private static final Map<String, String> CLOSINGS =
      Map.of(
          "pre", "</pre>",
          "script", "</script>",
          "style", "</style>",
          "textarea", "</textarea>");

  private final DraftWriter out;
  private final InlineDrafting inlines;
  private final RawHtml pieces;

  HtmlDrafting(DraftWriter out, InlineDrafting inlines, Problems problems) {
    this.out = out;
    this.inlines = inlines;
    this.pieces = new RawHtml(out, problems);
  }

  void block(BasedSequence html) {
    Matcher verbatim = VERBATIM.matcher(html);
    boolean isVerbatim = verbatim.lookingAt();
    if (isVerbatim) {
      unclosed(html, verbatim.group(1).toLowerCase(Locale.ROOT));
    }
    HtmlTags tags = new HtmlTags(html);
    int at = 0;
    int written = 0;
    while (at < html.length()) {
      int end = at + 1;
      if (html.charAt(at) == '<') {
        out.raw(html.subSequence(written, at));
        end = tag(html, at, tags.endOf(at));
        written = end;
      } else if (!isVerbatim && html.matchChars("{{", at)) {
        out.raw(html.subSequence(written, at));
        end = shortcode(html, at);
        written = end;
      }
      at = end;
    }
    out.raw(html.subSequence(written, html.length()));
    pieces.end();
  }

  /// Drafts the tag from one index to another, or the sign alone when it begins none.
  private int tag(BasedSequence html, int start, int end) {
    if (end < 0) {
      if (html.matchChars("<!--", start)) {
        pieces.unclosed(html.subSequence(start), "<!--", "-->");
      }
      out.text("<");
      return start + 1;
    }
    pieces.piece(html.subSequence(start, end));
    return end;
  }

  private int shortcode(BasedSequence html, int start) {
    ShortcodeText reading = ShortcodeText.read(html, start);
    int end = start + reading.length();
    inlines.mention(reading, html.subSequence(start, end));
    return end;
  }

  /// Reports a block that runs to the end of the text because nothing ends it.
  private void unclosed(BasedSequence html, String opening) {
    String closing = CLOSINGS.get(opening);
    if (closing != null) {
      if (!html.toString().toLowerCase(Locale.ROOT).contains(closing)) {
        pieces.unclosed(html, "<" + opening + ">", closing);
      }
    } else if (html.startsWith("<?") && !html.toString().contains("?>")) {
      pieces.unclosed(html, "<?", "?>");
    } else if (html.startsWith("<![CDATA[") && !html.toString().contains("]]>")) {
      pieces.unclosed(html, "<![CDATA[", "]]>");
    } else if (html.startsWith("<!") && !html.startsWith("<!--") && html.indexOf('>') < 0) {
      pieces.unclosed(html, "<!", ">");
    }
  }
}
