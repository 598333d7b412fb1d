package org.chungtay.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chungtay.model.Code;

/// What staff mistype and bring along when they paste, none of it an error: warnings of every kind
/// that the text of an article can give.
///
/// Of four the rate is that of the five source texts of the real archive, pasted as they are; the
/// others do not occur in them, and are made in one article of fifty. Abbreviations that nobody
/// explains are made more often than there, two in an article: they are what fills the reports of
/// whole archives.
final class Untidy {

  /// Makes a mistake in the text of an article's file.
  private record Mistake(Code code, int percent, BiFunction<String, Dice, String> make) {

    /// One more paragraph at the end.
    static Mistake block(Code code, int percent, Function<Dice, String> block) {
      return new Mistake(code, percent, (page, dice) -> page + "\n" + block.apply(dice) + "\n");
    }

    static Mistake rareBlock(Code code, String block) {
      return block(code, RARE, _ -> block);
    }

    /// Another value in the front matter, where there is such a line.
    static Mistake value(
        Code code, int percent, String line, Function<MatchResult, String> instead) {
      Pattern pattern = Pattern.compile(line, Pattern.MULTILINE);
      return new Mistake(
          code,
          percent,
          (page, _) ->
              pattern
                  .matcher(page)
                  .replaceFirst(found -> Matcher.quoteReplacement(instead.apply(found))));
    }
  }

  private static final int RARE = 2;

  /// The same of what only a third of the articles have: a cover, people.
  private static final int OF_FEW = 3 * RARE;

  private static final String CONSONANTS = "BCDĐGHKLMNPQSTVX";

  private static final List<Mistake> MISTAKES =
      List.of(
          Mistake.block(Code.ABBREVIATION_UNKNOWN, 95, Untidy::abbreviation),
          Mistake.block(Code.ABBREVIATION_UNKNOWN, 95, Untidy::abbreviation),
          Mistake.block(
              Code.PASTE_LINES,
              60,
              dice ->
                  "Kính gửi:\n%s\n%s\n%s"
                      .formatted(
                          Prose.phrase(dice, 3, 6),
                          Prose.phrase(dice, 3, 6),
                          Prose.phrase(dice, 3, 6))),
          Mistake.block(Code.PASTE_AROUND, 40, dice -> "(" + dice.below(3) + ") Bình luận"),
          new Mistake(
              Code.TITLE_CAPITALS,
              20,
              (page, _) -> {
                String title = page.substring(0, page.indexOf('\n', 4));
                return title.toUpperCase(Locale.ROOT).replace("TITLE:", "title:")
                    + page.substring(title.length());
              }),
          Mistake.rareBlock(Code.HTML_WORD, "Chữ <o:p></o:p>trong bài."),
          Mistake.rareBlock(
              Code.HTML_ATTRIBUTE, "Chữ <span title=\"Giải thích của từ\">trong</span> bài."),
          Mistake.rareBlock(Code.MARKUP_FOREIGN, "[gallery ids=\"1,2\"]"),
          Mistake.rareBlock(
              Code.PASTE_NOTE, "Theo kế hoạch đã ban hành [1].\n\n[1] Kế hoạch của năm học."),
          Mistake.rareBlock(Code.TEXT_EMPHASIS, "*Lưu ý:*mang theo sổ."),
          Mistake.rareBlock(Code.TEXT_FENCED, "~~~~~~~~~~\nĐoạn được đóng khung.\n~~~~~~~~~~"),
          Mistake.rareBlock(Code.TEXT_INVISIBLE, "Chữ\u200B trong bài."),
          Mistake.rareBlock(Code.HEADING_UNDERLINE, "Nơi nhận\n--------"),
          Mistake.rareBlock(Code.HEADING_SKIPPED, "## Kết quả\n\n##### Chi tiết"),
          Mistake.rareBlock(Code.LIST_NUMBER, "13. Tháng 5 là tháng tổng kết."),
          Mistake.rareBlock(Code.TONE_MIXED, "Sự hoà hợp, việc hòa giải."),
          Mistake.rareBlock(Code.DISTRICT_UNLISTED, "Đoàn đến thăm huyện Sóc Sơn."),
          Mistake.value(
              Code.TITLE_QUOTES,
              RARE,
              "^title: \"([^\"“”]*)\"$",
              title -> "title: \"“" + title.group(1) + "”\""),
          Mistake.value(
              Code.VALUE_MARKUP,
              RARE,
              "^title: \"([^\"]*)\"$",
              title -> "title: \"" + title.group(1) + " &#8211; dạy &amp; học\""),
          Mistake.value(
              Code.NAME_HONORIFIC,
              OF_FEW,
              "^  - name: \"([^\"]*)\"\n",
              name -> "  - name: \"ông " + name.group(1) + "\"\n"),
          Mistake.value(
              Code.NAME_CAPITALS,
              OF_FEW,
              "^  - name: \"(\\S+) (\\S+) ([^\"]*)\"$",
              name ->
                  "  - name: \"%s %s %s\""
                      .formatted(
                          name.group(1), name.group(2).toLowerCase(Locale.ROOT), name.group(3))),
          Mistake.value(
              Code.ALT_CAPTION,
              OF_FEW,
              "^cover: (.*) alt: \"([^\"]*)\"(?:, caption: \"[^\"]*\")?",
              cover ->
                  "cover: %s alt: \"%s\", caption: \"%2$s\""
                      .formatted(cover.group(1), cover.group(2))),
          Mistake.value(
              Code.ALT_VAGUE,
              OF_FEW,
              "^cover: (.*) alt: \"[^\"]*\"",
              cover -> "cover: " + cover.group(1) + " alt: \"Ảnh minh họa\""),
          Mistake.value(
              Code.DATE_TO_COME,
              RARE,
              "^date: 20[0-3].*\n(?!(?:.*\n)*updated: )",
              date -> date.group() + "updated: 2062-03-24\n"));

  private Untidy() {}

  /// The kinds of mistakes that are made.
  static List<Code> codes() {
    return MISTAKES.stream().map(Mistake::code).distinct().toList();
  }

  /// The text of an article's file as an untidy writer would leave it.
  static String spoil(String page, Dice dice) {
    String untidy = page;
    for (Mistake mistake : MISTAKES) {
      if (dice.percent(mistake.percent())) {
        untidy = mistake.make().apply(untidy, dice);
      }
    }
    return untidy;
  }

  private static String abbreviation(Dice dice) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      letters.append(CONSONANTS.charAt(dice.below(CONSONANTS.length())));
    }
    return "Cuộc họp do " + letters + " chủ trì.";
  }
}
