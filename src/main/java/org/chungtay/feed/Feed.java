package org.chungtay.feed;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.chungtay.model.Content;
import org.chungtay.model.FeedFormat;
import org.chungtay.model.OutputPath;
import org.jspecify.annotations.Nullable;

/// A feed before it takes a format. Addresses are absolute and in ASCII.
///
/// @param id names the feed wherever it is published, see [TagUri]
/// @param page the page that the feed follows
/// @param language the tag of the language it is written in
/// @param author who answers for articles that name nobody
/// @param items the last changed first
/// @param files what it is published as
public record Feed(
    String id,
    String title,
    @Nullable String description,
    String page,
    String language,
    String author,
    @Nullable String rights,
    List<Item> items,
    List<File> files) {

  /// An article.
  ///
  /// @param pictures those that its page shows beside the text: the cover, then the photographs
  /// @param html the whole article, with absolute addresses
  record Item(
      String id,
      String url,
      String title,
      String summary,
      List<Picture> pictures,
      String html,
      OffsetDateTime published,
      OffsetDateTime updated,
      List<String> authors,
      List<Category> categories) {}

  /// A picture that front matter names.
  ///
  /// @param cover whether it stands before the text
  record Picture(
      boolean cover, String url, String alt, @Nullable String caption, @Nullable String credit) {}

  /// What an article is or is about, for machines and for people.
  record Category(String term, String label) {}

  /// The feed in one format.
  ///
  /// @param self its own address
  record File(FeedFormat format, OutputPath path, String self) {}

  /// When an article in it last changed; empty when it has none.
  Optional<OffsetDateTime> updated() {
    return items.stream().map(Item::updated).max(Comparator.naturalOrder());
  }

  /// What it is published as.
  public SequencedMap<OutputPath, Content> contents() {
    SequencedMap<OutputPath, Content> contents = new LinkedHashMap<>();
    for (File file : files) {
      String text =
          switch (file.format()) {
            case ATOM -> Atom.write(this, file.self());
            case RSS -> Rss.write(this, file.self());
            case JSON -> JsonFeed.write(this, file.self());
          };
      contents.put(file.path(), Content.text(text));
    }
    return contents;
  }
}
