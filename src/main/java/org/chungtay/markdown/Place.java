package org.chungtay.markdown;

import org.chungtay.markdown.Model.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Where cleaned nodes go: an element of the clean tree, held to its content model.
final class Place {

  private final Element element;
  private final Model model;
  private final boolean inLink;

  /// The paragraph that stray text is being put into.
  private @Nullable Element paragraph;

  /// Whether a space has to part what is here from the text that comes next.
  private boolean parted;

  Place(Element element, Model model, boolean inLink) {
    this.element = element;
    this.model = model;
    this.inLink = inLink;
  }

  /// The inside of an element that will be put here.
  Place inside(Element child, Model inner) {
    return new Place(child, inner, inLink || child.nameIs("a"));
  }

  /// This place for the content of a block that is not allowed itself: its text stays text of its
  /// own.
  Place block() {
    return switch (model) {
      case FLOW, FIGURE -> new Place(element, Model.BLOCKS, inLink);
      case LIST -> item().block();
      case BLOCKS, PHRASES, TABLE, ROWS, ROW, NOTHING -> this;
    };
  }

  boolean holds(Kind kind) {
    return model.holds(kind);
  }

  boolean isInLink() {
    return inLink;
  }

  /// Puts text here; between blocks and rows, spaces are layout.
  void text(String text) {
    if (text.isEmpty() || !holds(Kind.PHRASE)) {
      return;
    }
    boolean loose = (model == Model.BLOCKS && paragraph == null) || model == Model.LIST;
    if (!loose) {
      add(new TextNode(text), Kind.PHRASE);
    } else if (!Characters.isBlank(text)) {
      add(new TextNode(text.stripLeading()), Kind.PHRASE);
    }
  }

  /// Puts a node here. The place holds its kind.
  void add(Node child, Kind kind) {
    if (model == Model.LIST && kind != Kind.ITEM) {
      item().add(child, kind);
    } else if (model == Model.BLOCKS && kind == Kind.PHRASE) {
      paragraph().appendChild(child);
    } else {
      endParagraph();
      if (parted && kind == Kind.PHRASE) {
        element.appendChild(new TextNode(" "));
      }
      parted = false;
      element.appendChild(child);
    }
  }

  /// An edge of a block: text before it and text after it do not run together.
  void edge() {
    endParagraph();
    parted = model == Model.PHRASES && element.childNodeSize() > 0;
  }

  private void endParagraph() {
    if (paragraph != null) {
      if (paragraph.lastChild() instanceof TextNode last) {
        last.text(last.getWholeText().stripTrailing());
      }
      if (Trees.isBlank(paragraph)) {
        paragraph.remove();
      }
      paragraph = null;
    }
  }

  private Element paragraph() {
    if (paragraph == null) {
      paragraph = element.appendElement("p");
    }
    return paragraph;
  }

  private Place item() {
    Element last = element.lastElementChild();
    return new Place(last == null ? element.appendElement("li") : last, Model.FLOW, inLink);
  }
}
