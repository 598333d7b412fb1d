package org.chungtay.source;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Position;
import org.chungtay.model.text.YamlText;

/// A value as it stands on its line, after its key or the dash of its item, which YAML cannot read
/// as it was meant.
///
/// @param key the key it belongs to; empty for an item of a list
/// @param start what stands before it on the line, indentation left out: `title: ` or `- `
/// @param text the value, without a comment
/// @param comment the comment behind it, from the space before its `#`; else empty
/// @param continued whether it runs on in the next line
record WrittenValue(
    String key, String start, String text, String comment, Position at, boolean continued) {

  private static final Pattern KEY_VALUE =
      Pattern.compile("\\s*((?:- )*)([^\\s:#“-][^:]*):\\s+(.*)", Pattern.DOTALL);
  private static final Pattern ITEM = Pattern.compile("\\s*- +(\\S.*)", Pattern.DOTALL);

  /// The value on this line, if one begins there.
  static Optional<WrittenValue> on(YamlLines lines, int number) {
    String line = lines.line(number);
    Matcher pair = KEY_VALUE.matcher(line);
    if (pair.matches()) {
      return Optional.of(of(lines, number, pair.group(2), pair.group(2) + ": ", pair.start(3)));
    }
    Matcher item = ITEM.matcher(line);
    return item.matches()
        ? Optional.of(of(lines, number, "", "- ", item.start(1)))
        : Optional.empty();
  }

  private static WrittenValue of(
      YamlLines lines, int number, String key, String start, int column) {
    String value = lines.line(number).substring(column).strip();
    int hash = value.isEmpty() || "\"'[{".indexOf(value.charAt(0)) >= 0 ? -1 : value.indexOf(" # ");
    int end = hash < 0 ? value.length() : hash;
    return new WrittenValue(
        key,
        start,
        value.substring(0, end).strip(),
        value.substring(end),
        new Position(number, column + 1),
        lines.continues(number));
  }

  /// The arguments of a message that proposes to put it in quotes. Of a value of several lines only
  /// its writer knows where it ends.
  Map<String, String> fix() {
    Map<String, String> arguments = new TreeMap<>(Map.of("key", key));
    if (!continued && !meant().isBlank()) {
      arguments.put("suggestion", start + YamlText.quoted(meant()) + comment);
    }
    return arguments;
  }

  /// Whether it stands in double quotes that are closed, so that only a backslash can be wrong.
  boolean isEscaped() {
    return text.matches("\"(?:[^\"\\\\]|\\\\.)*+\"") && text.indexOf('\\') >= 0;
  }

  /// The text that was meant: without the marks that enclose it, but with those that belong to it.
  private String meant() {
    if (text.isEmpty() || "\"'“”".indexOf(text.charAt(0)) < 0) {
      return text;
    }
    char open = text.charAt(0);
    String inside = text.substring(1);
    boolean curly = open == '“' || open == '”';
    char last = text.charAt(text.length() - 1);
    boolean closed = inside.length() > 0 && (last == open || (curly && "“”".indexOf(last) >= 0));
    if (closed) {
      inside = inside.substring(0, inside.length() - 1);
      return closesEarly(inside, curly ? '”' : open) ? text : inside.replace("\\\"", "\"");
    }
    return !curly && inside.indexOf(open) < 0 ? inside : text;
  }

  /// Whether the first of these marks ends a word, so that the marks at both ends are no pair:
  /// `"Nhà trường" và "Thầy cô"`.
  private static boolean closesEarly(String inside, char mark) {
    int first = inside.indexOf(mark);
    return first > 0
        && !Character.isWhitespace(inside.charAt(first - 1))
        && (first + 1 == inside.length() || !Character.isLetterOrDigit(inside.charAt(first + 1)));
  }
}
