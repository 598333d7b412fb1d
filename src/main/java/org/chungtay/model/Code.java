package org.chungtay.model;

/// What can be wrong with content. A code is stable: tools and people refer to it. Its texts are in
/// the message bundles under `problem.<code>` and `problem.<code>.hint`.
public enum Code implements Keyed {
  // Files
  FILE_ENCODING,
  FILE_UNEXPECTED,
  FILE_DUPLICATE,
  FILE_OUTSIDE,
  FILE_TOO_LARGE,
  FILE_MISSING,

  // YAML and front matter
  FRONT_MATTER_MISSING,
  FRONT_MATTER_UNCLOSED,
  YAML_SYNTAX,
  YAML_ALIAS,
  YAML_TAB,
  YAML_COLON,
  YAML_QUOTE,
  YAML_COMMENT,
  YAML_TAG,
  YAML_LIST_TEXT,
  YAML_INDICATOR,
  YAML_COLON_SPACE,
  YAML_CONTROL,
  YAML_NOT_A_MAP,
  YAML_NOT_A_LIST,

  // Keys and values
  KEY_UNKNOWN,
  KEY_DUPLICATE,
  KEY_MISSING,
  VALUE_TYPE,
  VALUE_EMPTY,
  VALUE_LENGTH,
  VALUE_COUNT,
  VALUE_CHOICE,
  VALUE_DATE,
  VALUE_NUMBER,
  VALUE_NUMBER_AMBIGUOUS,
  VALUE_URL,
  VALUE_ID,
  VALUE_ZONE,
  VALUE_PERMALINK,
  CITATION_EMPTY,

  // References and routes
  ID_DUPLICATE,
  REFERENCE_UNKNOWN,
  ROUTE_COLLISION,
  SLUG_INVALID,
  PAIRING_SELF,
  PAIRING_OUTSIDE_CEREMONY,

  // Markdown
  LINK_BROKEN,
  ANCHOR_BROKEN,
  LINK_UNSAFE,
  PICTURE_MISSING,
  PICTURE_ALT,
  PICTURE_CONSENT,
  FILE_TYPE,
  SHORTCODE_UNKNOWN,
  SHORTCODE_MALFORMED,
  NESTING_DEPTH,

  // Theme
  THEME_UNKNOWN;

  public Severity severity() {
    return Severity.ERROR;
  }

  /// The key of this code's message in the bundles.
  public String messageKey() {
    return "problem." + key();
  }
}
