package org.chungtay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Sink;

/// Writes an index as static files from which the browser client answers, see
/// `docs/search-format.md`: immutable shards under names made from their content, and one manifest.
public final class StaticExport {

  private final SearchIndex index;
  private final ShardStore store;

  private StaticExport(SearchIndex index, ShardStore store) {
    this.index = index;
    this.store = store;
  }

  /// Emits everything the client needs.
  public static void emit(SearchIndex index, Sink sink) {
    try {
      Content manifest = new StaticExport(index, new ShardStore(sink)).emit();
      sink.accept(new OutputPath(ShardStore.FOLDER + "manifest.json"), manifest);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index in memory", e);
    }
    ClientScript.emit(sink);
  }

  private Content emit() throws IOException {
    IndexReader reader = index.reader();
    byte[] columns = store.put("columns", Columns.encode(index.corpus(), reader));
    Encoder directory = new Encoder();
    words(directory);
    pairs(directory);
    pages(directory);
    return Manifest.of(
        index,
        columns,
        store.put("directory", directory.content()),
        store.put("lexicon", lexicon()));
  }

  /// For each shard the first folded term and the name.
  private void words(Encoder directory) throws IOException {
    List<TermShards.Shard> shards = TermShards.of(index.reader(), Form.EXACT);
    List<byte[]> names = put("words", shards.stream().map(TermShards.Shard::terms));
    firstTerms(directory, shards);
    names.forEach(directory::bytes);
  }

  /// The same, then the name of each shard's positions.
  private void pairs(Encoder directory) throws IOException {
    List<TermShards.Shard> shards = TermShards.of(index.reader(), Form.EXACT_PAIR);
    List<byte[]> names = put("pairs", shards.stream().map(TermShards.Shard::terms));
    List<byte[]> positions = put("positions", shards.stream().map(TermShards.Shard::positions));
    firstTerms(directory, shards);
    names.forEach(directory::bytes);
    positions.forEach(directory::bytes);
  }

  private static void firstTerms(Encoder directory, List<TermShards.Shard> shards) {
    directory.number(shards.size());
    Encoder firsts = new Encoder();
    shards.forEach(shard -> firsts.nextText(shard.first()));
    directory.bytes(firsts.content());
  }

  /// For each shard the number of pages in it and the name.
  private void pages(Encoder directory) {
    List<PageShards.Shard> shards = PageShards.of(index.corpus().pages().reversed(), store);
    List<byte[]> names = put("pages", shards.stream().map(PageShards.Shard::content));
    directory.number(shards.size());
    shards.forEach(shard -> directory.number(shard.count()));
    names.forEach(directory::bytes);
  }

  private List<byte[]> put(String family, Stream<byte[]> contents) {
    return contents.toList().parallelStream().map(content -> store.put(family, content)).toList();
  }

  /// Every folded word with its count, then the names of what is not an article, for suggestions.
  private byte[] lexicon() {
    Encoder out = new Encoder().number(index.lexicon().counts().size());
    index.lexicon().counts().forEach((word, count) -> out.nextText(word).number(count));
    List<Searchable> pages = index.corpus().pages().reversed();
    List<Integer> named =
        java.util.stream.IntStream.range(0, pages.size())
            .filter(rank -> pages.get(rank).type() != PageType.ARTICLE)
            .boxed()
            .toList();
    out.number(named.size());
    named.forEach(rank -> out.number(rank).text(pages.get(rank).title()));
    return out.content();
  }
}
