package org.chungtay.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HexFormat;
import org.apache.lucene.search.CollectionStatistics;
import org.chungtay.model.Content;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// `manifest.json`: what the client reads first, and the only file whose name says nothing of its
/// content.
final class Manifest {

  /// The version of the format. A client refuses any other.
  static final int FORMAT = 1;

  private Manifest() {}

  static Content of(SearchIndex index, byte[] columns, byte[] directory, byte[] lexicon)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeNumberProperty("format", FORMAT);
      json.writeNumberProperty("pages", index.corpus().pages().size());
      parts(json, index);
      boosts(json);
      abbreviations(json, index.abbreviations());
      json.writeStringProperty("columns", HexFormat.of().formatHex(columns));
      json.writeStringProperty("directory", HexFormat.of().formatHex(directory));
      json.writeStringProperty("lexicon", HexFormat.of().formatHex(lexicon));
      json.writeEndObject();
    }
    return Content.text(text + "\n");
  }

  /// For each part how many pages have it, and how many tokens it has in all of them.
  private static void parts(JsonGenerator json, SearchIndex index) throws IOException {
    json.writeObjectPropertyStart("parts");
    for (Part part : Part.values()) {
      json.writeObjectPropertyStart(part.key());
      CollectionStatistics statistics = index.statistics(part);
      json.writeNumberProperty("pages", statistics == null ? 0 : statistics.docCount());
      json.writeNumberProperty("tokens", statistics == null ? 0 : statistics.sumTotalTermFreq());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void boosts(JsonGenerator json) {
    json.writeObjectPropertyStart("boosts");
    for (Part part : Part.values()) {
      for (Form form : Form.values()) {
        FieldName field = new FieldName(part, form);
        json.writeNumberProperty(field.toString(), Boosts.of(field));
      }
    }
    json.writeEndObject();
    json.writeNumberProperty("derived", Boosts.DERIVED);
    json.writeNumberProperty("everyWord", Boosts.EVERY_WORD);
  }

  /// What each stands for; the ambiguous ones in a list of their own.
  private static void abbreviations(JsonGenerator json, Abbreviations abbreviations) {
    json.writeObjectPropertyStart("abbreviations");
    abbreviations.meanings().forEach((key, m) -> json.writeStringProperty(key, m.text()));
    json.writeEndObject();
    json.writeArrayPropertyStart("ambiguous");
    abbreviations.meanings().entrySet().stream()
        .filter(entry -> entry.getValue().ambiguous())
        .forEach(entry -> json.writeString(entry.getKey()));
    json.writeEndArray();
  }
}
