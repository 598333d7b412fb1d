package org.chungtay.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
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
    Map<String, String> fault = new HashMap<>();
    fault.put("permalink", shortened(permalink.path()));
    Optional<String> device =
        Arrays.stream(permalink.path().split("/", -1)).filter(Slug::isReserved).findFirst();
    Optional<String> tooLong = permalink.output().longName();
    if (device.isPresent()) {
      fault.put("name", device.get());
    } else if (tooLong.isPresent()) {
      fault.put("name", shortened(tooLong.get()));
      fault.put("length", String.valueOf(OutputPath.LONGEST_NAME));
    } else if (permalink.path().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      fault.put("total", String.valueOf(LONGEST));
    } else {
      return Optional.empty();
    }
    return Optional.of(fault);
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
