package org.chungtay.search;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// `manifest.json`: what the client reads first, and the only file whose name says nothing of its
/// content.
///
/// @param pages how many there are
/// @param parts how many of them have each part, and how many tokens it has in all of them
/// @param columns the name of a shard, as the others
record Manifest(
    int pages,
    Map<Part, Extent> parts,
    String columns,
    String facets,
    String directory,
    String lexicon) {

  /// The version of the format. A client refuses any other.
  static final int FORMAT = 2;

  static final OutputPath PATH = new OutputPath(ShardStore.FOLDER + "manifest.json");

  /// How much of a part there is: the same in each of its forms.
  record Extent(int pages, long tokens) {

    /// The same with further pages.
    ///
    /// @param words the words of each, value by value
    Extent more(Collection<List<List<Word>>> words) {
      return plus(1, words);
    }

    /// The same without some of the pages.
    Extent less(Collection<List<List<Word>>> words) {
      return plus(-1, words);
    }

    private Extent plus(int times, Collection<List<List<Word>>> words) {
      int more = 0;
      long moreTokens = 0;
      for (List<List<Word>> values : words) {
        int count = ChangedWords.count(values);
        more += Integer.signum(count);
        moreTokens += count;
      }
      return new Extent(pages + times * more, tokens + times * moreTokens);
    }
  }

  /// How much of each part there is in an index of exact words.
  static Map<Part, Extent> parts(IndexReader words) throws IOException {
    Map<Part, Extent> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      Terms terms = MultiTerms.getTerms(words, new FieldName(part, Form.EXACT).toString());
      parts.put(
          part,
          terms == null
              ? new Extent(0, 0)
              : new Extent(terms.getDocCount(), terms.getSumTotalTermFreq()));
    }
    return parts;
  }

  Content content() {
    return Content.text(json());
  }

  /// @throws MisfitException where it is not what this program writes, to the last byte
  static Manifest read(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      Map<String, String> values = new HashMap<>();
      while (json.nextToken() != null) {
        if (json.currentToken().isScalarValue()) {
          values.put(json.streamReadContext().pathAsPointer().toString(), json.getString());
        }
      }
      Map<Part, Extent> parts = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        String extent = "/parts/" + part.key();
        parts.put(
            part,
            new Extent(
                Integer.parseInt(value(values, extent + "/pages")),
                Long.parseLong(value(values, extent + "/tokens"))));
      }
      Manifest manifest =
          new Manifest(
              Integer.parseInt(value(values, "/pages")),
              parts,
              value(values, "/columns"),
              value(values, "/facets"),
              value(values, "/directory"),
              value(values, "/lexicon"));
      if (!manifest.json().equals(text)) {
        throw new MisfitException("another program's manifest");
      }
      return manifest;
    } catch (JacksonException | NumberFormatException e) {
      throw new MisfitException("no manifest");
    }
  }

  private static String value(Map<String, String> values, String pointer) {
    String value = values.get(pointer);
    if (value == null) {
      throw new MisfitException("no manifest");
    }
    return value;
  }

  private String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeNumberProperty("format", FORMAT);
      json.writeNumberProperty("pages", pages);
      json.writeObjectPropertyStart("parts");
      for (Part part : Part.values()) {
        Extent extent = Objects.requireNonNull(parts.get(part));
        json.writeObjectPropertyStart(part.key());
        json.writeNumberProperty("pages", extent.pages());
        json.writeNumberProperty("tokens", extent.tokens());
        json.writeEndObject();
      }
      json.writeEndObject();
      boosts(json);
      abbreviations(json, Abbreviations.read());
      json.writeStringProperty("columns", columns);
      json.writeStringProperty("facets", facets);
      json.writeStringProperty("directory", directory);
      json.writeStringProperty("lexicon", lexicon);
      json.writeEndObject();
    }
    return text + "\n";
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
