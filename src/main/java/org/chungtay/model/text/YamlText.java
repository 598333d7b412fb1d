package org.chungtay.model.text;

import java.util.regex.Pattern;

/// Texts as they are written in YAML.
public final class YamlText {

  /// What YAML would not read as text after a key: a second colon, a comment, a sign of its own.
  private static final Pattern NO_TEXT =
      Pattern.compile(":(?:\\s|$)|\\s#|^(?:[#@%&*?`!,\\]}]|-\\s)");

  /// An item that reads back as itself inside of brackets.
  private static final Pattern PLAIN_ITEM = Pattern.compile("[\\p{L}/][^,:#\"'\\[\\]{}\\\\]*");

  private static final Pattern WORD_OF_YAML = Pattern.compile("(?i:true|false|null)");

  private YamlText() {}

  /// What stands after a key, made to be read as it was meant: a text is put in quotes where it has
  /// to be, and what is written in quotes or brackets stays.
  public static String afterKey(String value) {
    boolean enclosed = !value.isEmpty() && "\"'[{".indexOf(value.charAt(0)) >= 0;
    return enclosed || !NO_TEXT.matcher(value).find() ? value : quoted(value);
  }

  /// The value as a text inside of brackets: in quotes where it has to be.
  public static String item(String value) {
    return PLAIN_ITEM.matcher(value).matches() && !WORD_OF_YAML.matcher(value).matches()
        ? value
        : quoted(value);
  }

  /// The value as a YAML string that reads back as itself: straight quotes around it.
  public static String quoted(String value) {
    return value.contains("\"") || value.contains("\\")
        ? "'" + value.replace("'", "''") + "'"
        : "\"" + value + "\"";
  }
}
