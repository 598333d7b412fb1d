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

/// The terms of one exact form with their postings in both parts, cut into shards. Folded terms are
/// not written: the client folds, and merges the postings of terms that are alike then.
final class TermShards {

  /// @param beginning the shortest text that is after the folded forms of all terms before it and
  ///   not after those in it
  /// @param positions the positions of all its postings, in the same order; empty without any
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Shard(String beginning, byte[] terms, byte[] positions) {}

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

  /// What is 7 to 16 kB long is about half of that compressed.
  private static final Cuts PAIRS = new Cuts(7_000, 16_000);

  /// Shorter, since common words stand in all places of the alphabet and rare ones would have to be
  /// loaded with them.
  private static final Cuts WORDS = new Cuts(2_000, 5_000);

  private static final byte SPACE = ' ';

  private final Form form;
  private final Cuts cuts;
  private final WordList words;
  private final TermsEnum names;
  private final TermsEnum texts;
  private final Postings.Source source;
  private final Consumer<Shard> shards;
  private final BytesRefBuilder text = new BytesRefBuilder();
  private final Encoder terms = new Encoder();
  private final Encoder positions = new Encoder();
  private String before = "";
  private @Nullable Term first;
  private @Nullable Term last;

  private TermShards(
      FieldTerms fields, int pages, Form form, WordList words, Consumer<Shard> shards)
      throws IOException {
    this.form = form;
    this.cuts = form.isPaired() ? PAIRS : WORDS;
    this.words = words;
    this.source = new Postings.Source(pages, form.isPaired());
    this.shards = shards;
    this.names = fields.of(new FieldName(Part.NAME, form));
    this.texts = fields.of(new FieldName(Part.TEXT, form));
  }

  /// Makes the shards in their order.
  ///
  /// @param pages how many pages were indexed
  /// @param form an exact one
  /// @param words of the corpus that was indexed
  /// @param initials of the words that were indexed
  static void write(
      FieldTerms fields,
      int pages,
      Form form,
      WordList words,
      Initials initials,
      Consumer<Shard> shards)
      throws IOException {
    TermShards writer = new TermShards(fields, pages, form, words, shards);
    for (List<Ranked> alike : initials.of(words.byFoldedForm()).values()) {
      writer.write(writer.beginningWith(alike));
    }
    writer.cut();
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

  private void write(List<Term> sorted) {
    int end;
    for (int start = 0; start < sorted.size(); start = end) {
      end = start + 1;
      while (end < sorted.size() && sorted.get(end).isAlike(sorted.get(start))) {
        end++;
      }
      writeAlike(sorted.subList(start, end));
    }
  }

  /// Terms that are alike when folded stay together.
  private void writeAlike(List<Term> alike) {
    Term next = alike.getFirst();
    int length = alike.stream().mapToInt(term -> term.postings().pages().length).sum();
    if (last != null && cuts.before(hash(next), terms.size(), length)) {
      cut();
      before = folded(last);
    }
    last = alike.getLast();
    if (first == null) {
      first = next;
    }
    for (int i = 0; i < alike.size(); i++) {
      Term term = alike.get(i);
      if (i + 1 < alike.size() && alike.get(i + 1).isSame(term)) {
        i++;
        write(term, term.postings(), alike.get(i).postings());
      } else {
        switch (term.part()) {
          case NAME -> write(term, term.postings(), Postings.NONE);
          case TEXT -> write(term, Postings.NONE, term.postings());
        }
      }
    }
  }

  private void write(Term term, Postings inName, Postings inText) {
    terms.nextText(utf8(term));
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
    if (first != null) {
      shards.accept(new Shard(beginning(folded(first)), terms.content(), positions.content()));
      terms.clear();
      positions.clear();
      first = null;
    }
  }

  /// The part of the key that tells it from what is before; ranges differ in their first letter.
  private String beginning(String key) {
    int shared = 0;
    while (shared < before.length() && before.charAt(shared) == key.charAt(shared)) {
      shared++;
    }
    return key.substring(0, shared + 1);
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

  private String folded(Term term) {
    String second = term.second() == null ? "" : term.second().word().folded();
    return term.first().word().folded() + (form.isPaired() ? " " + second : "");
  }

  /// The hash of the folded form, which is not made for it.
  private int hash(Term term) {
    int hash = term.first().word().folded().hashCode();
    if (form.isPaired()) {
      hash = 31 * hash + SPACE;
      if (term.second() != null) {
        String second = term.second().word().folded();
        for (int i = 0; i < second.length(); i++) {
          hash *= 31;
        }
        hash += second.hashCode();
      }
    }
    return hash;
  }
}
