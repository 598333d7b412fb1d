package org.chungtay.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a shortcode stands for in running text.
public sealed interface Mention {

  /// Text, with the page it leads to where there is one, and for a number its exact value.
  record Text(String text, @Nullable Permalink permalink, @Nullable String value)
      implements Mention {}

  /// What is wrong with the shortcode.
  record Wrong(Code code, Map<String, String> arguments) implements Mention {}
}
