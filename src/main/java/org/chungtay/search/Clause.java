package org.chungtay.search;

import java.util.List;

/// A part of a query that both sides run: as Lucene queries here, over shards in the browser.
sealed interface Clause {

  /// Scored by BM25 with this boost.
  record Term(FieldName field, String text, float boost) implements Clause {}

  /// Consecutive words, given as the terms of a pair field that overlap by a word each; at least
  /// two. Scored by BM25 as Lucene scores a phrase.
  record Phrase(FieldName field, List<String> pairs, float boost) implements Clause {}

  /// At least one of them; scores add up.
  record Any(List<Clause> of) implements Clause {}

  /// Every one of them; scores add up.
  record All(List<Clause> of) implements Clause {}

  /// At least one of them; the best score counts.
  record Best(List<Clause> of) implements Clause {}
}
