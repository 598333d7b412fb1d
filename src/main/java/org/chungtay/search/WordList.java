package org.chungtay.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;

/// The distinct words of a corpus, in order of their folded form, then of themselves.
final class WordList {

  /// A word in its place. Numbers are compared sooner than texts, and there are many pairs.
  ///
  /// @param group the place of its folded form among all
  /// @param rank its own place among all
  record Ranked(Word word, int group, int rank) {}

  private final NavigableMap<String, List<Ranked>> byFoldedForm;
  private final Map<BytesRef, Ranked> byExactTerm;

  private WordList(
      NavigableMap<String, List<Ranked>> byFoldedForm, Map<BytesRef, Ranked> byExactTerm) {
    this.byFoldedForm = byFoldedForm;
    this.byExactTerm = byExactTerm;
  }

  static WordList of(Collection<Word> words) {
    NavigableMap<String, List<Ranked>> groups = new TreeMap<>();
    Map<BytesRef, Ranked> terms = HashMap.newHashMap(words.size());
    List<Word> sorted =
        words.stream()
            .sorted(Comparator.comparing(Word::folded).thenComparing(Word::text))
            .toList();
    for (Word word : sorted) {
      List<Ranked> alike = groups.computeIfAbsent(word.folded(), _ -> new ArrayList<>(1));
      Ranked ranked = new Ranked(word, groups.size(), terms.size());
      alike.add(ranked);
      terms.put(word.exactTerm(), ranked);
    }
    return new WordList(groups, terms);
  }

  /// Those together that are alike when folded.
  NavigableMap<String, List<Ranked>> byFoldedForm() {
    return byFoldedForm;
  }

  /// The word that has this exact term.
  Ranked of(BytesRef exactTerm) {
    Ranked known = byExactTerm.get(exactTerm);
    if (known == null) {
      throw new IllegalArgumentException("“" + exactTerm.utf8ToString() + "” stands in no text");
    }
    return known;
  }
}
