package org.chungtay.build;

import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chungtay.model.Fingerprint;
import org.jspecify.annotations.Nullable;

/// Writes what a [RecordReader] reads.
///
/// @param known the classes whose names have been written, which is done once
record RecordWriter(
    RecordOutput out, UnaryOperator<@Nullable Object> substitute, Map<Class<?>, Integer> known) {

  RecordWriter(@Nullable OutputStream stream, UnaryOperator<@Nullable Object> substitute) {
    this(new RecordOutput(stream), substitute, new HashMap<>());
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
        for (Method accessor : RecordShape.of(fields.getClass()).accessors()) {
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
    RecordScalar scalar = RecordScalar.BY_TYPE.get(value.getClass());
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
      if (known.size() > Short.MAX_VALUE || !type.getName().startsWith(RecordCodec.OWN)) {
        throw new IllegalArgumentException("cannot be kept: " + type);
      }
      text(type.getName().substring(RecordCodec.OWN.length()));
    }
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.number(bytes.length);
    out.room(bytes.length).put(bytes);
  }

  private static @Nullable Object component(Method accessor, Record fields) {
    try {
      return accessor.invoke(fields);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot read " + accessor, e);
    }
  }
}
