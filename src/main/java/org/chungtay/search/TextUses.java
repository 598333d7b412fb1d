package org.chungtay.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds the pages whose text may be the same as that of a page, without looking at all of them:
/// those that have a few of its pairs of words.
///
/// @param shards of pairs
/// @param pages how many there are
record TextUses(
    PublishedShards published,
    List<ShardDirectory.Terms> shards,
    int pages,
    Vocabulary vocabulary) {

  /// So many pairs do not come together by chance.
  private static final int PAIRS = 3;

  /// Two words, the second after the first.
  private record Pair(Word first, Word second) {

    /// The longer the words, the fewer pages have them beside each other.
    private static final Comparator<Pair> LONG_FIRST =
        Comparator.comparingInt((Pair pair) -> pair.text().length())
            .reversed()
            .thenComparing(Pair::text);

    String text() {
      return first.text() + " " + second.text();
    }

    FoldedTerm folded() {
      return new FoldedTerm(first.folded(), second.folded());
    }
  }

  /// The ranks of pages, all that have this text among them.
  BitSet of(PageText text) {
    BitSet found = new BitSet(pages);
    found.set(0, pages);
    for (Pair pair : longest(text)) {
      found.and(pagesWith(pair));
    }
    return found;
  }

  /// Pairs that stand in every page with this text, even if it is made of other values: these end
  /// where lines end. Only the first word of a line is another one after another line (`GD`, `ĐT`).
  private List<Pair> longest(PageText text) {
    Set<Pair> pairs = new TreeSet<>(Pair.LONG_FIRST);
    text.all()
        .lines()
        .forEach(
            line -> {
              List<Word> words = vocabulary.of(line);
              for (int i = 1; i + 1 < words.size(); i++) {
                pairs.add(new Pair(words.get(i), words.get(i + 1)));
              }
            });
    return pairs.stream().limit(PAIRS).toList();
  }

  private BitSet pagesWith(Pair pair) {
    BitSet found = new BitSet(pages);
    for (Postings.Cursor cursor = new Postings.Cursor(inText(pair)); cursor.next(); ) {
      found.set(cursor.rank());
    }
    return found;
  }

  private Postings inText(Pair pair) {
    FoldedTerm folded = pair.folded();
    byte[] utf8 = pair.text().getBytes(UTF_8);
    if (!shards.isEmpty()) {
      String name = shards.get(ShardDirectory.place(shards, folded)).name();
      ShardTerms terms =
          new ShardTerms(Form.EXACT_PAIR, published.terms(Form.EXACT_PAIR, name), vocabulary);
      for (AlikeTerms next = terms.get(); next != null; next = terms.get()) {
        for (AlikeTerms.Term term : next.terms()) {
          if (Arrays.equals(term.utf8(), utf8)) {
            return term.inText();
          }
        }
      }
    }
    throw new MisfitException("“" + pair.text() + "” stands in no page");
  }
}
