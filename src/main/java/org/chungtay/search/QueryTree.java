package org.chungtay.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a reader's query asks for. The browser client builds the same in `query.js`.
///
/// Words are scored in both parts; adjacent words as pairs too. Marks count where there are any: a
/// query in which a word has a mark looks for its words as written besides the folded ones.
///
/// @param scored what hits must match and are ranked by; null where nothing ranks (the query is
///   empty, or only excludes)
/// @param required what hits must match besides
/// @param excluded what no hit may match
record QueryTree(@Nullable Clause scored, List<Clause.Any> required, List<Clause.Any> excluded) {

  /// Further words of a query are not looked for.
  static final int MOST_WORDS = 32;

  /// Further words that the last one begins are not looked for.
  static final int MOST_COMPLETIONS = 12;

  /// @param completions the folded words that some folded letters begin, the most common first
  static QueryTree of(
      ParsedQuery query, Abbreviations abbreviations, Function<String, List<String>> completions) {
    boolean exact = query.runs().stream().anyMatch(run -> areMarked(run.tokens()));
    Set<Clause> scored = new LinkedHashSet<>();
    Set<Clause> everyWord = new LinkedHashSet<>();
    Set<Clause> everyPair = new LinkedHashSet<>();
    int room = MOST_WORDS;
    for (int r = 0; r < query.runs().size(); r++) {
      ParsedQuery.Run run = query.runs().get(r);
      boolean open = query.open() && r == query.runs().size() - 1;
      List<Token> tokens = run.tokens().subList(0, Math.min(room, run.tokens().size()));
      room -= tokens.size();
      for (int i = 0; i < tokens.size(); i++) {
        boolean last = i == tokens.size() - 1;
        List<Token> word = tokens.subList(i, i + 1);
        List<Token> meaning = meaning(abbreviations, run.text(), tokens.get(i), last);
        scored.addAll(
            word(
                everywhere(exact, word),
                meaning,
                open && last ? completions.apply(tokens.get(i).folded()) : List.of()));
        everyWord.add(eitherWay(Form.of(exact, false).getFirst(), word, meaning));
        if (!last) {
          List<Token> pair = tokens.subList(i, i + 2);
          scored.addAll(everywhere(exact, pair));
          everyPair.add(eitherWay(Form.of(exact, true).getFirst(), pair, List.of()));
        }
      }
    }
    // All are better than some: what has every one of them counts them again.
    for (Set<Clause> every : List.of(everyWord, everyPair)) {
      if (every.size() > 1) {
        scored.add(new Clause.All(List.copyOf(every)));
      }
    }
    List<Clause.Any> required = query.phrases().stream().map(QueryTree::consecutive).toList();
    // Lucene would make one sum of nested ones, and round once.
    required.forEach(phrase -> scored.addAll(phrase.of()));
    return new QueryTree(
        scored.isEmpty() ? null : new Clause.Any(List.copyOf(scored)),
        required,
        query.excluded().stream().map(QueryTree::consecutive).toList());
  }

  /// A word or a pair of words in either part, or what the word stands for.
  private static Clause eitherWay(Form form, List<Token> words, List<Token> meaning) {
    Stream<Clause> literal =
        inEitherPart(form, form.queryTerms(words).getFirst(), Boosts.EVERY_WORD).of().stream();
    return new Clause.Any(Stream.concat(literal, inFull(meaning)).toList());
  }

  /// A word as it was typed or, where that scores better, what it may stand for.
  private static List<Clause> word(
      List<Clause> literal, List<Token> meaning, List<String> completions) {
    if (meaning.isEmpty() && completions.isEmpty()) {
      return literal;
    }
    List<Clause> best = new ArrayList<>();
    best.add(new Clause.Any(literal));
    inFull(meaning).forEach(best::add);
    for (String completion : completions) {
      best.add(inEitherPart(Form.FOLDED, completion, Boosts.DERIVED));
    }
    return List.of(new Clause.Best(best));
  }

  private static List<Token> meaning(
      Abbreviations abbreviations, String run, Token word, boolean last) {
    String written = run.substring(word.start(), word.end());
    boolean capitals = !written.equals(written.toLowerCase(Locale.ROOT));
    return Tokens.of(abbreviations.meaning(word.folded(), capitals || !last));
  }

  /// A word or a pair of words in both parts.
  private static List<Clause> everywhere(boolean exact, List<Token> tokens) {
    return Form.of(exact, tokens.size() > 1).stream()
        .flatMap(form -> Stream.of(Part.values()).map(part -> consecutive(part, form, tokens)))
        .toList();
  }

  /// Words that stand beside each other, in either part; as written when one of them has a mark.
  private static Clause.Any consecutive(List<Token> tokens) {
    List<Token> heard = tokens.subList(0, Math.min(MOST_WORDS, tokens.size()));
    Form form = Form.of(areMarked(heard), heard.size() > 1).getFirst();
    return new Clause.Any(
        Stream.of(Part.values()).map(part -> consecutive(part, form, heard)).toList());
  }

  private static Clause consecutive(Part part, Form form, List<Token> tokens) {
    List<String> terms = form.queryTerms(tokens);
    FieldName field = new FieldName(part, form);
    return terms.size() == 1
        ? term(part, form, terms.getFirst(), 1)
        : new Clause.Phrase(field, terms, Boosts.of(field));
  }

  /// What an abbreviation stands for in each part; nothing for what is none.
  private static Stream<Clause> inFull(List<Token> meaning) {
    return meaning.isEmpty()
        ? Stream.empty()
        : Stream.of(Part.values()).map(part -> inFull(part, meaning));
  }

  /// What an abbreviation stands for: all of it, as it is written in full.
  private static Clause inFull(Part part, List<Token> tokens) {
    Form form = Form.of(true, tokens.size() > 1).getFirst();
    List<Clause> terms =
        form.queryTerms(tokens).stream()
            .map(text -> term(part, form, text, Boosts.DERIVED))
            .toList();
    return terms.size() == 1 ? terms.getFirst() : new Clause.All(terms);
  }

  private static Clause.Any inEitherPart(Form form, String word, float factor) {
    return new Clause.Any(
        Stream.of(Part.values()).map(part -> term(part, form, word, factor)).toList());
  }

  private static Clause term(Part part, Form form, String text, float factor) {
    FieldName field = new FieldName(part, form);
    return new Clause.Term(field, text, Boosts.of(field) * factor);
  }

  private static boolean areMarked(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> Syllable.isMarked(token.text()));
  }
}
