package org.chungtay.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A colour as style sheets write it: `#a52b1b`.
public record Colour(int rgb) {

  /// How it is written.
  public static final String PATTERN = "#[0-9a-fA-F]{6}";

  private static final Pattern WRITTEN = Pattern.compile(PATTERN);

  public static Optional<Colour> of(String written) {
    return WRITTEN.matcher(written).matches()
        ? Optional.of(new Colour(Integer.parseInt(written.substring(1), 16)))
        : Optional.empty();
  }

  /// The [contrast ratio](https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio) of the two, from 1 to
  /// 21.
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    double[] linear =
        IntStream.of(16, 8, 0)
            .mapToDouble(shift -> ((rgb >> shift) & 0xff) / 255.0)
            .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
            .toArray();
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }
}
