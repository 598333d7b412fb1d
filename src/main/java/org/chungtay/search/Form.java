package org.chungtay.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.chungtay.model.Keyed;

/// The four forms in which each part is indexed. All four have as many terms as the part has tokens
/// (a last token is paired with nothing), so that they share one column of norms.
enum Form implements Keyed {
  /// Words as written.
  EXACT(false, false),
  /// Words without marks.
  FOLDED(true, false),
  /// Adjacent words as written: Vietnamese words are mostly two syllables.
  EXACT_PAIR(false, true),
  /// Adjacent words without marks: what tells `đống đa` from `đóng … đã` in a query without marks.
  FOLDED_PAIR(true, true);

  private final boolean folded;
  private final boolean paired;

  Form(boolean folded, boolean paired) {
    this.folded = folded;
    this.paired = paired;
  }

  /// Whether its terms are without marks.
  boolean isFolded() {
    return folded;
  }

  /// Whether its terms are pairs; only pairs have positions, from which phrases are found.
  boolean isPaired() {
    return paired;
  }

  /// The forms in which words (or pairs of words) are looked for: as written where the reader wrote
  /// marks, and folded always.
  static List<Form> of(boolean exact, boolean paired) {
    List<Form> both = paired ? List.of(EXACT_PAIR, FOLDED_PAIR) : List.of(EXACT, FOLDED);
    return exact ? both : both.subList(1, 2);
  }

  /// A word in this form, as a term of Lucene.
  BytesRef term(Word word) {
    return folded ? word.foldedTerm() : word.exactTerm();
  }

  /// The terms of some words of a query, which may go on in what is found.
  List<String> queryTerms(List<Token> tokens) {
    List<String> words =
        tokens.stream().map(token -> folded ? token.folded() : token.text()).toList();
    if (!paired) {
      return words;
    }
    List<String> pairs = new ArrayList<>(words.size());
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + " " + words.get(i));
    }
    return pairs;
  }
}
