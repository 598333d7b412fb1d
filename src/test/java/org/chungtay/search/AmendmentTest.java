package org.chungtay.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chungtay.MemorySink;
import org.chungtay.Rounds;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentTest {

  @Test
  void random_edits_leave_what_a_clean_export_makes() {
    Rounds.seeds(6, 120)
        .forEach(
            seed -> {
              Random random = new Random(seed);
              // Few pages have letters without any shard.
              int pages = seed % 3 == 0 ? 300 : seed % 3 == 1 ? 60 : random.nextInt(8);
              edit(RandomCorpus.of(random, pages), 10, seed, RandomEdits::of);
            });
  }

  @Test
  void so_do_those_of_bodies_alone() {
    Rounds.seeds(1, 60)
        .forEach(
            seed -> {
              Random random = new Random(seed);
              edit(RandomCorpus.of(random, 300), 8, seed, RandomEdits::ofBodies);
            });
  }

  @Test
  void so_it_is_with_what_people_write(@TempDir Path folder) {
    try (SearchIndex index = Corpora.real(folder, 80)) {
      Rounds.seeds(1, 20).forEach(seed -> edit(index.corpus(), 8, seed, RandomEdits::of));
    }
  }

  /// Each edit is made to what the one before has left.
  private static void edit(
      Corpus first, int edits, long seed, BiFunction<Random, Corpus, Corpus> edit) {
    Random random = new Random(-seed);
    Corpus corpus = first;
    SortedMap<String, byte[]> files = exported(corpus);
    for (int i = 1; i <= edits; i++) {
      Corpus edited = edit.apply(random, corpus);
      List<Searchable> shuffled = new ArrayList<>(edited.pages());
      Collections.shuffle(shuffled, random);
      assertThat(Corpus.of(shuffled, edited.labels(), corpus.catalogue()).cards())
          .isEqualTo(edited.cards());
      amend(corpus, edited, files);
      assertThat(differences(files, exported(edited)))
          .as("seed %d, edit %d: %s", seed, i, changes(corpus, edited))
          .isEmpty();
      corpus = edited;
    }
  }

  /// Changes the files as the caller is told to.
  private static void amend(Corpus before, Corpus after, Map<String, byte[]> files) {
    MemorySink made = new MemorySink();
    Set<OutputPath> dropped = Amendment.emit(before, after, in(files), made).orElseThrow();
    for (OutputPath path : dropped) {
      assertThat(files.remove(path.value())).as("%s", path).isNotNull();
    }
    files.putAll(made.files());
  }

  private static List<IndexCard> changes(Corpus before, Corpus after) {
    List<IndexCard> changes = new ArrayList<>(before.cards());
    changes.removeAll(after.cards());
    List<IndexCard> more = new ArrayList<>(after.cards());
    more.removeAll(before.cards());
    changes.addAll(more);
    return changes;
  }

  private static Set<String> differences(Map<String, byte[]> files, Map<String, byte[]> others) {
    Map<String, Hash> some = hashes(files);
    Map<String, Hash> more = hashes(others);
    Set<String> differences = new HashSet<>(some.keySet());
    differences.addAll(more.keySet());
    differences.removeIf(path -> some.containsKey(path) && some.get(path).equals(more.get(path)));
    return differences;
  }

  private static Map<String, Hash> hashes(Map<String, byte[]> files) {
    Map<String, Hash> hashes = new TreeMap<>();
    files.forEach((path, bytes) -> hashes.put(path, Hash.of(bytes)));
    return hashes;
  }

  private static SortedMap<String, byte[]> exported(Corpus corpus) {
    SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();
    StaticExport.emit(corpus, new MemorySink(files));
    return files;
  }

  private static Function<OutputPath, Optional<byte[]>> in(Map<String, byte[]> files) {
    return path -> Optional.ofNullable(files.get(path.value()));
  }

  /// The same files, which notes those that are asked for.
  private static Function<OutputPath, Optional<byte[]>> noting(
      Map<String, byte[]> files, Collection<String> read) {
    return path -> {
      read.add(path.value());
      return in(files).apply(path);
    };
  }

  /// The same corpus, which notes the pages whose texts are asked for.
  private static Corpus noting(Corpus corpus, Collection<Permalink> asked) {
    Map<Fingerprint, PageText> texts = new HashMap<>();
    corpus.pages().forEach(page -> texts.put(page.card().text(), page.text()));
    return corpus
        .catalogue()
        .corpus(
            card -> {
              asked.add(card.address());
              return Objects.requireNonNull(texts.get(card.text()));
            });
  }

  private static Corpus with(Corpus corpus, int rank, UnaryOperator<Searchable> edit) {
    List<Searchable> pages = new ArrayList<>(corpus.pages());
    int place = pages.size() - 1 - rank;
    pages.set(place, edit.apply(pages.get(place)));
    return Corpus.of(pages, corpus.labels());
  }

  private static Searchable saying(Searchable page, String more) {
    PageText text = page.text();
    return page.saying(new PageText(text.summary(), text.body() + more, text.more()));
  }

  private static Corpus appended(Corpus corpus, String more) {
    return with(corpus, corpus.pages().size() - 1, page -> saying(page, more));
  }

  private static Searchable called(
      Searchable page, String title, @Nullable String date, Map<Facet, List<String>> facets) {
    IndexCard card = page.card();
    return new Searchable(
        new IndexCard(
            card.address(),
            card.type(),
            card.suggested(),
            title,
            card.names(),
            card.text(),
            card.snippet(),
            date,
            date,
            card.since(),
            facets),
        page.loading());
  }

  private static Corpus withNewest(Corpus corpus) {
    List<Searchable> pages = new ArrayList<>(corpus.pages());
    pages.add(
        Searchable.of(
            new Permalink("/tin/moi/"),
            PageType.ARTICLE,
            false,
            "Bài mới",
            List.of(),
            new PageText("", "Chữ của bài mới.", List.of()),
            null,
            null,
            Instant.ofEpochSecond(1_000),
            Map.of(Facet.TYPE, List.of(PageType.ARTICLE.key()))));
    return Corpus.of(pages, corpus.labels());
  }

  /// What an amendment asked for and made.
  ///
  /// @param asked the pages whose texts it asked for
  private record Cost(Set<String> read, Set<String> written, Set<Permalink> asked) {

    static Cost of(Corpus before, Corpus after) {
      SortedMap<String, byte[]> files = exported(before);
      Cost cost = new Cost(concurrentSet(), new HashSet<>(), concurrentSet());
      MemorySink made = new MemorySink();
      Set<OutputPath> dropped =
          Amendment.emit(
                  noting(before, cost.asked),
                  noting(after, cost.asked),
                  noting(files, cost.read),
                  made)
              .orElseThrow();
      dropped.forEach(path -> files.remove(path.value()));
      files.putAll(made.files());
      assertThat(differences(files, exported(after))).isEmpty();
      cost.written.addAll(made.files().keySet());
      return cost;
    }

    private static <T> Set<T> concurrentSet() {
      return ConcurrentHashMap.newKeySet();
    }

    void isAtMost(int read, int written, int asked) {
      assertThat(this.read).as("read").hasSizeLessThanOrEqualTo(read);
      assertThat(this.written).as("written").hasSizeLessThanOrEqualTo(written);
      assertThat(this.asked).as("texts").hasSize(asked);
    }
  }

  /// The manifest, the directory, the columns and the lexicon are always read.
  private static final int ALWAYS = 4;

  @Test
  void what_moves_no_page_costs_little() {
    Corpus corpus = RandomCorpus.of(new Random(1), 300);
    assertThat(exported(corpus).keySet()).hasSizeGreaterThan(350);
    Cost.of(corpus, corpus).isAtMost(ALWAYS, 1, 0);
    Cost.of(corpus, appended(corpus, " nữa")).isAtMost(ALWAYS + 16, 16, 1);
    Cost.of(corpus, withNewest(corpus)).isAtMost(ALWAYS + 30, 30, 1);
    Cost.of(withNewest(corpus), corpus).isAtMost(ALWAYS + 30, 30, 1);
    Cost.of(corpus, Corpus.of(corpus.pages(), Map.of(Facet.UNIT, Map.of("a", "quận Á"))))
        .isAtMost(ALWAYS, 2, 0);
    Searchable page = corpus.pages().reversed().get(150);
    IndexCard card = page.card();
    Cost.of(
            corpus,
            with(
                corpus, 150, old -> called(old, card.title() + " nữa", card.date(), card.facets())))
        .isAtMost(ALWAYS + 20, 25, 1);
    Cost.of(corpus, with(corpus, 150, old -> called(old, card.title(), "1975", card.facets())))
        .isAtMost(ALWAYS + 1, 5, 1);
    Cost.of(
            corpus,
            with(
                corpus,
                150,
                old ->
                    called(
                        old,
                        card.title(),
                        card.date(),
                        Map.of(Facet.TYPE, card.facet(Facet.TYPE), Facet.TOPIC, List.of("t")))))
        .isAtMost(ALWAYS, 2, 0);
  }

  @Test
  void no_more_texts_are_asked_for_when_all_pages_move() {
    Corpus corpus = RandomCorpus.of(new Random(2), 60);
    List<Searchable> pages = new ArrayList<>(corpus.pages().subList(0, 59));
    Cost cost = Cost.of(corpus, Corpus.of(pages, corpus.labels()));
    assertThat(cost.asked()).containsExactly(corpus.pages().getLast().address());
  }

  @Test
  void damage_is_noticed_and_nothing_is_emitted() {
    Random random = new Random(5);
    Corpus corpus = RandomCorpus.of(random, 60);
    SortedMap<String, byte[]> files = exported(corpus);
    int noticed = 0;
    int rounds = Math.toIntExact(Rounds.seeds(150, 5_000).count());
    for (int i = 0; i < rounds; i++) {
      Corpus edited = RandomEdits.of(random, corpus);
      Set<String> read = ConcurrentHashMap.newKeySet();
      MemorySink whole = new MemorySink();
      assertThat(Amendment.emit(corpus, edited, noting(files, read), whole)).isPresent();
      // The manifest has no checksum.
      read.remove(Manifest.PATH.value());
      String damaged = List.copyOf(read).get(random.nextInt(read.size()));
      SortedMap<String, byte[]> others = new TreeMap<>(files);
      Damage.to(damaged, others, random);
      MemorySink made = new MemorySink();
      if (Amendment.emit(corpus, edited, in(others), made).isPresent()) {
        // A bit of a gzip header that says nothing of the content.
        assertThat(differences(made.files(), whole.files())).as("%d: %s", i, damaged).isEmpty();
      } else {
        noticed++;
        assertThat(made.files()).isEmpty();
      }
    }
    System.out.println("amendment: " + noticed + " of " + rounds + " damaged files noticed");
    assertThat(noticed).isGreaterThan(rounds * 9 / 10);
  }

  @Test
  void what_was_made_of_something_else_is_noticed() {
    Corpus corpus = RandomCorpus.of(new Random(6), 60);
    Corpus edited = appended(corpus, " thêm");
    Map<String, byte[]> files = exported(corpus);

    assertThat(amended(corpus, edited, exported(appended(corpus, " khác")))).isEmpty();
    assertThat(amended(corpus, edited, exported(RandomCorpus.of(new Random(7), 60)))).isEmpty();
    assertThat(amended(corpus, edited, Map.of())).isEmpty();
    List<Searchable> pages = corpus.pages();
    Corpus others = Corpus.of(pages.subList(1, 60), corpus.labels());
    assertThat(amended(others, appended(others, " thêm"), files)).isEmpty();
    Corpus typed = with(corpus, 7, page -> called(page, page.title() + "a", "2023", Map.of()));
    assertThat(amended(typed, appended(typed, " thêm"), files)).isEmpty();
    assertThat(amended(edited, corpus, files)).isEmpty();

    String manifest = new String(files.get("tim-kiem/manifest.json"), UTF_8);
    Map<String, byte[]> otherProgram = new TreeMap<>(files);
    otherProgram.put("tim-kiem/manifest.json", manifest.replace("0.5", "0.25").getBytes(UTF_8));
    assertThat(amended(corpus, edited, otherProgram)).isEmpty();

    assertThat(amended(corpus, edited, files)).isPresent();
  }

  private static Optional<Map<String, byte[]>> amended(
      Corpus before, Corpus after, Map<String, byte[]> files) {
    MemorySink made = new MemorySink();
    Optional<Set<OutputPath>> dropped = Amendment.emit(before, after, in(files), made);
    assertThat(made.files().isEmpty()).isEqualTo(dropped.isEmpty());
    return dropped.map(_ -> made.files());
  }

  @Test
  void a_text_that_is_not_the_cards_is_noticed() {
    Corpus corpus = RandomCorpus.of(new Random(9), 20);
    Map<String, byte[]> files = exported(corpus);
    PageText other = new PageText("", "Một bài khác.", List.of());
    Corpus wrong = corpus.catalogue().corpus(_ -> other);
    assertThat(amended(corpus, appended(corpus, " thêm"), files)).isPresent();
    assertThat(amended(wrong, appended(corpus, " thêm"), files)).isEmpty();
  }

  /// The other page says the same in other values, where `GD` and `ĐT` are not one word.
  @ParameterizedTest
  @CsvSource({"3, 5", "5, 3"})
  void a_text_stays_while_a_page_has_it(int first, int second) {
    String body = "Đại biểu Sở GD\nĐT abcdefghijklmnop\nnhững người giữ lửa";
    PageText same =
        new PageText(
            "Khác", "Đại biểu Sở GD", List.of("ĐT abcdefghijklmnop", "những người giữ lửa"));
    Corpus corpus = RandomCorpus.of(new Random(8), 40);
    corpus = with(corpus, 3, page -> page.saying(new PageText("", body, List.of())));
    corpus = with(corpus, 5, page -> page.saying(same));
    SortedMap<String, byte[]> files = exported(corpus);
    String text = ShardStore.path("texts", PageShards.textName(same)).value();
    for (int place : List.of(first, second)) {
      assertThat(files).containsKey(text);
      PageText other = new PageText("", "Một bài khác.", List.of());
      Corpus edited = with(corpus, place, page -> page.saying(other));
      amend(corpus, edited, files);
      corpus = edited;
      assertThat(differences(files, exported(corpus))).isEmpty();
    }
    assertThat(files).doesNotContainKey(text);
  }
}
