package org.chungtay.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a page has to know of a picture before anyone fetches it, and in which sizes it is there.
///
/// @param width in points, of the picture as it is shown, upright
/// @param height likewise
/// @param form what is made of it
public record Picture(int width, int height, Form form) {

  /// What is made of a picture besides the one that was supplied.
  public enum Form {
    /// Nothing: it moves, or cannot be read here.
    ITSELF,
    /// Smaller ones, which may lose what nobody sees.
    PHOTOGRAPH,
    /// Smaller ones of its own format where a browser asks for that: it may have transparent parts.
    DRAWING
  }

  /// How long the suffix of a rendition may be.
  public static final int LONGEST_SUFFIX = 10;

  /// The columns of pages, on screens with one to three points for each that a page counts.
  private static final List<Integer> WIDTHS = List.of(400, 800, 1200, 1600);

  /// What part of the widest a choice has at most: less saves nobody anything.
  private static final double NEAR = .8;

  /// For readers that take one size, elsewhere or old: as wide as those who show links ask for.
  private static final int COMMON = 1200;

  /// More than these WebP cannot hold.
  private static final int HIGHEST = 16_383;

  /// How large a picture is, in points.
  public record Size(int width, int height) {}

  /// A size in which a picture is published.
  ///
  /// @param suffix what its address has after that of the picture that was supplied; no file that
  ///   staff supply has a name with such a sign
  public record Rendition(int width, int height, String suffix) {}

  /// What browsers choose from, from narrow to wide: none wider than the picture.
  public List<Rendition> choices() {
    if (form == Form.ITSELF) {
      return List.of();
    }
    int widest = Math.min(width, WIDTHS.getLast());
    return Stream.concat(WIDTHS.stream().filter(each -> each < widest * NEAR), Stream.of(widest))
        .map(each -> rendition(each, "webp"))
        .filter(each -> each.height() <= HIGHEST)
        .toList();
  }

  /// The one for readers that take one size; nothing where that is the picture itself.
  public Optional<Rendition> common() {
    return form == Form.ITSELF || width <= COMMON
        ? Optional.empty()
        : Optional.of(rendition(COMMON, form == Form.PHOTOGRAPH ? "jpg" : "png"));
  }

  /// All that is made of it.
  public List<Rendition> renditions() {
    return Stream.concat(choices().stream(), common().stream()).toList();
  }

  private Rendition rendition(int wanted, String extension) {
    int high = Math.max(1, Math.round((float) height * wanted / width));
    return new Rendition(wanted, high, "_" + wanted + "." + extension);
  }
}
