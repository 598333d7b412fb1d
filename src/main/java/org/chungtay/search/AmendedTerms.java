package org.chungtay.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Cuts the terms of one range of words anew where they have changed, and keeps the shards between.
///
/// Where a shard ends depends on what is in it and on the terms after it; where it begins, as the
/// directory has it, on those before it as well. So what comes after a change is cut anew until a
/// shard would begin with the same terms as one that was published.
final class AmendedTerms {

  private final Form form;
  private final PublishedShards published;
  private final Vocabulary vocabulary;
  private final Ranks ranks;
  private final List<ShardDirectory.Terms> before;
  private final List<ShardDirectory.Terms> after = new ArrayList<>();
  private final TermShards cut;
  private final Store store;
  private final Consumer<AlikeTerms> changed;

  /// What has changed, by the place of the shard in which it is looked for.
  private final Map<Integer, NavigableMap<FoldedTerm, List<ChangedTerm>>> changes = new HashMap<>();

  private final Map<Integer, PublishedShards.Terms> read = new HashMap<>();

  /// What shards hold now whose terms are as long as they were.
  private final Map<Integer, byte[]> moved = new HashMap<>();

  /// The places of shards that may not stay as they are.
  private final BitSet touched = new BitSet();

  /// The last published terms that were read to be written again.
  private @Nullable FoldedTerm lastBefore;

  private AmendedTerms(
      Form form,
      PublishedShards published,
      Vocabulary vocabulary,
      Ranks ranks,
      List<ShardDirectory.Terms> before,
      Consumer<AlikeTerms> changed,
      Store store) {
    this.store = store;
    this.form = form;
    this.published = published;
    this.vocabulary = vocabulary;
    this.ranks = ranks;
    this.before = before;
    this.changed = changed;
    this.cut =
        new TermShards(
            form,
            shard -> after.add(new ShardDirectory.Terms(shard.beginning(), store.put(shard))));
  }

  /// Keeps a shard and gives its name.
  @FunctionalInterface
  interface Store {
    String put(TermShards.Shard shard);
  }

  /// The shards of a range after a change.
  ///
  /// @param ranks which ranks pages have now; where some have others, all shards are cut anew
  /// @param before those that were published
  /// @param changes of the terms of this range
  /// @param changed takes what there is now of all terms that are like one that has changed; none
  ///   where all have vanished
  /// @throws MisfitException where something else was published
  static List<ShardDirectory.Terms> of(
      Form form,
      PublishedShards published,
      Vocabulary vocabulary,
      Ranks ranks,
      List<ShardDirectory.Terms> before,
      NavigableMap<FoldedTerm, List<ChangedTerm>> changes,
      Consumer<AlikeTerms> changed,
      Store store) {
    AmendedTerms amended =
        new AmendedTerms(form, published, vocabulary, ranks, before, changed, store);
    amended.find(changes);
    amended.write();
    return amended.after;
  }

  private void find(NavigableMap<FoldedTerm, List<ChangedTerm>> all) {
    all.forEach(
        (folded, terms) ->
            changes
                .computeIfAbsent(ShardDirectory.place(before, folded), _ -> new TreeMap<>())
                .put(folded, terms));
    if (!before.isEmpty()) {
      changes.forEach(this::touch);
    }
    for (int shard = 0; ranks.areMoved() && shard < before.size(); shard++) {
      if (!touched.get(shard)) {
        move(shard);
      }
    }
  }

  /// The shard before ends where it does because of the first terms of this one.
  private void touch(int shard, NavigableMap<FoldedTerm, List<ChangedTerm>> inShard) {
    touched.set(shard);
    if (shard > 0 && inShard.firstKey().compareTo(first(shard).folded()) <= 0) {
      touched.set(shard - 1);
    }
  }

  /// Where a term is longer or shorter, the shard is to be cut anew, as is the one before if that
  /// is one of the first.
  private void move(int shard) {
    MovedTerms.Shard now = MovedTerms.of(read(shard).terms(), ranks);
    if (now.isAsLong()) {
      moved.put(shard, now.terms());
      return;
    }
    touched.set(shard);
    if (shard > 0 && now.longer() < first(shard).terms().size()) {
      touched.set(shard - 1);
    }
  }

  private void write() {
    boolean anew = false;
    for (int shard = 0; shard < before.size(); shard++) {
      ShardDirectory.Terms place = before.get(shard);
      if (!touched.get(shard)) {
        String beginning = anew ? beginning(shard) : place.beginning();
        if (beginning != null) {
          cut.end();
          after.add(new ShardDirectory.Terms(beginning, name(shard, beginning)));
          anew = false;
          continue;
        }
      }
      if (!anew && shard > 0) {
        cut.resume(place.beginning());
      }
      anew = true;
      merge(terms(shard), shard);
    }
    if (before.isEmpty()) {
      merge(() -> null, 0);
    }
    cut.end();
  }

  /// The name of a shard whose terms are what they were.
  private String name(int shard, String beginning) {
    byte[] terms = moved.get(shard);
    return terms == null
        ? before.get(shard).name()
        : store.put(new TermShards.Shard(beginning, terms, read(shard).positions()));
  }

  /// Where a shard begins after others that were cut anew, if it may stay as it is; else null.
  private @Nullable String beginning(int shard) {
    // What was long enough to end there is so when it is longer.
    if (cut.size() >= read(shard - 1).terms().length && Objects.equals(lastBefore, cut.last())) {
      return before.get(shard).beginning();
    }
    AlikeTerms first = first(shard);
    return cut.endBefore(first) ? cut.beginning(first.folded()) : null;
  }

  /// Adds the terms of a shard as they are now.
  ///
  /// @param published gives its terms as they were, and null at its end
  private void merge(Supplier<@Nullable AlikeTerms> published, int shard) {
    NavigableMap<FoldedTerm, List<ChangedTerm>> rest =
        new TreeMap<>(changes.getOrDefault(shard, Collections.emptyNavigableMap()));
    for (AlikeTerms next = published.get(); next != null; next = published.get()) {
      lastBefore = next.folded();
      while (!rest.isEmpty() && rest.firstKey().compareTo(lastBefore) < 0) {
        addNew(rest.pollFirstEntry());
      }
      List<ChangedTerm> changes = rest.remove(lastBefore);
      if (changes == null) {
        cut.add(moved(next));
      } else {
        add(next, changes);
      }
    }
    while (!rest.isEmpty()) {
      addNew(rest.pollFirstEntry());
    }
  }

  private void addNew(Map.Entry<FoldedTerm, List<ChangedTerm>> terms) {
    add(new AlikeTerms(terms.getKey(), List.of()), terms.getValue());
  }

  private void add(AlikeTerms published, List<ChangedTerm> changes) {
    NavigableMap<String, AlikeTerms.Term> terms = new TreeMap<>();
    for (AlikeTerms.Term term : published.terms()) {
      terms.put(new String(term.utf8(), UTF_8), term);
    }
    Set<String> unchanged = new HashSet<>(terms.keySet());
    for (ChangedTerm change : changes) {
      AlikeTerms.Term term =
          terms.getOrDefault(
              change.text(),
              new AlikeTerms.Term(change.text().getBytes(UTF_8), Postings.NONE, Postings.NONE));
      AlikeTerms.Term amended = change.amended(term, ranks, form);
      if (amended.inName().count() == 0 && amended.inText().count() == 0) {
        terms.remove(change.text());
      } else {
        terms.put(change.text(), amended);
      }
      unchanged.remove(change.text());
    }
    unchanged.forEach(text -> terms.computeIfPresent(text, (_, term) -> moved(term)));
    AlikeTerms now = new AlikeTerms(published.folded(), List.copyOf(terms.values()));
    changed.accept(now);
    if (!now.terms().isEmpty()) {
      cut.add(now);
    }
  }

  private AlikeTerms moved(AlikeTerms published) {
    return ranks.areMoved()
        ? new AlikeTerms(published.folded(), published.terms().stream().map(this::moved).toList())
        : published;
  }

  private AlikeTerms.Term moved(AlikeTerms.Term term) {
    return new AlikeTerms.Term(term.utf8(), ranks.of(term.inName()), ranks.of(term.inText()));
  }

  private AlikeTerms first(int shard) {
    AlikeTerms first = terms(shard).get();
    if (first == null) {
      throw new MisfitException("an empty shard of " + form.key());
    }
    return first;
  }

  private ShardTerms terms(int shard) {
    return new ShardTerms(form, read(shard), vocabulary);
  }

  private PublishedShards.Terms read(int shard) {
    return read.computeIfAbsent(shard, _ -> published.terms(form, before.get(shard).name()));
  }
}
