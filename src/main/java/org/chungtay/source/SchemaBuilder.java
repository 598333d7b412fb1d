package org.chungtay.source;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chungtay.model.Code;
import org.chungtay.model.Colour;
import org.chungtay.model.EventDate;
import org.chungtay.model.Keyed;
import org.chungtay.model.Moment;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Timestamp;
import org.chungtay.model.text.Messages;
import org.chungtay.source.Shape.Slot;
import org.jspecify.annotations.Nullable;

/// Says in JSON Schema what [Binder] and [Scalars] accept. Where JSON Schema cannot say it exactly
/// (a 30th of February, a reference to what is not there) the schema accepts more, never less.
final class SchemaBuilder {

  private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";
  private static final String DAY = MONTH + "-(0[1-9]|[12]\\d|3[01])";
  private static final String TIMED =
      DAY + "(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?";
  private static final String PARTIAL = "\\d{4}|" + MONTH + "|" + DAY;

  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String NOT_BLANK = "\\S";
  private static final int MAX_WHOLE = 999_999_999;

  private final Messages messages;

  SchemaBuilder(Messages messages) {
    this.messages = messages;
  }

  /// The schema of a list.
  static Map<String, Object> list(Map<String, Object> items) {
    return of("type", "array", "items", items);
  }

  /// The schema of the map that a record is bound from.
  Map<String, Object> map(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Slot slot : Shape.of(type).slots().values()) {
      properties.put(slot.key(), property(type, slot));
      if (slot.required()) {
        required.add(slot.key());
      }
    }
    Map<String, Object> schema = of("type", "object", "properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private Map<String, Object> property(Class<?> type, Slot slot) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", messages.text(descriptionKey(type, slot.key())));
    Map<String, Object> value = value(slot, slot.type());
    schema.putAll(slot.required() ? value : orNothing(value));
    if (slot.byDefault() != null) {
      schema.put("default", slot.byDefault());
    }
    return schema;
  }

  /// The message that tells what a key means: `schema.photo.src`, or `schema.extra` for a key that
  /// means the same everywhere.
  private String descriptionKey(Class<?> type, String key) {
    String own = "schema." + type.getSimpleName().toLowerCase(Locale.ROOT) + "." + key;
    return messages.has(own) ? own : "schema." + key;
  }

  private Map<String, Object> value(Slot slot, Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Map.class
          ? of("type", "object")
          : list(slot, generic.getActualTypeArguments()[0]);
    }
    Class<?> target = (Class<?>) type;
    if (target.isRecord() && !Scalars.reads(target)) {
      return map(target);
    }
    return target == String.class ? text(slot) : scalar(target);
  }

  private Map<String, Object> list(Slot slot, Type itemType) {
    Map<String, Object> item = value(Slot.item(slot.key(), itemType), itemType);
    Map<String, Object> list = list(item);
    if (slot.min() > 0) {
      list.put("minItems", slot.min());
    }
    if (slot.max() < Integer.MAX_VALUE) {
      list.put("maxItems", slot.max());
    }
    return slot.oneOrMany() ? of("anyOf", List.of(item, list)) : list;
  }

  private Map<String, Object> text(Slot slot) {
    Map<String, Object> schema = of("type", "string");
    if (slot.key().equals("id")) {
      pattern(schema, "^" + SLUG + "$", messages.general(Code.VALUE_ID.hintKey()));
    } else if (slot.refusesBlank()) {
      pattern(
          schema,
          NOT_BLANK,
          messages.text(Code.VALUE_EMPTY.messageKey(), Map.of("key", slot.key())));
    }
    if (slot.max() < Integer.MAX_VALUE) {
      schema.put("maxLength", slot.max());
    }
    return schema;
  }

  private Map<String, Object> scalar(Class<?> type) {
    if (type.isEnum()) {
      return of(
          "enum", Arrays.stream(type.getEnumConstants()).map(c -> ((Keyed) c).key()).toList());
    }
    if (type == boolean.class) {
      return of("type", "boolean");
    }
    if (type == Integer.class || type == int.class) {
      return of("type", "integer", "minimum", 0, "maximum", MAX_WHOLE);
    }
    if (type == BigDecimal.class) {
      return of("type", "number");
    }
    if (type == URI.class) {
      return pattern(
          of("type", "string"), "^\\s*https?://\\S", messages.text(Code.VALUE_URL.hintKey()));
    }
    if (type == Colour.class) {
      return pattern(
          of("type", "string"),
          "^\\s*" + Colour.PATTERN + "\\s*$",
          messages.general(Code.VALUE_COLOUR.hintKey()));
    }
    if (type == ZoneId.class) {
      return of("type", "string", "examples", List.of("Asia/Ho_Chi_Minh"));
    }
    return date(type);
  }

  private Map<String, Object> date(Class<?> type) {
    if (type == Timestamp.class) {
      return dated(of("type", "string"), TIMED, Dates.TIME_FORMS);
    }
    // A year alone is a number in YAML.
    Map<String, Object> partial =
        of("type", List.of("string", "integer"), "minimum", 1000, "maximum", 9999);
    if (type == Moment.class) {
      return dated(partial, PARTIAL + "|" + TIMED, Dates.MOMENT_FORMS);
    }
    if (type == EventDate.class) {
      return dated(partial, PARTIAL + "|unknown", Dates.PARTIAL_FORMS + ", unknown");
    }
    if (type == PartialDate.class) {
      return dated(partial, PARTIAL, Dates.PARTIAL_FORMS);
    }
    throw new IllegalArgumentException("no schema for " + type);
  }

  private Map<String, Object> dated(Map<String, Object> schema, String pattern, String forms) {
    return pattern(
        schema,
        "^\\s*(" + pattern + ")\\s*$",
        messages.text(Code.VALUE_DATE.hintKey(), Map.of("forms", forms)));
  }

  /// @param otherwise what an editor says of a value that does not match; a keyword of VS Code that
  ///   the YAML language server knows and validators pass over
  private static Map<String, Object> pattern(
      Map<String, Object> schema, String pattern, String otherwise) {
    schema.put("pattern", pattern);
    schema.put("patternErrorMessage", otherwise);
    return schema;
  }

  /// The same, or nothing: `venue:` with no value is an absent venue.
  private static Map<String, Object> orNothing(Map<String, Object> schema) {
    Map<String, Object> wider = new LinkedHashMap<>(schema);
    wider.computeIfPresent("type", (key, type) -> with(type, "null"));
    wider.computeIfPresent("enum", (key, choices) -> with(choices, null));
    wider.computeIfPresent("anyOf", (key, schemas) -> with(schemas, of("type", "null")));
    return wider;
  }

  private static List<@Nullable Object> with(Object oneOrMany, @Nullable Object more) {
    List<@Nullable Object> all = new ArrayList<>();
    if (oneOrMany instanceof List<?> many) {
      all.addAll(many);
    } else {
      all.add(oneOrMany);
    }
    all.add(more);
    return all;
  }

  private static Map<String, Object> of(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
