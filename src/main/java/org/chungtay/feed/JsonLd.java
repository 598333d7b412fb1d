package org.chungtay.feed;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.model.Archive;
import org.chungtay.model.Route.PageRoute;
import org.chungtay.model.StructuredData;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Structured data as JSON-LD in the vocabulary of <https://schema.org/>: of each page what it is
/// about, and where it stands in the site.
public final class JsonLd implements StructuredData {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Subjects subjects;

  private JsonLd(Subjects subjects) {
    this.subjects = subjects;
  }

  public static StructuredData of(Archive archive) {
    return new JsonLd(new Subjects(archive));
  }

  @Override
  public String of(PageRoute page, List<Crumb> trail) {
    List<Thing> graph = new ArrayList<>(subjects.of(page));
    if (!trail.isEmpty()) {
      graph.add(breadcrumbs(trail));
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("@context", "https://schema.org");
      json.writeArrayPropertyStart("@graph");
      graph.forEach(thing -> thing.write(json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return harmless(text.toString());
  }

  private static Thing breadcrumbs(List<Crumb> trail) {
    List<Thing> items = new ArrayList<>();
    for (Crumb crumb : trail) {
      items.add(
          Thing.of("ListItem")
              .with("position", items.size() + 1)
              .with("name", crumb.name())
              .with("item", crumb.url()));
    }
    return Thing.of("BreadcrumbList").with("itemListElement", items);
  }

  /// The same JSON without the signs by which a text could end its `script` element, open a
  /// comment, or end a line of JavaScript. In JSON they stand inside texts only, where each may be
  /// written by its number.
  private static String harmless(String json) {
    return json.replace("<", "\\u003C")
        .replace(">", "\\u003E")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
