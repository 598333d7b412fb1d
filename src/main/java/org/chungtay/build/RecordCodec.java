package org.chungtay.build;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Positions;
import org.jspecify.annotations.Nullable;

/// Records as bytes, for the program that wrote them: a record is the name of its class and its
/// components, whatever these are declared as. Besides records there are lists, sets, maps, texts,
/// numbers, booleans, enum constants, classes, times, fingerprints, [Deferred] records and null.
final class RecordCodec {

  /// No other classes are made from what a file says, and so its name need not be written.
  private static final String OWN = "org.chungtay.";

  /// What is written as its text, and how it is read from that.
  private enum Scalar {
    TEXT('s', String.class),
    DAY('d', LocalDate.class),
    YEAR('y', Year.class),
    MONTH('M', YearMonth.class),
    TIME('O', OffsetDateTime.class),
    DECIMAL('D', BigDecimal.class),
    INTEGER('B', BigInteger.class),
    FLOAT('F', Double.class),
    ADDRESS('u', URI.class),
    POSITIONS('p', Positions.class);

    private static final Map<Class<?>, Scalar> BY_TYPE =
        Arrays.stream(values()).collect(Collectors.toMap(scalar -> scalar.type, scalar -> scalar));
    private static final Map<Character, Scalar> BY_SIGN =
        Arrays.stream(values()).collect(Collectors.toMap(scalar -> scalar.sign, scalar -> scalar));

    private final char sign;
    private final Class<?> type;

    Scalar(char sign, Class<?> type) {
      this.sign = sign;
      this.type = type;
    }

    Object parsed(String text) {
      return switch (this) {
        case TEXT -> text;
        case DAY -> LocalDate.parse(text);
        case YEAR -> Year.parse(text);
        case MONTH -> YearMonth.parse(text);
        case TIME -> OffsetDateTime.parse(text);
        case DECIMAL -> new BigDecimal(text);
        case INTEGER -> new BigInteger(text);
        case FLOAT -> Double.valueOf(text);
        case ADDRESS -> URI.create(text);
        case POSITIONS -> Positions.parse(text);
      };
    }
  }

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

  private static final ClassValue<Map<String, Object>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
          return Stream.of(type.getEnumConstants())
              .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), c -> c));
        }
      };

  private static final Map<String, Class<?>> TYPES = new ConcurrentHashMap<>();

  private RecordCodec() {}

  /// Writes a record to a stream.
  ///
  /// @throws UncheckedIOException when that cannot be written
  static void write(OutputStream out, Record value) {
    Writer writer = new Writer(out, UnaryOperator.identity());
    writer.write(value);
    writer.out.flush();
  }

  /// The bytes of a record.
  static byte[] bytes(Record value) {
    return bytes(value, UnaryOperator.identity());
  }

  /// The bytes of any value that a record may hold.
  ///
  /// @param substitute what is written in place of each part of it
  static byte[] bytes(@Nullable Object value, UnaryOperator<@Nullable Object> substitute) {
    Writer writer = new Writer(null, substitute);
    writer.write(value);
    return writer.out.bytes();
  }

  /// What was written.
  ///
  /// @throws IOException when it ends too soon
  /// @throws RuntimeException when it is something else
  static <T extends Record> T read(ByteBuffer in, Class<T> type) throws IOException {
    try {
      return type.cast(Objects.requireNonNull(new Reader(in).read()));
    } catch (BufferUnderflowException e) {
      throw new EOFException("too short for " + type);
    }
  }

  /// Bytes being written, to a stream where there is one.
  private static final class Output {
    private static final int FULL = 1 << 16;

    private final @Nullable OutputStream stream;
    private ByteBuffer buffer;

    Output(@Nullable OutputStream stream) {
      this.stream = stream;
      this.buffer = ByteBuffer.allocate(stream == null ? 64 : FULL);
    }

    private ByteBuffer room(int bytes) {
      if (buffer.remaining() < bytes) {
        flush();
        if (buffer.remaining() < bytes) {
          int capacity = Math.max(buffer.capacity() * 2, buffer.position() + bytes);
          buffer =
              ByteBuffer.wrap(Arrays.copyOf(buffer.array(), capacity)).position(buffer.position());
        }
      }
      return buffer;
    }

    void flush() {
      if (stream != null) {
        try {
          stream.write(buffer.array(), 0, buffer.position());
          buffer.clear();
        } catch (IOException e) {
          throw new UncheckedIOException("cannot write", e);
        }
      }
    }

    void sign(char sign) {
      room(Byte.BYTES).put((byte) sign);
    }

    void number(int number) {
      room(Integer.BYTES).putInt(number);
    }

    byte[] bytes() {
      return Arrays.copyOf(buffer.array(), buffer.position());
    }
  }

  /// Names of classes are written once.
  private record Writer(
      Output out, UnaryOperator<@Nullable Object> substitute, Map<Class<?>, Integer> known) {

    Writer(@Nullable OutputStream stream, UnaryOperator<@Nullable Object> substitute) {
      this(new Output(stream), substitute, new HashMap<>());
    }

    void write(@Nullable Object part) {
      Object value = substitute.apply(part);
      switch (value) {
        case null -> out.sign('n');
        case Integer number -> {
          out.sign('i');
          out.number(number);
        }
        case Long number -> {
          out.sign('j');
          out.room(Long.BYTES).putLong(number);
        }
        case Boolean flag -> out.sign(flag ? 't' : 'f');
        case List<?> list -> {
          out.sign('l');
          items(list);
        }
        case Set<?> set -> {
          out.sign('S');
          items(set);
        }
        case Map<?, ?> map -> {
          out.sign('m');
          out.number(map.size());
          for (Map.Entry<?, ?> entry : map.entrySet()) {
            write(entry.getKey());
            write(entry.getValue());
          }
        }
        case int[] numbers -> {
          out.sign('I');
          out.number(numbers.length);
          for (int number : numbers) {
            out.number(number);
          }
        }
        case Enum<?> constant -> {
          out.sign('e');
          type(constant.getDeclaringClass());
          text(constant.name());
        }
        case Class<?> type -> {
          out.sign('c');
          type(type);
        }
        case Deferred<?> record -> deferred(record);
        case Fingerprint(long low, long high) -> {
          out.sign('h');
          out.room(2 * Long.BYTES).putLong(low).putLong(high);
        }
        case Record fields -> {
          out.sign('r');
          type(fields.getClass());
          for (Method accessor : SHAPES.get(fields.getClass()).accessors()) {
            write(component(accessor, fields));
          }
        }
        case Instant instant -> {
          out.sign('T');
          out.room(Long.BYTES).putLong(instant.getEpochSecond());
          out.number(instant.getNano());
        }
        default -> scalar(value);
      }
    }

    private void deferred(Deferred<?> record) {
      out.sign('L');
      ByteBuffer bytes = record.bytes();
      out.number(bytes.remaining());
      out.room(bytes.remaining()).put(bytes.duplicate());
    }

    private void scalar(Object value) {
      Scalar scalar = Scalar.BY_TYPE.get(value.getClass());
      if (scalar == null) {
        throw new IllegalArgumentException("cannot be kept: " + value.getClass());
      }
      out.sign(scalar.sign);
      text(value.toString());
    }

    private void items(Collection<?> items) {
      out.number(items.size());
      for (Object item : items) {
        write(item);
      }
    }

    private void type(Class<?> type) {
      Integer number = known.putIfAbsent(type, known.size());
      out.room(Short.BYTES).putShort((short) (number == null ? -1 : number));
      if (number == null) {
        if (known.size() > Short.MAX_VALUE || !type.getName().startsWith(OWN)) {
          throw new IllegalArgumentException("cannot be kept: " + type);
        }
        text(type.getName().substring(OWN.length()));
      }
    }

    private void text(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.number(bytes.length);
      out.room(bytes.length).put(bytes);
    }
  }

  private static @Nullable Object component(Method accessor, Record fields) {
    try {
      return accessor.invoke(fields);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot read " + accessor, e);
    }
  }

  private record Reader(ByteBuffer in, List<Class<?>> known) {

    Reader(ByteBuffer in) {
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
      Scalar scalar = Scalar.BY_SIGN.get(sign);
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

    private Class<?> type() {
      int number = in.getShort();
      if (number >= 0) {
        return known.get(number);
      }
      Class<?> type = TYPES.computeIfAbsent(text(), RecordCodec::type);
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
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(OWN + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no such class: " + name, e);
    }
  }
}
