package org.chungtay.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The distinct words of a corpus. A language has far fewer words than its texts are long, so each
/// is analysed where it occurs first. May be used by several threads.
final class Vocabulary {

  private final Map<String, String> runs = new ConcurrentHashMap<>();
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  /// The words of a text.
  List<Word> of(String text) {
    List<Token> tokens = Tokens.of(text, run -> known(runs, run, Tokens::normalise));
    List<Word> found = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      found.add(known(words, token.text(), Word::of));
    }
    return found;
  }

  /// The folded form of a word that has been found.
  String folded(String word) {
    Word known = words.get(word);
    if (known == null) {
      throw new IllegalArgumentException("“" + word + "” stands in no text");
    }
    return known.folded();
  }

  /// The words that have been found, those together that are alike when folded; in order of their
  /// folded form, then of themselves.
  NavigableMap<String, List<Word>> byFoldedForm() {
    NavigableMap<String, List<Word>> groups = new TreeMap<>();
    words.values().stream()
        .sorted(Comparator.comparing(Word::text))
        .forEach(word -> groups.computeIfAbsent(word.folded(), _ -> new ArrayList<>(1)).add(word));
    return groups;
  }

  private static <T> T known(Map<String, T> made, String key, Function<String, T> make) {
    T there = made.get(key);
    return there == null ? made.computeIfAbsent(key, make) : there;
  }
}
