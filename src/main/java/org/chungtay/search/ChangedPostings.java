package org.chungtay.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Where a term stood and stands in one part of the pages that have other words now.
///
/// @param before its places, ascending, by the rank that a page had; of a word, how many there are
///   is all that counts
/// @param after the same by the rank that a page has
record ChangedPostings(
    NavigableMap<Integer, List<Integer>> before, NavigableMap<Integer, List<Integer>> after) {

  ChangedPostings() {
    this(new TreeMap<>(), new TreeMap<>());
  }

  /// Leaves out the pages that stay and have it where they had it, and tells whether that is all.
  boolean areAlike(Ranks ranks, Form form) {
    before
        .entrySet()
        .removeIf(
            was -> {
              int rank = ranks.of(was.getKey());
              List<Integer> is = after.get(rank);
              boolean alike = is != null && areAlike(was.getValue(), is, form);
              if (alike) {
                after.remove(rank);
              }
              return alike;
            });
    return before.isEmpty() && after.isEmpty();
  }

  private static boolean areAlike(List<Integer> some, List<Integer> others, Form form) {
    return form.isPaired() ? some.equals(others) : some.size() == others.size();
  }

  /// The postings of the term after the change.
  ///
  /// @throws MisfitException where it stood elsewhere than it did
  Postings amended(Postings published, Ranks ranks, Form form) {
    Postings.Builder amended = new Postings.Builder();
    NavigableMap<Integer, List<Integer>> rest = new TreeMap<>(after);
    int gone = 0;
    for (Postings.Cursor cursor = new Postings.Cursor(published); cursor.next(); ) {
      List<Integer> was = before.get(cursor.rank());
      if (was != null) {
        check(cursor, was, form);
        gone++;
        continue;
      }
      int rank = ranks.of(cursor.rank());
      while (!rest.isEmpty() && rest.firstKey() < rank) {
        add(rest.pollFirstEntry(), amended, form);
      }
      if (rank == Ranks.GONE || rest.containsKey(rank)) {
        throw new MisfitException("page " + cursor.rank() + " did not have it");
      }
      copy(cursor, rank, amended, form);
    }
    while (!rest.isEmpty()) {
      add(rest.pollFirstEntry(), amended, form);
    }
    if (gone < before.size()) {
      throw new MisfitException("a page has not what it had");
    }
    return amended.build();
  }

  private static void copy(Postings.Cursor cursor, int rank, Postings.Builder amended, Form form) {
    amended.page(rank, cursor.frequency());
    if (form.isPaired()) {
      for (int place : cursor.positions()) {
        amended.position(place);
      }
    }
  }

  private static void add(
      Map.Entry<Integer, List<Integer>> page, Postings.Builder amended, Form form) {
    List<Integer> places = page.getValue();
    amended.page(page.getKey(), places.size());
    if (form.isPaired()) {
      places.forEach(amended::position);
    }
  }

  private static void check(Postings.Cursor cursor, List<Integer> was, Form form) {
    boolean fits =
        form.isPaired()
            ? Arrays.stream(cursor.positions()).boxed().toList().equals(was)
            : cursor.frequency() == was.size();
    if (!fits) {
      throw new MisfitException("it stands elsewhere in page " + cursor.rank());
    }
  }
}
