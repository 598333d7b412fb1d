package org.chungtay.feed;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).
final class JsonFeed {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonFeed() {}

  static String write(Feed feed, String self) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
      json.writeStringProperty("title", feed.title());
      json.writeStringProperty("home_page_url", feed.page());
      json.writeStringProperty("feed_url", self);
      if (feed.description() != null) {
        json.writeStringProperty("description", feed.description());
      }
      authors(json, List.of(feed.author()));
      json.writeStringProperty("language", feed.language());
      json.writeArrayPropertyStart("items");
      feed.items().forEach(item -> item(json, item));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void item(JsonGenerator json, Feed.Item item) {
    json.writeStartObject();
    json.writeStringProperty("id", item.id());
    json.writeStringProperty("url", item.url());
    json.writeStringProperty("title", item.title());
    json.writeStringProperty("content_html", item.html());
    json.writeStringProperty("summary", item.summary());
    item.pictures().stream()
        .filter(Feed.Picture::cover)
        .forEach(cover -> json.writeStringProperty("image", cover.url()));
    json.writeStringProperty("date_published", Atom.date(item.published()));
    json.writeStringProperty("date_modified", Atom.date(item.updated()));
    if (!item.authors().isEmpty()) {
      authors(json, item.authors());
    }
    json.writeArrayPropertyStart("tags");
    item.categories().forEach(category -> json.writeString(category.label()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void authors(JsonGenerator json, List<String> names) {
    json.writeArrayPropertyStart("authors");
    for (String name : names) {
      json.writeStartObject();
      json.writeStringProperty("name", name);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
