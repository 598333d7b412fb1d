package org.chungtay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ParallelCompositeReader;

/// The Lucene index of a corpus, in memory. A page's number in the index is its place in the
/// corpus.
public final class SearchIndex implements AutoCloseable {

  private final Corpus corpus;
  private final IndexReader reader;
  private final Searcher searcher;

  private SearchIndex(AnalysedCorpus analysed) throws IOException {
    this.corpus = analysed.corpus();
    this.reader = read(analysed);
    this.searcher =
        new Searcher(
            reader,
            Lexicon.of(reader, analysed.words())::completions,
            place -> corpus.pages().get(place).shown());
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
    return searcher.search(request);
  }

  QueryTree tree(SearchRequest request) {
    return searcher.tree(request);
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
