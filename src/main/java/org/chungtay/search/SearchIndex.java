package org.chungtay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ParallelCompositeReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// The Lucene index of a corpus, in memory. A page's number in the index is its place in the
/// corpus.
public final class SearchIndex implements AutoCloseable {

  private final Corpus corpus;
  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final Lexicon lexicon;
  private final Abbreviations abbreviations = Abbreviations.read();

  private SearchIndex(AnalysedCorpus analysed) throws IOException {
    this.corpus = analysed.corpus();
    this.reader = read(analysed);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new Scoring());
    this.lexicon = Lexicon.of(reader, analysed.words());
  }

  /// Indexes a corpus, on the threads of the pool that calls.
  public static SearchIndex of(Corpus corpus) {
    try {
      return new SearchIndex(AnalysedCorpus.of(corpus));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index in memory", e);
    }
  }

  /// Each form is written by one thread; to Lucene they are one segment with all the fields.
  private static IndexReader read(AnalysedCorpus analysed) throws IOException {
    Stream<Supplier<DirectoryReader>> forms =
        Stream.of(Form.values()).map(form -> () -> IndexBuilder.form(analysed, form));
    Stream<Supplier<DirectoryReader>> columns =
        Stream.of(() -> IndexBuilder.columns(analysed.corpus()));
    return new ParallelCompositeReader(
        Stream.concat(forms, columns).toList().parallelStream()
            .map(Supplier::get)
            .toArray(DirectoryReader[]::new));
  }

  /// The best hits for what a reader typed.
  public Hits search(String text, int limit) {
    return search(SearchRequest.of(text, limit));
  }

  Hits search(SearchRequest request) {
    Query query = LuceneQueries.of(tree(request), request.filters());
    try {
      TopDocs top = top(query, request);
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc found : top.scoreDocs) {
        Searchable page = corpus.pages().get(found.doc);
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
      throw new UncheckedIOException("cannot search the index in memory", e);
    }
  }

  QueryTree tree(SearchRequest request) {
    return QueryTree.of(
        ParsedQuery.of(request.text()),
        abbreviations,
        request.typing() ? lexicon::completions : _ -> List.of());
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
      throw new UncheckedIOException("cannot search the index in memory", e);
    }
  }

  Corpus corpus() {
    return corpus;
  }

  IndexReader reader() {
    return reader;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index in memory", e);
    }
  }
}
