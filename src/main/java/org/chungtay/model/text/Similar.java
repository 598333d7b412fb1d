package org.chungtay.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Did-you-mean: the nearest of some words, marks and case ignored.
public final class Similar {

  private Similar() {}

  /// The candidate nearest to what was written, when it is near enough to be meant: equal without
  /// marks, or within one edit for every three characters.
  public static Optional<String> nearest(String written, Collection<String> candidates) {
    String folded = key(written);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    record Candidate(String word, int distance) {}
    return candidates.stream()
        .map(word -> new Candidate(word, distance(folded, key(word))))
        .filter(
            c -> c.distance() <= Math.max(1, Math.min(folded.length(), key(c.word()).length()) / 3))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  private static String key(String text) {
    return Slug.of(text).replace("-", "");
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words
  /// (optimal string alignment).
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = now;
      now = free;
    }
    return last[b.length()];
  }
}
