package org.chungtay.build;

import java.util.List;
import java.util.Map;
import org.chungtay.model.Code;

/// What someone typed, as it is understood.
public sealed interface Typed<T> {

  /// It means this.
  record Meant<T>(T value) implements Typed<T> {}

  /// It may mean any of these, each as people know it: `dong-da (quận Đống Đa)`.
  record Several<T>(List<String> choices) implements Typed<T> {}

  /// It means nothing that is known; the code's texts say why.
  record Unclear<T>(Code code, Map<String, String> arguments) implements Typed<T> {}
}
