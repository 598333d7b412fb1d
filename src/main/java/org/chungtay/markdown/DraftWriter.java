package org.chungtay.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Writes a [Draft].
final class DraftWriter {

  private final StringBuilder html = new StringBuilder();
  private final Map<Integer, Mark> marks = new HashMap<>();
  private final NavigableMap<Integer, Integer> sources = new TreeMap<>();

  Draft draft() {
    return new Draft(html.toString(), marks, sources);
  }

  void open(String tag) {
    html.append('<').append(tag).append('>');
  }

  /// Opens an element of the renderer's own.
  void open(String tag, Mark mark) {
    marks.put(html.length(), mark);
    open(tag);
  }

  void close(String tag) {
    html.append("</").append(tag).append('>');
  }

  void element(String tag, Runnable content) {
    open(tag);
    content.run();
    close(tag);
  }

  /// Text. Quotation marks are escaped too: after a tag that content left open, none of this text
  /// ends an attribute.
  void text(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }

  /// Raw HTML as it was written, remembering where each of its lines comes from.
  void raw(BasedSequence chars) {
    int start = 0;
    while (start < chars.length()) {
      int newline = chars.indexOf('\n', start);
      int end = newline < 0 ? chars.length() : newline + 1;
      int source = chars.getIndexOffset(start);
      sources.put(html.length(), source < 0 ? chars.getStartOffset() : source);
      html.append(chars, start, end);
      start = end;
    }
  }
}
