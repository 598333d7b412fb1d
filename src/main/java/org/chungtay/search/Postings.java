package org.chungtay.search;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/// The postings of one term in one part, encoded.
///
/// @param count how many pages hold the term
/// @param pages for each page, the oldest first, its distance from the one before it and how often
///   the term stands in it
/// @param positions for each of these, where
@SuppressWarnings("ArrayRecordComponent") // never compared
record Postings(int count, byte[] pages, byte[] positions) {

  static final Postings NONE = new Postings(0, new byte[0], new byte[0]);

  /// Reads the postings of the term at which the enumeration stands.
  ///
  /// @param pages how many pages the index has
  static Postings read(TermsEnum terms, int pages, boolean withPositions) throws IOException {
    int count = terms.docFreq();
    int[] ranks = new int[count];
    int[] frequencies = new int[count];
    int[][] positions = new int[count][];
    PostingsEnum postings =
        terms.postings(null, withPositions ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
    // The index has the newest page first; counted from the oldest, a new page renumbers none.
    int i = count;
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      i--;
      ranks[i] = pages - 1 - postings.docID();
      frequencies[i] = postings.freq();
      positions[i] = withPositions ? positions(postings) : new int[0];
    }
    return encode(ranks, frequencies, positions);
  }

  private static int[] positions(PostingsEnum postings) throws IOException {
    int[] positions = new int[postings.freq()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = postings.nextPosition();
    }
    return positions;
  }

  /// A distance is doubled, and odd where the frequency is not 1 and follows, less 2.
  private static Postings encode(int[] ranks, int[] frequencies, int[][] positions) {
    Encoder pages = new Encoder();
    Encoder places = new Encoder();
    int before = -1;
    for (int i = 0; i < ranks.length; i++) {
      int distance = (ranks[i] - before - 1) << 1;
      before = ranks[i];
      if (frequencies[i] == 1) {
        pages.number(distance);
      } else {
        pages.number(distance | 1).number(frequencies[i] - 2);
      }
      int place = -1;
      for (int position : positions[i]) {
        places.number(position - place - 1);
        place = position;
      }
    }
    return new Postings(ranks.length, pages.content(), places.content());
  }
}
