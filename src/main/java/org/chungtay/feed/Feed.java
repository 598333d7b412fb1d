package org.chungtay.feed;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chungtay.model.Article;
import org.chungtay.model.Body;
import org.chungtay.model.Content;
import org.chungtay.model.FeedFormat;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Sink;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.text.Messages;
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
      List<Category> categories) {

    Item telling(String other) {
      return new Item(
          id, url, title, summary, pictures, other, published, updated, authors, categories);
    }
  }

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

  /// The addresses of its articles.
  public List<String> urls() {
    return items.stream().map(Item::url).toList();
  }

  /// The same feed, with what the article at this address says now. Nothing else of the article has
  /// changed.
  public Feed telling(String url, Article article, Body body, SiteConfig config) {
    ItemHtml html = new ItemHtml(Messages.of(config.language()));
    List<Item> told =
        items.stream()
            .map(
                item ->
                    item.url().equals(url)
                        ? item.telling(html.of(article, item.pictures(), body, url))
                        : item)
            .toList();
    return new Feed(id, title, description, page, language, author, rights, told, files);
  }

  /// Emits it in all its formats.
  public void emit(Sink sink) {
    for (File file : files) {
      String text =
          switch (file.format()) {
            case ATOM -> Atom.write(this, file.self());
            case RSS -> Rss.write(this, file.self());
            case JSON -> JsonFeed.write(this, file.self());
          };
      sink.accept(file.path(), Content.text(text));
    }
  }
}
