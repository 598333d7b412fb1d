package org.chungtay.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a reader typed, taken apart: words (some of which are enough), `"phrases"` (which must
/// stand there) and `-exclusions`. The browser client does the same in `query.js`.
///
/// @param runs words that stand beside each other
/// @param open whether the last word of the last run may go on
record ParsedQuery(
    List<Run> runs, List<List<Token>> phrases, List<List<Token>> excluded, boolean open) {

  /// Words that stand beside each other; the tokens' positions count in `text`.
  record Run(String text, List<Token> tokens) {

    static Run of(String text) {
      return new Run(text, Tokens.of(text));
    }
  }

  private static final Pattern SPACES =
      Pattern.compile("[\\t-\\r\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]");
  private static final Pattern QUOTES = Pattern.compile("[“”„«»″]");
  private static final Pattern ITEM = Pattern.compile("(-?)\"([^\"]*)\"?|[^ \"]+");
  private static final Pattern EXCLUDED_WORD = Pattern.compile("-[^-].*");

  static ParsedQuery of(String text) {
    String spaced = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    String plain = QUOTES.matcher(spaced).replaceAll("\"");
    List<String> runs = new ArrayList<>();
    List<List<Token>> phrases = new ArrayList<>();
    List<List<Token>> excluded = new ArrayList<>();
    boolean goesOn = false;
    char before = ' ';
    Matcher items = ITEM.matcher(plain);
    while (items.find()) {
      String item = items.group();
      String phrase = items.group(2);
      boolean isWord = phrase == null && !isExcludedWord(item, before);
      if (phrase != null) {
        (items.group(1).isEmpty() ? phrases : excluded).add(Tokens.of(phrase));
      } else if (!isWord) {
        excluded.add(Tokens.of(item));
      } else if (goesOn) {
        runs.set(runs.size() - 1, runs.getLast() + " " + item);
      } else {
        runs.add(item);
      }
      goesOn = isWord;
      before = item.charAt(item.length() - 1);
    }
    return new ParsedQuery(
        runs.stream().map(Run::of).filter(run -> !run.tokens().isEmpty()).toList(),
        heard(phrases),
        heard(excluded),
        goesOn && !plain.endsWith(" "));
  }

  /// A hyphen before a word excludes it, but not within the years `2022 -2025`.
  private static boolean isExcludedWord(String item, char before) {
    return EXCLUDED_WORD.matcher(item).matches() && !(isDigit(before) && isDigit(item.charAt(1)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Further phrases and exclusions are not heard, as further words are not.
  private static List<List<Token>> heard(List<List<Token>> lists) {
    return lists.stream().filter(tokens -> !tokens.isEmpty()).limit(QueryTree.MOST_WORDS).toList();
  }
}
