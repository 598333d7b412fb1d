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

  /// Reads what was written.
  ///
  /// @param pages stands before the postings of a term
  /// @param positions stands before their positions; null where these are not wanted
  /// @param count how many pages hold the term
  /// @throws MisfitException where they end before
  static Postings read(Decoder pages, @Nullable Decoder positions, int count) {
    if (count == 0) {
      return NONE;
    }
    int from = pages.at();
    int occurrences = 0;
    for (int i = 0; i < count; i++) {
      occurrences += (pages.number() & 1) == 0 ? 1 : pages.number() + 2;
    }
    byte[] where = NONE.positions;
    if (positions != null) {
      int start = positions.at();
      positions.skip(occurrences);
      where = positions.since(start);
    }
    return new Postings(count, pages.since(from), where);
  }

  /// Goes from page to page, from the oldest to the newest.
  static final class Cursor {

    private final Decoder pages;
    private final Decoder positions;
    private int left;
    private int rank = -1;
    private int frequency;

    Cursor(Postings postings) {
      this.pages = new Decoder(postings.pages);
      this.positions = new Decoder(postings.positions);
      this.left = postings.count;
    }

    /// Goes on, unless there is no more.
    boolean next() {
      if (left == 0) {
        return false;
      }
      left--;
      int code = pages.number();
      rank += (code >> 1) + 1;
      frequency = (code & 1) == 0 ? 1 : pages.number() + 2;
      return true;
    }

    int rank() {
      return rank;
    }

    int frequency() {
      return frequency;
    }

    /// Where the term stands in this page; to be asked once for each.
    int[] positions() {
      int[] found = new int[frequency];
      int place = -1;
      for (int i = 0; i < frequency; i++) {
        place += positions.number() + 1;
        found[i] = place;
      }
      return found;
    }
  }

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
