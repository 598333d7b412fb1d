package org.chungtay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.StringHelper;

/// The terms of one exact form with their postings in both parts, cut into shards. Folded terms are
/// not written: the client folds, and merges the postings of terms that are alike then.
final class TermShards {

  /// @param first the folded form of its first term
  /// @param positions the positions of all its postings, in the same order; empty without any
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Shard(String first, byte[] terms, byte[] positions) {}

  /// A term in one part.
  ///
  /// @param key the folded form, by which terms are found
  private record Term(String key, String text, Part part, Postings postings) {

    static final Comparator<Term> ORDER =
        Comparator.comparing(Term::key).thenComparing(Term::text).thenComparing(Term::part);
  }

  /// What is 10 to 24 kB long is about half of that compressed. The shard of a common term is
  /// longer, since a term is never cut.
  private static final Cuts PAIRS = new Cuts(10_000, 24_000);

  /// Shorter, since common words stand in all places of the alphabet and rare ones would have to be
  /// loaded with them.
  private static final Cuts WORDS = new Cuts(3_000, 8_000);

  private final Form form;
  private final Cuts cuts;
  private final Vocabulary vocabulary;
  private final TermsEnum names;
  private final TermsEnum texts;
  private final Postings.Source source;
  private final Consumer<Shard> shards;
  private final Encoder terms = new Encoder();
  private final Encoder positions = new Encoder();
  private String first = "";
  private String last = "";

  private TermShards(IndexReader reader, Form form, Vocabulary vocabulary, Consumer<Shard> shards)
      throws IOException {
    this.form = form;
    this.cuts = form.isPaired() ? PAIRS : WORDS;
    this.vocabulary = vocabulary;
    this.source = new Postings.Source(reader.maxDoc(), form.isPaired());
    this.shards = shards;
    this.names = FieldTerms.of(reader, new FieldName(Part.NAME, form));
    this.texts = FieldTerms.of(reader, new FieldName(Part.TEXT, form));
  }

  /// Makes the shards in their order.
  ///
  /// @param form an exact one
  /// @param vocabulary of the corpus that was indexed
  /// @param initials of the words that were indexed
  static void write(
      IndexReader reader,
      Form form,
      Vocabulary vocabulary,
      Initials initials,
      Consumer<Shard> shards)
      throws IOException {
    TermShards writer = new TermShards(reader, form, vocabulary, shards);
    for (List<Word> alike : initials.of(vocabulary.byFoldedForm()).values()) {
      writer.write(writer.beginningWith(alike));
    }
    writer.cut();
  }

  /// The terms whose first word is one of these, which are alike when folded, in the order of the
  /// shards. What Lucene has in the order of exact terms is so sorted a few terms at a time.
  private List<Term> beginningWith(List<Word> alike) throws IOException {
    List<Term> found = new ArrayList<>();
    for (Word word : alike) {
      for (Part part : Part.values()) {
        find(part, word, found);
      }
    }
    found.sort(Term.ORDER);
    return found;
  }

  private void find(Part part, Word word, List<Term> found) throws IOException {
    TermsEnum field =
        switch (part) {
          case NAME -> names;
          case TEXT -> texts;
        };
    if (!form.isPaired()) {
      if (field.seekExact(word.exactTerm())) {
        found.add(new Term(word.folded(), word.text(), part, source.read(field)));
      }
      return;
    }
    BytesRefBuilder beginning = new BytesRefBuilder();
    beginning.append(word.exactTerm());
    beginning.append((byte) ' ');
    BytesRef prefix = beginning.get();
    BytesRef term = field.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : field.term();
    while (term != null && StringHelper.startsWith(term, prefix)) {
      String second =
          new BytesRef(term.bytes, term.offset + prefix.length, term.length - prefix.length)
              .utf8ToString();
      String folded = second.isEmpty() ? "" : vocabulary.folded(second);
      found.add(
          new Term(
              word.folded() + " " + folded, word.text() + " " + second, part, source.read(field)));
      term = field.next();
    }
  }

  private void write(List<Term> sorted) {
    for (int i = 0; i < sorted.size(); i++) {
      Term term = sorted.get(i);
      boolean inBoth = i + 1 < sorted.size() && sorted.get(i + 1).text().equals(term.text());
      if (inBoth) {
        i++;
        write(term, term.postings(), sorted.get(i).postings());
      } else {
        switch (term.part()) {
          case NAME -> write(term, term.postings(), Postings.NONE);
          case TEXT -> write(term, Postings.NONE, term.postings());
        }
      }
    }
  }

  private void write(Term term, Postings inName, Postings inText) {
    // Terms that are alike when folded stay together.
    if (!term.key().equals(last) && cuts.before(term.key(), terms.size())) {
      cut();
    }
    last = term.key();
    if (terms.size() == 0) {
      first = last;
    }
    terms.nextText(term.text());
    // Few terms stand in names: the count of those that do is left out where it is 0.
    if (inName.count() == 0) {
      terms.number(inText.count() << 1);
    } else {
      terms.number(inText.count() << 1 | 1).number(inName.count());
    }
    terms.bytes(inName.pages()).bytes(inText.pages());
    positions.bytes(inName.positions()).bytes(inText.positions());
  }

  private void cut() {
    if (terms.size() > 0) {
      shards.accept(new Shard(first, terms.content(), positions.content()));
      terms.clear();
      positions.clear();
    }
  }
}
