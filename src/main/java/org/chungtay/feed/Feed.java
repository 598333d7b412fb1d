package org.chungtay.feed;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A feed before it takes a format. Addresses are absolute and in ASCII.
///
/// @param id names the feed wherever it is published, see [TagUri]
/// @param page the page that the feed follows
/// @param language the tag of the language it is written in
/// @param author who answers for articles that name nobody
/// @param items the last changed first
record Feed(
    String id,
    String title,
    @Nullable String description,
    String page,
    String language,
    String author,
    @Nullable String rights,
    List<Item> items) {

  /// An article.
  ///
  /// @param html the whole article, with absolute addresses
  record Item(
      String id,
      String url,
      String title,
      String summary,
      String html,
      OffsetDateTime published,
      OffsetDateTime updated,
      List<String> authors,
      List<Category> categories) {}

  /// What an article is or is about, for machines and for people.
  record Category(String term, String label) {}

  /// When an article in it last changed; empty when it has none.
  Optional<OffsetDateTime> updated() {
    return items.stream().map(Item::updated).max(Comparator.naturalOrder());
  }
}
