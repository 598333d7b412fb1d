package org.chungtay.build;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/// How a record of some class is taken apart and made.
record RecordShape(Constructor<?> constructor, List<Method> accessors) {

  private static final ClassValue<RecordShape> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return derived(type);
        }
      };

  static RecordShape of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static RecordShape derived(Class<?> type) {
    try {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      List<Method> accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toList();
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      accessors.forEach(accessor -> accessor.setAccessible(true));
      return new RecordShape(constructor, accessors);
    } catch (NoSuchMethodException e) {
      throw new LinkageError("a record without its constructor: " + type, e);
    }
  }
}
