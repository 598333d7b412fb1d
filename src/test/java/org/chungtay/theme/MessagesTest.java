package org.chungtay.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Language;
import org.chungtay.model.text.Messages;
import org.junit.jupiter.api.Test;

/// The bundles of the built-in theme against its templates and this package's code.
class MessagesTest {

  private static final Path THEME = Path.of("themes/chungtay");
  private static final Path CODE = Path.of("src/main/java/org/chungtay/theme");
  private static final Pattern ARGUMENT = Pattern.compile("\\{([^}]*)}");

  @Test
  void both_languages_have_the_same_keys_and_arguments() throws IOException {
    Messages vietnamese = bundle(Language.VI);
    Messages english = bundle(Language.EN);
    assertThat(english.keys()).isEqualTo(vietnamese.keys());
    for (String key : vietnamese.keys()) {
      assertThat(arguments(raw(Language.EN, key)))
          .as(key)
          .isEqualTo(arguments(raw(Language.VI, key)));
    }
  }

  @Test
  void every_key_is_used_and_every_used_key_is_there() throws IOException {
    String sources = text(THEME.resolve("layouts")) + text(THEME.resolve("partials")) + text(CODE);
    Set<String> used = new TreeSet<>();
    for (String key : bundle(Language.VI).keys()) {
      if (sources.contains("'" + key + "'") || sources.contains("\"" + key + "\"")) {
        used.add(key);
      }
    }
    assertThat(used).isEqualTo(bundle(Language.VI).keys());
    Matcher called = Pattern.compile("\\bt\\('([^']+)'|text\\(\\s*\"([^\"]+)\"").matcher(sources);
    Set<String> wanted = new TreeSet<>();
    while (called.find()) {
      wanted.add(called.group(1) == null ? called.group(2) : called.group(1));
    }
    assertThat(wanted).hasSizeGreaterThan(50);
    assertThat(bundle(Language.VI).keys()).containsAll(wanted);
  }

  @Test
  void values_are_clean_text() throws IOException {
    for (Language language : Language.values()) {
      for (String key : bundle(language).keys()) {
        String value = raw(language, key);
        assertThat(value)
            .as(language + " " + key)
            .isEqualTo(Normalizer.normalize(value, Normalizer.Form.NFC))
            .isEqualTo(value.strip())
            .doesNotContain("\u00A0", "\t", "  ", "!", "...", "\"")
            .isNotEmpty();
      }
    }
  }

  /// The house spelling: hòa, khóa, ký, mỹ; no pronoun for the reader.
  @Test
  void vietnamese_values_keep_the_house_spelling() throws IOException {
    for (String key : bundle(Language.VI).keys()) {
      assertThat(raw(Language.VI, key))
          .as(key)
          .doesNotContainPattern("(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})")
          .doesNotContainPattern("(?iU)\\b(kí|kĩ|lí|mĩ|tỉ)\\b")
          .doesNotContainPattern("(?iU)\\bbạn\\b|quý vị|chúng tôi");
    }
  }

  private static Set<String> arguments(String value) {
    return ARGUMENT.matcher(value).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  private static String raw(Language language, String key) throws IOException {
    var properties = new java.util.Properties();
    properties.load(Files.newBufferedReader(file(language)));
    return properties.getProperty(key, "");
  }

  private static Messages bundle(Language language) throws IOException {
    try (var in = Files.newInputStream(file(language))) {
      return Messages.read(language, in);
    }
  }

  private static Path file(Language language) {
    return THEME.resolve("messages/" + language.key() + ".properties");
  }

  private static String text(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> !line.strip().startsWith("//"))
            .forEach(line -> all.append(line).append('\n'));
      }
    }
    return all.toString();
  }
}
