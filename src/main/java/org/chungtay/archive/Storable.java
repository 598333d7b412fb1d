package org.chungtay.archive;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.chungtay.model.text.Slug;

/// Whether every common system can store the file that answers for an address.
final class Storable {

  /// The bytes of an address. macOS takes 1,024 for a whole path, and before an address stands the
  /// output folder, behind it the files of a page.
  private static final int LONGEST = 700;

  /// How much is shown of what is too long.
  private static final int SHOWN = 40;

  private Storable() {}

  /// What is wrong, as arguments for a problem.
  static Optional<Map<String, String>> fault(Permalink permalink) {
    String path = permalink.path();
    for (String name : path.split("/", -1)) {
      if (Slug.isReserved(name)) {
        return Optional.of(Map.of("permalink", shortened(path), "name", name));
      }
    }
    Optional<String> tooLong = permalink.output().longName();
    if (tooLong.isPresent()) {
      return Optional.of(
          Map.of(
              "permalink", shortened(path),
              "name", shortened(tooLong.get()),
              "length", String.valueOf(OutputPath.LONGEST_NAME)));
    }
    return path.getBytes(StandardCharsets.UTF_8).length > LONGEST
        ? Optional.of(Map.of("permalink", shortened(path), "total", String.valueOf(LONGEST)))
        : Optional.empty();
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
