package org.chungtay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.StringHelper;
import org.chungtay.search.WordList.Ranked;
import org.jspecify.annotations.Nullable;

/// Reads the terms of one exact form, with their postings in both parts, from an index of Lucene's
/// in the order of the shards.
final class IndexTerms {

  /// A term in one part.
  ///
  /// @param second of a pair; null where there is none, or nothing stands after the first
  private record Term(Ranked first, @Nullable Ranked second, Part part, Postings postings)
      implements Comparable<Term> {

    /// By the folded form, in which the first words are alike, then by the exact one.
    @Override
    public int compareTo(Term other) {
      int order = Integer.compare(group(second), group(other.second));
      if (order == 0) {
        order = Integer.compare(first.rank(), other.first.rank());
      }
      if (order == 0) {
        order = Integer.compare(rank(second), rank(other.second));
      }
      return order == 0 ? part.compareTo(other.part) : order;
    }

    boolean isAlike(Term other) {
      return first.group() == other.first.group() && group(second) == group(other.second);
    }

    boolean isSame(Term other) {
      return first.rank() == other.first.rank() && rank(second) == rank(other.second);
    }

    /// What stands alone comes first.
    private static int group(@Nullable Ranked word) {
      return word == null ? -1 : word.group();
    }

    private static int rank(@Nullable Ranked word) {
      return word == null ? -1 : word.rank();
    }
  }

  private static final byte SPACE = ' ';

  private final Form form;
  private final WordList words;
  private final TermsEnum names;
  private final TermsEnum texts;
  private final Postings.Source source;
  private final BytesRefBuilder text = new BytesRefBuilder();

  private IndexTerms(FieldTerms fields, int pages, Form form, WordList words) throws IOException {
    this.form = form;
    this.words = words;
    this.source = new Postings.Source(pages, form.isPaired());
    this.names = fields.of(new FieldName(Part.NAME, form));
    this.texts = fields.of(new FieldName(Part.TEXT, form));
  }

  /// Reads the terms in their order.
  ///
  /// @param pages how many pages were indexed
  /// @param form an exact one
  /// @param words of the corpus that was indexed
  /// @param initials of the words that were indexed
  static void read(
      FieldTerms fields,
      int pages,
      Form form,
      WordList words,
      Initials initials,
      Consumer<AlikeTerms> terms)
      throws IOException {
    IndexTerms reader = new IndexTerms(fields, pages, form, words);
    for (List<Ranked> alike : initials.words(words.byFoldedForm()).values()) {
      reader.group(reader.beginningWith(alike), terms);
    }
  }

  /// The terms whose first word is one of these, which are alike when folded, in the order of the
  /// shards. What Lucene has in the order of exact terms is so sorted a few terms at a time.
  private List<Term> beginningWith(List<Ranked> alike) throws IOException {
    List<Term> found = new ArrayList<>();
    for (Ranked word : alike) {
      for (Part part : Part.values()) {
        find(part, word, found);
      }
    }
    found.sort(null);
    return found;
  }

  private void find(Part part, Ranked first, List<Term> found) throws IOException {
    TermsEnum field =
        switch (part) {
          case NAME -> names;
          case TEXT -> texts;
        };
    BytesRef exactTerm = first.word().exactTerm();
    if (!form.isPaired()) {
      if (field.seekExact(exactTerm)) {
        found.add(new Term(first, null, part, source.read(field)));
      }
      return;
    }
    BytesRefBuilder beginning = new BytesRefBuilder();
    beginning.append(exactTerm);
    beginning.append(SPACE);
    BytesRef prefix = beginning.get();
    BytesRef term = field.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : field.term();
    while (term != null && StringHelper.startsWith(term, prefix)) {
      BytesRef rest =
          new BytesRef(term.bytes, term.offset + prefix.length, term.length - prefix.length);
      Ranked second = rest.length == 0 ? null : words.of(rest);
      found.add(new Term(first, second, part, source.read(field)));
      term = field.next();
    }
  }

  private void group(List<Term> sorted, Consumer<AlikeTerms> terms) {
    int end;
    for (int start = 0; start < sorted.size(); start = end) {
      end = start + 1;
      while (end < sorted.size() && sorted.get(end).isAlike(sorted.get(start))) {
        end++;
      }
      terms.accept(alike(sorted.subList(start, end)));
    }
  }

  private AlikeTerms alike(List<Term> sorted) {
    List<AlikeTerms.Term> terms = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      Term term = sorted.get(i);
      if (i + 1 < sorted.size() && sorted.get(i + 1).isSame(term)) {
        i++;
        terms.add(new AlikeTerms.Term(utf8(term), term.postings(), sorted.get(i).postings()));
      } else {
        terms.add(
            switch (term.part()) {
              case NAME -> new AlikeTerms.Term(utf8(term), term.postings(), Postings.NONE);
              case TEXT -> new AlikeTerms.Term(utf8(term), Postings.NONE, term.postings());
            });
      }
    }
    return new AlikeTerms(folded(sorted.getFirst()), terms);
  }

  private byte[] utf8(Term term) {
    text.copyBytes(term.first().word().exactTerm());
    if (form.isPaired()) {
      text.append(SPACE);
      if (term.second() != null) {
        text.append(term.second().word().exactTerm());
      }
    }
    return text.toBytesRef().bytes;
  }

  private FoldedTerm folded(Term term) {
    String first = term.first().word().folded();
    if (!form.isPaired()) {
      return new FoldedTerm(first, null);
    }
    return new FoldedTerm(first, term.second() == null ? "" : term.second().word().folded());
  }
}
