package org.chungtay.search;

import java.util.List;

/// A corpus cut into words.
///
/// @param words the distinct ones
/// @param pages the words of each page, in the order of the corpus
record AnalysedCorpus(Corpus corpus, WordList words, List<Words> pages) {

  /// The words of a page, value by value for each of its parts.
  record Words(List<List<Word>> name, List<List<Word>> text) {

    List<List<Word>> in(Part part) {
      return switch (part) {
        case NAME -> name;
        case TEXT -> text;
      };
    }
  }

  static AnalysedCorpus of(Corpus corpus) {
    Vocabulary vocabulary = new Vocabulary();
    List<Words> pages =
        corpus.pages().parallelStream()
            .map(
                page ->
                    new Words(
                        page.values(Part.NAME).stream().map(vocabulary::of).toList(),
                        page.values(Part.TEXT).stream().map(vocabulary::of).toList()))
            .toList();
    return new AnalysedCorpus(corpus, vocabulary.list(), pages);
  }
}
