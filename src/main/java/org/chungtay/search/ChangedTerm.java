package org.chungtay.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A term that stands elsewhere, or more or less often, in the texts of some pages.
///
/// @param pages by rank
record ChangedTerm(FoldedTerm folded, String text, NavigableMap<Integer, Places> pages) {

  /// A page whose text has changed.
  ///
  /// @param before its words, value by value
  /// @param after the same after it
  record Page(int rank, List<List<Word>> before, List<List<Word>> after) {}

  /// Where a term stands in a text, ascending; of a word, how often is all that counts.
  record Places(List<Integer> before, List<Integer> after) {

    boolean areAlike(Form form) {
      return form.isPaired() ? before.equals(after) : before.size() == after.size();
    }
  }

  /// The terms of one exact form that have changed, by their folded form.
  static NavigableMap<FoldedTerm, List<ChangedTerm>> in(Collection<Page> pages, Form form) {
    Map<String, ChangedTerm> terms = new HashMap<>();
    for (Page page : pages) {
      collect(page.before(), form, terms, term -> term.places(page.rank()).before());
      collect(page.after(), form, terms, term -> term.places(page.rank()).after());
    }
    NavigableMap<FoldedTerm, List<ChangedTerm>> changed = new TreeMap<>();
    for (ChangedTerm term : terms.values()) {
      term.pages.values().removeIf(places -> places.areAlike(form));
      if (!term.pages.isEmpty()) {
        changed.computeIfAbsent(term.folded, _ -> new ArrayList<>(1)).add(term);
      }
    }
    return changed;
  }

  /// Adds the terms of a text, each where it stands.
  private static void collect(
      List<List<Word>> values,
      Form form,
      Map<String, ChangedTerm> terms,
      Function<ChangedTerm, List<Integer>> places) {
    int place = 0;
    for (List<Word> words : values) {
      for (int i = 0; i < words.size(); i++) {
        Word next = i + 1 < words.size() ? words.get(i + 1) : null;
        ChangedTerm found = of(words.get(i), next, form);
        places.apply(terms.computeIfAbsent(found.text, _ -> found)).add(place++);
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
    return new ChangedTerm(folded, text, new TreeMap<>());
  }

  private Places places(int rank) {
    return pages.computeIfAbsent(rank, _ -> new Places(new ArrayList<>(), new ArrayList<>()));
  }

  /// Its postings in texts after the change.
  ///
  /// @throws MisfitException where it stands elsewhere than it did before
  Postings amended(Postings published, Form form) {
    Postings.Builder amended = new Postings.Builder();
    NavigableMap<Integer, Places> rest = new TreeMap<>(pages);
    for (Postings.Cursor cursor = new Postings.Cursor(published); cursor.next(); ) {
      while (!rest.isEmpty() && rest.firstKey() < cursor.rank()) {
        write(rest.pollFirstEntry(), amended, form);
      }
      Places changed = rest.remove(cursor.rank());
      if (changed == null) {
        copy(cursor, amended, form);
      } else {
        check(cursor, changed, form);
        add(cursor.rank(), changed.after(), amended, form);
      }
    }
    while (!rest.isEmpty()) {
      write(rest.pollFirstEntry(), amended, form);
    }
    return amended.build();
  }

  private static void copy(Postings.Cursor cursor, Postings.Builder amended, Form form) {
    amended.page(cursor.rank(), cursor.frequency());
    if (form.isPaired()) {
      for (int place : cursor.positions()) {
        amended.position(place);
      }
    }
  }

  /// A page that did not have it.
  private void write(Map.Entry<Integer, Places> page, Postings.Builder amended, Form form) {
    if (!page.getValue().before().isEmpty()) {
      throw misfit(page.getKey());
    }
    add(page.getKey(), page.getValue().after(), amended, form);
  }

  private static void add(int rank, List<Integer> places, Postings.Builder amended, Form form) {
    if (!places.isEmpty()) {
      amended.page(rank, places.size());
      if (form.isPaired()) {
        places.forEach(amended::position);
      }
    }
  }

  private void check(Postings.Cursor cursor, Places changed, Form form) {
    boolean fits =
        form.isPaired()
            ? Arrays.stream(cursor.positions()).boxed().toList().equals(changed.before())
            : cursor.frequency() == changed.before().size();
    if (!fits) {
      throw misfit(cursor.rank());
    }
  }

  private MisfitException misfit(int rank) {
    return new MisfitException("“" + text + "” stands elsewhere in page " + rank);
  }
}
