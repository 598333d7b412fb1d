package org.chungtay.search;

import java.util.List;
import java.util.Map;

/// What is asked of the index.
///
/// @param text as the reader typed it
/// @param typing whether its last word may go on
/// @param filters values of which a hit has at least one, for each facet
record SearchRequest(
    String text, boolean typing, Map<Facet, List<String>> filters, Order order, int limit) {

  /// A whole query that ranks by relevance.
  static SearchRequest of(String text, int limit) {
    return new SearchRequest(text, false, Map.of(), Order.RELEVANCE, limit);
  }

  /// How hits are ordered; ties by their place in the index, the newest first.
  enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST
  }
}
