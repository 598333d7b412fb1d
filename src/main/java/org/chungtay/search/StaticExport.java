package org.chungtay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import org.apache.lucene.index.IndexReader;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Sink;

/// Indexes a corpus and writes the index as static files from which the browser client answers, see
/// `docs/search-format.md`: immutable shards under names made from their content, and one manifest.
///
/// Only the exact forms are indexed for it: the client makes the folded ones from them.
public final class StaticExport {

  /// A shard of terms, which is compressed and emitted while the next is made.
  ///
  /// @param beginning see [TermShards.Shard]
  private record Emitted(String beginning, ForkJoinTask<byte[]> name) {}

  private final AnalysedCorpus corpus;
  private final ShardStore store;

  private StaticExport(AnalysedCorpus corpus, ShardStore store) {
    this.corpus = corpus;
    this.store = store;
  }

  /// Emits everything the client needs, on the threads of the pool that calls.
  public static void emit(Corpus corpus, Sink sink) {
    try (ShardStore store = new ShardStore(sink)) {
      Content manifest = new StaticExport(AnalysedCorpus.of(corpus), store).emit();
      sink.accept(new OutputPath(ShardStore.FOLDER + "manifest.json"), manifest);
    }
    ClientScript.emit(sink);
  }

  /// The pairs keep a thread busy for most of the time, and so come first; what the others make
  /// meanwhile does not need them.
  private Content emit() {
    ForkJoinTask<byte[]> pairs = begin(this::pairs);
    ForkJoinTask<byte[]> pages = begin(this::pages);
    try (IndexReader words = IndexBuilder.form(corpus, Form.EXACT)) {
      byte[] columns = store.put("columns", Columns.encode(corpus.corpus(), words));
      byte[] facets = store.put("facets", Columns.facets(corpus.corpus()));
      byte[] lexicon = store.put("lexicon", lexicon(words));
      Encoder directory = new Encoder().bytes(words(words));
      directory.bytes(pairs.join()).bytes(pages.join());
      return Manifest.of(
          words, columns, facets, store.put("directory", directory.content()), lexicon);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// For each shard where it begins and the name.
  private byte[] words(IndexReader index) throws IOException {
    List<Emitted> shards = new ArrayList<>();
    TermShards.write(
        FieldTerms.in(index),
        index.maxDoc(),
        Form.EXACT,
        corpus.words(),
        Initials.ALL,
        shard -> shards.add(new Emitted(shard.beginning(), put("words", shard.terms()))));
    return directory(shards);
  }

  /// The same. A shard and its positions have one name.
  private byte[] pairs() {
    List<ForkJoinTask<List<Emitted>>> ranges =
        Initials.ranges().stream().map(range -> begin(() -> pairs(range))).toList();
    return directory(ranges.stream().flatMap(range -> range.join().stream()).toList());
  }

  private List<Emitted> pairs(Initials initials) {
    List<Emitted> shards = new ArrayList<>();
    IndexBuilder.invert(
        corpus,
        Form.EXACT_PAIR,
        initials,
        (fields, pages) ->
            TermShards.write(
                fields,
                pages,
                Form.EXACT_PAIR,
                corpus.words(),
                initials,
                shard -> shards.add(emitted(shard))));
    return shards;
  }

  private Emitted emitted(TermShards.Shard shard) {
    return new Emitted(
        shard.beginning(),
        begin(() -> store.put("pairs", shard.terms(), "positions", shard.positions())));
  }

  private static byte[] directory(List<Emitted> shards) {
    Encoder directory = new Encoder().number(shards.size());
    shards.forEach(shard -> directory.nextText(shard.beginning()));
    shards.forEach(shard -> directory.bytes(shard.name().join()));
    return directory.content();
  }

  /// For each shard the number of pages in it and the name.
  private byte[] pages() {
    List<PageShards.Shard> shards = PageShards.of(oldestFirst(), store);
    List<ForkJoinTask<byte[]>> names =
        shards.stream().map(shard -> put("pages", shard.content())).toList();
    Encoder directory = new Encoder().number(shards.size());
    shards.forEach(shard -> directory.number(shard.count()));
    names.forEach(name -> directory.bytes(name.join()));
    return directory.content();
  }

  /// Folded words with their counts, then for each type the names that are suggested, in order:
  /// many begin alike.
  private byte[] lexicon(IndexReader words) throws IOException {
    Lexicon lexicon = Lexicon.of(words, corpus.words());
    Encoder out = new Encoder().number(lexicon.counts().size());
    lexicon.counts().keySet().forEach(out::nextText);
    lexicon.counts().values().forEach(out::number);
    for (PageType type : PageType.values()) {
      out.text(type.key()).bytes(names(type));
    }
    return out.content();
  }

  private byte[] names(PageType type) {
    SortedSet<String> names = new TreeSet<>();
    corpus.corpus().pages().stream()
        .filter(page -> page.type() == type && page.suggested())
        .forEach(page -> names.add(page.title()));
    Encoder out = new Encoder().number(names.size());
    names.forEach(out::nextText);
    return out.content();
  }

  private List<Searchable> oldestFirst() {
    return corpus.corpus().pages().reversed();
  }

  private ForkJoinTask<byte[]> put(String family, byte[] content) {
    return begin(() -> store.put(family, content));
  }

  private static <T> ForkJoinTask<T> begin(Callable<T> work) {
    return ForkJoinTask.<T>adapt(work).fork();
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("cannot read the index in memory", e);
  }
}
