package org.chungtay.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/// Marks of Markdown and HTML in a value. A value is plain text, so readers would see the marks as
/// they were typed. What only looks like one is text: `A & B`, `5 < 7`, `C*`, `[sic]`.
final class Markup {

  /// The elements that editors and old sites leave in a text. `<UBND>` is none of them.
  private static final String ELEMENTS =
      "a|abbr|b|big|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|s"
          + "|small|span|strike|strong|sub|sup|table|tbody|td|th|tr|tt|u|ul";

  /// Not in the middle of a word, of a file's name or of an address.
  private static final String BEFORE = "(?<![\\p{L}\\p{N}*_~`/.\\\\-])";

  private static final String AFTER = "(?![\\p{L}\\p{N}*_~`/]|\\.\\p{L})";

  /// How marks look, and what is to be written instead of each.
  private record Mark(Pattern pattern, Function<MatchResult, String> instead) {

    Mark(String pattern, Function<MatchResult, String> instead) {
      this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), instead);
    }

    /// What is written so and means something: `AT&T;` is no entity.
    Stream<String> in(String text) {
      return pattern
          .matcher(text)
          .results()
          .filter(found -> !instead.apply(found).equals(found.group()))
          .map(MatchResult::group);
    }

    String without(String text) {
      return pattern
          .matcher(text)
          .replaceAll(found -> Matcher.quoteReplacement(instead.apply(found)));
    }
  }

  /// What a shortcode stands for is not known here.
  private static final Mark SHORTCODE = new Mark("\\{\\{[^{}]*}}", found -> "");

  private static final List<Mark> MARKS =
      List.of(
          SHORTCODE,
          new Mark(
              "&(?:#\\d{1,7}|#x\\p{XDigit}{1,6}|[a-z]{2,8}\\d{0,2});",
              found -> Parser.unescapeEntities(found.group(), true)),
          new Mark("<(?:br|/p|/li|/div|/td|/h[1-6])\\s*/?>", found -> " "),
          new Mark("</?(?:" + ELEMENTS + ")(?:\\s[^<>]*|/)?>|<!--[^<>]*-->", found -> ""),
          new Mark(
              "!?\\[([^\\[\\]]*)]\\([^\\s()]{0,200}[/.#:@][^\\s()]{0,200}(?:\\s+\"[^\"]*\")?\\)",
              found -> found.group(1)),
          new Mark("\\[\\^[^\\[\\]\\s]+]", found -> ""),
          new Mark(
              BEFORE + "(\\*{2,3}|__|~~)(?=[^\\s*_~])([^*_~]*[^\\s*_~])\\1" + AFTER,
              found -> found.group(2)),
          new Mark(
              BEFORE + "([*_])(?=[\\p{L}\\p{N}“\"])([^*_]*[\\p{L}\\p{N}”\".,;:!?…%)])\\1" + AFTER,
              found -> found.group(2)),
          new Mark("(?<!`)`([^`\\s](?:[^`]*[^`\\s])?)`(?!`)", found -> found.group(1)));

  /// Every mark holds one of these. Nearly every text holds none, and is not searched for marks.
  private static final Pattern SIGN = Pattern.compile("[{&<\\[*_~`]");

  /// Marks around marks: `**[x](y)**`, `&amp;lt;`.
  private static final int DEEPEST = 10;

  private Markup() {}

  /// The first mark of the text, by kind.
  static Optional<String> first(String text) {
    if (!SIGN.matcher(text).find()) {
      return Optional.empty();
    }
    return MARKS.stream().flatMap(mark -> mark.in(text)).findFirst();
  }

  /// The text without its marks; empty where that cannot be told.
  static Optional<String> plain(String text) {
    if (SHORTCODE.in(text).findAny().isPresent()) {
      return Optional.empty();
    }
    String plain = text;
    for (int depth = 0; depth < DEEPEST && first(plain).isPresent(); depth++) {
      for (Mark mark : MARKS) {
        plain = mark.without(plain);
      }
    }
    return Optional.of(plain.replaceAll("[\\s\u00A0]+", " ").strip())
        .filter(result -> !result.isEmpty() && first(result).isEmpty());
  }
}
