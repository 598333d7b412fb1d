package org.chungtay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The terms of one exact form with their postings in both parts, cut into shards. Folded terms are
/// not written: the client folds, and merges the postings of terms that are alike then.
final class TermShards {

  /// @param first the folded form of its first term
  /// @param positions the positions of all its postings, in the same order; empty without any
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Shard(String first, byte[] terms, byte[] positions) {}

  /// @param key the folded form, by which terms are found
  private record Term(String key, String text) {

    static Term of(String text) {
      return new Term(
          Arrays.stream(text.split(" ", -1)).map(Syllable::fold).collect(Collectors.joining(" ")),
          text);
    }
  }

  private static final Comparator<Term> ORDER =
      Comparator.comparing(Term::key).thenComparing(Term::text);

  /// What is 10 to 24 kB long is about half of that compressed. The shard of a common term is
  /// longer, since a term is never cut.
  private static final Cuts CUTS = new Cuts(10_000, 24_000);

  private final Form form;
  private final int pages;
  private final TermsEnum names;
  private final TermsEnum texts;
  private final List<Shard> shards = new ArrayList<>();
  private Encoder terms = new Encoder();
  private Encoder positions = new Encoder();
  private String first = "";

  private TermShards(IndexReader reader, Form form) throws IOException {
    this.form = form;
    this.pages = reader.maxDoc();
    this.names = FieldTerms.of(reader, new FieldName(Part.NAME, form));
    this.texts = FieldTerms.of(reader, new FieldName(Part.TEXT, form));
  }

  static List<Shard> of(IndexReader reader, Form form) throws IOException {
    Set<Term> sorted = new TreeSet<>(ORDER);
    for (Part part : Part.values()) {
      TermsEnum all = FieldTerms.of(reader, new FieldName(part, form));
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        sorted.add(Term.of(term.utf8ToString()));
      }
    }
    TermShards shards = new TermShards(reader, form);
    shards.write(sorted);
    return shards.shards;
  }

  private void write(Collection<Term> sorted) throws IOException {
    String key = "";
    for (Term term : sorted) {
      // Terms that are alike when folded stay together.
      if (!term.key().equals(key) && CUTS.before(term.key(), terms.size())) {
        cut();
      }
      key = term.key();
      if (terms.size() == 0) {
        first = key;
      }
      write(term.text());
    }
    if (terms.size() > 0) {
      cut();
    }
  }

  private void cut() {
    shards.add(new Shard(first, terms.content(), positions.content()));
    terms = new Encoder();
    positions = new Encoder();
  }

  private void write(String text) throws IOException {
    Postings inName = postings(names, text);
    Postings inText = postings(texts, text);
    terms.nextText(text);
    // Few terms stand in names: the count of those that do is left out where it is 0.
    if (inName.count() == 0) {
      terms.number(inText.count() << 1);
    } else {
      terms.number(inText.count() << 1 | 1).number(inName.count());
    }
    terms.bytes(inName.pages()).bytes(inText.pages());
    positions.bytes(inName.positions()).bytes(inText.positions());
  }

  private Postings postings(TermsEnum part, String text) throws IOException {
    return part.seekExact(new BytesRef(text))
        ? Postings.read(part, pages, form.isPaired())
        : Postings.NONE;
  }
}
