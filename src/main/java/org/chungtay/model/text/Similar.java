package org.chungtay.model.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Did-you-mean: the nearest of some words, marks and case ignored.
public final class Similar {

  private static final int SHORTEST_BEGINNING = 5;

  /// So many slips make another word of any.
  private static final int MOST_SLIPS = 6;

  /// A word with what of it is compared.
  private record Word(String word, String key) {}

  /// In the order of what is compared.
  private final List<Word> words;

  private Similar(List<Word> words) {
    this.words = words;
  }

  /// Words of which one may be meant, to be asked often.
  public static Similar among(Collection<String> words) {
    return new Similar(
        words.stream()
            .map(word -> new Word(word, key(word)))
            .sorted(Comparator.comparing(Word::key).thenComparing(Word::word))
            .toList());
  }

  /// The nearest of a few words, see [#nearest(String)].
  public static Optional<String> nearest(String written, Collection<String> words) {
    return among(words).nearest(written);
  }

  /// The word nearest to what was written, when it is near enough to be meant: equal without marks,
  /// within one slip for every three characters, or else the only one that begins with it.
  public Optional<String> nearest(String written) {
    String meant = key(written);
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    int limit = slips(meant.length());
    Distances distances = new Distances(meant, limit, Slug.MAX_LENGTH);
    record Candidate(String word, int distance) {}
    List<Candidate> near = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      String key = words.get(i).key();
      int distance = distances.to(key);
      int longer = Math.max(key.length(), meant.length());
      // Where every letter differs, the words have nothing in common.
      if (distance <= Math.min(limit, slips(key.length())) && distance < longer) {
        near.add(new Candidate(words.get(i).word(), distance));
      }
      i = distance == Distances.FAR ? behind(i, distances.lettersRead()) : i + 1;
    }
    return near.stream()
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word)
        .or(() -> longer(meant));
  }

  /// How many slips a word of this length may have.
  private static int slips(int length) {
    return Math.clamp(length / 3, 1, MOST_SLIPS);
  }

  /// Behind the words that begin as this one does.
  private int behind(int index, int letters) {
    String key = words.get(index).key();
    int next = index + 1;
    while (next < words.size() && words.get(next).key().regionMatches(0, key, 0, letters)) {
      next++;
    }
    return next;
  }

  /// The only word that begins with what was written.
  private Optional<String> longer(String meant) {
    List<String> begun =
        words.stream()
            .filter(word -> word.key().startsWith(meant))
            .map(Word::word)
            .distinct()
            .toList();
    return meant.length() >= SHORTEST_BEGINNING && begun.size() == 1
        ? Optional.of(begun.getFirst())
        : Optional.empty();
  }

  private static String key(String text) {
    return Slug.of(text).replace("-", "");
  }
}
