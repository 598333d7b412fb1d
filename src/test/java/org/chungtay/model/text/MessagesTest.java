package org.chungtay.model.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chungtay.model.Code;
import org.chungtay.model.Language;
import org.chungtay.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Messages VI = Messages.of(Language.VI);
  private static final Messages EN = Messages.of(Language.EN);

  /// Dates and months in words are Vietnamese, and have no place in an English text.
  private static final Set<String> VIETNAMESE_WORDS =
      Set.of("meaning", "alternativeMeaning", "month", "isoMonth");

  /// Keys that picocli makes up itself.
  private static final Pattern OF_PICOCLI =
      Pattern.compile(
          "usage\\.\\w+Heading|chungtay(\\.\\w+)?\\.usage\\.\\w+|mixinStandardHelpOptions\\.\\w+");

  @Test
  void both_bundles_have_the_same_keys() {
    assertThat(EN.keys()).isEqualTo(VI.keys());
  }

  @Test
  void both_bundles_take_the_same_arguments() throws IOException {
    Map<String, String> vi = raw(Language.VI);
    Map<String, String> en = raw(Language.EN);
    vi.forEach(
        (key, text) ->
            assertThat(arguments(en.getOrDefault(key, ""))).as(key).isEqualTo(arguments(text)));
  }

  private static Set<String> arguments(String text) {
    Set<String> names = new TreeSet<>();
    Pattern.compile("\\{([a-zA-Z]+)}").matcher(text).results().forEach(m -> names.add(m.group(1)));
    names.removeAll(VIETNAMESE_WORDS);
    return names;
  }

  @ParameterizedTest
  @EnumSource
  void every_code_has_a_message_and_a_hint(Code code) {
    for (Messages messages : new Messages[] {VI, EN}) {
      assertThat(messages.has(code.messageKey()))
          .as("%s in %s", code, messages.language())
          .isTrue();
      assertThat(messages.has(code.messageKey() + ".hint"))
          .as("hint of %s in %s", code, messages.language())
          .isTrue();
    }
  }

  @Test
  void every_key_is_used() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Code code : Code.values()) {
      String key = code.messageKey();
      used.addAll(Set.of(key, key + ".hint"));
      code.variants().forEach(used::add);
    }
    for (Severity severity : Severity.values()) {
      used.add("severity." + severity.key());
    }
    String program = program();
    assertThat(VI.keys())
        .filteredOn(key -> !used.contains(key) && !OF_PICOCLI.matcher(key).matches())
        // Made from the records; SchemasTest looks for each of them.
        .filteredOn(key -> !key.startsWith("schema."))
        .allSatisfy(
            key -> {
              String literal = key.replaceFirst("\\.plain$", "");
              String prefix = key.substring(0, key.lastIndexOf('.') + 1);
              assertThat(
                      program.contains('"' + literal + '"')
                          || program.contains('"' + prefix + "\" + "))
                  .as("'%s' is used by the program", key)
                  .isTrue();
            });
  }

  private static String program() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_text_is_clean(Language language) throws IOException {
    raw(language)
        .forEach(
            (key, text) -> {
              // picocli writes the command right after its heading.
              String shown = key.equals("usage.synopsisHeading") ? text.strip() : text;
              assertThat(shown)
                  .as(key)
                  .isNotBlank()
                  .isEqualTo(shown.strip())
                  .isEqualTo(Forms.nfc(shown));
              assertThat(shown).as(key).doesNotContain("\u00A0", "\t", "  ", "...", "MoU");
              assertThat(shown.chars().noneMatch(c -> Fold.isInvisible((char) c))).as(key).isTrue();
            });
  }

  @Test
  void no_text_has_a_brace_that_nothing_fills() throws IOException {
    for (Language language : Language.values()) {
      raw(language)
          .forEach(
              (key, text) -> {
                String rest = text.replaceAll("\\{[a-zA-Z]+}", "");
                // The one text that is about braces.
                if (key.equals("problem.shortcode-malformed.hint")) {
                  rest = rest.replace("{{unit dong-da}}", "").replace("\\{{", "");
                }
                assertThat(rest).as("%s in %s", key, language).doesNotContain("{", "}");
              });
    }
  }

  @Test
  void vietnamese_texts_are_spelt_one_way() throws IOException {
    raw(Language.VI)
        .forEach(
            (key, text) -> {
              assertThat(text)
                  .as(key)
                  .isEqualTo(Tones.canonical(text))
                  .doesNotContainPattern("(?iu)(?<!\\p{L})(kí|kĩ|lí|mĩ|quí)(?!\\p{L})");
            });
  }

  @Test
  void vietnamese_texts_keep_to_the_glossary() throws IOException {
    raw(Language.VI)
        .forEach(
            (key, text) ->
                assertThat(text)
                    .as(key)
                    .doesNotContainPattern(
                        "(?iu)(?<![\\p{L}:])(bạn|quý vị|chúng tôi|tập tin|front matter|slug|bí danh|đường"
                            + " link|biên dịch|chỉ tiêu|trường bắt buộc)(?!\\p{L})")
                    .doesNotContainPattern("\\p{L}!"));
  }

  @Test
  void a_missing_key_fails() {
    assertThat(VI.has("problem.no-such")).isFalse();
    assertThatThrownBy(() -> VI.text("problem.no-such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("problem.no-such");
  }

  @Test
  void a_missing_argument_fails() {
    assertThatThrownBy(() -> VI.text("problem.key-missing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$1", "\\", "{key}", "{{unit x}}", "2023", "“”", "a'b", "%s"})
  void an_argument_is_shown_as_it_is(String value) throws IOException {
    String text = bundle("a=Mục “{key}”.").text("a", Map.of("key", value));
    assertThat(text).isEqualTo("Mục “" + value + "”.");
  }

  @Test
  void the_machines_language_changes_nothing() {
    Forms.underOddLocales(
        locale -> {
          assertThat(Messages.of(Language.VI).keys()).as(locale).isEqualTo(VI.keys());
          for (Code code : Code.values()) {
            assertThat(VI.has(code.messageKey()))
                .as("%s under %s", code.messageKey(), locale)
                .isTrue();
          }
        });
  }

  private static Messages bundle(String properties) throws IOException {
    return Messages.read(
        Language.VI, new ByteArrayInputStream(properties.getBytes(StandardCharsets.UTF_8)));
  }

  /// The texts as they stand in the file, whose lines are all `key=text`.
  private static Map<String, String> raw(Language language) throws IOException {
    Path file = Path.of("src/main/resources/org/chungtay/messages", language.key() + ".properties");
    java.util.Properties texts = new java.util.Properties();
    try (var in = Files.newBufferedReader(file)) {
      texts.load(in);
    }
    long lines =
        Files.readAllLines(file).stream()
            .filter(l -> l.contains("=") && !l.startsWith("#"))
            .count();
    assertThat(texts.stringPropertyNames())
        .as(
            "no key stands twice: %s",
            texts.keySet().stream().map(Object::toString).collect(joining(" ")))
        .hasSize((int) lines);
    Map<String, String> raw = new java.util.TreeMap<>();
    texts.stringPropertyNames().forEach(key -> raw.put(key, texts.getProperty(key)));
    return raw;
  }
}
