package org.chungtay.source;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Code;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import tools.jackson.core.JacksonException;

/// What a syntax error most likely means, told from the line on which it stands: the parser's own
/// words are English and name no remedy.
final class YamlAdvice {

  private static final Pattern KEY_VALUE = Pattern.compile("(\\s*(?:- )?)([^\\s:#][^:]*):\\s+(.*)");
  private static final Pattern ITEM_WITHOUT_SPACE = Pattern.compile("\\s*-(?![-\\s])(.+)");

  private YamlAdvice() {}

  static Problem explain(YamlLines lines, Position at, JacksonException error) {
    String line = lines.line(at.line());
    int tab = line.indexOf('\t');
    if (tab >= 0) {
      return problem(lines, Code.YAML_TAB, new Position(at.line(), tab + 1), Map.of());
    }
    Matcher pair = KEY_VALUE.matcher(line);
    if (pair.matches()) {
      return pairProblem(lines, at, pair);
    }
    Matcher item = ITEM_WITHOUT_SPACE.matcher(line);
    if (item.matches()) {
      return problem(
          lines,
          Code.YAML_DASH_SPACE,
          new Position(at.line(), item.start(1)),
          Map.of("suggestion", "- " + item.group(1)));
    }
    return problem(lines, Code.YAML_SYNTAX, at, Map.of("text", shorten(line.strip())));
  }

  /// A line of the form `key: value` that YAML cannot read.
  private static Problem pairProblem(YamlLines lines, Position at, Matcher pair) {
    String key = pair.group(2);
    String value = pair.group(3).strip();
    Position valueAt = new Position(at.line(), pair.start(3) + 1);
    Map<String, String> fix =
        Map.of("key", key, "suggestion", key + ": " + quoted(withoutCurlyQuotes(value)));
    if (value.startsWith("“") || value.startsWith("”")) {
      return problem(lines, Code.YAML_CURLY_QUOTE, valueAt, fix);
    }
    if (value.startsWith("\"") || value.startsWith("'")) {
      return problem(
          lines,
          Code.YAML_QUOTE,
          valueAt,
          Map.of("key", key, "suggestion", key + ": " + quoted(value)));
    }
    if (value.startsWith("[") || value.startsWith("{")) {
      return problem(lines, Code.YAML_BRACKET, valueAt, fix);
    }
    if (!value.isEmpty() && "@%&*?`|!>".indexOf(value.charAt(0)) >= 0) {
      return problem(
          lines,
          Code.YAML_INDICATOR,
          valueAt,
          Map.of("character", value.substring(0, 1), "suggestion", key + ": " + quoted(value)));
    }
    if (value.contains(": ") || value.endsWith(":")) {
      return problem(lines, Code.YAML_COLON, valueAt, fix);
    }
    return problem(lines, Code.YAML_SYNTAX, at, Map.of("text", shorten(pair.group().strip())));
  }

  /// The value as a YAML string that reads back as itself: straight quotes around it.
  static String quoted(String value) {
    return value.contains("\"") || value.contains("\\")
        ? "'" + value.replace("'", "''") + "'"
        : "\"" + value + "\"";
  }

  private static String withoutCurlyQuotes(String value) {
    return value.replaceAll("^[“”]|[“”]$", "");
  }

  private static String shorten(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private static Problem problem(
      YamlLines lines, Code code, Position at, Map<String, String> arguments) {
    return Problem.of(code, lines.file(), at, arguments);
  }
}
