package org.chungtay.cli;

/// Something that `chungtay new` needs to know: asked on a terminal, given by an option in a
/// script. The option is named after the key that it fills.
enum Question {
  TITLE("title", "title", true),
  DATE("date", "date", false),
  SUMMARY("summary", "summary", true),
  BETWEEN("between", "between", true),
  SIGNED("signed", "signed", false),
  NAME("name", "name", true),
  TYPE("type", "type", true),
  SCHOOL_NAME("name", "schoolName", true),
  LEVEL("level", "level", true),
  OF_DISTRICT("district", "district", true),
  NUMBER("number", "number", true),
  ISSUED("date", "issued", false),
  ISSUER("issuer", "issuer", false),
  ABSTRACT("abstract", "abstract", false),
  LABEL("label", "label", true),
  DESCRIPTION("description", "description", false),
  UNIT("unit", "unit", true);

  private final String key;
  private final String text;
  private final boolean required;

  Question(String key, String text, boolean required) {
    this.key = key;
    this.text = text;
    this.required = required;
  }

  /// The key that the answer fills.
  String key() {
    return key;
  }

  String option() {
    return "--" + key;
  }

  /// The message with which it is asked.
  String text() {
    return "cli.new." + text;
  }

  boolean isRequired() {
    return required;
  }
}
