package org.chungtay.markdown;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Tag;

/// What becomes of a tag that stands in the text, by its name. It is decided before any HTML is
/// parsed, so no element but those that may be on a page ever reaches past its own block.
enum Fate {
  /// It may be on the page, or its edges part paragraphs.
  KEPT,
  /// It goes, and what it holds stays in the text around it.
  LEFT_OUT,
  /// It goes, and what it holds stays as a text of its own.
  PARTED,
  /// Something of another site or a player: it goes, and its author is told.
  EMBED,
  /// Code and drawings: it goes with what it holds, and its author is told.
  DROPPED,
  /// What Word keeps for itself: it goes with what it holds.
  WORD,
  /// No element of HTML: words in angle brackets.
  TEXT;

  private static final Set<String> EMBEDS =
      Set.of(
          "iframe",
          "object",
          "embed",
          "applet",
          "audio",
          "video",
          "canvas",
          "frame",
          "frameset",
          "portal");

  private static final Set<String> CODE = Set.of("script", "style", "svg", "math");

  private static final Set<String> WORD_PREFIXES = Set.of("w", "v", "m", "x");

  private static final Set<String> PARTED_NAMES =
      Set.of(
          "marquee",
          "button",
          "dialog",
          "select",
          "option",
          "optgroup",
          "textarea",
          "title",
          "noscript",
          "noframes",
          "noembed",
          "template",
          "xmp",
          "plaintext");

  /// Elements of old pages that jsoup does not know.
  private static final Set<String> OLD = Set.of("blink", "command", "menuitem", "spacer");

  static Fate of(String tagName) {
    String name = tagName.toLowerCase(Locale.ROOT);
    int colon = name.indexOf(':');
    if (colon > 0) {
      return WORD_PREFIXES.contains(name.substring(0, colon)) ? WORD : LEFT_OUT;
    }
    if (Allowed.isShown(name) || Allowed.isBlock(name)) {
      return KEPT;
    }
    if (name.equals("xml")) {
      return WORD;
    }
    if (EMBEDS.contains(name)) {
      return EMBED;
    }
    if (CODE.contains(name)) {
      return DROPPED;
    }
    if (PARTED_NAMES.contains(name)) {
      return PARTED;
    }
    return Tag.isKnownTag(name) || OLD.contains(name) ? LEFT_OUT : TEXT;
  }
}
