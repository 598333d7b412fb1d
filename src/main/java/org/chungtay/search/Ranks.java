package org.chungtay.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Permalink;

/// Which rank each page has after a change. Pages that stay are those that are still there, in the
/// order that they had; what came before another page and comes after it now is gone and new.
final class Ranks {

  /// The rank of a page that did not stay.
  static final int GONE = -1;

  /// By the rank that a page had.
  private final int[] now;

  private final boolean moved;

  private Ranks(int[] now) {
    this.now = now;
    this.moved = isAnyMoved(now);
  }

  /// @param before the pages, from the oldest to the newest
  static Ranks of(List<Permalink> before, List<Permalink> after) {
    Map<Permalink, Integer> places = HashMap.newHashMap(after.size());
    after.forEach(page -> places.put(page, places.size()));
    if (places.size() < after.size()) {
      throw new IllegalArgumentException("two pages have one address");
    }
    int[] now = new int[before.size()];
    Arrays.setAll(now, rank -> places.getOrDefault(before.get(rank), GONE));
    keepAscending(now);
    return new Ranks(now);
  }

  /// Takes out as few as possible of those that are not in order: what stays is a longest ascending
  /// subsequence.
  private static void keepAscending(int[] now) {
    // For each length the place of the lowest end of a sequence that is so long.
    int[] ends = new int[now.length];
    int[] previous = new int[now.length];
    int longest = 0;
    for (int place = 0; place < now.length; place++) {
      if (now[place] == GONE) {
        continue;
      }
      int low = 0;
      int high = longest;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (now[ends[middle]] < now[place]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[place] = low == 0 ? GONE : ends[low - 1];
      ends[low] = place;
      longest = Math.max(longest, low + 1);
    }
    int kept = longest == 0 ? GONE : ends[longest - 1];
    for (int place = now.length - 1; place >= 0; place--) {
      if (place == kept) {
        kept = previous[place];
      } else {
        now[place] = GONE;
      }
    }
  }

  private static boolean isAnyMoved(int[] now) {
    for (int rank = 0; rank < now.length; rank++) {
      if (now[rank] != GONE && now[rank] != rank) {
        return true;
      }
    }
    return false;
  }

  /// How many pages there were.
  int count() {
    return now.length;
  }

  /// The rank of a page now; [#GONE] where it did not stay.
  ///
  /// @throws MisfitException where there was no such page
  int of(int before) {
    if (before >= now.length) {
      throw new MisfitException("there was no page " + before);
    }
    return now[before];
  }

  /// The rank of a page that stays now.
  ///
  /// @throws MisfitException where it does not
  int staying(int before) {
    int rank = of(before);
    if (rank == GONE) {
      throw new MisfitException("a term stands in page " + before + ", which did not have it");
    }
    return rank;
  }

  /// Whether a page that stays has another rank.
  boolean areMoved() {
    return moved;
  }

  /// The postings of a term that stands in none but pages that stay.
  ///
  /// @throws MisfitException where it stands in others
  Postings of(Postings before) {
    if (!moved || before.count() == 0) {
      return before;
    }
    Decoder in = new Decoder(before.pages());
    Encoder out = new Encoder();
    int copied = 0;
    int was = -1;
    int is = -1;
    for (int i = 0; i < before.count(); i++) {
      int start = in.at();
      int code = in.number();
      int distance = code >> 1;
      was += distance + 1;
      int next = staying(was);
      if (next - is - 1 != distance) {
        out.bytes(before.pages(), copied, start).number(((next - is - 1) << 1) | (code & 1));
        copied = in.at();
      }
      is = next;
      if ((code & 1) != 0) {
        in.skip(1);
      }
    }
    return copied == 0
        ? before
        : new Postings(
            before.count(),
            out.bytes(before.pages(), copied, in.at()).content(),
            before.positions());
  }
}
