package org.chungtay.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chungtay.Rounds;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.junit.jupiter.api.Test;

/// Shards of words, which are changed where it matters: where they begin and end.
class AmendedTermsTest {

  private static final int PAGES = 6_000;
  private static final List<Permalink> ADDRESSES =
      IntStream.range(0, PAGES).mapToObj(page -> new Permalink("/" + page + "/")).toList();

  private static final Ranks STAYING = Ranks.of(ADDRESSES, ADDRESSES);
  private static final String LETTERS = "aáàâbcdđeéêghiklmnoóôơpqrstuưvxy";

  /// For each word how often it stands in the text of each page that has it.
  private final NavigableMap<String, NavigableMap<Integer, Integer>> words = new TreeMap<>();

  private final Map<OutputPath, Content> files = new TreeMap<>();
  private final Vocabulary vocabulary = new Vocabulary();
  private Random random = new Random();

  @Test
  void what_is_cut_anew_is_what_would_be_cut_from_the_beginning() {
    Rounds.seeds(2, 60).forEach(this::edit);
  }

  private void edit(long seed) {
    random = new Random(seed);
    words.clear();
    files.clear();
    for (int i = random.nextInt(4) == 0 ? 0 : 3_000; i > 0; i--) {
      words.put(word(), pages());
    }
    List<ShardDirectory.Terms> shards = cut();
    for (int i = 1; i <= 60; i++) {
      Ranks ranks = i % 4 == 0 ? moved() : STAYING;
      NavigableMap<FoldedTerm, List<ChangedTerm>> changes = changes(shards, ranks);
      try (ShardStore store = new ShardStore(files::put, Map.of())) {
        List<ShardDirectory.Terms> amended =
            AmendedTerms.of(
                Form.EXACT,
                new PublishedShards(this::published),
                vocabulary,
                ranks,
                shards,
                changes,
                _ -> {},
                shard -> store.put("words", shard.terms()));
        shards = cut();
        assertThat(amended).as("seed %d, edit %d: %s", seed, i, changes).isEqualTo(shards);
      }
    }
  }

  /// All words as they are now.
  private List<ShardDirectory.Terms> cut() {
    List<ShardDirectory.Terms> shards = new ArrayList<>();
    NavigableMap<FoldedTerm, List<AlikeTerms.Term>> groups = new TreeMap<>();
    words.forEach(
        (word, pages) -> {
          Postings.Builder postings = new Postings.Builder();
          pages.forEach(postings::page);
          groups
              .computeIfAbsent(folded(word), _ -> new ArrayList<>())
              .add(new AlikeTerms.Term(word.getBytes(UTF_8), Postings.NONE, postings.build()));
        });
    try (ShardStore store = new ShardStore(files::put, Map.of())) {
      TermShards cut =
          new TermShards(
              Form.EXACT,
              shard ->
                  shards.add(
                      new ShardDirectory.Terms(
                          shard.beginning(), store.put("words", shard.terms()))));
      groups.forEach((folded, alike) -> cut.add(new AlikeTerms(folded, alike)));
      cut.end();
    }
    return shards;
  }

  /// Ranks after some pages have come, gone and changed their places.
  private Ranks moved() {
    List<Permalink> pages = new ArrayList<>(ADDRESSES);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      Permalink page = pages.remove(random.nextInt(pages.size()));
      switch (random.nextInt(3)) {
        case 0 -> {}
        case 1 -> pages.add(random.nextInt(pages.size()), page);
        default -> pages.add(random.nextInt(pages.size()), new Permalink("/new" + i + "/"));
      }
    }
    return Ranks.of(ADDRESSES, pages);
  }

  /// Changes some words, and tells which.
  private NavigableMap<FoldedTerm, List<ChangedTerm>> changes(
      List<ShardDirectory.Terms> shards, Ranks ranks) {
    NavigableMap<String, NavigableMap<Integer, Integer>> before = new TreeMap<>(words);
    words.replaceAll(
        (_, pages) -> {
          NavigableMap<Integer, Integer> stayed = new TreeMap<>();
          pages.forEach((rank, times) -> stayed.put(ranks.of(rank), times));
          stayed.remove(Ranks.GONE);
          return stayed;
        });
    int shard = random.nextInt(shards.size() + 1);
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      String word = shard < shards.size() ? near(shards.get(shard)) : word();
      switch (random.nextInt(4)) {
        case 0 -> words.remove(word); // It vanishes.
        case 1 -> words.put(word, pages());
        default -> {
          NavigableMap<Integer, Integer> pages = words.computeIfAbsent(word, _ -> new TreeMap<>());
          for (int more = random.nextInt(3) == 0 ? 30 : 1; more > 0; more--) {
            pages.put(random.nextInt(PAGES), 1 + random.nextInt(3));
          }
        }
      }
    }
    words.values().removeIf(Map::isEmpty);
    return changes(before, ranks);
  }

  private NavigableMap<FoldedTerm, List<ChangedTerm>> changes(
      Map<String, NavigableMap<Integer, Integer>> before, Ranks ranks) {
    NavigableMap<FoldedTerm, List<ChangedTerm>> changes = new TreeMap<>();
    NavigableSet<String> all = new TreeSet<>(before.keySet());
    all.addAll(words.keySet());
    for (String word : all) {
      ChangedPostings postings = new ChangedPostings();
      before
          .getOrDefault(word, new TreeMap<>())
          .forEach((page, times) -> postings.before().put(page, places(times)));
      words
          .getOrDefault(word, new TreeMap<>())
          .forEach((page, times) -> postings.after().put(page, places(times)));
      if (!postings.areAlike(ranks, Form.EXACT)) {
        changes
            .computeIfAbsent(folded(word), _ -> new ArrayList<>())
            .add(new ChangedTerm(folded(word), word, Map.of(Part.TEXT, postings)));
      }
    }
    return changes;
  }

  /// A word where a shard begins or the one before it ends, which there is or which is new; or any.
  private String near(ShardDirectory.Terms shard) {
    String beginning = shard.beginning();
    int last = beginning.length() - 1;
    Comparator<String> order =
        Comparator.comparing((String word) -> folded(word).text())
            .thenComparing(Comparator.naturalOrder());
    return switch (random.nextInt(6)) {
      case 0 -> beginning;
      case 1 -> beginning.substring(0, last) + (char) (beginning.charAt(last) - 1) + "힣";
      case 2, 5 ->
          words.keySet().stream()
              .filter(word -> folded(word).text().compareTo(beginning) < 0)
              .sorted(order.reversed())
              .skip(random.nextInt(2))
              .findFirst()
              .orElse(beginning);
      case 3 ->
          words.keySet().stream()
              .filter(word -> folded(word).text().compareTo(beginning) >= 0)
              .min(order)
              .orElse(beginning);
      default -> word();
    };
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  /// A few pages; sometimes so many that a shard gets too long.
  private NavigableMap<Integer, Integer> pages() {
    NavigableMap<Integer, Integer> pages = new TreeMap<>();
    int count = random.nextInt(200) == 0 ? random.nextInt(PAGES) : random.nextInt(8);
    for (int i = 0; i <= count; i++) {
      pages.put(random.nextInt(PAGES), 1 + random.nextInt(3));
    }
    return pages;
  }

  private FoldedTerm folded(String word) {
    return new FoldedTerm(vocabulary.word(word).folded(), null);
  }

  private static List<Integer> places(int times) {
    return Collections.nCopies(times, 0);
  }

  private Optional<byte[]> published(OutputPath path) {
    return Optional.ofNullable(files.get(path)).map(content -> ((Content.Bytes) content).bytes());
  }
}
