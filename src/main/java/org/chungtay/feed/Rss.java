package org.chungtay.feed;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Entities;

/// Writes RSS 2.0, with what it has no word for from other vocabularies: an item's whole text
/// (`content:encoded`), its authors (`dc:creator`; RSS has mail addresses only) and when it changed
/// (`atom:updated`).
final class Rss {

  private static final SortedMap<String, String> NAMESPACES =
      new TreeMap<>(
          Map.of(
              "atom", Atom.NAMESPACE,
              "content", "http://purl.org/rss/1.0/modules/content/",
              "dc", "http://purl.org/dc/elements/1.1/"));

  private Rss() {}

  static String write(Feed feed, String self) {
    return Xml.document(
        "rss",
        NAMESPACES,
        xml -> {
          xml.attributes("version", "2.0");
          xml.element("channel", () -> channel(xml, feed, self));
        });
  }

  private static void channel(Xml xml, Feed feed, String self) {
    xml.element("title", feed.title());
    xml.element("link", feed.page());
    xml.element("description", html(Objects.requireNonNullElse(feed.description(), feed.title())));
    xml.element("language", feed.language());
    if (feed.rights() != null) {
      xml.element("copyright", feed.rights());
    }
    feed.updated().map(RFC_1123_DATE_TIME::format).ifPresent(d -> xml.element("lastBuildDate", d));
    xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", self);
    feed.items().forEach(item -> xml.element("item", () -> item(xml, item)));
  }

  private static void item(Xml xml, Feed.Item item) {
    xml.element("title", item.title());
    xml.element("link", item.url());
    xml.element("guid", item.id(), "isPermaLink", "false");
    xml.element("pubDate", RFC_1123_DATE_TIME.format(item.published()));
    xml.element("atom:updated", Atom.date(item.updated()));
    item.authors().forEach(author -> xml.element("dc:creator", author));
    item.categories().forEach(category -> xml.element("category", category.label()));
    xml.element("description", html(item.summary()));
    xml.element("content:encoded", item.html());
  }

  /// A text as HTML, which readers take a description for. A title they take for text.
  private static String html(String text) {
    return Entities.escape(text);
  }
}
