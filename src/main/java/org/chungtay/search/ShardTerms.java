package org.chungtay.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads the terms of a shard, as [TermShards] has written them, those that are alike when folded
/// together.
final class ShardTerms implements Supplier<@Nullable AlikeTerms> {

  private final Form form;
  private final Vocabulary vocabulary;
  private final Decoder terms;
  private final @Nullable Decoder positions;
  private byte[] first = {' '};
  private String foldedFirst = "";
  private @Nullable FoldedTerm folded;
  private AlikeTerms.@Nullable Term next;

  /// @param vocabulary knows words that have been folded
  ShardTerms(Form form, PublishedShards.Terms shard, Vocabulary vocabulary) {
    this.form = form;
    this.vocabulary = vocabulary;
    this.terms = new Decoder(shard.terms());
    this.positions = form.isPaired() ? new Decoder(shard.positions()) : null;
    advance();
  }

  /// The next terms that are alike; null where there are no more.
  @Override
  public @Nullable AlikeTerms get() {
    FoldedTerm key = folded;
    if (key == null) {
      return null;
    }
    List<AlikeTerms.Term> alike = new ArrayList<>(1);
    while (next != null && folded != null && key.isLike(folded)) {
      alike.add(next);
      advance();
    }
    return new AlikeTerms(key, alike);
  }

  private void advance() {
    if (terms.isAtEnd()) {
      folded = null;
      next = null;
      if (positions != null) {
        positions.end();
      }
      return;
    }
    byte[] utf8 = terms.nextText();
    int counts = terms.number();
    Postings inName = (counts & 1) == 0 ? Postings.NONE : postings(terms.number());
    next = new AlikeTerms.Term(utf8, inName, postings(counts >> 1));
    folded = folded(utf8);
  }

  private Postings postings(int count) {
    return Postings.read(terms, positions, count);
  }

  private FoldedTerm folded(byte[] term) {
    if (!form.isPaired()) {
      return new FoldedTerm(fold(term, 0, term.length), null);
    }
    int space = 0;
    while (space < term.length && term[space] != ' ') {
      space++;
    }
    if (space == term.length) {
      throw new MisfitException("“" + new String(term, StandardCharsets.UTF_8) + "” is no pair");
    }
    // Most terms begin with the word that the one before began with.
    if (!Arrays.equals(term, 0, space, first, 0, first.length)) {
      first = Arrays.copyOf(term, space);
      foldedFirst = fold(term, 0, space);
    }
    int second = space + 1;
    return new FoldedTerm(
        foldedFirst, second == term.length ? "" : fold(term, second, term.length - second));
  }

  private String fold(byte[] term, int from, int length) {
    if (length == 0) {
      throw new MisfitException("an empty word");
    }
    return vocabulary.word(new String(term, from, length, StandardCharsets.UTF_8)).folded();
  }
}
