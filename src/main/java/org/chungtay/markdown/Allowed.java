package org.chungtay.markdown;

import java.util.Map;
import java.util.Set;
import org.chungtay.markdown.Model.Kind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The allow-list: every element that a body may hold, where it may stand, what it may hold, and
/// which attributes of its own it keeps. What is not here is not on the page.
///
/// @param keeps attributes whose values are harmless as they are; addresses are never among them
record Allowed(Kind kind, Model model, Set<String> keeps) {

  private static final Map<String, Allowed> ALLOWED =
      Map.ofEntries(
          allow("h2", Kind.BLOCK, Model.PHRASES),
          allow("h3", Kind.BLOCK, Model.PHRASES),
          allow("h4", Kind.BLOCK, Model.PHRASES),
          allow("h5", Kind.BLOCK, Model.PHRASES),
          allow("h6", Kind.BLOCK, Model.PHRASES),
          allow("p", Kind.BLOCK, Model.PHRASES),
          allow("pre", Kind.BLOCK, Model.PHRASES),
          allow("hr", Kind.BLOCK, Model.NOTHING),
          allow("blockquote", Kind.BLOCK, Model.BLOCKS),
          allow("ul", Kind.BLOCK, Model.LIST),
          allow("ol", Kind.BLOCK, Model.LIST, "start"),
          allow("li", Kind.ITEM, Model.FLOW),
          allow("figure", Kind.BLOCK, Model.FIGURE),
          allow("figcaption", Kind.LEGEND, Model.PHRASES),
          allow("table", Kind.BLOCK, Model.TABLE),
          allow("caption", Kind.CAPTION, Model.PHRASES),
          allow("thead", Kind.ROWS, Model.ROWS),
          allow("tbody", Kind.ROWS, Model.ROWS),
          allow("tfoot", Kind.ROWS, Model.ROWS),
          allow("tr", Kind.ROW, Model.ROW),
          allow("th", Kind.CELL, Model.PHRASES, "scope", "colspan", "rowspan"),
          allow("td", Kind.CELL, Model.FLOW, "colspan", "rowspan"),
          allow("a", Kind.PHRASE, Model.PHRASES, "title"),
          allow("img", Kind.PHRASE, Model.NOTHING, "title"),
          allow("br", Kind.PHRASE, Model.NOTHING),
          allow("em", Kind.PHRASE, Model.PHRASES),
          allow("strong", Kind.PHRASE, Model.PHRASES),
          allow("s", Kind.PHRASE, Model.PHRASES),
          allow("del", Kind.PHRASE, Model.PHRASES),
          allow("sup", Kind.PHRASE, Model.PHRASES),
          allow("sub", Kind.PHRASE, Model.PHRASES),
          allow("code", Kind.PHRASE, Model.PHRASES),
          allow("cite", Kind.PHRASE, Model.PHRASES),
          allow("q", Kind.PHRASE, Model.PHRASES),
          allow("abbr", Kind.PHRASE, Model.PHRASES, "title"));

  /// Old or coarse names of the same things. The page's title is its only first-level heading.
  private static final Map<String, String> RENAMED =
      Map.of("h1", "h2", "b", "strong", "i", "em", "strike", "s");

  /// Elements that are not allowed, but whose edges end a paragraph.
  private static final Set<String> BLOCKS =
      Set.of(
          "div",
          "section",
          "article",
          "aside",
          "main",
          "header",
          "footer",
          "nav",
          "address",
          "center",
          "dl",
          "dt",
          "dd",
          "details",
          "summary",
          "fieldset",
          "legend",
          "form",
          "hgroup",
          "search",
          "body",
          "html",
          "dir",
          "menu",
          "listing");

  /// The element's name on the page, when it may be there at all.
  static String name(Element element) {
    String name = element.normalName();
    return RENAMED.getOrDefault(name, name);
  }

  static @Nullable Allowed of(String name) {
    return ALLOWED.get(name);
  }

  /// Whether an element of this name, old or coarse names included, may be on the page.
  static boolean isShown(String name) {
    return ALLOWED.containsKey(RENAMED.getOrDefault(name, name));
  }

  /// Whether an attribute of an element that is shown is on the page, too.
  static boolean keeps(String name, String attribute) {
    Allowed tag = ALLOWED.get(RENAMED.getOrDefault(name, name));
    return tag != null
        && (tag.keeps.contains(attribute) || (name + " " + attribute).equals("img alt"));
  }

  /// Whether an element of this name ends the paragraph before it when it is taken away.
  static boolean isBlock(String name) {
    Allowed tag = ALLOWED.get(name);
    return tag == null ? BLOCKS.contains(name) : tag.kind() != Kind.PHRASE;
  }

  private static Map.Entry<String, Allowed> allow(
      String name, Kind kind, Model model, String... keeps) {
    return Map.entry(name, new Allowed(kind, model, Set.of(keeps)));
  }
}
