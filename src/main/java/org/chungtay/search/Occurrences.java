package org.chungtay.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Where a term stands in one part, as Lucene asks for it: by the number of a page, the newest
/// first.
record Occurrences(NavigableMap<Integer, InPage> pages) {

  static final Occurrences NONE = new Occurrences(Collections.emptyNavigableMap());

  /// How often it stands in a page and, of a pair, where.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record InPage(int frequency, int[] positions) {

    /// What stands at other places of the page counts as well.
    InPage and(InPage other) {
      return new InPage(
          frequency + other.frequency,
          IntStream.concat(Arrays.stream(positions), Arrays.stream(other.positions))
              .sorted()
              .toArray());
    }
  }

  /// Where any of some terms stands.
  ///
  /// @param count how many pages there are
  /// @throws MisfitException where there are more
  static Occurrences of(List<Postings> terms, Form form, int count) {
    NavigableMap<Integer, InPage> pages = new TreeMap<>();
    for (Postings postings : terms) {
      for (Postings.Cursor cursor = new Postings.Cursor(postings); cursor.next(); ) {
        int number = count - 1 - cursor.rank();
        if (number < 0) {
          throw new MisfitException("there is no page " + cursor.rank());
        }
        int[] positions = form.isPaired() ? cursor.positions() : new int[0];
        pages.merge(number, new InPage(cursor.frequency(), positions), InPage::and);
      }
    }
    return new Occurrences(pages);
  }

  /// How often it stands anywhere.
  long total() {
    return pages.values().stream().mapToLong(InPage::frequency).sum();
  }

  PostingsEnum postings() {
    return new Cursor(pages);
  }

  private static final class Cursor extends PostingsEnum {

    private static final InPage NOWHERE = new InPage(0, new int[0]);

    private final int count;
    private final Iterator<Map.Entry<Integer, InPage>> rest;
    private int page = -1;
    private InPage inPage = NOWHERE;
    private int passed;

    Cursor(NavigableMap<Integer, InPage> pages) {
      count = pages.size();
      rest = pages.entrySet().iterator();
    }

    @Override
    public int docID() {
      return page;
    }

    @Override
    public int nextDoc() {
      passed = 0;
      if (rest.hasNext()) {
        Map.Entry<Integer, InPage> next = rest.next();
        page = next.getKey();
        inPage = next.getValue();
      } else {
        page = NO_MORE_DOCS;
        inPage = NOWHERE;
      }
      return page;
    }

    @Override
    public int advance(int target) {
      int next = nextDoc();
      while (next < target) {
        next = nextDoc();
      }
      return next;
    }

    @Override
    public long cost() {
      return count;
    }

    @Override
    public int freq() {
      return inPage.frequency();
    }

    @Override
    public int nextPosition() {
      return inPage.positions()[passed++];
    }

    @Override
    public int startOffset() {
      return -1;
    }

    @Override
    public int endOffset() {
      return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
      return null;
    }
  }
}
