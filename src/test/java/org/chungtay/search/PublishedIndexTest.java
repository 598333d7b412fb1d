package org.chungtay.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.chungtay.Rounds;
import org.chungtay.TestSite;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Lucene answers from published files, beside what it answers from its own index.
class PublishedIndexTest {

  private static final String QUERY = "\"biên bản ghi nhớ\" đống đa -xyz";

  @Test
  void the_real_archive_is_answered_for_as_from_memory() {
    try (SearchIndex index = Corpora.real()) {
      assertAlike("the real archive", index);
    }
  }

  @Test
  void so_is_a_large_one(@TempDir Path folder) {
    int articles = Math.toIntExact(Rounds.seeds(300, 2_000).count());
    try (SearchIndex index = Corpora.of(TestSite.generated(folder, 1, articles).folder())) {
      assertAlike(articles + " generated articles", index);
    }
  }

  @Test
  void so_are_pages_of_anything() {
    Rounds.seeds(10, 200)
        .forEach(
            seed -> {
              try (SearchIndex index = SearchIndex.of(RandomCorpus.of(seed))) {
                assertThat(differences(index, Client.exported(index), 20, 20))
                    .as("seed %d", seed)
                    .isEmpty();
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "đống đa", "-đống", "\"đống đa\"", "-", "\"\"", "\u0301"})
  void a_site_without_pages_has_nothing(String query) {
    try (SearchIndex index = SearchIndex.of(Corpus.of(List.of(), Map.of()))) {
      assertThat(Answer.of(index.search(query, 10)))
          .isEqualTo(Answer.of(in(Client.exported(index)).search(query, 10).orElseThrow()));
    }
  }

  private static void assertAlike(String archive, SearchIndex index) {
    List<String> differences = differences(index, Client.exported(index), 300, 5_000);
    System.out.printf("published: %d differences on %s%n", differences.size(), archive);
    assertThat(differences).isEmpty();
  }

  /// The comparison must be able to fail.
  @Test
  void a_word_more_on_one_page_is_seen() {
    try (SearchIndex index = Corpora.real()) {
      List<Searchable> pages = new ArrayList<>(index.corpus().pages());
      pages.set(7, pages.get(7).saying(new PageText("", "đống đa", List.of())));
      try (SearchIndex other = SearchIndex.of(Corpus.of(pages, index.corpus().labels()))) {
        assertThat(differences(index, Client.exported(other), 60, 60)).isNotEmpty();
      }
    }
  }

  /// The queries that are answered differently, with both answers.
  private static List<String> differences(
      SearchIndex index, Map<String, byte[]> files, int sample, int all) {
    List<String> read = new ArrayList<>();
    PublishedIndex published = noting(files, read);
    List<String> differences = new ArrayList<>();
    queries(index, sample, all)
        .forEach(
            query -> {
              Hits hits = published.search(query, 10).orElseThrow();
              int searched = read.size();
              Answer answer = Answer.of(hits);
              if (read.size() > searched) {
                differences.add(query + ": explanations read files");
              }
              Answer lucene = Answer.of(index.search(query, 10));
              if (!lucene.equals(answer)) {
                differences.add(query + "\n  in memory: " + lucene + "\n  published: " + answer);
              }
            });
    return differences;
  }

  private static Stream<String> queries(SearchIndex index, int sample, int all) {
    Stream<String> made =
        Rounds.seeds(sample, all)
            .mapToObj(seed -> new QueryMaker(index.corpus(), seed).request().text());
    return Stream.concat(Stream.of("", "-đống", "trường", "dong da"), made);
  }

  /// All that hits say, each with the bits of its score.
  private record Answer(int total, List<Said> best) {

    private record Said(
        Permalink address,
        String title,
        @Nullable PartialDate date,
        int score,
        String explanation) {}

    static Answer of(Hits hits) {
      return new Answer(
          hits.total(),
          hits.best().stream()
              .map(
                  hit ->
                      new Said(
                          hit.address(),
                          hit.title(),
                          hit.date(),
                          Float.floatToIntBits(hit.score()),
                          hit.explanation().get()))
              .toList());
    }
  }

  private static PublishedIndex in(Map<String, byte[]> files) {
    return new PublishedIndex(path -> Optional.ofNullable(files.get(path.value())));
  }

  /// The same files, which notes those that are asked for.
  private static PublishedIndex noting(Map<String, byte[]> files, Collection<String> read) {
    return new PublishedIndex(
        path -> {
          read.add(path.value());
          return Optional.ofNullable(files.get(path.value()));
        });
  }

  /// What no query of the others may ask for.
  @Test
  void every_term_stands_where_lucene_has_it() {
    Rounds.seeds(5, 100)
        .forEach(
            seed -> {
              try (SearchIndex index = SearchIndex.of(RandomCorpus.of(seed))) {
                assertThat(held(opened(Client.exported(index)), index.reader()))
                    .as("seed %d", seed)
                    .isEqualTo(held(index.reader(), index.reader()));
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
  }

  private static IndexReader opened(Map<String, byte[]> files) throws IOException {
    PublishedShards shards = new PublishedShards(in(files).files());
    Manifest manifest = Manifest.read(shards.manifest());
    return ShardReader.open(
        manifest, ShardDirectory.read(shards.shard("directory", manifest.directory())), shards);
  }

  /// What an index holds of all terms of another.
  private static List<String> held(IndexReader reader, IndexReader terms) throws IOException {
    List<String> held = new ArrayList<>();
    for (Part part : Part.values()) {
      for (Form form : Form.values()) {
        FieldName field = new FieldName(part, form);
        TermsEnum all = FieldTerms.in(terms).of(field);
        for (BytesRef text = all.next(); text != null; text = all.next()) {
          Term term = new Term(field.toString(), BytesRef.deepCopyOf(text));
          held.add(
              term
                  + " "
                  + reader.docFreq(term)
                  + " "
                  + reader.totalTermFreq(term)
                  + postings(reader, term, form));
        }
      }
    }
    return held;
  }

  private static String postings(IndexReader reader, Term term, Form form) throws IOException {
    StringBuilder held = new StringBuilder();
    PostingsEnum postings = MultiTerms.getTermPostingsEnum(reader, term.field(), term.bytes());
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      held.append(" | ").append(postings.docID()).append(' ').append(postings.freq());
      for (int i = 0; form.isPaired() && i < postings.freq(); i++) {
        held.append(' ').append(postings.nextPosition());
      }
    }
    return held.toString();
  }

  @Test
  void a_query_reads_the_shards_it_needs() {
    try (SearchIndex index = Corpora.real()) {
      Set<String> read = new TreeSet<>();
      Map<String, byte[]> files = Client.exported(index);
      Hits hits = noting(files, read).search("đống đa", 1).orElseThrow();
      assertThat(hits.best()).hasSize(1);
      assertThat(read).hasSizeLessThan(files.size() / 4);
      assertThat(read.stream().map(path -> path.split("/", -1)[1]).distinct())
          .containsExactlyInAnyOrder(
              "columns", "directory", "manifest.json", "pages", "pairs", "positions", "words");
    }
  }

  @Test
  void damage_is_noticed_and_never_a_wrong_answer() {
    int rounds = Math.toIntExact(Rounds.seeds(300, 5_000).count());
    int noticed = 0;
    Random random = new Random(1);
    try (SearchIndex index = Corpora.real()) {
      Map<String, byte[]> files = Client.exported(index);
      Set<String> read = new TreeSet<>();
      Answer right = Answer.of(noting(files, read).search(QUERY, 10).orElseThrow());
      assertThat(right.total()).isPositive();
      // The manifest has no checksum.
      read.remove(Manifest.PATH.value());
      List<String> shards = List.copyOf(read);
      for (int i = 0; i < rounds; i++) {
        Map<String, byte[]> others = new HashMap<>(files);
        String damaged = shards.get(i % shards.size());
        Damage.to(damaged, others, random);
        Optional<Hits> hits = in(others).search(QUERY, 10);
        if (hits.isEmpty()) {
          noticed++;
        } else {
          // A bit of a gzip header that says nothing of the content.
          assertThat(Answer.of(hits.get())).as("%d: %s", i, damaged).isEqualTo(right);
        }
      }
    }
    System.out.println("published: " + noticed + " of " + rounds + " damaged files noticed");
    assertThat(noticed).isGreaterThan(rounds * 9 / 10);
  }

  @Test
  void another_programs_manifest_is_none() {
    try (SearchIndex index = Corpora.real()) {
      Map<String, byte[]> files = new HashMap<>(Client.exported(index));
      files.put(Manifest.PATH.value(), "{\"format\":1}\n".getBytes(UTF_8));
      assertThat(in(files).search(QUERY, 10)).isEmpty();
      assertThat(in(Map.of()).search(QUERY, 10)).isEmpty();
    }
  }
}
