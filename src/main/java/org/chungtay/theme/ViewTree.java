package org.chungtay.theme;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Keyed;
import org.jspecify.annotations.Nullable;

/// A view as plain maps, lists, texts, numbers and booleans, each record a map of its components in
/// their order.
///
/// Templates get this instead of the records: a map has exactly its keys, whereas Pebble finds
/// methods of an object by reflection, ignoring case and trying `get`, `is` and `has` in front. The
/// digest is taken over the same tree, so it covers what a template can see and nothing else.
final class ViewTree {

  private ViewTree() {}

  /// The components of this record by name.
  static Map<String, @Nullable Object> of(Record view) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (RecordComponent component : view.getClass().getRecordComponents()) {
      map.put(component.getName(), value(read(component, view)));
    }
    return map;
  }

  private static @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text;
      case Integer number -> number;
      case Boolean flag -> flag;
      case Keyed keyed -> keyed.key();
      case Record inner -> of(inner);
      case List<?> list -> {
        List<@Nullable Object> items = new ArrayList<>(list.size());
        for (Object item : list) {
          items.add(value(item));
        }
        yield items;
      }
      default -> throw new IllegalArgumentException("no view holds a " + value.getClass());
    };
  }

  private static @Nullable Object read(RecordComponent component, Record view) {
    try {
      return component.getAccessor().invoke(view);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot read " + component + " of " + view.getClass(), e);
    }
  }
}
