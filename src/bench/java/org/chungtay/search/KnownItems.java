package org.chungtay.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.model.text.Fold;

/// Articles that a reader knows, and how the reader looks for them: the same ones for the same
/// corpus, number and seed.
///
/// An article is looked for by its whole title, which no other has even without its marks; and by
/// two, three and four adjacent words of its title or, as often, of its text, which no other page
/// has beside each other as they are written. So there is one right answer as long as the marks are
/// typed.
final class KnownItems {

  /// How much is typed.
  enum Length {
    TITLE(0),
    TWO(2),
    THREE(3),
    FOUR(4);

    private final int words;

    Length(int words) {
      this.words = words;
    }
  }

  /// How it is typed: as it stands; without marks and capitals; and the latter with one slip.
  enum Typing {
    MARKS,
    PLAIN,
    SLIP
  }

  /// @param address the one right answer
  record Item(String address, Map<Typing, String> queries) {}

  private record Draft(String address, String text, String key) {}

  /// Most windows of two words are in several articles.
  private static final int DRAFTS = 20;

  /// What a slip can happen to; some windows are numbers alone.
  private static final Pattern WORD = Pattern.compile("[a-z]{2}");

  private final Random random;
  private final int most;
  private final List<Searchable> articles;
  private final List<Searchable> pages;

  private KnownItems(Corpus corpus, int most, long seed) {
    this.random = new Random(seed);
    this.most = most;
    this.pages = corpus.pages();
    this.articles =
        new ArrayList<>(pages.stream().filter(page -> page.type() == PageType.ARTICLE).toList());
  }

  /// At most so many of each length.
  static Map<Length, List<Item>> of(Corpus corpus, int most, long seed) {
    return new KnownItems(corpus, most, seed).items();
  }

  private Map<Length, List<Item>> items() {
    Map<Length, List<Draft>> drafts = new EnumMap<>(Length.class);
    for (Length length : Length.values()) {
      drafts.put(length, length == Length.TITLE ? titles() : windows(length.words));
    }
    Map<String, Integer> counts = counts(drafts);
    Map<Length, List<Item>> items = new EnumMap<>(Length.class);
    drafts.forEach(
        (length, all) ->
            items.put(
                length,
                all.stream()
                    .filter(draft -> length == Length.TITLE || counts.get(draft.key) == 1)
                    .filter(draft -> WORD.matcher(Fold.fold(draft.text)).find())
                    .limit(most)
                    .map(this::item)
                    .toList()));
    return items;
  }

  private List<Draft> titles() {
    Map<String, Long> alike =
        articles.stream()
            .collect(Collectors.groupingBy(a -> Fold.fold(a.title()), Collectors.counting()));
    Collections.shuffle(articles, random);
    return articles.stream()
        .filter(article -> alike.get(Fold.fold(article.title())) == 1)
        .limit(most)
        .map(article -> new Draft(article.address().path(), article.title(), article.title()))
        .toList();
  }

  private List<Draft> windows(int words) {
    Collections.shuffle(articles, random);
    return articles.stream()
        .limit((long) DRAFTS * most)
        .flatMap(article -> window(article, words))
        .toList();
  }

  private Stream<Draft> window(Searchable article, int words) {
    List<String> values = article.values(random.nextBoolean() ? Part.NAME : Part.TEXT);
    if (values.isEmpty()) {
      return Stream.empty();
    }
    String value = values.get(random.nextInt(values.size()));
    List<Token> tokens = Tokens.of(value);
    if (tokens.size() < words) {
      return Stream.empty();
    }
    int at = random.nextInt(tokens.size() - words + 1);
    List<Token> window = tokens.subList(at, at + words);
    String text =
        window.stream()
            .map(token -> value.substring(token.start(), token.end()))
            .collect(Collectors.joining(" "));
    return Stream.of(new Draft(article.address().path(), text, key(tokens, at, words)));
  }

  private static String key(List<Token> tokens, int at, int words) {
    return tokens.subList(at, at + words).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  /// In how many pages each draft stands.
  private Map<String, Integer> counts(Map<Length, List<Draft>> drafts) {
    Map<Length, Set<String>> wanted = new EnumMap<>(Length.class);
    drafts.forEach(
        (length, all) ->
            wanted.put(length, all.stream().map(Draft::key).collect(Collectors.toSet())));
    Map<String, Integer> counts = new HashMap<>();
    for (Searchable page : pages) {
      Set<String> here = new HashSet<>();
      Stream.of(Part.values())
          .flatMap(part -> page.values(part).stream())
          .map(Tokens::of)
          .forEach(
              tokens ->
                  wanted.forEach(
                      (length, keys) ->
                          IntStream.rangeClosed(0, tokens.size() - length.words)
                              .mapToObj(at -> key(tokens, at, length.words))
                              .filter(keys::contains)
                              .forEach(here::add)));
      here.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    return counts;
  }

  private Item item(Draft draft) {
    String plain = Fold.fold(draft.text);
    return new Item(
        draft.address,
        Map.of(Typing.MARKS, draft.text, Typing.PLAIN, plain, Typing.SLIP, slip(plain)));
  }

  /// One letter left out, doubled, exchanged with the one before it, or another one.
  private String slip(String plain) {
    for (; ; ) {
      int at = 1 + random.nextInt(plain.length() - 1);
      char letter = plain.charAt(at);
      String before = plain.substring(0, at);
      String after = plain.substring(at + 1);
      String slipped =
          switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> plain.substring(0, at - 1) + letter + plain.charAt(at - 1) + after;
            default -> before + (char) ('a' + random.nextInt(26)) + after;
          };
      if (Character.isLetter(letter)
          && Character.isLetter(plain.charAt(at - 1))
          && !slipped.equals(plain)) {
        return slipped;
      }
    }
  }
}
