package org.chungtay.search;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Cuts the terms of one exact form, with their postings in both parts, into shards. Folded terms
/// are not written: the client folds, and merges the postings of terms that are alike then.
final class TermShards {

  /// @param beginning the shortest text that is after the folded forms of all terms before it and
  ///   not after those in it
  /// @param positions the positions of all its postings, in the same order; empty without any
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Shard(String beginning, byte[] terms, byte[] positions) {}

  /// What is 7 to 16 kB long is about half of that compressed.
  private static final Cuts PAIRS = new Cuts(7_000, 16_000);

  /// Shorter, since common words stand in all places of the alphabet and rare ones would have to be
  /// loaded with them.
  private static final Cuts WORDS = new Cuts(2_000, 5_000);

  private final Cuts cuts;
  private final Consumer<Shard> shards;
  private final Encoder terms = new Encoder();
  private final Encoder positions = new Encoder();
  private String beginning = "";
  private @Nullable FoldedTerm last;

  /// @param form an exact one
  /// @param shards takes the shards in their order
  TermShards(Form form, Consumer<Shard> shards) {
    this.cuts = form.isPaired() ? PAIRS : WORDS;
    this.shards = shards;
  }

  /// The next terms, after all that were added before.
  void add(AlikeTerms next) {
    if (endBefore(next)) {
      end();
    }
    if (terms.size() == 0) {
      beginning = beginning(next.folded());
    }
    last = next.folded();
    next.terms().forEach(this::write);
  }

  /// How long the shard that is being made is.
  int size() {
    return terms.size();
  }

  /// The last terms that were added; null where there are none yet.
  @Nullable FoldedTerm last() {
    return last;
  }

  /// Whether a shard ends before these terms, if they are the next.
  boolean endBefore(AlikeTerms next) {
    return terms.size() > 0 && cuts.before(next.folded().hash(), terms.size(), next.length());
  }

  private void write(AlikeTerms.Term term) {
    Postings inName = term.inName();
    Postings inText = term.inText();
    terms.nextText(term.utf8());
    // Few terms stand in names: the count of those that do is left out where it is 0.
    if (inName.count() == 0) {
      terms.number(inText.count() << 1);
    } else {
      terms.number(inText.count() << 1 | 1).number(inName.count());
    }
    terms.bytes(inName.pages()).bytes(inText.pages());
    positions.bytes(inName.positions()).bytes(inText.positions());
  }

  /// Ends the last shard, if there is any.
  void end() {
    if (terms.size() > 0) {
      shards.accept(new Shard(beginning, terms.content(), positions.content()));
      terms.clear();
      positions.clear();
    }
  }

  /// Goes on behind a shard that was not made here.
  ///
  /// @param next where the one after it begins, which is to be made
  void resume(String next) {
    // As if the last term were what the two have in common.
    last = new FoldedTerm(next.substring(0, next.length() - 1), null);
  }

  /// Where a shard begins whose first term this is: the part of it that tells it from the last one
  /// added.
  String beginning(FoldedTerm first) {
    String before = last == null ? "" : last.text();
    String text = first.text();
    int shared = 0;
    while (shared < before.length() && before.charAt(shared) == text.charAt(shared)) {
      shared++;
    }
    return text.substring(0, shared + 1);
  }
}
