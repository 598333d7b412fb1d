package org.chungtay.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.Language;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.SourcePath;
import org.chungtay.model.text.Messages;

/// The texts of the interface: those of the built-in theme, with the site's own instead of those
/// that have the same key.
final class OwnTexts {

  private final Map<Language, Messages> builtIn = new EnumMap<>(Language.class);
  private final Messages replaced;
  private final SourcePath file;
  private final Map<String, String> own = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private OwnTexts(ThemeFiles files, Language language) {
    for (Language each : Language.values()) {
      builtIn.put(each, builtIn(files, each));
    }
    this.replaced = Objects.requireNonNull(builtIn.get(language));
    this.file = files.source(bundle(language));
  }

  static Checked<Messages> over(ThemeFiles files, Language language) {
    OwnTexts texts = new OwnTexts(files, language);
    byte[] own = files.own().get(bundle(language));
    if (own != null) {
      texts.read(ThemeFiles.text(own));
    }
    return new Checked<>(texts.replaced.with(texts.own), texts.problems);
  }

  static String bundle(Language language) {
    return "messages/" + language.key() + ".properties";
  }

  private static Messages builtIn(ThemeFiles files, Language language) {
    byte[] bytes = files.builtIn().get(bundle(language));
    if (bytes == null) {
      throw new IllegalStateException("the theme has no file " + files.path(bundle(language)));
    }
    try {
      return Messages.read(language, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }

  /// Reads the bundle entry by entry, since whoever reads it whole does not say where what stands.
  private void read(String text) {
    StringBuilder entry = new StringBuilder();
    int first = 1;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (entry.isEmpty()) {
        first = number;
      }
      entry.append(line).append('\n');
      if (!isContinued(line, entry)) {
        entry(entry.toString(), new Position(first, 1));
        entry.setLength(0);
      }
    }
    entry(entry.toString(), new Position(first, 1));
  }

  /// Whether the next line belongs to the same entry; a note is a line by itself.
  private static boolean isContinued(String line, CharSequence entry) {
    boolean note = entry.toString().stripLeading().matches("(?s)[#!].*");
    int backslashes = line.length() - line.replaceAll("\\\\+$", "").length();
    return !note && backslashes % 2 == 1;
  }

  private void entry(String written, Position at) {
    Properties entry = new Properties();
    try {
      entry.load(new StringReader(written));
    } catch (IllegalArgumentException e) {
      problems.add(Problem.of(Code.THEME_ESCAPE, file, at, Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    for (String key : entry.stringPropertyNames()) {
      String text = entry.getProperty(key);
      own.put(key, text);
      arguments(key, text, at);
    }
  }

  /// What stands in braces must be what the theme gives for that text. A text of another key is for
  /// templates of the site's own, which are told when they give too little.
  private void arguments(String key, String text, Position at) {
    if (!replaced.has(key)) {
      return;
    }
    Set<String> given = new TreeSet<>();
    builtIn.values().forEach(bundle -> given.addAll(bundle.arguments(key)));
    for (String argument : Messages.argumentsOf(text)) {
      if (!given.contains(argument)) {
        problems.add(
            Problem.of(
                Code.THEME_ARGUMENT,
                file,
                at,
                given.isEmpty()
                    ? Map.of("key", key, "name", argument)
                    : Map.of(
                        "key", key, "name", argument, "suggestion", String.join(", ", given))));
      }
    }
  }
}
