package org.chungtay.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A thing as schema.org describes it: a type and properties, in the order in which they are told.
/// What nobody knows is not told: an absent value, an empty text, an empty list.
final class Thing {

  private final Map<String, Object> properties = new LinkedHashMap<>();

  private Thing() {}

  static Thing of(String type) {
    return new Thing().with("@type", type);
  }

  /// A thing that the page has told of already.
  static Thing reference(String id) {
    return new Thing().with("@id", id);
  }

  /// @param value a text, a number, a thing or a list of these
  Thing with(String property, @Nullable Object value) {
    if (value != null && !value.equals("") && !value.equals(List.of())) {
      properties.put(property, value);
    }
    return this;
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    properties.forEach(
        (property, value) -> {
          json.writeName(property);
          write(json, value);
        });
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Object value) {
    switch (value) {
      case String text -> json.writeString(text);
      case Integer number -> json.writeNumber(number);
      case Thing thing -> thing.write(json);
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(item -> write(json, item));
        json.writeEndArray();
      }
      default -> throw new IllegalArgumentException("no property holds a " + value.getClass());
    }
  }
}
