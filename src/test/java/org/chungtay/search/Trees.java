package org.chungtay.search;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Query trees as the browser client writes them with `JSON.stringify`.
final class Trees {

  private Trees() {}

  static String json(QueryTree tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeName("scored");
      if (tree.scored() == null) {
        json.writeNull();
      } else {
        write(json, tree.scored());
      }
      list(json, "required", tree.required());
      list(json, "excluded", tree.excluded());
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Clause clause) {
    json.writeStartObject();
    switch (clause) {
      case Clause.Term(FieldName field, String text, float boost) -> {
        json.writeStringProperty("field", field.toString());
        json.writeStringProperty("term", text);
        number(json, boost);
      }
      case Clause.Phrase(FieldName field, List<String> pairs, float boost) -> {
        json.writeStringProperty("field", field.toString());
        json.writeArrayPropertyStart("pairs");
        pairs.forEach(json::writeString);
        json.writeEndArray();
        number(json, boost);
      }
      case Clause.Any(List<Clause> of) -> list(json, "any", of);
      case Clause.All(List<Clause> of) -> list(json, "all", of);
      case Clause.Best(List<Clause> of) -> list(json, "best", of);
    }
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, String name, List<? extends Clause> clauses) {
    json.writeArrayPropertyStart(name);
    clauses.forEach(clause -> write(json, clause));
    json.writeEndArray();
  }

  /// JavaScript writes 2, not 2.0.
  private static void number(JsonGenerator json, float boost) {
    json.writeName("boost");
    if (boost == (int) boost) {
      json.writeNumber((int) boost);
    } else {
      json.writeNumber(boost);
    }
  }
}
