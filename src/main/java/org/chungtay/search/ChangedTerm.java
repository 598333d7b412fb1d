package org.chungtay.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A term that stands elsewhere, or more or less often, in the names or texts of some pages.
record ChangedTerm(FoldedTerm folded, String text, Map<Part, ChangedPostings> parts) {

  /// The terms of one exact form that have changed, by their folded form.
  static NavigableMap<FoldedTerm, List<ChangedTerm>> in(
      Map<Part, ChangedWords> words, Ranks ranks, Form form) {
    Map<String, ChangedTerm> terms = new HashMap<>();
    words.forEach(
        (part, changed) -> {
          changed
              .before()
              .forEach(
                  (rank, values) ->
                      collect(values, form, terms, term -> term.in(part).before(), rank));
          changed
              .after()
              .forEach(
                  (rank, values) ->
                      collect(values, form, terms, term -> term.in(part).after(), rank));
        });
    NavigableMap<FoldedTerm, List<ChangedTerm>> changed = new TreeMap<>();
    for (ChangedTerm term : terms.values()) {
      term.parts.values().removeIf(postings -> postings.areAlike(ranks, form));
      if (!term.parts.isEmpty()) {
        changed.computeIfAbsent(term.folded, _ -> new ArrayList<>(1)).add(term);
      }
    }
    return changed;
  }

  /// Finds where the terms of a part of a page stand.
  @FunctionalInterface
  private interface Side {
    Map<Integer, List<Integer>> of(ChangedTerm term);
  }

  /// Adds the terms of a page, each where it stands.
  private static void collect(
      List<List<Word>> values, Form form, Map<String, ChangedTerm> terms, Side side, int rank) {
    int place = 0;
    for (List<Word> words : values) {
      for (int i = 0; i < words.size(); i++) {
        Word next = i + 1 < words.size() ? words.get(i + 1) : null;
        ChangedTerm found = of(words.get(i), next, form);
        ChangedTerm term = terms.computeIfAbsent(found.text, _ -> found);
        side.of(term).computeIfAbsent(rank, _ -> new ArrayList<>(1)).add(place++);
      }
    }
  }

  private static ChangedTerm of(Word word, @Nullable Word next, Form form) {
    if (!form.isPaired()) {
      return of(new FoldedTerm(word.folded(), null), word.text());
    }
    return next == null
        ? of(new FoldedTerm(word.folded(), ""), word.text() + " ")
        : of(new FoldedTerm(word.folded(), next.folded()), word.text() + " " + next.text());
  }

  private static ChangedTerm of(FoldedTerm folded, String text) {
    return new ChangedTerm(folded, text, new EnumMap<>(Part.class));
  }

  private ChangedPostings in(Part part) {
    return parts.computeIfAbsent(part, _ -> new ChangedPostings());
  }

  /// What becomes of it.
  ///
  /// @throws MisfitException where it stood elsewhere than it did
  AlikeTerms.Term amended(AlikeTerms.Term published, Ranks ranks, Form form) {
    try {
      return new AlikeTerms.Term(
          published.utf8(),
          amended(Part.NAME, published.inName(), ranks, form),
          amended(Part.TEXT, published.inText(), ranks, form));
    } catch (MisfitException e) {
      throw new MisfitException("“" + text + "”: " + Objects.requireNonNull(e.getMessage()));
    }
  }

  private Postings amended(Part part, Postings published, Ranks ranks, Form form) {
    ChangedPostings changed = parts.get(part);
    return changed == null ? ranks.of(published) : changed.amended(published, ranks, form);
  }
}
