package org.chungtay.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// Every folded word, with the number of names and texts that hold it.
record Lexicon(NavigableMap<String, Integer> counts) {

  private static final Comparator<Map.Entry<String, Integer>> COMMON_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  static Lexicon of(IndexReader reader) throws IOException {
    NavigableMap<String, Integer> counts = new TreeMap<>();
    for (Part part : Part.values()) {
      TermsEnum all = FieldTerms.of(reader, new FieldName(part, Form.FOLDED));
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        counts.merge(term.utf8ToString(), all.docFreq(), Integer::sum);
      }
    }
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
