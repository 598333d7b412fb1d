package org.chungtay.feed;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/// Writes Atom 1.0 (RFC 4287).
final class Atom {

  static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /// What a feed without articles says for `updated`, which it must have: nothing has happened yet,
  /// and what happens elsewhere in the archive does not change that.
  private static final String NEVER = "1970-01-01T00:00:00Z";

  private Atom() {}

  static String write(Feed feed, String self) {
    return Xml.document(
        "feed",
        Map.of("", NAMESPACE),
        xml -> {
          xml.attributes("xml:lang", feed.language());
          xml.element("id", feed.id());
          xml.element("title", feed.title());
          if (feed.description() != null) {
            xml.element("subtitle", feed.description());
          }
          xml.element("updated", feed.updated().map(Atom::date).orElse(NEVER));
          authors(xml, List.of(feed.author()));
          xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
          xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
          if (feed.rights() != null) {
            xml.element("rights", feed.rights());
          }
          feed.items().forEach(item -> xml.element("entry", () -> entry(xml, item)));
        });
  }

  private static void entry(Xml xml, Feed.Item item) {
    xml.element("id", item.id());
    xml.element("title", item.title());
    xml.element("published", date(item.published()));
    xml.element("updated", date(item.updated()));
    authors(xml, item.authors());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.url());
    item.categories()
        .forEach(
            category -> xml.empty("category", "term", category.term(), "label", category.label()));
    xml.element("summary", item.summary());
    xml.element("content", item.html(), "type", "html");
  }

  private static void authors(Xml xml, List<String> names) {
    names.forEach(name -> xml.element("author", () -> xml.element("name", name)));
  }

  static String date(OffsetDateTime date) {
    return ISO_OFFSET_DATE_TIME.format(date);
  }
}
