package org.chungtay.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/// The words of one page in one form, as Lucene takes terms. It makes no objects on the way, since
/// it is asked for every word of every page.
final class TermStream extends TokenStream {

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final BytesRefBuilder pair = new BytesRefBuilder();
  private final PositionIncrementAttribute distance =
      addAttribute(PositionIncrementAttribute.class);
  private final Form form;
  private final Initials initials;
  private List<List<Word>> values = List.of();
  private int value;
  private int at;

  /// @param initials of the words to index, with what comes after them in a pair; where others
  ///   stand, the positions are left out
  TermStream(Form form, Initials initials) {
    this.form = form;
    this.initials = initials;
  }

  /// Goes on with another page.
  TermStream of(List<List<Word>> words) {
    values = words;
    value = 0;
    at = 0;
    return this;
  }

  @Override
  public void reset() {
    // Lucene leaves the marks of an end behind.
    clearAttributes();
  }

  @Override
  public boolean incrementToken() {
    for (int skipped = 0; value < values.size(); value++, at = 0) {
      List<Word> words = values.get(value);
      while (at < words.size()) {
        Word word = words.get(at++);
        if (initials.include(word)) {
          distance.setPositionIncrement(skipped + 1);
          term.setBytesRef(form.isPaired() ? pair(word, words) : form.term(word));
          return true;
        }
        skipped++;
      }
    }
    return false;
  }

  /// A word with the one after it, if there is one.
  private BytesRef pair(Word word, List<Word> words) {
    pair.copyBytes(form.term(word));
    pair.append((byte) ' ');
    if (at < words.size()) {
      pair.append(form.term(words.get(at)));
    }
    return pair.get();
  }
}
