package org.chungtay.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
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
/// An article is looked for by its whole title, which no other has even without its marks; by two,
/// three and four adjacent words of its title, which no other page has beside each other in its
/// name as they are written; and by as many of its text, which no other page has anywhere. So there
/// is one right answer as long as the marks are typed.
final class KnownItems {

  /// What is typed: the whole title, or some adjacent words of a part.
  enum Window {
    TITLE(0, Part.NAME),
    TITLE_2(2, Part.NAME),
    TITLE_3(3, Part.NAME),
    TITLE_4(4, Part.NAME),
    TEXT_2(2, Part.TEXT),
    TEXT_3(3, Part.TEXT),
    TEXT_4(4, Part.TEXT);

    private final int words;
    private final Part part;

    Window(int words, Part part) {
      this.words = words;
      this.part = part;
    }

    boolean isOfTitle() {
      return part == Part.NAME;
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

  /// At most so many of each window.
  static Map<Window, List<Item>> of(Corpus corpus, int most, long seed) {
    return new KnownItems(corpus, most, seed).items();
  }

  private Map<Window, List<Item>> items() {
    Map<Window, List<Draft>> drafts = new EnumMap<>(Window.class);
    for (Window window : Window.values()) {
      drafts.put(window, window == Window.TITLE ? titles() : windows(window));
    }
    Map<Window, Map<String, Integer>> counts = counts(drafts);
    Map<Window, List<Item>> items = new EnumMap<>(Window.class);
    drafts.forEach(
        (window, all) ->
            items.put(
                window,
                all.stream()
                    .filter(
                        draft -> window == Window.TITLE || counts.get(window).get(draft.key) == 1)
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

  private List<Draft> windows(Window window) {
    Collections.shuffle(articles, random);
    return articles.stream()
        .limit((long) DRAFTS * most)
        .flatMap(article -> window(article, window))
        .toList();
  }

  private Stream<Draft> window(Searchable article, Window window) {
    List<String> values = article.values(window.part);
    if (values.isEmpty()) {
      return Stream.empty();
    }
    String value = values.get(random.nextInt(values.size()));
    List<Token> tokens = Tokens.of(value);
    int words = window.words;
    if (tokens.size() < words) {
      return Stream.empty();
    }
    int at = random.nextInt(tokens.size() - words + 1);
    String text =
        tokens.subList(at, at + words).stream()
            .map(token -> value.substring(token.start(), token.end()))
            .collect(Collectors.joining(" "));
    return Stream.of(new Draft(article.address().path(), text, key(tokens, at, words)));
  }

  private static String key(List<Token> tokens, int at, int words) {
    return tokens.subList(at, at + words).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  /// In how many pages the words of each draft stand: in names, for words of a title.
  private Map<Window, Map<String, Integer>> counts(Map<Window, List<Draft>> drafts) {
    Map<Window, Set<String>> wanted = new EnumMap<>(Window.class);
    drafts.forEach(
        (window, all) ->
            wanted.put(window, all.stream().map(Draft::key).collect(Collectors.toSet())));
    Map<Window, Map<String, Integer>> counts = new EnumMap<>(Window.class);
    for (Searchable page : pages) {
      Map<Part, List<List<Token>>> parts = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        parts.put(part, page.values(part).stream().map(Tokens::of).toList());
      }
      wanted.forEach(
          (window, keys) ->
              parts.entrySet().stream()
                  .filter(part -> part.getKey() == Part.NAME || !window.isOfTitle())
                  .flatMap(part -> part.getValue().stream())
                  .flatMap(
                      tokens ->
                          IntStream.rangeClosed(0, tokens.size() - window.words)
                              .mapToObj(at -> key(tokens, at, window.words)))
                  .filter(keys::contains)
                  .distinct()
                  .forEach(
                      key ->
                          counts
                              .computeIfAbsent(window, _ -> new HashMap<>())
                              .merge(key, 1, Integer::sum)));
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
