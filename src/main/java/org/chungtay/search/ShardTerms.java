package org.chungtay.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    while (next != null && key.equals(folded)) {
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
    folded = folded(new String(utf8, StandardCharsets.UTF_8));
  }

  private Postings postings(int count) {
    return Postings.read(terms, positions, count);
  }

  private FoldedTerm folded(String term) {
    if (!form.isPaired()) {
      return new FoldedTerm(fold(term), null);
    }
    int space = term.indexOf(' ');
    if (space < 0) {
      throw new MisfitException("“" + term + "” is no pair");
    }
    String second = term.substring(space + 1);
    return new FoldedTerm(fold(term.substring(0, space)), second.isEmpty() ? "" : fold(second));
  }

  private String fold(String word) {
    if (word.isEmpty()) {
      throw new MisfitException("an empty word");
    }
    return vocabulary.word(word).folded();
  }
}
