package org.chungtay.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.chungtay.model.Sink;

/// Makes of an export that was published what [StaticExport] would make of another corpus, to the
/// last byte. Only the texts of pages that have changed are cut into words, and as long as no page
/// that stays gets another rank, only the shards that hold what has changed are read and written.
public final class Amendment {

  private final PublishedShards published;
  private final ShardStore store;
  private final Vocabulary vocabulary = new Vocabulary();

  /// From the oldest to the newest, as after.
  private final List<Searchable> before;

  private final List<Searchable> after;
  private final Ranks ranks;

  private Amendment(Corpus before, Corpus after, PublishedShards published, ShardStore store) {
    this.before = before.pages().reversed();
    this.after = after.pages().reversed();
    this.published = published;
    this.store = store;
    this.ranks = Ranks.of(addresses(this.before), addresses(this.after));
  }

  /// Emits what becomes of an export, on the threads of the pool that calls. Every file that is
  /// neither emitted nor returned stays as it was published.
  ///
  /// @param before what the export was made of; asked for the texts of those pages alone that say
  ///   something else now or are gone
  /// @param after what it is to be made of; asked for the texts of those pages alone that show
  ///   something else or are new
  /// @param published the bytes of a file of search; may be asked from several threads. What is
  ///   wrong in a shard is noticed; the manifest has no checksum, and must be as this program made
  ///   it
  /// @return the files to which nothing leads any more; nothing, and nothing is emitted, where what
  ///   was published is damaged or was not made of these pages, so that all has to be made anew
  public static Optional<Set<OutputPath>> emit(
      Corpus before, Corpus after, Function<OutputPath, Optional<byte[]>> published, Sink sink) {
    PublishedShards shards = new PublishedShards(published);
    Map<OutputPath, Content> made = new ConcurrentHashMap<>();
    try {
      Export was = Export.read(shards, before);
      Export is;
      try (ShardStore store = new ShardStore(made::put, was.names())) {
        is = new Amendment(before, after, shards, store).of(was, after.labels());
      }
      made.put(Manifest.PATH, is.manifest().content());
      made.forEach(sink::accept);
      return Optional.of(dropped(was.names(), is.names()));
    } catch (MisfitException e) {
      return Optional.empty();
    }
  }

  private static Set<OutputPath> dropped(
      Map<String, Set<String>> before, Map<String, Set<String>> after) {
    Set<OutputPath> dropped = new HashSet<>();
    before.forEach(
        (family, names) -> {
          Set<String> still = after.getOrDefault(family, Set.of());
          for (String name : names) {
            if (!still.contains(name)) {
              dropped.add(ShardStore.path(family, name));
            }
          }
        });
    return dropped;
  }

  private Export of(Export was, Map<Facet, Map<String, String>> labels) {
    ForkJoinTask<List<ShardDirectory.Pages>> pages =
        begin(() -> AmendedPages.of(published, was.directory().pages(), before, after, store));
    Map<Part, ChangedWords> changes = ChangedWords.between(before, after, ranks, vocabulary);
    ForkJoinTask<List<ShardDirectory.Terms>> pairs =
        begin(() -> pairs(was.directory().pairs(), changes));
    try {
      List<IndexCard> cards = cards(after);
      List<AlikeTerms> changedWords = new ArrayList<>();
      List<ShardDirectory.Terms> words = words(was.directory().words(), changes, changedWords);
      String columns = columns(was.manifest().columns(), changes);
      String facets = store.put("facets", Columns.facets(cards, labels));
      String lexicon = lexicon(was.manifest().lexicon(), changedWords);
      ShardDirectory directory = new ShardDirectory(words, pairs.join(), pages.join());
      Manifest manifest =
          new Manifest(
              after.size(),
              parts(was.manifest().parts(), changes),
              columns,
              facets,
              store.put("directory", directory.encoded()),
              lexicon);
      return new Export(manifest, directory, cards);
    } finally {
      // Nothing is read any more once it is known that all has to be made anew.
      pages.quietlyJoin();
      pairs.quietlyJoin();
    }
  }

  private List<ShardDirectory.Terms> words(
      List<ShardDirectory.Terms> was, Map<Part, ChangedWords> changes, List<AlikeTerms> changed) {
    return AmendedTerms.of(
        Form.EXACT,
        published,
        vocabulary,
        ranks,
        was,
        ChangedTerm.in(changes, ranks, Form.EXACT),
        changed::add,
        shard -> store.put("words", shard.terms()));
  }

  private List<ShardDirectory.Terms> pairs(
      List<ShardDirectory.Terms> was, Map<Part, ChangedWords> changes) {
    NavigableMap<FoldedTerm, List<ChangedTerm>> changed =
        ChangedTerm.in(changes, ranks, Form.EXACT_PAIR);
    List<ForkJoinTask<List<ShardDirectory.Terms>>> ranges = new ArrayList<>();
    for (Initials range : Initials.ranges()) {
      List<ShardDirectory.Terms> shards =
          was.stream().filter(shard -> range.include(shard.beginning().charAt(0))).toList();
      NavigableMap<FoldedTerm, List<ChangedTerm>> inRange = range.pairs(changed);
      ranges.add(begin(() -> pairs(shards, inRange)));
    }
    ranges.forEach(ForkJoinTask::quietlyJoin);
    List<ShardDirectory.Terms> is = new ArrayList<>(was.size());
    ranges.forEach(range -> is.addAll(range.join()));
    return is;
  }

  private List<ShardDirectory.Terms> pairs(
      List<ShardDirectory.Terms> was, NavigableMap<FoldedTerm, List<ChangedTerm>> changed) {
    return AmendedTerms.of(
        Form.EXACT_PAIR,
        published,
        vocabulary,
        ranks,
        was,
        changed,
        _ -> {},
        shard -> store.put("pairs", shard.terms(), "positions", shard.positions()));
  }

  private String columns(String was, Map<Part, ChangedWords> changes) {
    Map<Part, byte[]> norms = Columns.norms(published.shard("columns", was), cards(before));
    changes.forEach(
        (part, words) ->
            norms.computeIfPresent(
                part, (_, known) -> Columns.amended(known, words, ranks, after.size())));
    return store.put("columns", Columns.encode(cards(after), norms));
  }

  private static Map<Part, Manifest.Extent> parts(
      Map<Part, Manifest.Extent> was, Map<Part, ChangedWords> changes) {
    Map<Part, Manifest.Extent> parts = new EnumMap<>(was);
    changes.forEach(
        (part, words) ->
            parts.computeIfPresent(
                part,
                (_, extent) -> extent.less(words.before().values()).more(words.after().values())));
    return parts;
  }

  private String lexicon(String was, List<AlikeTerms> changed) {
    Decoder in = new Decoder(published.shard("lexicon", was));
    NavigableMap<String, Integer> counts = Lexicon.read(in).counts();
    if (!Arrays.equals(in.rest(), SuggestedNames.encode(cards(before)))) {
      throw new MisfitException("other names were published");
    }
    for (AlikeTerms words : changed) {
      int inNames = words.pages(Part.NAME);
      int count = inNames + words.pages(Part.TEXT);
      String word = words.folded().text();
      if (Lexicon.has(count, inNames > 0)) {
        counts.put(word, count);
      } else {
        counts.remove(word);
      }
    }
    Encoder out = new Encoder();
    new Lexicon(counts).writeTo(out);
    return store.put("lexicon", out.bytes(SuggestedNames.encode(cards(after))).content());
  }

  private static List<IndexCard> cards(List<Searchable> pages) {
    return pages.stream().map(Searchable::card).toList();
  }

  private static List<Permalink> addresses(List<Searchable> pages) {
    return pages.stream().map(Searchable::address).toList();
  }

  private static <T> ForkJoinTask<T> begin(Callable<T> work) {
    return ForkJoinTask.<T>adapt(work).fork();
  }
}
