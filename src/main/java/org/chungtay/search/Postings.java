package org.chungtay.search;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/// The postings of one term in one part, encoded.
///
/// @param count how many pages hold the term
/// @param pages for each page, the oldest first, its distance from the one before it and how often
///   the term stands in it
/// @param positions for each of these, where
@SuppressWarnings("ArrayRecordComponent") // never compared
record Postings(int count, byte[] pages, byte[] positions) {

  static final Postings NONE = new Postings(0, new byte[0], new byte[0]);

  /// Reads the postings of one term after the other.
  static final class Source {

    private final int pages;
    private final boolean withPositions;
    private @Nullable PostingsEnum postings;
    private int[] ranks = new int[16];
    private int[] frequencies = new int[16];
    private int[] positions = new int[16];
    private final Builder encoded = new Builder();

    /// @param pages how many pages the index has
    Source(int pages, boolean withPositions) {
      this.pages = pages;
      this.withPositions = withPositions;
    }

    /// The postings of the term at which the enumeration stands.
    Postings read(TermsEnum terms) throws IOException {
      PostingsEnum found =
          terms.postings(postings, withPositions ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
      postings = found;
      // What is just being written does not know how many pages a term has.
      int count = 0;
      int occurrences = 0;
      while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        ranks = ArrayUtil.grow(ranks, count + 1);
        frequencies = ArrayUtil.grow(frequencies, count + 1);
        ranks[count] = pages - 1 - found.docID();
        frequencies[count] = found.freq();
        for (int j = 0; withPositions && j < frequencies[count]; j++) {
          positions = ArrayUtil.grow(positions, occurrences + 1);
          positions[occurrences++] = found.nextPosition();
        }
        count++;
      }
      return encoded(count, occurrences);
    }

    private Postings encoded(int count, int occurrences) {
      int end = occurrences;
      // The index has the newest page first; counted from the oldest, a new page renumbers none.
      for (int i = count - 1; i >= 0; i--) {
        encoded.page(ranks[i], frequencies[i]);
        if (withPositions) {
          int start = end - frequencies[i];
          for (int j = start; j < end; j++) {
            encoded.position(positions[j]);
          }
          end = start;
        }
      }
      return encoded.build();
    }
  }

  /// Encodes the postings of one term after the other, each from the oldest page to the newest.
  static final class Builder {

    private final Encoder pages = new Encoder();
    private final Encoder positions = new Encoder();
    private int count;
    private int rank = -1;
    private int place;

    /// The next page that holds the term. A distance is doubled, and odd where the frequency is not
    /// 1 and follows, less 2.
    void page(int next, int frequency) {
      int distance = (next - rank - 1) << 1;
      if (frequency == 1) {
        pages.number(distance);
      } else {
        pages.number(distance | 1).number(frequency - 2);
      }
      rank = next;
      place = -1;
      count++;
    }

    /// Where it stands there next.
    void position(int next) {
      positions.number(next - place - 1);
      place = next;
    }

    /// What was added since the last time.
    Postings build() {
      Postings built = new Postings(count, pages.content(), positions.content());
      pages.clear();
      positions.clear();
      count = 0;
      rank = -1;
      return built;
    }
  }
}
