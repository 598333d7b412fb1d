package org.chungtay.check;

import java.util.regex.Pattern;
import org.chungtay.model.text.Fold;

/// Texts as they are compared: marks, capitals and punctuation make no difference.
final class Letters {

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private Letters() {}

  /// The folded words, joined by hyphens.
  static String of(String text) {
    return EDGES.matcher(OTHER.matcher(Fold.fold(text)).replaceAll("-")).replaceAll("");
  }
}
