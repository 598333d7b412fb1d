package org.chungtay.build;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Records as bytes, for the program that wrote them: a record is the name of its class and its
/// components, whatever these are declared as. Besides records there are lists, sets, maps, texts,
/// whole numbers, booleans, enum constants, times and null.
final class RecordCodec {

  /// No other classes are made from what a file says.
  private static final String OWN = "org.chungtay.";

  private record Shape(Constructor<?> constructor, List<Method> accessors) {

    static Shape of(Class<?> type) {
      try {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Method> accessors =
            Arrays.stream(components).map(RecordComponent::getAccessor).toList();
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        accessors.forEach(accessor -> accessor.setAccessible(true));
        return new Shape(constructor, accessors);
      } catch (NoSuchMethodException e) {
        throw new LinkageError("a record without its constructor: " + type, e);
      }
    }
  }

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private RecordCodec() {}

  static void write(DataOutput out, Record value) throws IOException {
    new Writer(out).write(value);
  }

  /// What was written.
  ///
  /// @throws IOException when it ends too soon
  /// @throws RuntimeException when it is something else
  static <T extends Record> T read(DataInput in, Class<T> type) throws IOException {
    return type.cast(Objects.requireNonNull(new Reader(in).read()));
  }

  /// Names of classes are written once.
  private record Writer(DataOutput out, Map<Class<?>, Integer> known) {

    Writer(DataOutput out) {
      this(out, new HashMap<>());
    }

    void write(@Nullable Object value) throws IOException {
      switch (value) {
        case null -> out.writeByte('n');
        case String text -> {
          out.writeByte('s');
          text(text);
        }
        case Integer number -> {
          out.writeByte('i');
          out.writeInt(number);
        }
        case Boolean flag -> out.writeByte(flag ? 't' : 'f');
        case List<?> list -> {
          out.writeByte('l');
          items(list);
        }
        case Set<?> set -> {
          out.writeByte('S');
          items(set);
        }
        case Map<?, ?> map -> {
          out.writeByte('m');
          out.writeInt(map.size());
          for (Map.Entry<?, ?> entry : map.entrySet()) {
            write(entry.getKey());
            write(entry.getValue());
          }
        }
        case Enum<?> constant -> {
          out.writeByte('e');
          type(constant.getDeclaringClass());
          text(constant.name());
        }
        case Record fields -> {
          out.writeByte('r');
          type(fields.getClass());
          for (Method accessor : SHAPES.get(fields.getClass()).accessors()) {
            write(component(accessor, fields));
          }
        }
        case Instant instant -> {
          out.writeByte('T');
          text(instant.toString());
        }
        case OffsetDateTime time -> {
          out.writeByte('O');
          text(time.toString());
        }
        default -> throw new IllegalArgumentException("cannot be kept: " + value.getClass());
      }
    }

    private void items(Collection<?> items) throws IOException {
      out.writeInt(items.size());
      for (Object item : items) {
        write(item);
      }
    }

    private void type(Class<?> type) throws IOException {
      Integer number = known.putIfAbsent(type, known.size());
      out.writeInt(number == null ? -1 : number);
      if (number == null) {
        text(type.getName());
      }
    }

    private void text(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private static @Nullable Object component(Method accessor, Record fields) {
    try {
      return accessor.invoke(fields);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot read " + accessor, e);
    }
  }

  private record Reader(DataInput in, List<Class<?>> known) {

    Reader(DataInput in) {
      this(in, new ArrayList<>());
    }

    @Nullable Object read() throws IOException {
      return switch (in.readByte()) {
        case 'n' -> null;
        case 's' -> text();
        case 'i' -> in.readInt();
        case 't' -> true;
        case 'f' -> false;
        case 'l' -> list();
        case 'S' -> new LinkedHashSet<>(list());
        case 'm' -> map();
        case 'e' -> constant();
        case 'r' -> fields();
        case 'T' -> Instant.parse(text());
        case 'O' -> OffsetDateTime.parse(text());
        default -> throw new IllegalArgumentException("not written by this program");
      };
    }

    private List<@Nullable Object> list() throws IOException {
      List<@Nullable Object> items = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        items.add(read());
      }
      return items;
    }

    private Map<@Nullable Object, @Nullable Object> map() throws IOException {
      Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        map.put(read(), read());
      }
      return map;
    }

    private Object constant() throws IOException {
      Class<?> type = type();
      String name = text();
      return Stream.of(type.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no " + type + " is called " + name));
    }

    private Object fields() throws IOException {
      Shape shape = SHAPES.get(type());
      @Nullable Object[] components = new Object[shape.accessors().size()];
      for (int i = 0; i < components.length; i++) {
        components[i] = read();
      }
      try {
        return shape.constructor().newInstance(components);
      } catch (InvocationTargetException e) {
        throw new IllegalArgumentException("no such value", e);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("cannot make " + shape.constructor(), e);
      }
    }

    private Class<?> type() throws IOException {
      int number = in.readInt();
      if (number >= 0) {
        return known.get(number);
      }
      String name = text();
      try {
        Class<?> type = Class.forName(name);
        if (!name.startsWith(OWN) || !(type.isRecord() || type.isEnum())) {
          throw new IllegalArgumentException("not ours: " + name);
        }
        known.add(type);
        return type;
      } catch (ClassNotFoundException e) {
        throw new IllegalArgumentException("no such class: " + name, e);
      }
    }

    private String text() throws IOException {
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
