package org.chungtay.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chungtay.model.Article;
import org.chungtay.model.District;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Place;
import org.chungtay.model.School;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.StaticPage;
import org.chungtay.model.Topic;
import org.chungtay.model.text.Messages;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// JSON Schemas of everything that staff write, for editors: what may stand where, and what each
/// key means. They are made from the same [Shape] that files are bound by.
///
/// Draft 7, since the YAML language server understands "JSON Schema 7 and below" (its README).
public final class Schemas {

  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  /// Files that hold one entry, and files that list many.
  private static final Map<String, Class<? extends Record>> SINGLE =
      Map.of(
          "article", Article.class,
          "district", District.class,
          "document", OfficialDocument.class,
          "page", StaticPage.class,
          "site-config", SiteConfig.class);

  private static final Map<String, Class<? extends Record>> LISTS =
      Map.of(
          "schools",
          School.class,
          "metrics",
          Metric.class,
          "topics",
          Topic.class,
          "places",
          Place.class);

  private static final ObjectWriter WRITER = writer();

  private Schemas() {}

  /// Every schema as JSON, by the name of its file: `article.schema.json`. Descriptions are in the
  /// bundle's language.
  public static SortedMap<String, String> all(Messages messages) {
    SortedMap<String, String> files = new TreeMap<>();
    SchemaBuilder builder = new SchemaBuilder(messages);
    SINGLE.forEach((name, type) -> put(files, name, messages, builder.map(type)));
    LISTS.forEach(
        (name, type) -> put(files, name, messages, SchemaBuilder.list(builder.map(type))));
    return files;
  }

  private static void put(
      Map<String, String> files, String name, Messages messages, Map<String, Object> schema) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("$schema", DRAFT);
    file.put("title", messages.text("schema.title." + name));
    file.putAll(schema);
    files.put(name + ".schema.json", WRITER.writeValueAsString(file) + "\n");
  }

  /// The same bytes on every system.
  private static ObjectWriter writer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return JsonMapper.shared()
        .writer()
        .with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
  }
}
