package org.chungtay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
      found.add(word(token.text()));
    }
    return found;
  }

  /// The word that has this exact form.
  Word word(String text) {
    return known(words, text, Word::of);
  }

  /// The words that have been found.
  WordList list() {
    return WordList.of(words.values());
  }

  private static <T> T known(Map<String, T> made, String key, Function<String, T> make) {
    T there = made.get(key);
    return there == null ? made.computeIfAbsent(key, make) : there;
  }
}
