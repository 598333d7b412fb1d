package org.chungtay.source;

import java.util.List;
import org.chungtay.model.Position;
import org.jspecify.annotations.Nullable;

/// A YAML value and where it stands.
sealed interface Node {

  Position at();

  record MapNode(Position at, List<Field> fields) implements Node {}

  record ListNode(Position at, List<Node> items) implements Node {}

  /// A text, a number, a date: one value.
  ///
  /// @param lost what follows on the line and YAML takes for a comment, although its `#` has no
  ///   space after it: `#1 của quận`
  record Scalar(Position at, String text, Style style, @Nullable Lost lost) implements Node {

    Scalar(Position at, String text, Style style) {
      this(at, text, style, null);
    }

    /// Whether nothing was written: `key:`, `key: ~` or `key: null`.
    boolean isNull() {
      return style == Style.PLAIN
          && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }
  }

  /// A text that would be lost, and where it begins.
  record Lost(Position at, String text) {}

  /// A value that cannot be used and of which the writer has been told.
  record Told(Position at) implements Node {}

  record Field(String key, Position at, Node value) {}

  /// How a scalar was written, which decides whether `12` is a number or a text.
  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }
}
