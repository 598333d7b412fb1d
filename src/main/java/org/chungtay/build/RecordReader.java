package org.chungtay.build;

import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Fingerprint;
import org.jspecify.annotations.Nullable;

/// Reads what a [RecordWriter] wrote.
///
/// @param known the classes whose names have been read, in that order
record RecordReader(ByteBuffer in, List<Class<?>> known) {

  private static final ClassValue<Map<String, Object>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
          return Stream.of(type.getEnumConstants())
              .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), c -> c));
        }
      };

  private static final Map<String, Class<?>> TYPES = new ConcurrentHashMap<>();

  RecordReader(ByteBuffer in) {
    this(in, new ArrayList<>());
  }

  @Nullable Object read() {
    char sign = (char) in.get();
    return switch (sign) {
      case 'n' -> null;
      case 's' -> text();
      case 'i' -> in.getInt();
      case 'j' -> in.getLong();
      case 't' -> true;
      case 'f' -> false;
      case 'l' -> list();
      case 'S' -> new LinkedHashSet<>(list());
      case 'm' -> map();
      case 'I' -> numbers();
      case 'e' -> constant();
      case 'c' -> type();
      case 'r' -> fields();
      case 'h' -> new Fingerprint(in.getLong(), in.getLong());
      case 'L' -> new Deferred<>(slice());
      case 'T' -> Instant.ofEpochSecond(in.getLong(), in.getInt());
      default -> scalar(sign);
    };
  }

  private Object scalar(char sign) {
    RecordScalar scalar = RecordScalar.BY_SIGN.get(sign);
    if (scalar == null) {
      throw new IllegalArgumentException("not written by this program");
    }
    return scalar.parsed(text());
  }

  private List<@Nullable Object> list() {
    int size = size();
    List<@Nullable Object> items = new ArrayList<>(size);
    for (int left = size; left > 0; left--) {
      items.add(read());
    }
    return items;
  }

  private Map<@Nullable Object, @Nullable Object> map() {
    int size = size();
    Map<@Nullable Object, @Nullable Object> map = LinkedHashMap.newLinkedHashMap(size);
    for (int left = size; left > 0; left--) {
      map.put(read(), read());
    }
    return map;
  }

  private int[] numbers() {
    int[] numbers = new int[size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.getInt();
    }
    return numbers;
  }

  private ByteBuffer slice() {
    int size = size();
    ByteBuffer slice = in.slice(in.position(), size);
    in.position(in.position() + size);
    return slice;
  }

  /// How many parts follow; each takes a byte at least.
  private int size() {
    int size = in.getInt();
    if (size < 0 || size > in.remaining()) {
      throw new IllegalArgumentException("more parts than bytes");
    }
    return size;
  }

  private Object constant() {
    Map<String, Object> constants = CONSTANTS.get(type());
    String name = text();
    Object constant = constants.get(name);
    if (constant == null) {
      throw new IllegalArgumentException("no constant is called " + name);
    }
    return constant;
  }

  private Object fields() {
    RecordShape shape = RecordShape.of(type());
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

  private Class<?> type() {
    int number = in.getShort();
    if (number >= 0) {
      return known.get(number);
    }
    Class<?> type = TYPES.computeIfAbsent(text(), RecordReader::type);
    known.add(type);
    return type;
  }

  private String text() {
    int size = size();
    String text =
        new String(in.array(), in.arrayOffset() + in.position(), size, StandardCharsets.UTF_8);
    in.position(in.position() + size);
    return text;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(RecordCodec.OWN + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no such class: " + name, e);
    }
  }
}
