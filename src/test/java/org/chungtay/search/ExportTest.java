package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.chungtay.Rounds;
import org.chungtay.model.Hash;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExportTest {

  /// Every term with its postings and positions, as the client decodes them.
  private static final String DECODED =
      """
      async ({ search, decodeTerms, decodePositions }) => {
        await search.prepare();
        const { store, directory, columns } = await search.edition;
        const lines = [];
        for (const family of ['words', 'pairs']) {
          for (const name of directory[family].names) {
            const terms = await store.shard(family, name, (bytes) => decodeTerms(bytes, columns.pages));
            if (family === 'pairs') {
              decodePositions(await store.shard('positions', name, (bytes) => bytes), terms);
            }
            for (const { text, postings } of terms) {
              for (const part of ['name', 'text']) {
                const { ranks, frequencies, positions } = postings[part];
                ranks.forEach((rank, i) => lines.push([part, text, columns.pages - 1 - rank,
                  frequencies[i], positions ? positions[i].join(' ') : ''].join('|')));
              }
            }
          }
        }
        return lines.sort();
      }""";

  @Tag("browser")
  @Test
  void what_the_client_decodes_is_what_lucene_holds() {
    Rounds.seeds(5, 100)
        .forEach(
            seed -> {
              try (SearchIndex index = SearchIndex.of(RandomCorpus.of(seed));
                  Client client = Client.of(index)) {
                assertThat(client.run(DECODED, null))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(held(index.reader()));
              }
            });
  }

  private static List<String> held(IndexReader reader) {
    try {
      List<String> lines = new ArrayList<>();
      for (Part part : Part.values()) {
        for (Form form : List.of(Form.EXACT, Form.EXACT_PAIR)) {
          TermsEnum terms = FieldTerms.in(reader).of(new FieldName(part, form));
          for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            postings(
                part, term.utf8ToString(), terms.postings(null, PostingsEnum.ALL), form, lines);
          }
        }
      }
      return lines;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void postings(
      Part part, String term, PostingsEnum postings, Form form, List<String> lines)
      throws IOException {
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      List<String> positions = new ArrayList<>();
      for (int i = 0; form.isPaired() && i < postings.freq(); i++) {
        positions.add(String.valueOf(postings.nextPosition()));
      }
      lines.add(
          String.join(
              "|",
              part.key(),
              term,
              String.valueOf(postings.docID()),
              String.valueOf(postings.freq()),
              String.join(" ", positions)));
    }
  }

  /// So one column of norms does for all forms, and the counts of words for the lexicon.
  @Test
  void the_forms_of_a_part_are_equally_long_and_folded_words_are_counted_as_lucene_does() {
    Rounds.seeds(20, 300).forEach(ExportTest::assertFormsAgree);
  }

  private static void assertFormsAgree(long seed) {
    AnalysedCorpus corpus = AnalysedCorpus.of(RandomCorpus.of(seed));
    try (SearchIndex index = SearchIndex.of(corpus.corpus())) {
      IndexReader reader = index.reader();
      Map<String, Integer> folded = new TreeMap<>();
      for (Part part : Part.values()) {
        byte[] norms = Columns.norms(reader, new FieldName(part, Form.EXACT));
        for (Form form : Form.values()) {
          assertThat(Columns.norms(reader, new FieldName(part, form)))
              .as("seed %d, %s of %s", seed, form, part)
              .isEqualTo(norms);
        }
        TermsEnum terms = FieldTerms.in(reader).of(new FieldName(part, Form.FOLDED));
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
          folded.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
        }
      }
      assertThat(folded)
          .as("seed %d", seed)
          .containsAllEntriesOf(Lexicon.of(reader, corpus.words()).counts());
      folded.values().removeIf(count -> count < 2);
      assertThat(Lexicon.of(reader, corpus.words()).counts())
          .as("seed %d", seed)
          .containsAllEntriesOf(folded);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void any_number_of_threads_writes_the_same_bytes() {
    Corpus corpus = RandomCorpus.of(7);
    SortedMap<String, Hash> one = exported(corpus, 1);
    assertThat(one).hasSizeGreaterThan(5);
    for (int threads : new int[] {2, 3, 8}) {
      assertThat(exported(corpus, threads)).as("%d threads", threads).isEqualTo(one);
    }
  }

  @Test
  void the_order_of_the_pages_leaves_no_trace() {
    Corpus corpus = RandomCorpus.of(8);
    Corpus reversed = Corpus.of(corpus.pages().reversed(), corpus.labels());
    assertThat(exported(reversed, 2)).isEqualTo(exported(corpus, 2));
  }

  @Test
  void a_new_page_leaves_shards_as_they_were() {
    Corpus corpus = RandomCorpus.of(9);
    List<Searchable> pages = new ArrayList<>(corpus.pages());
    Searchable newest =
        Searchable.of(
            new org.chungtay.model.Permalink("/tin/moi/"),
            PageType.ARTICLE,
            false,
            "Bài mới",
            List.of(),
            new PageText("", "Chữ của bài mới.", List.of()),
            null,
            null,
            java.time.Instant.ofEpochSecond(1_000),
            Map.of(Facet.TYPE, List.of(PageType.ARTICLE.key())));
    pages.add(newest);
    SortedMap<String, Hash> before = exported(corpus, 2);
    SortedMap<String, Hash> after = exported(Corpus.of(pages, corpus.labels()), 2);
    assertThat(kept(before, after, "pages")).isGreaterThan(0.5);
    assertThat(kept(before, after, "texts")).isEqualTo(1);
  }

  /// The share of the shards of a family that are still there.
  private static double kept(Map<String, Hash> before, Map<String, Hash> after, String family) {
    List<String> shards =
        before.keySet().stream().filter(path -> path.startsWith("tim-kiem/" + family)).toList();
    return shards.stream().filter(after::containsKey).count() / (double) shards.size();
  }

  private static SortedMap<String, Hash> exported(Corpus corpus, int threads) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(
              () -> {
                try (SearchIndex index = SearchIndex.of(corpus)) {
                  SortedMap<String, Hash> hashes = new TreeMap<>();
                  Client.exported(index).forEach((path, bytes) -> hashes.put(path, Hash.of(bytes)));
                  return hashes;
                }
              })
          .join();
    }
  }
}
