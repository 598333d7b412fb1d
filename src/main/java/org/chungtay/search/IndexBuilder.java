package org.chungtay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/// Builds the index in memory: one segment, sorted by the place of each page in the corpus, so that
/// the number of threads that fill it leaves no trace.
final class IndexBuilder {

  /// The field that holds a page's place in the corpus, which becomes its number in the index.
  static final String PLACE = "place";

  /// The field that holds a page's [DateKey], if it has a date.
  static final String DATE = "date";

  private static final double BUFFER_MEGABYTES = 128;

  /// Lucene warns on standard error of a module that would make searches by vectors faster.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private IndexBuilder() {}

  static Directory build(Corpus corpus) {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setSimilarity(new BM25Similarity())
            .setIndexSort(new Sort(new SortField(PLACE, SortField.Type.INT)))
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      List<Searchable> pages = corpus.pages();
      IntStream.range(0, pages.size())
          .parallel()
          .forEach(place -> add(writer, document(place, pages.get(place))));
      writer.forceMerge(1);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot index in memory", e);
    }
    return directory;
  }

  private static void add(IndexWriter writer, Document document) {
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot index in memory", e);
    }
  }

  private static Document document(int place, Searchable page) {
    Document document = new Document();
    document.add(new NumericDocValuesField(PLACE, place));
    if (page.date() != null) {
      document.add(new NumericDocValuesField(DATE, DateKey.of(page.date())));
    }
    for (Facet facet : Facet.values()) {
      for (String value : page.facet(facet)) {
        document.add(new SortedSetDocValuesField(facet.key(), new BytesRef(value)));
      }
    }
    for (Part part : Part.values()) {
      List<List<Token>> values = page.values(part).stream().map(Tokens::of).toList();
      for (Form form : Form.values()) {
        List<String> terms = values.stream().flatMap(v -> form.terms(v).stream()).toList();
        document.add(
            new Field(new FieldName(part, form).toString(), new TermStream(terms), type(form)));
      }
    }
    return document;
  }

  private static FieldType type(Form form) {
    FieldType type = new FieldType();
    type.setIndexOptions(
        form.isPaired() ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS : IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
