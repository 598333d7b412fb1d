package org.chungtay.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// BM25, in which a rare pair of words counts for more. Whoever types two words that stand beside
/// each other in a few pages only is looking for one of these, and not for a title that has both
/// words somewhere. The browser client computes the same in `scoring.js`.
final class Scoring extends PerFieldSimilarityWrapper {

  /// The inverse document frequency from which a pair is rare: of 1,000 pages 18 have it.
  private static final float RARE = 4;

  private static final Similarity WORDS = new BM25Similarity();
  private static final Similarity PAIRS = new Pairs();

  @Override
  public Similarity get(String field) {
    return FieldName.isPaired(field) ? PAIRS : WORDS;
  }

  private static final class Pairs extends BM25Similarity {

    @Override
    protected float idf(long pagesWithTerm, long pages) {
      float idf = super.idf(pagesWithTerm, pages);
      float times = idf / RARE;
      return times <= 1 ? idf : idf * times * times;
    }
  }
}
