package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.chungtay.Rounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a reader is told when files do not come as they were written.
@Tag("browser")
class DamageTest {

  /// What a search says: its hits, or what went wrong.
  private static final String ASK =
      """
      async ({ search }, text) => {
        try {
          const { hits } = await search.search({ text });
          const snippets = await Promise.all(hits.map((hit) => search.snippet(hit, [[text]])));
          return hits.map((hit, i) => hit.address + ' ' + hit.score + ' ' + hit.title + JSON.stringify(snippets[i]));
        } catch (e) {
          return ['failed: ' + e.reason];
        }
      }""";

  private static final String QUERY = "\"biên bản ghi nhớ\" đống đa";

  @Test
  void a_damaged_file_is_an_error_and_never_a_wrong_answer() {
    try (SearchIndex index = Corpora.real()) {
      Map<String, byte[]> files = new HashMap<>(Client.exported(index));
      AtomicReference<Map<String, byte[]>> served = new AtomicReference<>(files);
      try (Client client = Client.serving(path -> Optional.ofNullable(served.get().get(path)))) {
        List<String> right = client.run(ASK, QUERY);
        assertThat(right).hasSizeGreaterThan(1);
        List<String> shards =
            files.keySet().stream().filter(f -> f.endsWith(".bin")).sorted().toList();
        List<String> failures = new ArrayList<>();
        Rounds.seeds(30, 1_500)
            .forEach(
                seed -> {
                  Random random = new Random(seed);
                  String shard = shards.get((int) (seed % shards.size()));
                  byte[] damaged = damaged(files.get(shard), random);
                  Map<String, byte[]> all = new HashMap<>(files);
                  all.put(shard, damaged);
                  served.set(all);
                  List<String> answer = client.run(ASK, QUERY);
                  if (!answer.equals(right)) {
                    assertThat(answer)
                        .as("seed %d, %s", seed, shard)
                        .containsExactly("failed: damaged");
                    failures.add(shard);
                  }
                });
        assertThat(failures).isNotEmpty();
      }
    }
  }

  private static byte[] damaged(byte[] shard, Random random) {
    if (random.nextBoolean()) {
      return Arrays.copyOf(shard, random.nextInt(shard.length));
    }
    byte[] flipped = shard.clone();
    flipped[random.nextInt(shard.length)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  /// Decoders must not lean on the checksum: what was written wrong is seen as well.
  @Test
  void a_damaged_content_never_hangs_a_decoder() {
    try (SearchIndex index = Corpora.real();
        Client client = Client.of(index)) {
      String script =
          """
          async (client, count) => {
            const { search, decodeTerms, decodeColumns, decodeFacets, decodeDirectory, decodeLexicon, SearchError } = client;
            await search.prepare();
            const { store, manifest, directory, columns } = await search.edition;
            const load = (family, name) => store.load(family + '/' + name + '.bin', (bytes) => bytes);
            const pages = columns.pages;
            const decoders = [
              [await load('words', directory.words.names[0]), (bytes) => decodeTerms(bytes, pages)],
              [await load('pairs', directory.pairs.names[0]), (bytes) => decodeTerms(bytes, pages)],
              [await load('columns', manifest.columns), decodeColumns],
              [await load('facets', manifest.facets), (bytes) => decodeFacets(bytes, columns)],
              [await load('directory', manifest.directory), decodeDirectory],
              [await load('lexicon', manifest.lexicon), decodeLexicon],
            ];
            const strange = [];
            let random = 1;
            const next = (limit) => (random = (random * 48271) % 2147483647) % limit;
            for (let i = 0; i < count; i++) {
              const [whole, decode] = decoders[i % decoders.length];
              const bytes = i % 2 ? whole.slice(0, next(whole.length)) : whole.slice();
              if (i % 2 === 0) {
                bytes[next(bytes.length)] ^= 1 << next(8);
              }
              try {
                decode(bytes);
              } catch (e) {
                if (!(e instanceof SearchError && e.reason === 'damaged')) {
                  strange.push(i + ': ' + e);
                }
              }
            }
            return strange;
          }""";
      assertThat(client.run(script, Math.toIntExact(Rounds.seeds(2_000, 50_000).count())))
          .isEmpty();
    }
  }
}
