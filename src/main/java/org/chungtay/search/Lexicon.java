package org.chungtay.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The folded words that readers are offered, with the number of names and texts that hold them.
/// Left out is what stands in one text and in no name: most words of a large archive, and next to
/// none that anybody types half of.
record Lexicon(NavigableMap<String, Integer> counts) {

  private static final Comparator<Map.Entry<String, Integer>> COMMON_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  /// Counts what stands in an index of exact words: where a page has several that are alike when
  /// folded, it counts once.
  static Lexicon of(IndexReader exact, WordList words) throws IOException {
    NavigableMap<String, Integer> counts = new TreeMap<>();
    NavigableMap<String, List<WordList.Ranked>> groups = words.byFoldedForm();
    FixedBitSet pages = new FixedBitSet(exact.maxDoc());
    @Nullable PostingsEnum postings = null;
    Set<String> inNames = Set.of();
    for (Part part : Part.values()) {
      TermsEnum field = FieldTerms.in(exact).of(new FieldName(part, Form.EXACT));
      for (Map.Entry<String, List<WordList.Ranked>> group : groups.entrySet()) {
        pages.clear();
        for (WordList.Ranked alike : group.getValue()) {
          if (field.seekExact(alike.word().exactTerm())) {
            postings = field.postings(postings, PostingsEnum.NONE);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
              pages.set(postings.docID());
            }
          }
        }
        counts.merge(group.getKey(), pages.cardinality(), Integer::sum);
      }
      if (part == Part.NAME) {
        counts.values().removeIf(count -> count == 0);
        inNames = Set.copyOf(counts.keySet());
      }
    }
    Set<String> kept = inNames;
    counts.entrySet().removeIf(entry -> !has(entry.getValue(), kept.contains(entry.getKey())));
    return new Lexicon(counts);
  }

  /// Whether it has a word.
  ///
  /// @param count how many names and texts hold it
  static boolean has(int count, boolean inName) {
    return count > 1 || inName;
  }

  void writeTo(Encoder out) {
    out.number(counts.size());
    counts.keySet().forEach(out::nextText);
    counts.values().forEach(out::number);
  }

  /// @throws MisfitException where there is none
  static Lexicon read(Decoder in) {
    List<String> words = in.texts();
    NavigableMap<String, Integer> counts = new TreeMap<>();
    words.forEach(word -> counts.put(word, in.number()));
    return new Lexicon(counts);
  }

  /// The longer words that these letters begin, the most common first.
  List<String> completions(String beginning) {
    return counts.tailMap(beginning, false).entrySet().stream()
        .takeWhile(entry -> entry.getKey().startsWith(beginning))
        .sorted(COMMON_FIRST)
        .limit(QueryTree.MOST_COMPLETIONS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
