package org.chungtay.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The words of those pages that have others now in one part, value by value.
///
/// @param before what they had, by the rank that they had; of new pages nothing
/// @param after what they have, by the rank that they have; of pages that are gone nothing
record ChangedWords(
    NavigableMap<Integer, List<List<Word>>> before, NavigableMap<Integer, List<List<Word>>> after) {

  /// The text of a page in one part.
  private record Found(Part part, boolean after, int rank, Searchable page) {}

  private ChangedWords() {
    this(new TreeMap<>(), new TreeMap<>());
  }

  /// @param before from the oldest to the newest
  /// @throws MisfitException where a page says something else than its card
  static Map<Part, ChangedWords> between(
      List<Searchable> before, List<Searchable> after, Ranks ranks, Vocabulary vocabulary) {
    Map<Part, ChangedWords> changed = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      changed.put(part, new ChangedWords());
    }
    found(before, after, ranks).parallelStream()
        .map(found -> Map.entry(found, words(found, vocabulary)))
        .toList()
        .forEach(
            entry -> {
              Found found = entry.getKey();
              ChangedWords inPart = changed.getOrDefault(found.part(), new ChangedWords());
              (found.after() ? inPart.after : inPart.before).put(found.rank(), entry.getValue());
            });
    return changed;
  }

  private static List<Found> found(List<Searchable> before, List<Searchable> after, Ranks ranks) {
    List<Found> found = new ArrayList<>();
    boolean[] stayed = new boolean[after.size()];
    for (int was = 0; was < before.size(); was++) {
      int is = ranks.of(was);
      if (is != Ranks.GONE) {
        stayed[is] = true;
      }
      for (Part part : Part.values()) {
        if (is == Ranks.GONE) {
          found.add(new Found(part, false, was, before.get(was)));
        } else if (!before.get(was).card().isAlike(part, after.get(is).card())) {
          found.add(new Found(part, false, was, before.get(was)));
          found.add(new Found(part, true, is, after.get(is)));
        }
      }
    }
    for (int is = 0; is < after.size(); is++) {
      for (Part part : Part.values()) {
        if (!stayed[is]) {
          found.add(new Found(part, true, is, after.get(is)));
        }
      }
    }
    return found;
  }

  private static List<List<Word>> words(Found found, Vocabulary vocabulary) {
    Searchable page = found.page();
    List<String> values =
        switch (found.part()) {
          case NAME -> page.values(Part.NAME);
          case TEXT -> text(page).values();
        };
    return values.stream().map(vocabulary::of).toList();
  }

  private static PageText text(Searchable page) {
    PageText text = page.text();
    if (!text.digest().equals(page.card().text())) {
      throw new MisfitException(page.address() + " says something else than its card");
    }
    return text;
  }

  static int count(List<List<Word>> values) {
    return values.stream().mapToInt(List::size).sum();
  }
}
