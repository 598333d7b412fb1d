package org.chungtay.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chungtay.model.Language;

/// A message bundle: UTF-8 properties whose texts hold named arguments in braces. Arguments are
/// strings, already formatted, so that no year is printed as `2.023`.
public final class Messages {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

  /// A text taken apart.
  ///
  /// @param literals what stands before, between and after the arguments
  private record Template(List<String> literals, List<String> names) {

    static Template of(String text) {
      List<String> literals = new ArrayList<>();
      List<String> names = new ArrayList<>();
      int end = 0;
      for (Matcher found = ARGUMENT.matcher(text); found.find(); end = found.end()) {
        literals.add(text.substring(end, found.start()));
        names.add(found.group(1));
      }
      literals.add(text.substring(end));
      return new Template(literals, names);
    }
  }

  private final Language language;
  private final Properties texts;
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  private Messages(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /// The tool's own bundles, each read when it is first needed.
  private static final Map<Language, Messages> OWN = new ConcurrentHashMap<>();

  /// The tool's own bundle: problems and the command line.
  public static Messages of(Language language) {
    return OWN.computeIfAbsent(language, Messages::own);
  }

  private static Messages own(Language language) {
    String resource = "/org/chungtay/messages/" + language.key() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return read(language, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    }
  }

  /// A bundle read from a stream, which stays open.
  public static Messages read(Language language, InputStream in) throws IOException {
    Properties texts = new Properties();
    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    return new Messages(language, texts);
  }

  /// The same with these texts instead of, or beside, its own.
  public Messages with(Map<String, String> others) {
    Properties all = new Properties();
    all.putAll(texts);
    all.putAll(others);
    return new Messages(language, all);
  }

  /// The names of the arguments that stand in the text of this key; none where there is no such
  /// key.
  public Set<String> arguments(String key) {
    return argumentsOf(texts.getProperty(key, ""));
  }

  /// The names of the arguments that stand in a text.
  public static Set<String> argumentsOf(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /// All keys, sorted.
  public SortedSet<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  /// The text of this key without arguments.
  ///
  /// @throws IllegalArgumentException when the bundle has no such key
  public String text(String key) {
    return text(key, Map.of());
  }

  /// The text of this key, with each `{name}` replaced by the argument of that name.
  ///
  /// @throws IllegalArgumentException when the key or an argument is missing
  public String text(String key, Map<String, String> arguments) {
    Template template = templates.computeIfAbsent(key, _ -> Template.of(template(key)));
    StringBuilder text = new StringBuilder(template.literals().getFirst());
    for (int i = 0; i < template.names().size(); i++) {
      String name = template.names().get(i);
      String value = arguments.get(name);
      if (value == null) {
        throw new IllegalArgumentException(
            "message '" + key + "' needs the argument '" + name + "'");
      }
      text.append(value).append(template.literals().get(i + 1));
    }
    return text.toString();
  }

  /// The text of this key in general, with `…` for every argument.
  ///
  /// @throws IllegalArgumentException when the bundle has no such key
  public String general(String key) {
    return ARGUMENT.matcher(template(key)).replaceAll("…");
  }

  private String template(String key) {
    String template = texts.getProperty(key);
    if (template == null) {
      throw new IllegalArgumentException("no message '" + key + "' in " + language.key());
    }
    return template;
  }
}
