package org.chungtay.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The vectors of `tokens.txt`, which the browser client is held to as well.
record Vectors(List<Vector> all) {

  /// @param line as it stands in the file, for the failure text
  record Vector(String line, String text, List<String> exact, List<String> folded) {}

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  static Vectors read() {
    try (InputStream in = Vectors.class.getResourceAsStream("tokens.txt")) {
      return new Vectors(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .map(Vectors::vector)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vector vector(String line) {
    int end = line.lastIndexOf(" = ");
    int middle = line.lastIndexOf(" = ", end - 1);
    String text =
        ESCAPE
            .matcher(line.substring(0, middle))
            .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    return new Vector(
        line, text, words(line.substring(middle + 3, end)), words(line.substring(end + 3)));
  }

  private static List<String> words(String tokens) {
    return tokens.isEmpty() ? List.of() : Arrays.asList(tokens.split(" ", -1));
  }
}
