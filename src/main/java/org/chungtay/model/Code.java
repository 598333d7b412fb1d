package org.chungtay.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.text.Messages;

/// What can be wrong with content. A code is stable: tools and people refer to it. Its texts are in
/// the message bundles under `problem.<code>` and `problem.<code>.hint`.
public enum Code implements Keyed {
  // Files
  CONTENT_MISSING,
  FILE_ENCODING,
  FILE_UNEXPECTED,
  FILE_DUPLICATE,
  FILE_OUTSIDE,
  FILE_TOO_LARGE,
  TEXT_ENCODING,
  MERGE_CONFLICT,

  // YAML and front matter
  FRONT_MATTER_MISSING,
  FRONT_MATTER_NOT_FIRST,
  FRONT_MATTER_UNCLOSED,
  YAML_SYNTAX,
  YAML_TAB,
  YAML_COLON,
  YAML_COLON_SPACE,
  YAML_FULL_WIDTH,
  YAML_DASH_SPACE,
  YAML_QUOTE,
  YAML_ESCAPE,
  YAML_CURLY_QUOTE,
  YAML_BRACKET,
  YAML_INDICATOR,
  YAML_COMMENT,
  YAML_CONTROL,
  YAML_ALIAS,
  YAML_TAG,
  YAML_SECOND_DOCUMENT,
  YAML_NOT_A_MAP,
  YAML_NOT_A_LIST,

  // Keys and values
  KEY_UNKNOWN,
  KEY_DUPLICATE,
  KEY_MISSING,
  KEY_MISPLACED,
  VALUE_EMPTY,
  VALUE_NOT_TEXT,
  VALUE_NOT_SINGLE,
  VALUE_NOT_LIST,
  VALUE_NOT_MAP,
  VALUE_LENGTH,
  VALUE_COUNT,
  VALUE_SEPARATOR,
  VALUE_CHOICE,
  VALUE_BOOLEAN,
  VALUE_DATE,
  VALUE_DATE_MONTH,
  VALUE_DATE_IMPOSSIBLE,
  VALUE_DATE_YEAR,
  VALUE_NUMBER,
  VALUE_NUMBER_AMBIGUOUS,
  VALUE_NEGATIVE,
  VALUE_URL,
  VALUE_ZONE,
  VALUE_COLOUR,
  VALUE_ID,
  VALUE_PERMALINK,
  VALUE_ADDRESS,
  DATE_ORDER,
  LINT_UNKNOWN,
  CITATION_EMPTY,

  // References and addresses
  ID_DUPLICATE,
  DISTRICT_UNKNOWN,
  SCHOOL_UNKNOWN,
  PARTNER_UNKNOWN,
  TOPIC_UNKNOWN,
  DOCUMENT_UNKNOWN,
  METRIC_UNKNOWN,
  ARTICLE_UNKNOWN,
  ROUTE_COLLISION,
  ROUTE_RESERVED,
  ROUTE_NAME,
  ALIAS_INVALID,
  ALIAS_COLLISION,
  /// An error where the ledger of addresses is locked.
  ADDRESS_GONE(Severity.WARNING),
  /// The same.
  CORRECTION_MISSING(Severity.WARNING),
  LEDGER_LINE,
  SLUG_INVALID,
  MENU_BROKEN,
  CONTACT_BROKEN,
  PAIRING_SELF,
  PAIRING_MIXED,
  PAIRING_DUPLICATE,
  PAIRING_SCHOOLS,
  PAIRING_OUTSIDE_CEREMONY,
  PAIRING_STATED,
  COUNT_WRONG,
  FIGURE_CONFLICT,
  PLACE_UNIT,

  // Markdown
  BODY_EMPTY,
  LINK_BROKEN,
  LINK_UNPUBLISHED,
  /// Only time has passed, and readers find a notice.
  LINK_GONE(Severity.WARNING),
  LINK_UNSAFE,
  LINK_EMPTY,
  ANCHOR_BROKEN,
  PICTURE_MISSING,
  PICTURE_OUTSIDE,
  PICTURE_ALT,
  PICTURE_CONSENT,
  PICTURE_FORMAT,
  PICTURE_BROKEN,
  ATTACHMENT_EMPTY,
  ATTACHMENT_MISLABELLED,
  FILE_TYPE,
  SHORTCODE_UNKNOWN,
  SHORTCODE_MALFORMED,
  SHORTCODE_ARGUMENT,
  SHORTCODE_PLACE,
  FIGURE_UNKNOWN,
  /// Only time has passed, and the number is still what was counted.
  FIGURE_GONE(Severity.WARNING),
  GALLERY_EMPTY,
  PHOTO_UNKNOWN,
  /// A link to another site may fail for a day, so it never keeps this one from being published.
  LINK_DEAD(Severity.WARNING),
  NESTING_DEPTH,
  FOOTNOTE_UNDEFINED,
  FOOTNOTE_UNUSED,
  DEFINITION_UNUSED,
  DEFINITION_DUPLICATE,
  HTML_QUOTE,
  HTML_UNCLOSED,
  HTML_DROPPED,
  HTML_EMBED,
  HTML_UNKNOWN,
  COMMENT_DASH,
  FENCE_UNCLOSED,
  LINK_SYNTAX,
  HEADING_SPACE,
  TEXT_INDENTED,
  TEXT_ASTERISKS,
  TEXT_BULLET,
  TEXT_TABLE,
  TEXT_TOO_LONG,

  // Theme
  THEME_UNKNOWN,
  THEME_CONTRAST,
  THEME_TEMPLATE,
  THEME_NAME,
  THEME_FILE,
  THEME_LOOP,
  THEME_TEXT,
  THEME_ARGUMENT,
  THEME_ESCAPE,

  // Editorial lint: warnings, which a site may switch off
  FILE_NAME(Severity.WARNING),
  TEXT_INVISIBLE(Severity.WARNING),
  /// A title may be about a tag.
  VALUE_MARKUP(Severity.WARNING),
  HTML_WORD(Severity.WARNING),
  /// What a tag says beside its text, mostly brought along from elsewhere.
  HTML_ATTRIBUTE(Severity.WARNING),
  /// Between fences text may be code, and a poem may be meant to look like it.
  TEXT_FENCED(Severity.WARNING),
  /// A single mark may be meant as it stands.
  TEXT_EMPHASIS(Severity.WARNING),
  MARKUP_FOREIGN(Severity.WARNING),
  /// Lines may be meant to run together; nobody but their writer knows.
  PASTE_LINES(Severity.WARNING),
  PASTE_NOTE(Severity.WARNING),
  LIST_NUMBER(Severity.WARNING),
  HEADING_UNDERLINE(Severity.WARNING),
  HEADING_SKIPPED(Severity.WARNING),
  TITLE_CAPITALS(Severity.WARNING),
  TITLE_QUOTES(Severity.WARNING),
  /// A century is questioned, and only its writer knows.
  DATE_FAR(Severity.WARNING),
  /// A build of the past would stop at what was written later.
  DATE_TO_COME(Severity.WARNING),
  SUMMARY_REPEATED(Severity.WARNING),
  NAME_HONORIFIC(Severity.WARNING),
  NAME_CAPITALS(Severity.WARNING),
  TONE_MIXED(Severity.WARNING),
  FIGURE_DISAGREES(Severity.WARNING),
  DISTRICT_UNLISTED(Severity.WARNING),
  ABBREVIATION_UNKNOWN(Severity.WARNING),
  PASTE_AROUND(Severity.WARNING),
  PICTURE_NAME(Severity.WARNING),
  ALT_VAGUE(Severity.WARNING),
  ALT_CAPTION(Severity.WARNING),
  CAPTION_HARDSHIP(Severity.WARNING);

  /// Arguments that select a text which speaks of them, the most telling first.
  private static final List<String> VARIANTS =
      List.of(
          "until",
          "added",
          "dropped",
          "fewer",
          "ledger",
          "removed",
          "draft",
          "note",
          "part",
          "partOfDay",
          "alternative",
          "honorific",
          "embedded",
          "format",
          "inText",
          "example",
          "present",
          "usage",
          "suggestion",
          "allowed",
          "spelling",
          "folder",
          "own",
          "length",
          "total",
          "key");

  private final Severity severity;

  Code() {
    this(Severity.ERROR);
  }

  Code(Severity severity) {
    this.severity = severity;
  }

  /// Whether it stops a build. What only warns belongs to the editorial lint, or to another site.
  public Severity severity() {
    return severity;
  }

  /// The key of this code's message in the bundles.
  public String messageKey() {
    return "problem." + key();
  }

  /// The key of the hint that holds whatever the arguments are.
  public String hintKey() {
    return messageKey() + ".hint";
  }

  /// What is wrong, in the bundle's language. Arguments of some names select the message that
  /// speaks of them.
  public String message(Messages messages, Map<String, String> arguments) {
    return messages.text(variant(messages, messageKey(), arguments), arguments);
  }

  /// The keys of the texts that speak of one argument; a bundle has some of them.
  public Stream<String> variants() {
    return VARIANTS.stream()
        .flatMap(variant -> Stream.of(messageKey() + "." + variant, hintKey() + "." + variant));
  }

  /// What to do about it, in the bundle's language. Arguments of some names select the hint that
  /// speaks of them.
  public String hint(Messages messages, Map<String, String> arguments) {
    return messages.text(variant(messages, hintKey(), arguments), arguments);
  }

  private static String variant(Messages messages, String key, Map<String, String> arguments) {
    for (String variant : VARIANTS) {
      if (arguments.containsKey(variant) && messages.has(key + "." + variant)) {
        return key + "." + variant;
      }
    }
    return key;
  }
}
