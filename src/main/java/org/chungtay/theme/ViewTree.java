package org.chungtay.theme;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.Keyed;
import org.jspecify.annotations.Nullable;

/// A view as plain maps, lists, texts, numbers and booleans, each record a map of its components in
/// their order.
///
/// Templates get this instead of the records: a map has exactly its keys, whereas Pebble finds
/// methods of an object by reflection, ignoring case and trying `get`, `is` and `has` in front. The
/// digest is taken over the same tree, so it covers what a template can see and nothing else.
final class ViewTree {

  /// The accessors of a record, found once for each class.
  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toArray(Method[]::new);
        }
      };

  private ViewTree() {}

  /// The components of this record by name.
  static Map<String, @Nullable Object> of(Record view) {
    Method[] accessors = ACCESSORS.get(view.getClass());
    Map<String, @Nullable Object> map = LinkedHashMap.newLinkedHashMap(accessors.length);
    for (Method accessor : accessors) {
      map.put(accessor.getName(), value(read(accessor, view)));
    }
    return map;
  }

  /// These values, one by one.
  static List<@Nullable Object> of(List<?> values) {
    List<@Nullable Object> items = new ArrayList<>(values.size());
    for (Object item : values) {
      items.add(value(item));
    }
    return items;
  }

  private static @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text;
      case Integer number -> number;
      case Boolean flag -> flag;
      case Keyed keyed -> keyed.key();
      case Record inner -> of(inner);
      case List<?> list -> of(list);
      default -> throw new IllegalArgumentException("no view holds a " + value.getClass());
    };
  }

  private static @Nullable Object read(Method accessor, Record view) {
    try {
      return accessor.invoke(view);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot read " + accessor, e);
    }
  }
}
