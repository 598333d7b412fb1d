package org.chungtay.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chungtay.model.Code;

/// Finds the signs of a text that were meant as markup and show as they are: marks that half work,
/// and marks of other programs.
final class Leftovers {

  /// How much of what follows a mark its hint shows.
  private static final int SHOWN = 60;

  /// Where a line begins; what comes before is no text.
  private static final String LINE = "(?:^|(?<=[\n\u2028]))\0*";

  private static final String ADDRESS =
      "(?:\u0001+|#[^\\s()]{1,100}|[^\\s()]{1,200}\\.(?i:md|pdf|docx?|xlsx?|jpe?g|png|webp|zip))";

  private static final String WORD = "[\\p{L}\\p{N}]";

  /// One kind of leftover.
  ///
  /// @param sign without this there is none
  /// @param mend what to write for it, with the groups of the pattern; empty for no proposal
  private record Kind(Code code, String sign, Pattern pattern, String mend) {

    static Kind of(Code code, String sign, String pattern, String mend) {
      return new Kind(code, sign, Pattern.compile(pattern), mend);
    }
  }

  /// The first of one code on a line is told.
  private static final List<Kind> KINDS =
      List.of(
          Kind.of(Code.HTML_UNCLOSED, "<!--", "<!--", ""),
          Kind.of(Code.COMMENT_DASH, "<!", "<![–—]", ""),
          Kind.of(Code.HTML_QUOTE, "<", "<[a-zA-Z][a-zA-Z0-9:-]*+\\s[^<>\"'=]*+=\\s*+[\"']", ""),
          Kind.of(Code.TEXT_ASTERISKS, "(**", "\\((\\*{2,5})\\)", "(\\*\\*)"),
          Kind.of(Code.TEXT_ASTERISKS, "**", "\\*\\*", ""),
          Kind.of(
              Code.LINK_SYNTAX,
              "] ",
              "(\\[[^\\[\\]\n]{1,200}]) {1,3}(\\(" + ADDRESS + "\\))",
              "$1$2"),
          Kind.of(
              Code.LINK_SYNTAX,
              "](",
              "(\\[[^\\[\\]\n]{1,200}]\\("
                  + ADDRESS
                  + " )\"([^\n\"]*)\"([^\n\"]+)\"([^\n\"]*)\"\\)",
              "$1\"$2“$3”$4\")"),
          Kind.of(
              Code.LINK_SYNTAX,
              "](",
              "(\\[[^\\[\\]\n]{1,200}]\\(" + ADDRESS + ")(?![^\n]{0,300}\\))",
              "$1)"),
          Kind.of(Code.LINK_SYNTAX, "](", "]\\(", ""),
          Kind.of(
              Code.HEADING_SPACE,
              "#",
              LINE + "(#{2,6})(" + WORD + "[^\n\u2028]{0," + SHOWN + "})",
              "$1 $2"),
          Kind.of(
              Code.HEADING_SPACE,
              "#",
              // Words that all begin with the sign are the tags of other networks.
              LINE
                  + "(#)(?!\\w+(?:\\s+#\\w+)*\\s*(?:[\n\u2028]|$))(\\p{L}[^\n\u2028]{0,"
                  + SHOWN
                  + "})",
              "$1 $2"),
          Kind.of(
              Code.TEXT_EMPHASIS,
              "*",
              "(?<!\\*)(\\*(?=" + WORD + ")[^*\n]{1,200}(?<=\\S)\\*)(" + WORD + "+)",
              "$1 $2"),
          Kind.of(
              Code.TEXT_EMPHASIS,
              "_",
              "(?<![\\p{L}\\p{N}_\u0001])(_{1,2}(?="
                  + WORD
                  + ")[^_\n]{1,200}(?<=\\S)_{1,2})("
                  + WORD
                  + "+)",
              "$1 $2"),
          Kind.of(
              Code.TEXT_EMPHASIS,
              "~~",
              "(~~(?=\\S)[^~\n]{1,200}(?<=\\S)~~)(" + WORD + "+)",
              "$1 $2"),
          Kind.of(Code.MARKUP_FOREIGN, "[[", "\\[\\[[^\\[\\]\n]{1,200}]]", ""),
          Kind.of(Code.MARKUP_FOREIGN, "{", "\\{[#.:][^{}\n]{1,200}}", ""),
          Kind.of(Code.MARKUP_FOREIGN, "{%", "\\{%[^\n]{0,300}?%}", ""),
          Kind.of(
              Code.MARKUP_FOREIGN,
              "[",
              "\\[[a-z][a-z0-9_-]{1,30}(?: [a-z_-]{1,30}=[^\\[\\]\n]{1,300}| ?/)]"
                  + "|\\[/[a-z][a-z0-9_-]{0,30}]|\\[(?:gallery|TOC|toc)]",
              ""),
          Kind.of(Code.MARKUP_FOREIGN, "[", "^\0*\\[[ xX]] ", ""),
          Kind.of(Code.MARKUP_FOREIGN, ":::", LINE + ":{3,}[^\n]{0,40}", ""),
          Kind.of(Code.MARKUP_FOREIGN, "==", "==(?=" + WORD + ")[^=\n]{1,200}(?<=\\S)==", ""));

  private final Problems problems;

  Leftovers(Problems problems) {
    this.problems = problems;
  }

  void tell(ShownText shown) {
    String text = shown.toString();
    Set<String> told = new HashSet<>();
    for (Kind kind : KINDS) {
      if (text.contains(kind.sign())) {
        for (MatchResult match : kind.pattern().matcher(text).results().toList()) {
          int start = firstShown(text, match);
          if (told.add(kind.code() + " " + text.lastIndexOf('\n', start))) {
            problems.add(shown.offset(start), kind.code(), arguments(shown, kind, match, start));
          }
        }
      }
    }
  }

  private static Map<String, String> arguments(
      ShownText shown, Kind kind, MatchResult match, int start) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("text", shown.written(start, match.end()).strip());
    if (!kind.mend().isEmpty()) {
      String mended = kind.mend();
      for (int group = match.groupCount(); group > 0; group--) {
        mended = mended.replace("$" + group, shown.written(match.start(group), match.end(group)));
      }
      arguments.put("suggestion", mended.strip());
    }
    return arguments;
  }

  private static int firstShown(String text, MatchResult match) {
    int start = match.start();
    while (text.charAt(start) == ShownText.BLANK) {
      start++;
    }
    return start;
  }
}
