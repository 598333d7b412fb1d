package org.chungtay.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/// Drafts a block of raw HTML: everything as it is, but shortcodes in its text are shortcodes.
final class HtmlDrafting {

  /// Blocks whose text is code or nothing that is read.
  private static final Pattern VERBATIM =
      Pattern.compile("\\s*<(pre|script|style|!)", Pattern.CASE_INSENSITIVE);

  private final DraftWriter out;
  private final InlineDrafting inlines;

  HtmlDrafting(DraftWriter out, InlineDrafting inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  void block(BasedSequence html) {
    int start = VERBATIM.matcher(html).lookingAt() ? html.length() : 0;
    int written = 0;
    HtmlTags tags = new HtmlTags(html);
    for (int at = start; at < html.length(); at++) {
      if (html.charAt(at) == '<') {
        at = Math.max(at, tags.endOf(at) - 1);
      } else if (html.matchChars("{{", at)) {
        out.raw(html.subSequence(written, at));
        ShortcodeText reading = ShortcodeText.read(html, at);
        written = at + reading.length();
        inlines.mention(reading, html.subSequence(at, written));
        at = written - 1;
      }
    }
    out.raw(html.subSequence(written, html.length()));
  }
}
