package org.chungtay.search;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/// Hands what Lucene has inverted over to be written as shards, in place of files that Lucene could
/// search: those would be written, and read again, for nothing else.
final class ShardFormat extends PostingsFormat {

  @FunctionalInterface
  interface Writer {

    /// Writes the postings of a segment.
    ///
    /// @param pages how many pages were indexed
    void write(FieldTerms fields, int pages) throws IOException;
  }

  private final Writer writer;

  private ShardFormat(Writer writer) {
    super("ChungTayShards");
    this.writer = writer;
  }

  /// Lucene's own codec, but for the postings.
  static Codec codec(Writer writer) {
    ShardFormat format = new ShardFormat(writer);
    Codec own = Codec.getDefault();
    return new FilterCodec(own.getName(), own) {
      @Override
      public PostingsFormat postingsFormat() {
        return format;
      }
    };
  }

  @Override
  public FieldsConsumer fieldsConsumer(SegmentWriteState state) {
    return new FieldsConsumer() {
      @Override
      public void write(Fields fields, NormsProducer norms) throws IOException {
        writer.write(fields::terms, state.segmentInfo.maxDoc());
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }

  @Override
  public FieldsProducer fieldsProducer(SegmentReadState state) {
    throw new UnsupportedOperationException("the browser reads it");
  }
}
