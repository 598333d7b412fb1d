package org.chungtay.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Code;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.text.YamlText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/// What a syntax error most likely means, told from the line on which it stands: the parser's own
/// words are English and name no remedy.
final class YamlAdvice {

  private static final Pattern PAIR = Pattern.compile("\\w+:(?:\\s.*)?", Pattern.DOTALL);
  private static final Pattern CURLY = Pattern.compile("[“”][^“”]*[“”]", Pattern.DOTALL);
  private static final Pattern ITEM_WITHOUT_SPACE =
      Pattern.compile("\\s*-(?![-\\s])(.+)", Pattern.DOTALL);

  /// What no value may begin with. A dash is refused with a space after it.
  private static final String INDICATORS = "@%&*?`|!>,]}";

  /// Longer values are shortened in a message and left out of a hint.
  private static final int MAX_ARGUMENT = 300;

  private YamlAdvice() {}

  static Problem explain(YamlLines lines, Position at, JacksonException error) {
    if (error instanceof StreamConstraintsException) {
      return problem(
          lines, Code.NESTING_DEPTH, at, Map.of("max", String.valueOf(YamlTree.MAX_DEPTH)));
    }
    return explain(lines, at);
  }

  /// What is wrong at this place, which YAML does not expect.
  static Problem explain(YamlLines lines, Position at) {
    String line = lines.line(at.line());
    int tab = line.indexOf('\t');
    if (tab >= 0) {
      return problem(lines, Code.YAML_TAB, new Position(at.line(), tab + 1), Map.of());
    }
    int space = line.indexOf('\u00A0');
    if (space >= 0 && line.substring(0, space).isBlank()) {
      return problem(
          lines,
          Code.YAML_CONTROL,
          new Position(at.line(), space + 1),
          Map.of("character", "U+00A0"));
    }
    Matcher item = ITEM_WITHOUT_SPACE.matcher(line);
    if (item.matches()) {
      return problem(
          lines,
          Code.YAML_DASH_SPACE,
          new Position(at.line(), item.start(1)),
          Map.of("suggestion", "- " + afterDash(item.group(1))));
    }
    Optional<WrittenValue> value = WrittenValue.on(lines, at.line());
    // Before its value nothing is wrong with this line, but with the one above it.
    return value.isPresent() && at.column() >= value.get().at().column()
        ? valueProblem(lines, at, value.get())
        : lines.spaceMissing(at.line() - 1).orElseGet(() -> misplaced(lines, at));
  }

  /// An item as it may stand after its dash and a space: `name: Lê Hồng Vũ` stays a key and its
  /// value.
  private static String afterDash(String item) {
    return PAIR.matcher(item).matches() ? item : YamlText.afterKey(item);
  }

  private static Problem misplaced(YamlLines lines, Position at) {
    String line = lines.line(at.line());
    boolean opened = "[{".indexOf(lines.charAt(at)) >= 0;
    Position start =
        opened ? at : new Position(at.line(), line.length() - line.stripLeading().length() + 1);
    return problem(lines, Code.YAML_SYNTAX, start, Map.of("text", shorten(line.strip())));
  }

  /// What is wrong with a value that YAML cannot read.
  private static Problem valueProblem(YamlLines lines, Position at, WrittenValue written) {
    String value = written.text();
    Map<String, String> quoted = new HashMap<>(written.fix());
    if (written.key().isEmpty()) {
      quoted.put("key", lines.keyAbove(at.line()));
    }
    if (CURLY.matcher(value).matches()) {
      return problem(lines, Code.YAML_CURLY_QUOTE, written.at(), quoted);
    }
    if (value.startsWith("\"") || value.startsWith("'")) {
      Code code = written.isEscaped() ? Code.YAML_ESCAPE : Code.YAML_QUOTE;
      return problem(lines, code, written.at(), quoted);
    }
    if (value.startsWith("[") || value.startsWith("{")) {
      return problem(lines, Code.YAML_BRACKET, written.at(), quoted);
    }
    boolean dash = value.equals("-") || value.startsWith("- ");
    if (dash || (!value.isEmpty() && INDICATORS.indexOf(value.charAt(0)) >= 0)) {
      Map<String, String> character = new HashMap<>(quoted);
      character.put("character", value.substring(0, 1));
      return problem(lines, Code.YAML_INDICATOR, written.at(), character);
    }
    return value.contains(": ") || value.endsWith(":")
        ? problem(lines, Code.YAML_COLON, written.at(), quoted)
        : misplaced(lines, at);
  }

  /// The value that begins at this place put in quotes, where it is one of its line. Of a line that
  /// is longer than any key, nothing is proposed: it may hold a million anchors.
  static Map<String, String> quoted(YamlLines lines, Position at) {
    if (at.column() > MAX_ARGUMENT) {
      return Map.of();
    }
    return WrittenValue.on(lines, at.line())
        .filter(value -> value.at().equals(at))
        .map(WrittenValue::fix)
        .orElse(Map.of());
  }

  /// The arguments of a message fit to be read: nobody wants to see a picture pasted into a title.
  static Map<String, String> brief(Map<String, String> arguments) {
    Map<String, String> brief = new HashMap<>(arguments);
    brief.values().removeIf(value -> value.length() > MAX_ARGUMENT);
    arguments.forEach(
        (name, value) -> {
          if (value.length() > MAX_ARGUMENT && !name.equals("suggestion")) {
            brief.put(name, value.substring(0, MAX_ARGUMENT) + "…");
          }
        });
    return brief;
  }

  private static String shorten(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private static Problem problem(
      YamlLines lines, Code code, Position at, Map<String, String> arguments) {
    return Problem.of(code, lines.file(), at, brief(arguments));
  }
}
