package org.chungtay.source;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.model.Keyed;
import org.chungtay.model.text.YamlText;
import org.chungtay.source.Node.Field;
import org.chungtay.source.Node.MapNode;
import org.chungtay.source.Node.Scalar;
import org.chungtay.source.Shape.Slot;

/// How a map of this shape is written, for one whose writer wrote something else: the keys that it
/// needs, with what was written where it belongs and `…` where nobody can know.
///
/// @param pairs each `key: value`
record Example(List<String> pairs) {

  /// What stands where a writer has to fill something in.
  static final String OPEN = "…";

  static Example of(Class<?> type, Node written) {
    Shape shape = Shape.of(type);
    Map<String, String> known = known(shape, written);
    List<Slot> needed =
        shape.slots().values().stream()
            .filter(slot -> slot.required() || known.containsKey(slot.key()))
            .toList();
    List<Slot> shown =
        needed.isEmpty() ? shape.slots().values().stream().limit(1).toList() : needed;
    return new Example(
        shown.stream()
            .map(slot -> slot.key() + ": " + known.getOrDefault(slot.key(), sample(slot)))
            .toList());
  }

  /// As an item of a list of its kind, wherever that stands.
  String item() {
    return "{ " + String.join(", ", pairs) + " }";
  }

  /// As the value of this key, in lines of its own.
  String block(String key) {
    return lines(key + ":", pairs.stream().map(pair -> "  " + pair));
  }

  /// As the only item of this key's list, in lines of its own.
  String listBlock(String key) {
    Stream<String> begun = Stream.concat(Stream.of("  - "), Stream.generate(() -> "    "));
    List<String> starts = begun.limit(pairs.size()).toList();
    return lines(
        key + ":", IntStream.range(0, pairs.size()).mapToObj(i -> starts.get(i) + pairs.get(i)));
  }

  private static String lines(String first, Stream<String> more) {
    return Stream.concat(Stream.of(first), more).collect(Collectors.joining("\n"));
  }

  /// What a value of this slot looks like.
  static String sample(Slot slot) {
    if (slot.type() instanceof ParameterizedType) {
      return "[" + String.join(", ", Collections.nCopies(Math.max(1, slot.min()), OPEN)) + "]";
    }
    return choices(slot.type()).findFirst().orElse(OPEN);
  }

  /// The values among which one may choose; none where any may be written.
  static Stream<String> choices(Type type) {
    return type instanceof Class<?> c && c.isEnum()
        ? Stream.of(c.getEnumConstants()).map(choice -> ((Keyed) choice).key())
        : Stream.empty();
  }

  /// What was written, by the keys to which it belongs.
  private static Map<String, String> known(Shape shape, Node written) {
    Map<String, String> known = new HashMap<>();
    switch (written) {
      case MapNode map ->
          map.fields().stream()
              .filter(field -> shape.slots().containsKey(field.key()))
              .forEach(field -> value(field).ifPresent(value -> known.put(field.key(), value)));
      case Scalar scalar ->
          place(shape, scalar.text())
              .ifPresent(slot -> known.put(slot.key(), YamlText.item(scalar.text())));
      case Node.ListNode _, Node.Told _ -> {}
    }
    return known;
  }

  private static Optional<String> value(Field field) {
    return switch (field.value()) {
      case Scalar scalar when scalar.style() == Node.Style.PLAIN -> Optional.of(scalar.text());
      case Scalar scalar -> Optional.of(YamlText.quoted(scalar.text()));
      case Node.ListNode(var _, List<Node> items)
          when items.stream().allMatch(Scalar.class::isInstance) ->
          Optional.of(
              items.stream()
                  .map(item -> YamlText.item(((Scalar) item).text()))
                  .collect(Collectors.joining(", ", "[", "]")));
      case MapNode _, Node.ListNode _, Node.Told _ -> Optional.empty();
    };
  }

  /// Where a single text belongs: an address to the addresses, any other to the first text.
  private static Optional<Slot> place(Shape shape, String text) {
    Class<?> type =
        text.matches("https?://.*") && shape.has(java.net.URI.class)
            ? java.net.URI.class
            : String.class;
    return Stream.concat(
            shape.slots().values().stream().filter(Slot::required), shape.slots().values().stream())
        .filter(slot -> slot.type() == type)
        .findFirst();
  }
}
