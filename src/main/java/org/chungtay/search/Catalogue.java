package org.chungtay.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What is kept of a corpus to find out later what has changed in it: everything but the texts.
///
/// @param cards of all pages, in the order of the corpus
/// @param labels see [Corpus]
public record Catalogue(List<IndexCard> cards, Map<Facet, Map<String, String>> labels) {

  /// The corpus that this was kept of.
  ///
  /// @param texts gives the text that a card is of; may be asked by several threads
  public Corpus corpus(Function<IndexCard, PageText> texts) {
    return Corpus.ofSorted(
        cards.stream().map(card -> new Searchable(card, () -> texts.apply(card))).toList(), labels);
  }
}
