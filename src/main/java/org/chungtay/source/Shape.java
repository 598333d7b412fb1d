package org.chungtay.source;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Default;
import org.chungtay.model.Key;
import org.chungtay.model.Limit;
import org.chungtay.model.MayBeEmpty;
import org.chungtay.model.OneOrMany;
import org.chungtay.model.SiteAddress;
import org.jspecify.annotations.Nullable;

/// What a record says about the YAML map it is bound from: its keys in order, and for each its type
/// and constraints.
final class Shape {

  /// One key, and the others that may stand beside it.
  record Slot(
      String key,
      Type type,
      boolean nullable,
      boolean mayBeEmpty,
      boolean oneOrMany,
      boolean siteAddress,
      int min,
      int max,
      @Nullable String byDefault,
      Set<String> neighbours) {

    /// A slot for an item of this key's list: the limit of a list counts its items, not their
    /// letters.
    static Slot item(String key, Type type) {
      return new Slot(key, type, false, false, false, false, 0, Integer.MAX_VALUE, null, Set.of());
    }

    /// Whether it is an item of a list; a key of a map has itself for a neighbour.
    boolean isItem() {
      return neighbours.isEmpty();
    }

    /// Whether a text of nothing but spaces is a problem.
    boolean refusesBlank() {
      return !nullable && !mayBeEmpty;
    }

    /// Whether an absent key is a problem. A list, a map or a boolean has a natural default, and so
    /// has a record all of whose keys may be absent.
    boolean required() {
      return !nullable
          && byDefault == null
          && type != boolean.class
          && !(type instanceof ParameterizedType && min == 0)
          && !(type instanceof Class<?> c && c.isRecord() && Shape.of(c).allOptional());
    }
  }

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private final Map<String, Slot> slots = new LinkedHashMap<>();
  private final Constructor<?> constructor;

  private Shape(Class<?> type) {
    List<Class<?>> parameters = new ArrayList<>();
    Set<String> keys =
        Stream.of(type.getRecordComponents()).map(Shape::key).collect(Collectors.toSet());
    for (RecordComponent component : type.getRecordComponents()) {
      Slot slot = slot(component, keys);
      slots.put(slot.key(), slot);
      parameters.add(component.getType());
    }
    try {
      constructor = type.getDeclaredConstructor(parameters.toArray(Class[]::new));
    } catch (NoSuchMethodException e) {
      throw new AssertionError("a record has its canonical constructor: " + type, e);
    }
  }

  /// The shape of this record class.
  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  Map<String, Slot> slots() {
    return slots;
  }

  /// Whether one of its values is of this type.
  boolean has(Class<?> type) {
    return slots.values().stream().anyMatch(slot -> slot.type() == type);
  }

  /// How many of these keys it has.
  long knows(Collection<String> keys) {
    return keys.stream().filter(slots::containsKey).count();
  }

  /// The key of the list whose items may have all of these keys, where there is one.
  Optional<String> listOf(Collection<String> keys) {
    return slots.values().stream()
        .filter(
            slot ->
                slot.type() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> item
                    && item.isRecord()
                    && Shape.of(item).knows(keys) == keys.size())
        .map(Slot::key)
        .findFirst();
  }

  boolean allOptional() {
    return slots.values().stream().noneMatch(Slot::required);
  }

  /// The record made of these values, in the order of the keys.
  Object create(List<@Nullable Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("cannot create " + constructor, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot create " + constructor, e);
    }
  }

  private static String key(RecordComponent component) {
    Key key = component.getAnnotation(Key.class);
    return key == null ? component.getName() : key.value();
  }

  private static Slot slot(RecordComponent component, Set<String> keys) {
    Limit limit = component.getAnnotation(Limit.class);
    Default byDefault = component.getAnnotation(Default.class);
    return new Slot(
        key(component),
        component.getGenericType(),
        Arrays.stream(component.getAnnotatedType().getAnnotations())
            .anyMatch(a -> a.annotationType() == Nullable.class),
        component.isAnnotationPresent(MayBeEmpty.class),
        component.isAnnotationPresent(OneOrMany.class),
        component.isAnnotationPresent(SiteAddress.class),
        limit == null ? 0 : limit.min(),
        limit == null ? Integer.MAX_VALUE : limit.max(),
        byDefault == null ? null : byDefault.value(),
        keys);
  }

  /// Whether a value of this type stands alone, as a text or one of several words.
  static boolean isSingle(Type type) {
    return type == String.class || (type instanceof Class<?> c && c.isEnum());
  }
}
