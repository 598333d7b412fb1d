package org.chungtay.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finishes tables: what scrolls on a small screen can be reached and named without a mouse, and
/// every row has as many cells as the others.
final class Tables {

  private final Words words;
  private final Map<String, Integer> names = new HashMap<>();
  private String heading = "";

  Tables(Words words) {
    this.words = words;
  }

  /// Notes the heading under which the next tables stand.
  void under(String text) {
    heading = text;
  }

  /// The table in its frame; empty when it has no rows.
  Optional<Element> finish(Element table) {
    Element caption = caption(table);
    arrangeRows(table);
    if (table.childrenSize() == (caption == null ? 0 : 1)) {
      return Optional.empty();
    }
    TableGrid.fill(table);
    Element frame =
        new Element("div")
            .addClass("table")
            .attr("role", "region")
            .attr("aria-label", name(caption))
            .attr("tabindex", "0");
    return Optional.of(frame.appendChild(table));
  }

  /// The table's only caption, put first: all that were written.
  private static @Nullable Element caption(Element table) {
    Element caption = null;
    for (Element part : table.children()) {
      if (part.nameIs("caption")) {
        part.remove();
        if (caption == null) {
          caption = part;
        } else {
          caption.appendText(" ").appendChildren(part.childNodes());
        }
      }
    }
    if (caption != null) {
      table.prependChild(caption);
    }
    return caption;
  }

  /// One header comes first, one footer last; every other group of rows is a body.
  private static void arrangeRows(Element table) {
    Element before = null;
    for (Element part : table.children()) {
      if (part.nameIs("caption")) {
        continue;
      }
      if (part.nameIs("thead") && before != null) {
        part.tagName("tbody");
      }
      if (before != null && before.nameIs("tfoot")) {
        before.tagName("tbody");
      }
      if (part.nameIs("thead")) {
        arrangeHeader(part);
      }
      before = part;
    }
  }

  private static void arrangeHeader(Element thead) {
    if (Trees.isBlank(thead)) {
      thead.remove();
      return;
    }
    for (Element row : thead.children()) {
      for (Element cell : row.children()) {
        if (Trees.isBlank(cell)) {
          // An empty header names nothing.
          cell.tagName("td").removeAttr("scope");
        } else if (cell.nameIs("th") && !cell.hasAttr("scope")) {
          cell.attr("scope", "col");
        }
      }
    }
  }

  private String name(@Nullable Element caption) {
    String name = heading.isEmpty() ? words.table() : words.table() + ": " + heading;
    if (caption != null) {
      name = PlainText.of(caption);
    }
    int nth = names.merge(name, 1, Integer::sum);
    return nth == 1 ? name : name + " (" + nth + ")";
  }
}
