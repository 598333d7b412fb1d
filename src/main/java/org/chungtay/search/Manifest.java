package org.chungtay.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HexFormat;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
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

  /// @param words the index of exact words
  static Content of(
      IndexReader words, byte[] columns, byte[] facets, byte[] directory, byte[] lexicon)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeNumberProperty("format", FORMAT);
      json.writeNumberProperty("pages", words.maxDoc());
      parts(json, words);
      boosts(json);
      abbreviations(json, Abbreviations.read());
      json.writeStringProperty("columns", HexFormat.of().formatHex(columns));
      json.writeStringProperty("facets", HexFormat.of().formatHex(facets));
      json.writeStringProperty("directory", HexFormat.of().formatHex(directory));
      json.writeStringProperty("lexicon", HexFormat.of().formatHex(lexicon));
      json.writeEndObject();
    }
    return Content.text(text + "\n");
  }

  /// For each part how many pages have it, and how many tokens it has in all of them: the same for
  /// each of its forms.
  private static void parts(JsonGenerator json, IndexReader words) throws IOException {
    json.writeObjectPropertyStart("parts");
    for (Part part : Part.values()) {
      Terms terms = MultiTerms.getTerms(words, new FieldName(part, Form.EXACT).toString());
      json.writeObjectPropertyStart(part.key());
      json.writeNumberProperty("pages", terms == null ? 0 : terms.getDocCount());
      json.writeNumberProperty("tokens", terms == null ? 0 : terms.getSumTotalTermFreq());
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
