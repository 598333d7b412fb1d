package org.chungtay.model.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Did-you-mean: the nearest of some words, marks and case ignored.
public final class Similar {

  private static final int SHORTEST_BEGINNING = 5;

  /// A word with what of it is compared.
  private record Word(String word, String key) {}

  private final List<Word> words;

  private Similar(List<Word> words) {
    this.words = words;
  }

  /// Words of which one may be meant, to be asked often.
  public static Similar among(Collection<String> words) {
    return new Similar(words.stream().map(word -> new Word(word, key(word))).toList());
  }

  /// The nearest of a few words, see [#nearest(String)].
  public static Optional<String> nearest(String written, Collection<String> words) {
    return among(words).nearest(written);
  }

  /// The word nearest to what was written, when it is near enough to be meant: equal without marks,
  /// within one edit for every three characters, or else the only one that begins with it.
  public Optional<String> nearest(String written) {
    String folded = key(written);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    record Candidate(String word, int distance) {}
    List<Candidate> near = new ArrayList<>();
    for (Word word : words) {
      int shorter = Math.min(folded.length(), word.key().length());
      int limit = Math.max(1, shorter / 3);
      int distance = distance(folded, word.key(), limit);
      // Where every letter differs, the words have nothing in common.
      if (distance <= limit && distance < Math.max(folded.length(), word.key().length())) {
        near.add(new Candidate(word.word(), distance));
      }
    }
    return near.stream()
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word)
        .or(() -> longer(folded));
  }

  /// The only word that begins with what was written.
  private Optional<String> longer(String folded) {
    List<String> begun =
        words.stream()
            .filter(word -> word.key().startsWith(folded))
            .map(Word::word)
            .distinct()
            .toList();
    return folded.length() >= SHORTEST_BEGINNING && begun.size() == 1
        ? Optional.of(begun.getFirst())
        : Optional.empty();
  }

  private static String key(String text) {
    return Slug.of(text).replace("-", "");
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words
  /// (optimal string alignment), or some number above the limit as soon as it is passed.
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    int leastOfLast = 0;
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, now[j]);
      }
      // A swap looks back two rows.
      if (least > limit && leastOfLast > limit) {
        return limit + 1;
      }
      leastOfLast = least;
      int[] free = beforeLast;
      beforeLast = last;
      last = now;
      now = free;
    }
    return last[b.length()];
  }
}
