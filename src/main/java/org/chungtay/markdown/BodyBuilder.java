package org.chungtay.markdown;

import java.util.Optional;
import org.chungtay.model.Body;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// One body being put together in a clean tree.
final class BodyBuilder {

  private final Destinations destinations;
  private final Notes notes;
  private final Headings headings;
  private final Tables tables;
  private final PictureElements pictures;
  private final MediaElements media;
  private final Fragments fragments = new Fragments();

  private BodyBuilder(
      Drafted drafted, Destinations destinations, PictureElements pictures, Words words) {
    this.destinations = destinations;
    this.notes = new Notes(drafted.notes(), words);
    this.headings = new Headings(notes.ids());
    this.tables = new Tables(words);
    this.pictures = pictures;
    this.media = new MediaElements(destinations, pictures, words);
  }

  static Body build(
      Drafted drafted,
      Destinations destinations,
      PictureElements pictures,
      Words words,
      Problems problems) {
    BodyBuilder builder = new BodyBuilder(drafted, destinations, pictures, words);
    Document document = Document.createShell("");
    // Each character that the tree holds is on the page, no more and no less.
    document.outputSettings().prettyPrint(false);
    Element tree = document.body();
    new Sanitiser(drafted.text(), builder).copyTo(new Place(tree, Model.BLOCKS, false));
    builder.notes.appendTo(tree, builder);
    builder.fragments.check(builder.headings.anchors(), problems);
    return new Body(tree.html(), builder.headings.toc(), destinations.links(), PlainText.of(tree));
  }

  Destinations destinations() {
    return destinations;
  }

  PictureElements pictures() {
    return pictures;
  }

  MediaElements media() {
    return media;
  }

  Notes notes() {
    return notes;
  }

  Fragments fragments() {
    return fragments;
  }

  /// What is put on the page for a cleaned element: the element with what belongs to it, or nothing
  /// when it shows nothing.
  Optional<Element> finish(Element element) {
    return switch (element.normalName()) {
      case "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "table" -> tables.finish(element);
      case "figure" -> figure(element);
      case "pre" -> preformatted(element);
      case "p", "caption", "figcaption" -> Optional.of(element).filter(e -> !Trees.isBlank(e));
      case "br", "hr", "li" -> Optional.of(element);
      case "td", "th" -> Optional.of(Trees.isBlank(element) ? element.empty() : element);
      default -> Optional.of(element).filter(e -> e.childNodeSize() > 0);
    };
  }

  private Optional<Element> heading(Element heading) {
    if (Trees.isSilent(heading)) {
      // A heading that nobody can hear is none, but the picture in it stays.
      return Optional.of(heading.tagName("p")).filter(p -> !Trees.isBlank(p));
    }
    headings.add(heading);
    tables.under(PlainText.of(heading));
    return Optional.of(heading);
  }

  /// A browser drops the newline after the tag; without one there is nothing to misread.
  private static Optional<Element> preformatted(Element pre) {
    if (pre.firstChild() instanceof TextNode text) {
      text.text(text.getWholeText().replaceFirst("^\n+", ""));
    }
    return Optional.of(pre).filter(p -> !Trees.isBlank(p));
  }

  /// A figure has one caption, and it comes last.
  private static Optional<Element> figure(Element figure) {
    Element caption = null;
    for (Element child : figure.children()) {
      if (child.nameIs("figcaption")) {
        if (caption == null) {
          caption = child;
          child.remove();
        } else {
          child.tagName("p");
        }
      }
    }
    if (caption != null) {
      figure.appendChild(caption);
    }
    return Optional.of(figure).filter(f -> !Trees.isBlank(f));
  }
}
