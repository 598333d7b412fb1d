package org.chungtay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;

/// Scores as Lucene itself computes them, for statistics of every size: what a client's arithmetic
/// must give to the bit.
record Arithmetic(List<Row> rows) {

  record Row(
      boolean pair,
      int pages,
      long tokens,
      int pagesWithTerm,
      int frequency,
      int norm,
      float boost,
      int bits) {}

  /// The client's side: a list of the bits of each row's score.
  static final String SCRIPT =
      """
      async ({ idf, pairIdf, inverseNorms, score }, rows) => rows.map((row) => {
        const weight = Math.fround(row.boost * (row.pair ? pairIdf : idf)(row.pagesWithTerm, row.pages));
        const value = score(weight, row.frequency, inverseNorms(row.tokens, row.pages)[row.norm]);
        return String(new Int32Array(new Float32Array([value]).buffer)[0]);
      })""";

  static Arithmetic table(long size) {
    Random random = new Random(1);
    List<Row> rows = new ArrayList<>();
    for (long i = 0; i < size; i++) {
      int pages = 1 + random.nextInt(1 << random.nextInt(1, 18));
      long tokens = pages * (1L + random.nextInt(2_000)) + random.nextInt(50);
      int pagesWithTerm = 1 + random.nextInt(pages);
      int frequency = 1 + random.nextInt(1 << random.nextInt(1, 9));
      int norm = 1 + random.nextInt(255);
      float boost = (1 + random.nextInt(8)) * 0.25f;
      rows.add(row(random.nextBoolean(), pages, tokens, pagesWithTerm, frequency, norm, boost));
    }
    return new Arithmetic(rows);
  }

  private static Row row(
      boolean pair,
      int pages,
      long tokens,
      int pagesWithTerm,
      int frequency,
      int norm,
      float boost) {
    SimScorer scorer =
        new Scoring()
            .get(new FieldName(Part.TEXT, pair ? Form.EXACT_PAIR : Form.EXACT).toString())
            .scorer(
                boost,
                new CollectionStatistics("text", pages, pages, tokens, tokens),
                new TermStatistics(new BytesRef("từ"), pagesWithTerm, pagesWithTerm));
    int bits = Float.floatToIntBits(scorer.score(frequency, norm));
    return new Row(pair, pages, tokens, pagesWithTerm, frequency, norm, boost, bits);
  }

  String json() {
    return rows.stream()
        .map(
            row ->
                "{\"pair\":%b,\"pages\":%d,\"tokens\":%d,\"pagesWithTerm\":%d,\"frequency\":%d,\"norm\":%d,\"boost\":%s}"
                    .formatted(
                        row.pair(),
                        row.pages(),
                        row.tokens(),
                        row.pagesWithTerm(),
                        row.frequency(),
                        row.norm(),
                        row.boost()))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
