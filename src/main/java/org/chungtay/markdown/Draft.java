package org.chungtay.markdown;

import java.util.Map;
import java.util.NavigableMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// HTML that nobody trusts yet, and what is known of it: which elements are the renderer's own, and
/// where the rest stands in the Markdown.
///
/// @param html a fragment; may be anything, since raw HTML is in it as written
/// @param marks the renderer's own elements, by the offset of their `<`
/// @param sources offsets of raw HTML, and the offset in the Markdown of each
record Draft(String html, Map<Integer, Mark> marks, NavigableMap<Integer, Integer> sources) {

  /// The element that stands for one that goes with what it holds. It is no element of HTML, so a
  /// parser ends it where its block ends; nobody else's element can have this name here.
  static final String DROPPED = "chungtay-dropped";

  /// The fragment as a browser would read it.
  Element parsed() {
    Element body = new Element("body");
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    body.appendChildren(parser.parseFragmentInput(html, body, ""));
    return body;
  }

  /// What the renderer knows of this element; null for one from raw HTML.
  @Nullable Mark mark(Element element) {
    return marks.get(element.sourceRange().startPos());
  }

  /// Where an element of raw HTML stands in the Markdown.
  int sourceOf(Element element) {
    return source(element.sourceRange().startPos());
  }

  /// Where an attribute's value stands in the Markdown, or else its element.
  int sourceOf(Element element, String attribute) {
    Range value = element.attributes().sourceRange(attribute).valueRange();
    return value.isTracked() ? source(value.startPos()) : sourceOf(element);
  }

  private int source(int offset) {
    Map.Entry<Integer, Integer> piece = sources.floorEntry(offset);
    return piece == null ? 0 : piece.getValue() + offset - piece.getKey();
  }
}
