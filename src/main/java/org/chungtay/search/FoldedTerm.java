package org.chungtay.search;

import org.jspecify.annotations.Nullable;

/// A term without marks. Terms are ordered by it in the shards, and those that are alike in it
/// stand together.
///
/// @param first a word
/// @param second of a pair, empty where nothing stands after the first; null for a word alone
record FoldedTerm(String first, @Nullable String second) implements Comparable<FoldedTerm> {

  private static final char SPACE = ' ';

  /// A term of any form without its marks.
  static FoldedTerm of(String term) {
    int space = term.indexOf(SPACE);
    return space < 0
        ? new FoldedTerm(Syllable.fold(term), null)
        : new FoldedTerm(
            Syllable.fold(term.substring(0, space)), Syllable.fold(term.substring(space + 1)));
  }

  /// In the order of the texts: a space is before all letters and digits.
  @Override
  public int compareTo(FoldedTerm other) {
    int order = first.compareTo(other.first);
    return order == 0 && second != null && other.second != null
        ? second.compareTo(other.second)
        : order;
  }

  /// Whether the other is the same; asked for every term that is read.
  boolean isLike(FoldedTerm other) {
    return first.equals(other.first)
        && (second == null ? other.second == null : second.equals(other.second));
  }

  /// The hash of the text, which is not made for it.
  int hash() {
    int hash = first.hashCode();
    if (second != null) {
      hash = 31 * hash + SPACE;
      for (int i = 0; i < second.length(); i++) {
        hash *= 31;
      }
      hash += second.hashCode();
    }
    return hash;
  }

  String text() {
    return second == null ? first : first + SPACE + second;
  }
}
