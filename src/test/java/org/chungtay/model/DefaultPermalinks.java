package org.chungtay.model;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.chungtay.model.SiteConfig.Permalinks;

/// The address patterns of a site that says nothing about them.
public final class DefaultPermalinks {

  private DefaultPermalinks() {}

  /// The pattern of each key as its `@Default` has it.
  public static Permalinks get() {
    RecordComponent[] components = Permalinks.class.getRecordComponents();
    try {
      return Permalinks.class
          .getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(
              Stream.of(components).map(c -> c.getAnnotation(Default.class).value()).toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the shape of Permalinks", e);
    }
  }
}
