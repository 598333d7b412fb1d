package org.chungtay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text with which a new file begins. `{key}` stands for an answer; `{key|example}` for one
/// that may be missing, which turns its line into a comment that shows the example.
record Template(String text) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:\\|([^|]*)\\|)?}");

  /// The archetype's own text.
  static Template of(Archetype archetype) {
    return new Template(
        archetype.parts().stream().map(Template::resource).collect(Collectors.joining()));
  }

  private static String resource(String name) {
    String path = "/org/chungtay/archetypes/" + name;
    try (InputStream in = Template.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /// The text with these answers in it, each as YAML writes it.
  String filled(Map<String, String> answers) {
    return text.lines().map(line -> line(line, answers) + "\n").collect(Collectors.joining());
  }

  /// A single line, such as a path, with these answers in it.
  static String line(String line, Map<String, String> answers) {
    Matcher places = PLACE.matcher(line);
    boolean[] isExample = {false};
    String filled =
        places.replaceAll(
            place -> {
              String answer = answers.get(place.group(1));
              if (answer == null && place.group(2) == null) {
                throw new IllegalArgumentException("no answer for " + place.group());
              }
              isExample[0] |= answer == null;
              return Matcher.quoteReplacement(answer == null ? place.group(2) : answer);
            });
    int indentation = line.length() - line.stripLeading().length();
    return isExample[0]
        ? filled.substring(0, indentation) + "# " + filled.substring(indentation)
        : filled;
  }
}
