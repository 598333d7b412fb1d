package org.chungtay.source;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Period;
import org.chungtay.model.text.YamlText;
import org.chungtay.source.Node.Field;
import org.chungtay.source.Node.ListNode;
import org.chungtay.source.Node.MapNode;
import org.chungtay.source.Node.Scalar;
import org.chungtay.source.Node.Style;
import org.chungtay.source.Node.Told;
import org.chungtay.source.Shape.Slot;

/// What to write where a value has another shape than it should: one value for a list, a text for a
/// map. All answers are the arguments of a problem.
final class ShapeAdvice {

  /// What stands between the items of a list and is no comma of YAML.
  static final Pattern SEPARATOR = Pattern.compile("[;；，、]");

  private ShapeAdvice() {}

  /// A list or a map, where one value belongs.
  static Map<String, String> single(Slot slot, Node node) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("key", slot.key());
    // `- Đống Đa: ký kết`: its colon makes a text a key and its value.
    if (slot.isItem()
        && node instanceof MapNode(var _, List<Field> fields)
        && fields.size() == 1
        && fields.getFirst().value() instanceof Scalar scalar
        && scalar.style() == Style.PLAIN) {
      String text = (fields.getFirst().key() + ": " + scalar.text()).strip();
      arguments.put("suggestion", YamlText.quoted(text));
    }
    return arguments;
  }

  /// Something else, where a map belongs.
  static Map<String, String> map(Slot slot, Class<?> target, Node node, String path) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("key", slot.key());
    arguments.put("allowed", String.join(", ", Shape.of(target).slots().keySet()));
    if (target == Period.class
        && node instanceof Scalar scalar
        && scalar.text().matches("\\d{4}\\s*[-–]\\s*\\d{4}")) {
      String[] years = scalar.text().split("\\s*[-–]\\s*", 2);
      arguments.put(
          "suggestion", "%s: { from: %s, to: %s }".formatted(slot.key(), years[0], years[1]));
    } else {
      Example example = Example.of(target, node);
      arguments.put(
          "example",
          path.endsWith("]")
              ? example.item()
              : isNested(path) ? slot.key() + ": " + example.item() : example.block(slot.key()));
    }
    return arguments;
  }

  /// Something else, where a list belongs.
  static Map<String, String> list(Slot slot, Type itemType, Node node, String path) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("key", slot.key());
    if (Shape.isSingle(itemType) && node instanceof Scalar scalar && !path.endsWith("]")) {
      Stream<String> values =
          Stream.of(scalar.text().split("\\s*[,;，；、]\\s*", -1)).filter(item -> !item.isBlank());
      arguments.put("suggestion", inBrackets(slot, values));
    } else if (itemType instanceof Class<?> item && item.isRecord()) {
      Example example = Example.of(item, node);
      arguments.put(
          "example",
          isNested(path)
              ? "%s: [%s]".formatted(slot.key(), example.item())
              : example.listBlock(slot.key()));
    }
    return arguments;
  }

  /// Values, where lists of them belong: two are probably a pair.
  static Map<String, String> lists(Slot slot, List<Node> items) {
    List<String> texts =
        items.stream().flatMap(item -> singles(item).stream()).map(YamlText::item).toList();
    Map<String, String> arguments = new HashMap<>();
    arguments.put("key", slot.key());
    arguments.put(
        "suggestion",
        "%s: [[%s]]"
            .formatted(
                slot.key(),
                texts.size() == 2 && items.size() == 2
                    ? String.join(", ", texts)
                    : Example.OPEN + ", " + Example.OPEN));
    return arguments;
  }

  /// An item with signs inside that YAML does not know as separators.
  static Map<String, String> separated(Slot slot, ListNode list, String text, String path) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("key", slot.key());
    arguments.put("value", text);
    if (!path.endsWith("]")) {
      arguments.put(
          "suggestion",
          inBrackets(slot, list.items().stream().flatMap(item -> singles(item).stream())));
    }
    return arguments;
  }

  /// The values that a writer meant by this one.
  static List<String> singles(Node node) {
    return switch (node) {
      case Scalar(var _, String text, Style style, var _) when style == Style.PLAIN ->
          SEPARATOR.splitAsStream(text).map(String::strip).filter(i -> !i.isEmpty()).toList();
      case Scalar scalar -> List.of(scalar.text());
      case ListNode _, MapNode _, Told _ -> List.of();
    };
  }

  private static String inBrackets(Slot slot, Stream<String> values) {
    return slot.key() + ": [" + values.map(YamlText::item).collect(Collectors.joining(", ")) + "]";
  }

  /// Whether a value stands inside of another, so that nobody knows how far it is indented.
  private static boolean isNested(String path) {
    return path.indexOf('.') >= 0 || path.indexOf('[') >= 0;
  }
}
