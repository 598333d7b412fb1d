package org.chungtay.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chungtay.markdown.Destinations.Href;
import org.chungtay.model.Code;
import org.chungtay.model.text.Similar;
import org.jsoup.nodes.Element;

/// Links within the page, looked at when all its anchors are known.
final class Fragments {

  /// Looking for the nearest anchor compares with each of them; past so many of either, nobody
  /// wants a hint.
  private static final int MAX_SUGGESTIONS = 20;

  private static final int MAX_ANCHORS = 500;

  private final List<Expected> expected = new ArrayList<>();

  private record Expected(Element link, String fragment, Href href) {}

  void expect(Element link, Href href) {
    if (href.fragment() != null) {
      expected.add(new Expected(link, href.fragment(), href));
    }
  }

  /// Reports every link to an anchor that is not there, and leaves its text without the link.
  void check(Set<String> anchors, Problems problems) {
    int suggestions = 0;
    for (Expected link : expected) {
      if (anchors.contains(link.fragment())) {
        continue;
      }
      String target = "#" + link.fragment();
      Optional<String> nearest =
          suggestions < MAX_SUGGESTIONS && anchors.size() <= MAX_ANCHORS
              ? Similar.nearest(link.fragment(), anchors)
              : Optional.empty();
      suggestions++;
      problems.add(
          link.href().at(),
          Code.ANCHOR_BROKEN,
          nearest
              .map(anchor -> Map.of("target", target, "suggestion", anchor))
              .orElse(Map.of("target", target)));
      link.link().unwrap();
    }
  }
}
