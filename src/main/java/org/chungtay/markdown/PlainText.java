package org.chungtay.markdown;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The text of a clean tree as one would read it out: a line for every block, a space between
/// cells, nothing of what only leads around the page.
final class PlainText {

  private static final Set<String> BLOCKS =
      Set.of(
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "pre",
          "hr",
          "blockquote",
          "ul",
          "ol",
          "li",
          "figure",
          "figcaption",
          "table",
          "caption",
          "tr",
          "div",
          "section");

  private final StringBuilder out = new StringBuilder();

  /// What stands between the last character and the next: nothing, a space or a newline.
  private String pending = "";

  private PlainText() {}

  static String of(Element element) {
    PlainText text = new PlainText();
    text.children(element);
    return text.out.toString();
  }

  private void children(Element element) {
    for (Node child : element.childNodes()) {
      switch (child) {
        case TextNode text -> text(text.getWholeText());
        case Element inner when !leadsAround(inner) -> element(inner);
        default -> {}
      }
    }
  }

  private void element(Element element) {
    String edge =
        switch (element.normalName()) {
          case "td", "th", "br" -> " ";
          default -> BLOCKS.contains(element.normalName()) ? "\n" : "";
        };
    part(edge);
    children(element);
    part(edge);
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        part(" ");
      } else {
        out.append(out.isEmpty() ? "" : pending).append(c);
        pending = "";
      }
    }
  }

  private void part(String edge) {
    if (!pending.equals("\n") && !edge.isEmpty()) {
      pending = edge;
    }
  }

  /// A footnote's number in the text, its way back, the heading over the footnotes, and the link to
  /// the file of what is played. Only the renderer gives an element such a role.
  private static boolean leadsAround(Element element) {
    return switch (element.normalName()) {
      case "sup" -> element.hasAttr("id");
      case "a" -> element.attr("role").equals("doc-backlink") || element.hasAttr("download");
      case "h2" -> isNotesSection(element.parent());
      default -> false;
    };
  }

  private static boolean isNotesSection(@Nullable Element parent) {
    return parent != null && parent.nameIs("section");
  }
}
