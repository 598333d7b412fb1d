package org.chungtay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
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
  /// @param pages from the oldest to the newest
  /// @param norms of each part in the same order
  static byte[] encode(List<IndexCard> pages, Map<Part, byte[]> norms) {
    Encoder out = new Encoder();
    out.number(pages.size());
    norms.values().forEach(out::bytes);
    facet(out, Facet.TYPE, pages, Map.of());
    return out.content();
  }

  /// What filters, counts and sorting by date need.
  static byte[] facets(List<IndexCard> pages, Map<Facet, Map<String, String>> labels) {
    Encoder out = new Encoder();
    int before = 0;
    for (IndexCard page : pages) {
      String filed = page.filed();
      int date = filed == null ? 0 : DateKey.of(filed);
      out.signed(date - before);
      before = date;
    }
    for (Facet facet : Facet.values()) {
      if (facet != Facet.TYPE) {
        facet(out, facet, pages, labels.getOrDefault(facet, Map.of()));
      }
    }
    return out.content();
  }

  /// The norms of an index of exact words, which are those of all forms.
  static Map<Part, byte[]> norms(IndexReader words) throws IOException {
    Map<Part, byte[]> norms = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      norms.put(part, norms(words, new FieldName(part, Form.EXACT)));
    }
    return norms;
  }

  /// The norms in what was encoded.
  ///
  /// @throws MisfitException where that was done of other pages
  static Map<Part, byte[]> norms(byte[] columns, List<IndexCard> pages) {
    Map<Part, byte[]> norms = norms(columns, pages.size());
    if (!Arrays.equals(encode(pages, norms), columns)) {
      throw new MisfitException("columns of other pages");
    }
    return norms;
  }

  /// The norms in what was encoded of so many pages.
  ///
  /// @throws MisfitException where there were more or fewer
  static Map<Part, byte[]> norms(byte[] columns, int pages) {
    Decoder in = new Decoder(columns);
    if (in.number() != pages) {
      throw new MisfitException("columns of other pages");
    }
    Map<Part, byte[]> norms = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      norms.put(part, in.bytes(pages));
    }
    return norms;
  }

  /// The norms of a part after a change.
  ///
  /// @param pages how many there are now
  /// @throws MisfitException where a page had another length
  static byte[] amended(byte[] norms, ChangedWords words, Ranks ranks, int pages) {
    byte[] amended = new byte[pages];
    for (int rank = 0; rank < norms.length; rank++) {
      if (ranks.of(rank) != Ranks.GONE) {
        amended[ranks.of(rank)] = norms[rank];
      }
    }
    words
        .before()
        .forEach(
            (rank, values) -> {
              if (norms[rank] != norm(values)) {
                throw new MisfitException("page " + rank + " is not as long as it was");
              }
            });
    words.after().forEach((rank, values) -> amended[rank] = norm(values));
    return amended;
  }

  /// As Lucene has it.
  private static byte norm(List<List<Word>> values) {
    return SmallFloat.intToByte4(ChangedWords.count(values));
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
    List<List<String>> values = new ArrayList<>(pages.size());
    Set<String> found = new HashSet<>();
    for (IndexCard page : pages) {
      List<String> ofPage = page.facet(facet);
      values.add(ofPage);
      found.addAll(ofPage);
    }
    NavigableSet<String> rest = new TreeSet<>(found);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    labels.keySet().stream().filter(rest::remove).forEach(id -> numbers.put(id, numbers.size()));
    rest.forEach(id -> numbers.put(id, numbers.size()));

    out.number(numbers.size());
    numbers.keySet().forEach(id -> out.text(id).text(labels.getOrDefault(id, "")));
    Encoder which = new Encoder();
    for (List<String> ofPage : values) {
      NavigableSet<Integer> known = new TreeSet<>();
      ofPage.forEach(id -> known.add(Objects.requireNonNull(numbers.get(id))));
      out.number(known.size());
      known.forEach(which::number);
    }
    out.bytes(which.content());
  }
}
