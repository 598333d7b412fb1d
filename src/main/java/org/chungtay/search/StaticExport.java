package org.chungtay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import org.apache.lucene.index.IndexReader;
import org.chungtay.model.Sink;

/// Indexes a corpus and writes the index as static files from which the browser client answers, see
/// `docs/search-format.md`: immutable shards under names made from their content, and one manifest.
///
/// Only the exact forms are indexed for it: the client makes the folded ones from them.
public final class StaticExport {

  /// A shard of terms, which is compressed and emitted while the next is made.
  ///
  /// @param beginning see [TermShards.Shard]
  private record Emitted(String beginning, ForkJoinTask<String> name) {

    ShardDirectory.Terms join() {
      return new ShardDirectory.Terms(beginning, name.join());
    }
  }

  private final AnalysedCorpus corpus;
  private final ShardStore store;

  private StaticExport(AnalysedCorpus corpus, ShardStore store) {
    this.corpus = corpus;
    this.store = store;
  }

  /// Emits everything the client needs, on the threads of the pool that calls.
  public static void emit(Corpus corpus, Sink sink) {
    try (ShardStore store = new ShardStore(sink::accept, Map.of())) {
      Manifest manifest = new StaticExport(AnalysedCorpus.of(corpus), store).emit();
      sink.accept(Manifest.PATH, manifest.content());
    }
    ClientScript.emit(sink);
  }

  /// The pairs keep a thread busy for most of the time, and so come first; what the others make
  /// meanwhile does not need them.
  private Manifest emit() {
    ForkJoinTask<List<ShardDirectory.Terms>> pairs = begin(this::pairs);
    ForkJoinTask<List<ShardDirectory.Pages>> pages = begin(this::pages);
    try (IndexReader words = IndexBuilder.form(corpus, Form.EXACT)) {
      List<IndexCard> cards = corpus.corpus().cards().reversed();
      String columns = store.put("columns", Columns.encode(cards, Columns.norms(words)));
      String facets = store.put("facets", Columns.facets(cards, corpus.corpus().labels()));
      String lexicon = store.put("lexicon", lexicon(words));
      ShardDirectory directory = new ShardDirectory(words(words), pairs.join(), pages.join());
      return new Manifest(
          words.maxDoc(),
          Manifest.parts(words),
          columns,
          facets,
          store.put("directory", directory.encoded()),
          lexicon);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private List<ShardDirectory.Terms> words(IndexReader index) throws IOException {
    List<Emitted> emitted = new ArrayList<>();
    TermShards shards =
        new TermShards(
            Form.EXACT,
            shard -> emitted.add(new Emitted(shard.beginning(), put("words", shard.terms()))));
    IndexTerms.read(
        FieldTerms.in(index),
        index.maxDoc(),
        Form.EXACT,
        corpus.words(),
        Initials.ALL,
        shards::add);
    shards.end();
    return emitted.stream().map(Emitted::join).toList();
  }

  /// A shard and its positions have one name.
  private List<ShardDirectory.Terms> pairs() {
    List<ForkJoinTask<List<Emitted>>> ranges =
        Initials.ranges().stream().map(range -> begin(() -> pairs(range))).toList();
    return ranges.stream().flatMap(range -> range.join().stream()).map(Emitted::join).toList();
  }

  private List<Emitted> pairs(Initials initials) {
    List<Emitted> emitted = new ArrayList<>();
    TermShards shards = new TermShards(Form.EXACT_PAIR, shard -> emitted.add(emitted(shard)));
    IndexBuilder.invert(
        corpus,
        Form.EXACT_PAIR,
        initials,
        (fields, pages) ->
            IndexTerms.read(fields, pages, Form.EXACT_PAIR, corpus.words(), initials, shards::add));
    shards.end();
    return emitted;
  }

  private Emitted emitted(TermShards.Shard shard) {
    return new Emitted(
        shard.beginning(),
        begin(() -> store.put("pairs", shard.terms(), "positions", shard.positions())));
  }

  private List<ShardDirectory.Pages> pages() {
    List<PageShards.Shard> shards = PageShards.of(oldestFirst(), store);
    List<ForkJoinTask<String>> names =
        shards.stream().map(shard -> put("pages", shard.content())).toList();
    List<ShardDirectory.Pages> pages = new ArrayList<>(shards.size());
    for (int i = 0; i < shards.size(); i++) {
      pages.add(new ShardDirectory.Pages(shards.get(i).count(), names.get(i).join()));
    }
    return pages;
  }

  private byte[] lexicon(IndexReader words) throws IOException {
    Encoder out = new Encoder();
    Lexicon.of(words, corpus.words()).writeTo(out);
    return out.bytes(SuggestedNames.encode(corpus.corpus().cards().reversed())).content();
  }

  private List<Searchable> oldestFirst() {
    return corpus.corpus().pages().reversed();
  }

  private ForkJoinTask<String> put(String family, byte[] content) {
    return begin(() -> store.put(family, content));
  }

  private static <T> ForkJoinTask<T> begin(Callable<T> work) {
    return ForkJoinTask.<T>adapt(work).fork();
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("cannot read the index in memory", e);
  }
}
