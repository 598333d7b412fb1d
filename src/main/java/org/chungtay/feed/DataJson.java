package org.chungtay.feed;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Objects;
import org.chungtay.model.Column;
import org.chungtay.model.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes tables as JSON that explains itself: what it is, under which licence, what each column
/// means, and the rows, each with the columns of which something is known.
record DataJson(Names names) {

  private static final JsonFactory FACTORY = new JsonFactory();

  /// @param page the address of the page that shows the same
  String write(Table table, String title, String page) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("title", title);
      json.writeStringProperty("page", page);
      optional(json, "licence", names.config().licence());
      optional(json, "licenceText", names.licenceUrl());
      json.writeStringProperty("language", names.language());
      json.writeObjectPropertyStart("columns");
      for (Column column : table.columns()) {
        json.writeStringProperty(column.key(), column.meaning(names.messages()));
      }
      json.writeEndObject();
      json.writeArrayPropertyStart("rows");
      table.rows().forEach(row -> row(json, table, row));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void row(JsonGenerator json, Table table, Table.Row row) {
    json.writeStartObject();
    for (Column column : table.columns()) {
      switch (row.cell(column)) {
        case null -> {}
        case BigDecimal number -> {
          json.writeName(column.key());
          json.writeNumber(number.toPlainString());
        }
        case PartialDate date -> json.writeStringProperty(column.key(), date.iso());
        case Object text -> json.writeStringProperty(column.key(), Objects.toString(text));
      }
    }
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }
}
