package org.chungtay.model.text;

/// Texts as they are written in YAML.
public final class YamlText {

  private YamlText() {}

  /// The value as a YAML string that reads back as itself: straight quotes around it.
  public static String quoted(String value) {
    return value.contains("\"") || value.contains("\\")
        ? "'" + value.replace("'", "''") + "'"
        : "\"" + value + "\"";
  }
}
