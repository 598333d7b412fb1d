package org.chungtay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/// Builds indexes in memory, whose documents are the pages of a corpus in its order, in one
/// segment.
///
/// Each form is an index of its own. One thread writes it from the first page to the last, so that
/// nothing is left to sort or to merge and no thread leaves a trace; other threads write others.
final class IndexBuilder {

  /// The field that holds a page's [DateKey], if it is filed under one.
  static final String DATE = "date";

  /// The field that holds a page's place in the corpus, which is its number in the index.
  private static final String PLACE = "place";

  /// Larger than what 100,000 pages take: one segment is written at the end.
  private static final double BUFFER_MEGABYTES = 1_000;

  /// Lucene warns on standard error of a module that would make searches by vectors faster.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  /// Adds the pages.
  @FunctionalInterface
  private interface Pages {
    void addTo(IndexWriter writer) throws IOException;
  }

  private IndexBuilder() {}

  /// The words of both parts in one form.
  static DirectoryReader form(AnalysedCorpus corpus, Form form) {
    return written(writer -> add(corpus, form, Initials.ALL, writer));
  }

  /// Some of the words in one form, which are not kept as an index: a postings format gets them.
  static void invert(
      AnalysedCorpus corpus, Form form, Initials initials, ShardFormat.Writer postings) {
    try (Directory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(directory, config().setCodec(ShardFormat.codec(postings)))) {
      add(corpus, form, initials, writer);
      writer.flush();
      writer.rollback();
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  private static void add(AnalysedCorpus corpus, Form form, Initials initials, IndexWriter writer)
      throws IOException {
    TermStream name = new TermStream(form, initials);
    TermStream text = new TermStream(form, initials);
    Document document = new Document();
    NumericDocValuesField place = new NumericDocValuesField(PLACE, 0);
    document.add(place);
    document.add(new Field(new FieldName(Part.NAME, form).toString(), name, type(form)));
    document.add(new Field(new FieldName(Part.TEXT, form).toString(), text, type(form)));
    int at = 0;
    for (AnalysedCorpus.Words page : corpus.pages()) {
      place.setLongValue(at++);
      name.of(page.name());
      text.of(page.text());
      writer.addDocument(document);
    }
  }

  /// Dates and facets.
  static DirectoryReader columns(Corpus corpus) {
    return written(
        writer -> {
          for (int place = 0; place < corpus.pages().size(); place++) {
            writer.addDocument(columns(place, corpus.pages().get(place).card()));
          }
        });
  }

  private static Document columns(int place, IndexCard page) {
    Document document = new Document();
    document.add(new NumericDocValuesField(PLACE, place));
    if (page.filed() != null) {
      document.add(new NumericDocValuesField(DATE, DateKey.of(page.filed())));
    }
    for (Facet facet : Facet.values()) {
      for (String value : page.facet(facet)) {
        document.add(new SortedSetDocValuesField(facet.key(), new BytesRef(value)));
      }
    }
    return document;
  }

  private static DirectoryReader written(Pages pages) {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, config())) {
      pages.addTo(writer);
      // Does nothing unless the buffer was too small.
      writer.forceMerge(1);
      writer.commit();
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig()
        .setSimilarity(new Scoring())
        .setIndexSort(new Sort(new SortField(PLACE, SortField.Type.INT)))
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setUseCompoundFile(false);
  }

  private static UncheckedIOException inMemory(IOException e) {
    return new UncheckedIOException("cannot index in memory", e);
  }

  private static FieldType type(Form form) {
    FieldType type = new FieldType();
    type.setIndexOptions(
        form.isPaired() ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS : IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
