package org.chungtay.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.chungtay.MemorySink;
import org.chungtay.Rounds;
import org.chungtay.model.Hash;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentTest {

  @Test
  void random_edits_leave_what_a_clean_export_makes() {
    Rounds.seeds(5, 60)
        .forEach(
            seed -> {
              Random random = new Random(seed);
              // Few pages have letters without any shard.
              int pages = seed % 2 == 0 ? 300 : 1 + random.nextInt(8);
              edit(RandomCorpus.of(random, pages), 8, seed);
            });
  }

  @Test
  void so_it_is_with_what_people_write(@TempDir Path folder) {
    try (SearchIndex index = Corpora.real(folder, 80)) {
      Rounds.seeds(1, 20).forEach(seed -> edit(index.corpus(), 10, seed));
    }
  }

  /// Each edit is made to what the one before has left.
  private static void edit(Corpus first, int edits, long seed) {
    Random random = new Random(-seed);
    Corpus corpus = first;
    SortedMap<String, byte[]> files = exported(corpus);
    for (int i = 1; i <= edits; i++) {
      Map<Permalink, Amendment.Change> changes = new RandomBodies(random, corpus.texts()).edits();
      amend(corpus, changes, files);
      corpus = changed(corpus, changes);
      assertThat(differences(files, exported(corpus)))
          .as("seed %d, edit %d: %s", seed, i, changes)
          .isEmpty();
    }
  }

  /// Changes the files as the caller is told to.
  private static void amend(
      Corpus corpus, Map<Permalink, Amendment.Change> changes, Map<String, byte[]> files) {
    MemorySink made = new MemorySink();
    Set<OutputPath> dropped =
        Amendment.emit(addresses(corpus), changes, in(files), made).orElseThrow();
    for (OutputPath path : dropped) {
      assertThat(files.remove(path.value())).as("%s", path).isNotNull();
    }
    files.putAll(made.files());
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

  private static Corpus changed(Corpus corpus, Map<Permalink, Amendment.Change> changes) {
    return new Corpus(
        corpus.pages().stream()
            .map(
                page -> {
                  Amendment.Change change = changes.get(page.address());
                  return change == null ? page : page.saying(change.after());
                })
            .toList(),
        corpus.labels());
  }

  private static List<Permalink> addresses(Corpus corpus) {
    return List.copyOf(corpus.texts().keySet());
  }

  private static Function<OutputPath, Optional<byte[]>> in(Map<String, byte[]> files) {
    return path -> Optional.ofNullable(files.get(path.value()));
  }

  private static Map<Permalink, Amendment.Change> appended(Corpus corpus, String more) {
    Permalink newest = corpus.texts().lastEntry().getKey();
    PageText text = corpus.texts().lastEntry().getValue();
    return Map.of(
        newest,
        new Amendment.Change(text, new PageText(text.summary(), text.body() + more, text.more())));
  }

  @Test
  void a_word_more_reads_and_writes_few_shards_of_terms() {
    Corpus corpus = RandomCorpus.of(new Random(1), 300);
    SortedMap<String, byte[]> files = exported(corpus);
    Set<String> read = ConcurrentHashMap.newKeySet();
    MemorySink made = new MemorySink();
    assertThat(
            Amendment.emit(
                addresses(corpus),
                appended(corpus, " nữa"),
                path -> {
                  read.add(path.value());
                  return in(files).apply(path);
                },
                made))
        .isPresent();
    assertThat(terms(files.keySet())).hasSizeGreaterThan(50);
    assertThat(terms(read)).hasSizeLessThan(20);
    assertThat(terms(made.files().keySet())).hasSizeLessThan(12);
  }

  private static List<String> terms(Set<String> paths) {
    return paths.stream()
        .filter(path -> path.matches("tim-kiem/(words|pairs|positions)/.*"))
        .toList();
  }

  @Test
  void damage_is_noticed_and_nothing_is_emitted() {
    Random random = new Random(5);
    Corpus corpus = RandomCorpus.of(random, 60);
    SortedMap<String, byte[]> files = exported(corpus);
    int noticed = 0;
    int rounds = Math.toIntExact(Rounds.seeds(150, 5_000).count());
    for (int i = 0; i < rounds; i++) {
      Map<Permalink, Amendment.Change> changes = new RandomBodies(random, corpus.texts()).edits();
      Set<String> read = ConcurrentHashMap.newKeySet();
      MemorySink whole = new MemorySink();
      assertThat(
              Amendment.emit(
                  addresses(corpus),
                  changes,
                  path -> {
                    read.add(path.value());
                    return in(files).apply(path);
                  },
                  whole))
          .isPresent();
      // The manifest has no checksum.
      read.remove(Manifest.PATH.value());
      String damaged = List.copyOf(read).get(random.nextInt(read.size()));
      SortedMap<String, byte[]> others = new TreeMap<>(files);
      damage(damaged, others, random);
      MemorySink made = new MemorySink();
      boolean amended = Amendment.emit(addresses(corpus), changes, in(others), made).isPresent();
      if (amended) {
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

  private static void damage(String path, Map<String, byte[]> files, Random random) {
    byte[] bytes = files.get(path).clone();
    switch (random.nextInt(4)) {
      case 0 -> files.remove(path);
      case 1 -> files.put(path, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      case 2 -> {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        files.put(path, bytes);
      }
      default -> {
        List<byte[]> others = new ArrayList<>(files.values());
        others.removeIf(other -> Arrays.equals(other, bytes));
        files.put(path, others.get(random.nextInt(others.size())));
      }
    }
  }

  @Test
  void what_was_made_of_something_else_is_noticed() {
    Corpus corpus = RandomCorpus.of(new Random(6), 60);
    List<Permalink> addresses = addresses(corpus);
    Map<Permalink, Amendment.Change> changes = appended(corpus, " thêm");
    Map<String, byte[]> files = exported(corpus);
    MemorySink made = new MemorySink();

    Map<String, byte[]> edited = exported(changed(corpus, appended(corpus, " khác")));
    assertThat(Amendment.emit(addresses, changes, in(edited), made)).isEmpty();
    Map<String, byte[]> others = exported(RandomCorpus.of(new Random(7), 60));
    assertThat(Amendment.emit(addresses, changes, in(others), made)).isEmpty();
    assertThat(Amendment.emit(addresses.subList(1, 60), changes, in(files), made)).isEmpty();
    assertThat(Amendment.emit(addresses.reversed(), changes, in(files), made)).isEmpty();
    assertThat(Amendment.emit(addresses.subList(0, 59), changes, in(files), made)).isEmpty();
    assertThat(Amendment.emit(addresses, changes, _ -> Optional.empty(), made)).isEmpty();

    String manifest = new String(files.get("tim-kiem/manifest.json"), UTF_8);
    Map<String, byte[]> otherProgram = new TreeMap<>(files);
    otherProgram.put("tim-kiem/manifest.json", manifest.replace("0.5", "0.25").getBytes(UTF_8));
    assertThat(Amendment.emit(addresses, changes, in(otherProgram), made)).isEmpty();
    assertThat(made.files()).isEmpty();

    assertThat(Amendment.emit(addresses, changes, in(files), made)).isPresent();
  }

  /// The other page says the same in other values, where `GD` and `ĐT` are not one word.
  @ParameterizedTest
  @CsvSource({"3, 5", "5, 3"})
  void a_text_stays_while_a_page_has_it(int first, int second) {
    List<Searchable> pages = new ArrayList<>(RandomCorpus.of(new Random(8), 40).pages());
    String body = "Đại biểu Sở GD\nĐT abcdefghijklmnop\nnhững người giữ lửa";
    PageText same =
        new PageText(
            "Khác", "Đại biểu Sở GD", List.of("ĐT abcdefghijklmnop", "những người giữ lửa"));
    pages.set(3, pages.get(3).saying(new PageText("", body, List.of())));
    pages.set(5, pages.get(5).saying(same));
    Corpus corpus = new Corpus(pages, Map.of());
    SortedMap<String, byte[]> files = exported(corpus);
    String text = ShardStore.path("texts", PageShards.textName(same)).value();
    for (int place : List.of(first, second)) {
      assertThat(files).containsKey(text);
      PageText before = pages.get(place).text();
      Map<Permalink, Amendment.Change> changes =
          Map.of(
              pages.get(place).address(),
              new Amendment.Change(
                  before, new PageText(before.summary(), "Một bài khác.", before.more())));
      amend(corpus, changes, files);
      corpus = changed(corpus, changes);
      assertThat(differences(files, exported(corpus))).isEmpty();
    }
    assertThat(files).doesNotContainKey(text);
  }

  @Test
  void a_change_is_one_of_the_body() {
    PageText text = new PageText("Tóm tắt", "Thân bài", List.of("Ảnh"));
    assertThatThrownBy(
            () -> new Amendment.Change(text, new PageText("Khác", "Thân bài", List.of("Ảnh"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Amendment.Change(text, new PageText("Tóm tắt", "Thân bài", List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
