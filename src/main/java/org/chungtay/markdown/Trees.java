package org.chungtay.markdown;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Questions about the clean tree. They are asked of almost every element, so none goes through a
/// selector.
final class Trees {

  private Trees() {}

  /// Whether an element shows nothing: Word leaves many such paragraphs behind.
  static boolean isBlank(Element element) {
    return isEmpty(element, e -> !e.nameIs("img") && !e.nameIs("hr"));
  }

  /// Whether an element says nothing to someone who hears the page.
  static boolean isSilent(Element element) {
    return isEmpty(element, e -> !e.nameIs("img") || Characters.isBlank(e.attr("alt")));
  }

  private static boolean isEmpty(Element element, Predicate<Element> isNothing) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      boolean empty =
          switch (child) {
            case TextNode text -> Characters.isBlank(text.getWholeText());
            case Element inner -> isNothing.test(inner) && isEmpty(inner, isNothing);
            default -> true;
          };
      if (!empty) {
        return false;
      }
    }
    return true;
  }
}
