package org.chungtay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/// A range of words by the first letter of their folded form.
///
/// Pairs are indexed for the export range by range of their first word: two threads then have
/// something to do, and what an index looks up all the time stays small enough to be near.
///
/// @param first the first letter
/// @param end the letter after the last
record Initials(char first, char end) {

  /// Every word.
  static final Initials ALL = new Initials('\0', Character.MAX_VALUE);

  /// Where ranges begin that hold about as much of Vietnamese text each. They must not depend on
  /// the corpus: a shard ends where a range does.
  private static final String BEGINNINGS = "\0cdhlnotu";

  /// Ranges that hold all words between them, in order.
  static List<Initials> ranges() {
    List<Initials> ranges = new ArrayList<>();
    for (int i = 0; i < BEGINNINGS.length(); i++) {
      boolean last = i + 1 == BEGINNINGS.length();
      ranges.add(
          new Initials(
              BEGINNINGS.charAt(i), last ? Character.MAX_VALUE : BEGINNINGS.charAt(i + 1)));
    }
    return ranges;
  }

  boolean include(Word word) {
    return include(word.initial());
  }

  boolean include(char letter) {
    return first <= letter && letter < end;
  }

  <T> NavigableMap<String, T> words(NavigableMap<String, T> byFoldedForm) {
    return byFoldedForm.subMap(String.valueOf(first), true, String.valueOf(end), false);
  }

  <T> NavigableMap<FoldedTerm, T> pairs(NavigableMap<FoldedTerm, T> byFoldedForm) {
    return byFoldedForm.subMap(
        new FoldedTerm(String.valueOf(first), ""),
        true,
        new FoldedTerm(String.valueOf(end), ""),
        false);
  }
}
