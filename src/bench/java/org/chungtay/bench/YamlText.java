package org.chungtay.bench;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.model.EventDate;
import org.chungtay.model.Key;
import org.chungtay.model.Keyed;
import org.chungtay.model.Moment;
import org.jspecify.annotations.Nullable;

/// Writes records of the model as the YAML they are read from: lists of records in blocks as staff
/// write them, everything inside in braces. What is absent or empty is left out.
final class YamlText {

  private YamlText() {}

  /// A Markdown file: the record between two fences, then the body.
  static String page(Record frontMatter, String body) {
    return "---\n" + map(frontMatter) + "---\n" + (body.isEmpty() ? "" : "\n" + body);
  }

  /// A map, one key a line.
  static String map(Record entry) {
    StringBuilder out = new StringBuilder();
    fields(entry)
        .forEach(
            (key, value) -> {
              out.append(key).append(':');
              if (value instanceof List<?> list && list.getFirst() instanceof Record) {
                out.append('\n');
                list.forEach(item -> out.append(indented(item(item), "  ")));
              } else {
                out.append(' ').append(flow(value)).append('\n');
              }
            });
    return out.toString();
  }

  /// A list of maps.
  static String list(List<? extends Record> entries) {
    return entries.stream().map(YamlText::item).collect(Collectors.joining());
  }

  private static String item(Object entry) {
    StringBuilder out = new StringBuilder();
    fields(entry)
        .forEach(
            (key, value) ->
                out.append(out.isEmpty() ? "- " : "  ")
                    .append(key)
                    .append(": ")
                    .append(flow(value))
                    .append('\n'));
    return out.toString();
  }

  private static String indented(String block, String by) {
    return block.lines().map(line -> by + line + "\n").collect(Collectors.joining());
  }

  /// The keys of a record that say something, in its order.
  private static Map<String, Object> fields(Object entry) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : entry.getClass().getRecordComponents()) {
      Key key = component.getAnnotation(Key.class);
      Object value = value(component, entry);
      if (value != null && !isNatural(value)) {
        fields.put(key == null ? component.getName() : key.value(), value);
      }
    }
    return fields;
  }

  /// Whether an absent key means the same.
  private static boolean isNatural(Object value) {
    return value.equals(false) || value.equals(List.of()) || value.equals(Map.of());
  }

  private static @Nullable Object value(RecordComponent component, Object entry) {
    try {
      return component.getAccessor().invoke(entry);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private static String flow(Object value) {
    return switch (value) {
      case Keyed keyed -> keyed.key();
      case Moment moment -> moment.iso();
      case EventDate.On(var date) -> date.iso();
      case EventDate.Unknown() -> "unknown";
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      case List<?> list ->
          list.stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
      case Record entry -> {
        List<String> fields = new ArrayList<>();
        fields(entry).forEach((key, field) -> fields.add(key + ": " + flow(field)));
        yield "{ " + String.join(", ", fields) + " }";
      }
      // Texts, addresses and zones. No generated text holds a quotation mark or a backslash.
      default -> "\"" + value + "\"";
    };
  }
}
