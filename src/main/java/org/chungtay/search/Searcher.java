package org.chungtay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Answers what readers ask from an index of Lucene's.
final class Searcher {

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final Function<String, List<String>> completions;
  private final IntFunction<Shown> pages;
  private final Abbreviations abbreviations = Abbreviations.read();

  /// @param completions the folded words that some folded letters begin, the most common first
  /// @param pages what a hit shows of the page that has this number in the index
  Searcher(
      IndexReader reader, Function<String, List<String>> completions, IntFunction<Shown> pages) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(new Scoring());
    this.completions = completions;
    this.pages = pages;
  }

  Hits search(SearchRequest request) {
    Query query = LuceneQueries.of(tree(request), request.filters());
    try {
      TopDocs top = top(query, request);
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc found : top.scoreDocs) {
        Shown page = pages.apply(found.doc);
        hits.add(
            new Hit(
                page.address(),
                page.title(),
                page.date(),
                found.score,
                () -> explain(query, found.doc)));
      }
      return new Hits((int) top.totalHits.value(), hits);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  QueryTree tree(SearchRequest request) {
    return QueryTree.of(
        ParsedQuery.of(request.text()),
        abbreviations,
        request.typing() ? completions : _ -> List.of());
  }

  private TopDocs top(Query query, SearchRequest request) throws IOException {
    // As many as there are: the reader is told how many hits there are in all.
    int threshold = Integer.MAX_VALUE;
    // Lucene makes room for all that it is asked for.
    int limit = Math.clamp(reader.maxDoc(), 1, request.limit());
    return switch (request.order()) {
      case RELEVANCE ->
          searcher.search(query, new TopScoreDocCollectorManager(limit, null, threshold));
      case NEWEST, OLDEST ->
          searcher.search(
              query, new TopFieldCollectorManager(byDate(request.order()), limit, null, threshold));
    };
  }

  /// What has no date comes last either way.
  private static Sort byDate(SearchRequest.Order order) {
    boolean newestFirst = order == SearchRequest.Order.NEWEST;
    SortField date =
        new SortField(
            IndexBuilder.DATE,
            SortField.Type.INT,
            newestFirst,
            newestFirst ? Integer.MIN_VALUE : Integer.MAX_VALUE);
    return new Sort(date, SortField.FIELD_DOC);
  }

  private String explain(Query query, int doc) {
    try {
      return searcher.explain(query, doc).toString();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("cannot search the index", e);
  }
}
