package org.chungtay.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chungtay.model.Heading;
import org.chungtay.model.text.Slug;
import org.jsoup.nodes.Element;

/// The headings of one body, and every anchor on it.
final class Headings {

  /// The anchor of a heading in which no letter or digit is left.
  private static final String NAMELESS = "muc";

  private final Set<String> anchors = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Heading> toc = new ArrayList<>();

  /// @param taken ids that the body has beside those of its headings
  Headings(Set<String> taken) {
    anchors.addAll(taken);
  }

  /// Gives a heading its anchor.
  void add(Element heading) {
    String text = PlainText.of(heading);
    String anchor = anchor(text);
    heading.attr("id", anchor);
    toc.add(new Heading(heading.normalName().charAt(1) - '0', anchor, text));
  }

  List<Heading> toc() {
    return List.copyOf(toc);
  }

  Set<String> anchors() {
    return anchors;
  }

  private String anchor(String text) {
    String slug = Slug.of(text);
    String name = slug.isEmpty() ? NAMELESS : slug;
    String anchor = name;
    // Where the last one of this name ended, so that ten thousand alike take no longer than others.
    int count = counts.getOrDefault(name, 1);
    while (!anchors.add(anchor)) {
      count++;
      anchor = name + "-" + count;
    }
    counts.put(name, count);
    return anchor;
  }
}
