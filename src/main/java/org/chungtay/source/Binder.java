package org.chungtay.source;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.model.Article.Citation;
import org.chungtay.model.Code;
import org.chungtay.model.Position;
import org.chungtay.model.Positions;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.source.Node.Field;
import org.chungtay.source.Node.ListNode;
import org.chungtay.source.Node.MapNode;
import org.chungtay.source.Node.Scalar;
import org.chungtay.source.Node.Style;
import org.chungtay.source.Node.Told;
import org.chungtay.source.Shape.Slot;
import org.jspecify.annotations.Nullable;

/// Binds a positioned YAML map to a record, collecting everything that is wrong.
///
/// Where a value cannot be read the record holds a stand-in, so that the rest of the entry can
/// still be checked; a build with a problem publishes nothing, so no stand-in is ever shown.
final class Binder {

  private final SourcePath file;
  private final Scalars scalars;
  private final Set<String> unreadable;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Position> positions = new HashMap<>();
  private @Nullable Shape root;

  /// @param unreadable top-level keys that hold a syntax error, which are not missing
  Binder(SourcePath file, ZoneId zone, Set<String> unreadable) {
    this.file = file;
    this.scalars = new Scalars(zone, this::report);
    this.unreadable = unreadable;
  }

  List<Problem> problems() {
    return problems;
  }

  Positions positions() {
    return new Positions(positions);
  }

  <R extends Record> R bind(MapNode map, Class<R> type) {
    root = Shape.of(type);
    return type.cast(record(map, type, ""));
  }

  private Object record(MapNode map, Class<?> type, String path) {
    Shape shape = Shape.of(type);
    int before = problems.size();
    positions.put(path, map.at());
    Map<String, Field> fields = new LinkedHashMap<>();
    Set<String> misspelt = new HashSet<>();
    Set<String> present = map.fields().stream().map(Field::key).collect(Collectors.toSet());
    for (Field field : map.fields()) {
      if (shape.slots().containsKey(field.key())) {
        fields.put(field.key(), field);
      } else {
        unknownKey(shape, field, present).ifPresent(misspelt::add);
      }
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (Slot slot : shape.slots().values()) {
      String valuePath = path.isEmpty() ? slot.key() : path + "." + slot.key();
      Field field = fields.get(slot.key());
      values.add(
          field == null
              ? absent(slot, misspelt.contains(slot.key()) ? null : map.at(), valuePath)
              : value(slot, field, valuePath));
    }
    Object record = shape.create(values);
    if (record instanceof Citation citation
        && citation.statesNothing()
        && problems.size() == before) {
      report(Code.CITATION_EMPTY, map.at(), Map.of());
    }
    return record;
  }

  /// Reports the key.
  ///
  /// @param present the keys that are there
  /// @return the key that was probably meant, which is then not missing
  private Optional<String> unknownKey(Shape shape, Field field, Set<String> present) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("key", field.key());
    arguments.put("allowed", String.join(", ", shape.slots().keySet()));
    Optional<String> meant = Nicknames.meant(field.key(), shape.slots().keySet());
    // What is there already would only stand there twice.
    meant.ifPresent(near -> arguments.put(present.contains(near) ? "present" : "suggestion", near));
    report(Code.KEY_UNKNOWN, field.at(), arguments);
    return meant;
  }

  private @Nullable Object value(Slot slot, Field field, String path) {
    Node node = field.value();
    positions.put(path, node.at());
    if (node instanceof Scalar scalar && scalar.isNull()) {
      if (slot.type() == String.class && scalar.lost() != null) {
        scalars.lost(slot, scalar, scalar.lost());
      } else if (slot.required()) {
        report(Code.VALUE_EMPTY, field.at(), Map.of("key", slot.key()));
      }
      return absent(slot, null, path);
    }
    Object value = node instanceof Told ? null : typed(slot, slot.type(), node, path);
    return value == null && !slot.nullable() ? standIn(slot.type(), path) : value;
  }

  /// What an absent value stands for.
  ///
  /// @param missingAt where to report a required key as missing, or null when it is not
  private @Nullable Object absent(Slot slot, @Nullable Position missingAt, String path) {
    boolean hidden = !path.contains(".") && unreadable.contains(slot.key());
    if (missingAt != null && slot.required() && !hidden) {
      keyMissing(slot, missingAt);
    }
    if (slot.byDefault() != null) {
      return byDefault(slot, slot.byDefault(), path);
    }
    return slot.nullable() ? null : standIn(slot.type(), path);
  }

  private @Nullable Object byDefault(Slot slot, String text, String path) {
    return typed(slot, slot.type(), new Scalar(Position.START, text, Style.PLAIN), path);
  }

  private void keyMissing(Slot slot, Position at) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("key", slot.key());
    arguments.put("sample", Example.sample(slot));
    String choices = Example.choices(slot.type()).collect(Collectors.joining(", "));
    if (!choices.isEmpty()) {
      arguments.put("allowed", choices);
    }
    report(Code.KEY_MISSING, at, arguments);
  }

  /// The node as a value of this type, or null after a problem has been reported.
  private @Nullable Object typed(Slot slot, Type type, Node node, String path) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Map.class
          ? freeMap(slot, node)
          : list(slot, generic.getActualTypeArguments()[0], node, path);
    }
    Class<?> target = (Class<?>) type;
    if (target.isRecord() && !Scalars.reads(target)) {
      if (node instanceof MapNode map) {
        return record(map, target, path);
      }
      report(Code.VALUE_NOT_MAP, node.at(), ShapeAdvice.map(slot, target, node, path));
      return null;
    }
    if (node instanceof Scalar scalar) {
      return scalars.read(slot, target, scalar);
    }
    report(Code.VALUE_NOT_SINGLE, node.at(), ShapeAdvice.single(slot, node));
    return null;
  }

  private @Nullable Object list(Slot slot, Type itemType, Node node, String path) {
    List<Object> values = new ArrayList<>();
    Set<String> strayed = new HashSet<>();
    if (itemType instanceof ParameterizedType
        && node instanceof ListNode(Position at, List<Node> items)
        && items.stream().anyMatch(Scalar.class::isInstance)) {
      report(Code.VALUE_NOT_LIST, at, ShapeAdvice.lists(slot, items));
      return null;
    }
    if (node instanceof ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        if (strays(slot, itemType, list.items().get(i), strayed)) {
          continue;
        }
        List<Node> items = separated(slot, itemType, list, i, path);
        for (Node item : items) {
          String itemPath = path + "[" + values.size() + "]";
          positions.put(itemPath, item.at());
          values.add(item(slot, itemType, item, itemPath));
        }
      }
    } else if (slot.oneOrMany() && node instanceof Scalar) {
      positions.put(path + "[0]", node.at());
      values.add(item(slot, itemType, node, path + "[0]"));
    } else {
      notAList(slot, itemType, node, path);
      return null;
    }
    if (Shape.isSingle(itemType)) {
      checkCount(slot, values.size(), node.at());
    }
    return List.copyOf(values);
  }

  /// Whether this item belongs to another list, whose first line is gone; told once for each list.
  private boolean strays(Slot slot, Type type, Node node, Set<String> told) {
    if (root == null || !(node instanceof MapNode map) || !(type instanceof Class<?> c)) {
      return false;
    }
    List<String> keys = map.fields().stream().map(Field::key).toList();
    if (!c.isRecord() || Shape.of(c).knows(keys) * 2 >= keys.size()) {
      return false;
    }
    Optional<String> home = root.listOf(keys);
    home.filter(told::add)
        .ifPresent(
            key ->
                report(
                    Code.KEY_MISPLACED,
                    node.at(),
                    Map.of(
                        "key", slot.key(),
                        "keys", String.join(", ", keys),
                        "suggestion", key)));
    return home.isPresent();
  }

  /// The items that were meant by one: YAML knows no separator but the comma.
  private List<Node> separated(Slot slot, Type type, ListNode list, int index, String path) {
    Node node = list.items().get(index);
    if (!Shape.isSingle(type)
        || !(node instanceof Scalar(Position at, String text, Style style, var _))
        || style != Style.PLAIN
        || !ShapeAdvice.SEPARATOR.matcher(text).find()) {
      return List.of(node);
    }
    report(Code.VALUE_SEPARATOR, at, ShapeAdvice.separated(slot, list, text, path));
    return ShapeAdvice.singles(node).stream()
        .<Node>map(item -> new Scalar(at, item, style))
        .toList();
  }

  private Object item(Slot slot, Type type, Node node, String path) {
    if (node instanceof Told) {
      return standIn(type, path);
    }
    if (node instanceof Scalar scalar && scalar.isNull()) {
      report(Code.VALUE_EMPTY, node.at(), Map.of("key", slot.key()));
      return standIn(type, path);
    }
    Object value = typed(Slot.item(slot.key(), type), type, node, path);
    return value == null ? standIn(type, path) : value;
  }

  private void checkCount(Slot slot, int count, Position at) {
    if (count < slot.min() || count > slot.max()) {
      report(
          Code.VALUE_COUNT,
          at,
          Map.of(
              "key", slot.key(),
              "count", String.valueOf(count),
              "min", String.valueOf(slot.min())));
    }
  }

  private void notAList(Slot slot, Type itemType, Node node, String path) {
    if (node instanceof Scalar(Position at, String text, Style style, var _)
        && style == Style.PLAIN
        && text.startsWith("-")) {
      // `-dong-da`: without its space the dash begins a text.
      report(Code.YAML_DASH_SPACE, at, Map.of());
      return;
    }
    report(Code.VALUE_NOT_LIST, node.at(), ShapeAdvice.list(slot, itemType, node, path));
  }

  private @Nullable Object freeMap(Slot slot, Node node) {
    if (node instanceof MapNode) {
      return plain(node);
    }
    report(Code.VALUE_NOT_MAP, node.at(), Map.of("key", slot.key(), "allowed", "…"));
    return null;
  }

  /// A value of the free `extra:` map as plain JDK types.
  private static Object plain(Node node) {
    return switch (node) {
      case Scalar scalar -> Scalars.plain(scalar);
      case Told told -> "";
      case ListNode list -> list.items().stream().map(Binder::plain).toList();
      case MapNode map -> {
        Map<String, Object> values = new LinkedHashMap<>();
        map.fields().forEach(f -> values.put(f.key(), plain(f.value())));
        yield java.util.Collections.unmodifiableMap(values);
      }
    };
  }

  /// What stands in for a value that could not be read, or that is absent without harm.
  private Object standIn(Type type, String path) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Map.class ? Map.of() : List.of();
    }
    Class<?> target = (Class<?>) type;
    if (target.isRecord() && !Scalars.reads(target)) {
      List<@Nullable Object> values = new ArrayList<>();
      for (Slot slot : Shape.of(target).slots().values()) {
        String valuePath = path + "." + slot.key();
        if (slot.byDefault() != null) {
          values.add(byDefault(slot, slot.byDefault(), valuePath));
        } else {
          values.add(slot.nullable() ? null : standIn(slot.type(), valuePath));
        }
      }
      return Shape.of(target).create(values);
    }
    return Scalars.standIn(target);
  }

  private void report(Code code, Position at, Map<String, String> arguments) {
    problems.add(Problem.of(code, file, at, YamlAdvice.brief(arguments)));
  }
}
