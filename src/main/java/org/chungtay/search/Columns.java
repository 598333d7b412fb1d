package org.chungtay.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;

/// What the client knows of every page, each as a column from the oldest page to the newest: norms
/// and types before it has loaded anything else, dates and facets once they are asked for.
final class Columns {

  private Columns() {}

  /// What every query needs.
  ///
  /// @param words the index of exact words, whose norms are those of all forms
  static byte[] encode(Corpus corpus, IndexReader words) throws IOException {
    Encoder out = new Encoder();
    List<IndexCard> pages = corpus.cards().reversed();
    out.number(pages.size());
    for (Part part : Part.values()) {
      out.bytes(norms(words, new FieldName(part, Form.EXACT)));
    }
    facet(out, Facet.TYPE, pages, Map.of());
    return out.content();
  }

  /// What filters, counts and sorting by date need.
  static byte[] facets(Corpus corpus) {
    Encoder out = new Encoder();
    List<IndexCard> pages = corpus.cards().reversed();
    int before = 0;
    for (IndexCard page : pages) {
      String filed = page.filed();
      int date = filed == null ? 0 : DateKey.of(filed);
      out.signed(date - before);
      before = date;
    }
    for (Facet facet : Facet.values()) {
      if (facet != Facet.TYPE) {
        facet(out, facet, pages, corpus.labels().getOrDefault(facet, Map.of()));
      }
    }
    return out.content();
  }

  /// What every query needs, after some texts have become longer or shorter.
  ///
  /// @param pages how many there are
  /// @param changes by rank
  /// @throws MisfitException where these pages had not this length
  static byte[] amended(byte[] columns, int pages, Map<Integer, Length> changes) {
    byte[] amended = columns.clone();
    Decoder in = new Decoder(columns);
    if (in.number() != pages || columns.length - in.at() < 2 * pages) {
      throw new MisfitException("columns of other pages");
    }
    int texts = in.at() + pages;
    changes.forEach(
        (rank, length) -> {
          if (amended[texts + rank] != norm(length.before())) {
            throw new MisfitException("page " + rank + " is not as long as it was");
          }
          amended[texts + rank] = norm(length.after());
        });
    return amended;
  }

  /// The tokens of a page's text, before and after a change.
  record Length(int before, int after) {}

  /// As Lucene has it.
  private static byte norm(int tokens) {
    return SmallFloat.intToByte4(tokens);
  }

  /// The norm of every page in a field, from the oldest page to the newest.
  static byte[] norms(IndexReader reader, FieldName field) throws IOException {
    byte[] norms = new byte[reader.maxDoc()];
    NumericDocValues values = MultiDocValues.getNormValues(reader, field.toString());
    if (values != null) {
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        norms[norms.length - 1 - values.docID()] = (byte) values.longValue();
      }
    }
    return norms;
  }

  /// The values that occur with their labels, then how many of them each page has, then which: like
  /// beside like is shorter when compressed.
  private static void facet(
      Encoder out, Facet facet, List<IndexCard> pages, Map<String, String> labels) {
    TreeSet<String> rest = new TreeSet<>();
    pages.forEach(page -> rest.addAll(page.facet(facet)));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    labels.keySet().stream().filter(rest::remove).forEach(id -> numbers.put(id, numbers.size()));
    rest.forEach(id -> numbers.put(id, numbers.size()));

    out.number(numbers.size());
    numbers.keySet().forEach(id -> out.text(id).text(labels.getOrDefault(id, "")));
    List<int[]> values =
        pages.stream()
            .map(
                page ->
                    page.facet(facet).stream().distinct().mapToInt(numbers::get).sorted().toArray())
            .toList();
    values.forEach(of -> out.number(of.length));
    values.forEach(of -> Arrays.stream(of).forEach(out::number));
  }
}
