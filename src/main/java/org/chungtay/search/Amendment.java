package org.chungtay.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.chungtay.model.Sink;

/// Makes of an export that was published what [StaticExport] would make, to the last byte, after
/// the bodies of some pages have changed and nothing else: their names, dates, facets and order are
/// what they were. Only the shards that hold what has changed are read and written.
public final class Amendment {

  /// What a page said before and says now, which differ in their bodies alone.
  public record Change(PageText before, PageText after) {

    public Change {
      if (!before.summary().equals(after.summary()) || !before.more().equals(after.more())) {
        throw new IllegalArgumentException("more than the body has changed");
      }
    }
  }

  /// @param unused the names of texts that no page has any more
  private record Pages(List<ShardDirectory.Pages> shards, Set<String> unused) {}

  private final PublishedShards published;
  private final ShardStore store;
  private final Vocabulary vocabulary = new Vocabulary();

  /// By rank.
  private final NavigableMap<Integer, Change> changes;

  private final List<Permalink> oldestFirst;

  private Amendment(
      PublishedShards published,
      ShardStore store,
      List<Permalink> oldestFirst,
      NavigableMap<Integer, Change> changes) {
    this.published = published;
    this.store = store;
    this.oldestFirst = oldestFirst;
    this.changes = changes;
  }

  /// Emits what becomes of an export, on the threads of the pool that calls. Every file that is
  /// neither emitted nor returned stays as it was published; one that is emitted may have been
  /// published just so.
  ///
  /// @param before what the export was made of. Only texts of pages that have changed are asked for
  /// @param after what it is to be made of, likewise
  /// @param published the bytes of a file of search; may be asked from several threads. What is
  ///   wrong in a shard is noticed; the manifest has no checksum, and must be as this program made
  ///   it
  /// @return the files to which nothing leads any more; nothing, and nothing is emitted, where what
  ///   was published is damaged or was not made of these pages, so that all has to be made anew
  public static Optional<Set<OutputPath>> emit(
      Corpus before, Corpus after, Function<OutputPath, Optional<byte[]>> published, Sink sink) {
    Map<OutputPath, Content> made = new ConcurrentHashMap<>();
    try (ShardStore store = new ShardStore(made::put)) {
      Amendment amendment =
          new Amendment(
              new PublishedShards(published),
              store,
              before.cards().reversed().stream().map(IndexCard::address).toList(),
              changes(before, after));
      Set<OutputPath> dropped = amendment.emit(made);
      made.forEach(sink::accept);
      return Optional.of(dropped);
    } catch (MisfitException e) {
      return Optional.empty();
    }
  }

  private static NavigableMap<Integer, Change> changes(Corpus before, Corpus after) {
    int pages = before.pages().size();
    if (pages != after.pages().size() || !before.labels().equals(after.labels())) {
      throw new MisfitException("more than texts has changed");
    }
    NavigableMap<Integer, Change> changes = new TreeMap<>();
    for (int rank = 0; rank < pages; rank++) {
      Searchable was = before.pages().get(pages - 1 - rank);
      Searchable is = after.pages().get(pages - 1 - rank);
      if (!was.card().equals(is.card())) {
        PageText said = was.text();
        PageText says = is.text();
        if (!was.card().of(says).equals(is.card())
            || !said.summary().equals(says.summary())
            || !said.more().equals(says.more())) {
          throw new MisfitException("more than texts has changed");
        }
        changes.put(rank, new Change(said, says));
      }
    }
    return changes;
  }

  private Set<OutputPath> emit(Map<OutputPath, Content> made) {
    Manifest before = Manifest.read(published.manifest());
    if (before.pages() != oldestFirst.size()) {
      throw new MisfitException("other pages were published");
    }
    ShardDirectory shards = ShardDirectory.read(published.shard("directory", before.directory()));
    List<ChangedTerm.Page> texts = new ArrayList<>();
    changes.forEach((rank, change) -> texts.add(words(rank, change)));

    ForkJoinTask<Pages> pages = begin(() -> pages(shards));
    ForkJoinTask<List<ShardDirectory.Terms>> pairs = begin(() -> pairs(shards.pairs(), texts));
    try {
      List<AlikeTerms> changedWords = new ArrayList<>();
      List<ShardDirectory.Terms> words = words(shards.words(), texts, changedWords);
      String columns = columns(before.columns(), texts);
      String lexicon = lexicon(before.lexicon(), changedWords);
      ShardDirectory amended = new ShardDirectory(words, pairs.join(), pages.join().shards());
      Manifest after =
          new Manifest(
              before.pages(),
              parts(before.parts(), texts),
              columns,
              before.facets(),
              store.put("directory", amended.encoded()),
              lexicon);
      made.put(Manifest.PATH, after.content());
      return dropped(names(before, shards), names(after, amended), pages.join().unused());
    } finally {
      // Nothing is read any more once it is known that all has to be made anew.
      pages.quietlyJoin();
      pairs.quietlyJoin();
    }
  }

  private static Set<OutputPath> dropped(
      Map<String, Set<String>> before, Map<String, Set<String>> after, Set<String> texts) {
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
    texts.forEach(name -> dropped.add(ShardStore.path("texts", name)));
    return dropped;
  }

  private ChangedTerm.Page words(int rank, Change change) {
    return new ChangedTerm.Page(rank, words(change.before()), words(change.after()));
  }

  private List<List<Word>> words(PageText text) {
    return text.values().stream().map(vocabulary::of).toList();
  }

  private List<ShardDirectory.Terms> words(
      List<ShardDirectory.Terms> before, List<ChangedTerm.Page> texts, List<AlikeTerms> changed) {
    return AmendedTerms.of(
        Form.EXACT,
        published,
        vocabulary,
        before,
        ChangedTerm.in(texts, Form.EXACT),
        changed::add,
        shard -> store.put("words", shard.terms()));
  }

  private List<ShardDirectory.Terms> pairs(
      List<ShardDirectory.Terms> before, List<ChangedTerm.Page> texts) {
    NavigableMap<FoldedTerm, List<ChangedTerm>> changed = ChangedTerm.in(texts, Form.EXACT_PAIR);
    List<ForkJoinTask<List<ShardDirectory.Terms>>> ranges = new ArrayList<>();
    for (Initials range : Initials.ranges()) {
      List<ShardDirectory.Terms> shards =
          before.stream().filter(shard -> range.include(shard.beginning().charAt(0))).toList();
      NavigableMap<FoldedTerm, List<ChangedTerm>> inRange = range.pairs(changed);
      ranges.add(begin(() -> pairs(shards, inRange)));
    }
    ranges.forEach(ForkJoinTask::quietlyJoin);
    List<ShardDirectory.Terms> after = new ArrayList<>(before.size());
    ranges.forEach(range -> after.addAll(range.join()));
    return after;
  }

  private List<ShardDirectory.Terms> pairs(
      List<ShardDirectory.Terms> before, NavigableMap<FoldedTerm, List<ChangedTerm>> changed) {
    return AmendedTerms.of(
        Form.EXACT_PAIR,
        published,
        vocabulary,
        before,
        changed,
        _ -> {},
        shard -> store.put("pairs", shard.terms(), "positions", shard.positions()));
  }

  private String columns(String before, List<ChangedTerm.Page> texts) {
    Map<Integer, Columns.Length> lengths = new HashMap<>();
    texts.forEach(
        page ->
            lengths.put(
                page.rank(), new Columns.Length(tokens(page.before()), tokens(page.after()))));
    return store.put(
        "columns",
        Columns.amended(published.shard("columns", before), oldestFirst.size(), lengths));
  }

  private static Map<Part, Manifest.Extent> parts(
      Map<Part, Manifest.Extent> before, List<ChangedTerm.Page> texts) {
    Map<Part, Manifest.Extent> parts = new EnumMap<>(before);
    for (ChangedTerm.Page page : texts) {
      int were = tokens(page.before());
      int are = tokens(page.after());
      parts.computeIfPresent(
          Part.TEXT,
          (_, extent) ->
              new Manifest.Extent(
                  extent.pages() + Integer.signum(are) - Integer.signum(were),
                  extent.tokens() + are - were));
    }
    return parts;
  }

  private static int tokens(List<List<Word>> values) {
    return values.stream().mapToInt(List::size).sum();
  }

  private String lexicon(String before, List<AlikeTerms> changed) {
    Decoder in = new Decoder(published.shard("lexicon", before));
    NavigableMap<String, Integer> counts = Lexicon.read(in).counts();
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
    return store.put("lexicon", out.bytes(in.rest()).content());
  }

  private Pages pages(ShardDirectory before) {
    NavigableMap<Integer, PageShards.Change> texts = new TreeMap<>();
    Map<String, PageText> unused = new HashMap<>();
    changes.forEach(
        (rank, change) -> {
          String name = PageShards.textName(change.before());
          unused.put(name, change.before());
          texts.put(
              rank,
              new PageShards.Change(
                  oldestFirst.get(rank), name, PageShards.text(change.after(), store)));
        });
    unused.remove(ShardStore.NONE);

    BitSet others = new BitSet();
    TextUses uses = new TextUses(published, before.pairs(), oldestFirst.size(), vocabulary);
    unused.values().forEach(text -> others.or(uses.of(text)));
    changes.keySet().forEach(others::clear);

    List<ShardDirectory.Pages> after = new ArrayList<>(before.pages().size());
    int rank = 0;
    for (ShardDirectory.Pages shard : before.pages()) {
      int next = rank + shard.count();
      Map<Integer, PageShards.Change> inShard = texts.subMap(rank, next);
      int other = others.nextSetBit(rank);
      if (inShard.isEmpty() && (other < 0 || other >= next)) {
        after.add(shard);
      } else {
        PageShards.Shard amended =
            PageShards.amended(
                new PageShards.Shard(shard.count(), published.shard("pages", shard.name())),
                rank,
                inShard);
        unused.keySet().removeAll(PageShards.texts(amended));
        after.add(new ShardDirectory.Pages(shard.count(), store.put("pages", amended.content())));
      }
      rank = next;
    }
    if (rank != oldestFirst.size()) {
      throw new MisfitException("other pages were published");
    }
    return new Pages(after, unused.keySet());
  }

  /// What leads to which shards, family by family, but for the texts.
  private static Map<String, Set<String>> names(Manifest manifest, ShardDirectory directory) {
    Set<String> words = new HashSet<>();
    directory.words().forEach(shard -> words.add(shard.name()));
    Set<String> pairs = new HashSet<>();
    directory.pairs().forEach(shard -> pairs.add(shard.name()));
    Set<String> pages = new HashSet<>();
    directory.pages().forEach(shard -> pages.add(shard.name()));
    return Map.of(
        "columns",
        Set.of(manifest.columns()),
        "directory",
        Set.of(manifest.directory()),
        "lexicon",
        Set.of(manifest.lexicon()),
        "words",
        words,
        "pairs",
        pairs,
        "positions",
        new HashSet<>(pairs),
        "pages",
        pages);
  }

  private static <T> ForkJoinTask<T> begin(Callable<T> work) {
    return ForkJoinTask.<T>adapt(work).fork();
  }
}
