package org.chungtay.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafMetaData;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TermVectors;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.KnnCollector;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/// The published shards as one segment of Lucene's. It has what ranking asks for: terms that are
/// looked up one at a time, their postings, and norms.
final class ShardReader extends LeafReader {

  private static final LeafMetaData META_DATA =
      new LeafMetaData(Version.LATEST.major, Version.LATEST, null, false);

  private final int pages;
  private final Map<String, Field> fields = new HashMap<>();

  /// The segment, in an index of its own. Lucene has no empty segments.
  ///
  /// @throws MisfitException where the norms are missing or damaged
  static IndexReader open(Manifest manifest, ShardDirectory directory, PublishedShards shards)
      throws IOException {
    return manifest.pages() == 0 ? new MultiReader() : new ShardReader(manifest, directory, shards);
  }

  private ShardReader(Manifest manifest, ShardDirectory directory, PublishedShards shards) {
    this.pages = manifest.pages();
    PublishedTerms terms = new PublishedTerms(shards, directory, pages);
    Columns.norms(shards.shard("columns", manifest.columns()), pages)
        .forEach(
            (part, norms) -> {
              Manifest.Extent extent = Objects.requireNonNull(manifest.parts().get(part));
              for (Form form : Form.values()) {
                FieldName name = new FieldName(part, form);
                fields.put(name.toString(), new Field(name, extent, norms, terms));
              }
            });
  }

  /// One form of a part.
  private static final class Field extends Terms {

    private final FieldName name;
    private final Manifest.Extent extent;
    private final byte[] norms;
    private final PublishedTerms terms;

    /// @param norms from the oldest page to the newest
    Field(FieldName name, Manifest.Extent extent, byte[] norms, PublishedTerms terms) {
      this.name = name;
      this.extent = extent;
      this.norms = norms;
      this.terms = terms;
    }

    @Override
    public TermsEnum iterator() {
      return new Lookup(name, terms);
    }

    /// Nobody has counted them.
    @Override
    public long size() {
      return -1;
    }

    @Override
    public long getSumTotalTermFreq() {
      return extent.tokens();
    }

    /// As if no page had a term twice: nobody has counted them, and nothing that ranks asks.
    @Override
    public long getSumDocFreq() {
      return extent.tokens();
    }

    @Override
    public int getDocCount() {
      return extent.pages();
    }

    @Override
    public boolean hasFreqs() {
      return true;
    }

    @Override
    public boolean hasOffsets() {
      return false;
    }

    @Override
    public boolean hasPositions() {
      return name.form().isPaired();
    }

    @Override
    public boolean hasPayloads() {
      return false;
    }
  }

  /// Stands at a term that was looked for. Shards are in another order than Lucene's terms.
  private static final class Lookup extends BaseTermsEnum {

    private final FieldName field;
    private final PublishedTerms terms;
    private BytesRef term = new BytesRef();
    private Occurrences found = Occurrences.NONE;

    Lookup(FieldName field, PublishedTerms terms) {
      this.field = field;
      this.terms = terms;
    }

    @Override
    public boolean seekExact(BytesRef text) {
      term = BytesRef.deepCopyOf(text);
      found = terms.of(field, term);
      return !found.pages().isEmpty();
    }

    @Override
    public BytesRef term() {
      return term;
    }

    @Override
    public int docFreq() {
      return found.pages().size();
    }

    @Override
    public long totalTermFreq() {
      return found.total();
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
      return found.postings();
    }

    @Override
    public ImpactsEnum impacts(int flags) {
      return new SlowImpactsEnum(found.postings());
    }

    @Override
    public SeekStatus seekCeil(BytesRef text) {
      throw new UnsupportedOperationException("terms are looked up");
    }

    @Override
    public BytesRef next() {
      throw new UnsupportedOperationException("terms are looked up");
    }

    @Override
    public void seekExact(long ord) {
      throw new UnsupportedOperationException("terms have no numbers");
    }

    @Override
    public long ord() {
      throw new UnsupportedOperationException("terms have no numbers");
    }
  }

  /// The norms of a part by the number of a page.
  private static final class Norms extends NumericDocValues {

    private final byte[] norms;
    private int page = -1;

    Norms(byte[] norms) {
      this.norms = norms;
    }

    @Override
    public int docID() {
      return page;
    }

    @Override
    public int nextDoc() {
      return advance(page + 1);
    }

    @Override
    public int advance(int target) {
      for (page = target; page < norms.length; page++) {
        if (longValue() != 0) {
          return page;
        }
      }
      page = NO_MORE_DOCS;
      return page;
    }

    /// What has no token has no norm.
    @Override
    public boolean advanceExact(int target) {
      page = target;
      return longValue() != 0;
    }

    @Override
    public long longValue() {
      return norms[norms.length - 1 - page];
    }

    @Override
    public long cost() {
      return norms.length;
    }
  }

  @Override
  public int maxDoc() {
    return pages;
  }

  @Override
  public int numDocs() {
    return pages;
  }

  @Override
  public @Nullable Terms terms(String field) {
    return fields.get(field);
  }

  @Override
  public @Nullable NumericDocValues getNormValues(String field) {
    Field found = fields.get(field);
    return found == null ? null : new Norms(found.norms);
  }

  @Override
  public LeafMetaData getMetaData() {
    return META_DATA;
  }

  @Override
  public FieldInfos getFieldInfos() {
    return FieldInfos.EMPTY;
  }

  /// No page is deleted.
  @Override
  public @Nullable Bits getLiveDocs() {
    return null;
  }

  /// Nothing is kept of it once it has answered.
  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  @Override
  public @Nullable NumericDocValues getNumericDocValues(String field) {
    return null;
  }

  @Override
  public @Nullable BinaryDocValues getBinaryDocValues(String field) {
    return null;
  }

  @Override
  public @Nullable SortedDocValues getSortedDocValues(String field) {
    return null;
  }

  @Override
  public @Nullable SortedNumericDocValues getSortedNumericDocValues(String field) {
    return null;
  }

  @Override
  public @Nullable SortedSetDocValues getSortedSetDocValues(String field) {
    return null;
  }

  @Override
  public @Nullable DocValuesSkipper getDocValuesSkipper(String field) {
    return null;
  }

  @Override
  public @Nullable PointValues getPointValues(String field) {
    return null;
  }

  @Override
  public @Nullable FloatVectorValues getFloatVectorValues(String field) {
    return null;
  }

  @Override
  public @Nullable ByteVectorValues getByteVectorValues(String field) {
    return null;
  }

  @Override
  public void searchNearestVectors(
      String field, float[] target, KnnCollector knnCollector, AcceptDocs acceptDocs) {
    // There are none.
  }

  @Override
  public void searchNearestVectors(
      String field, byte[] target, KnnCollector knnCollector, AcceptDocs acceptDocs) {
    // There are none.
  }

  @Override
  public TermVectors termVectors() {
    return TermVectors.EMPTY;
  }

  @Override
  public StoredFields storedFields() {
    throw new UnsupportedOperationException("shards of pages are read");
  }

  @Override
  public void checkIntegrity() {
    // Each shard is checked when it is read.
  }

  @Override
  protected void doClose() {
    // Nothing is open.
  }
}
