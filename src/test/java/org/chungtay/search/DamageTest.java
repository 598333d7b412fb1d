package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chungtay.Rounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a reader is told when files do not come as they were written.
@Tag("browser")
class DamageTest {

  private static final String QUERY = "\"biên bản ghi nhớ\" đống đa";

  /// Asks again and again, each time with one of the files that the query reads cut short or with
  /// one bit flipped, and tells every answer that is neither right nor an error; then how many
  /// there were of each.
  private static final String ASK =
      """
      async ({ Search }, { text, count }) => {
        const files = new Map();
        const fetched = globalThis.fetch;
        let damaged = null;
        let bytes = null;
        globalThis.fetch = async (url, options) => {
          const path = String(url);
          if (!files.has(path)) {
            files.set(path, new Uint8Array(await (await fetched(url, options)).arrayBuffer()));
          }
          return new Response(path === damaged ? bytes : files.get(path));
        };
        const ask = async () => {
          const search = new Search(new URL('/tim-kiem/', location));
          try {
            const { hits } = await search.search({ text });
            const snippets = await Promise.all(hits.map((hit) => search.snippet(hit, [[text]])));
            return JSON.stringify(hits.map((hit, i) => [hit.address, hit.score, hit.title, snippets[i]]));
          } catch (e) {
            return 'failed: ' + e.reason;
          }
        };
        const right = await ask();
        const shards = [...files.keys()].filter((path) => path.endsWith('.bin')).sort();
        const families = new Set(shards.map((path) => path.split('/').at(-2)));
        const told = [];
        let errors = 0;
        let random = 1;
        const next = (limit) => (random = (random * 48271) % 2147483647) % limit;
        for (let i = 0; i < count; i++) {
          damaged = shards[i % shards.length];
          const whole = files.get(damaged);
          bytes = next(2) ? whole.slice(0, next(whole.length)) : whole.slice();
          if (bytes.length === whole.length) bytes[next(bytes.length)] ^= 1 << next(8);
          const answer = await ask();
          if (answer === 'failed: damaged') errors++;
          else if (answer !== right) told.push(`${i} ${damaged}: ${answer}`);
        }
        return [...told, [...families].sort().join(' '), `${errors} of ${count} damaged files noticed`];
      }""";

  @Test
  void a_damaged_file_is_an_error_and_never_a_wrong_answer() {
    int count = Math.toIntExact(Rounds.seeds(200, 5_000).count());
    try (SearchIndex index = Corpora.real();
        Client client = Client.of(index)) {
      List<String> told = client.run(ASK, Map.of("text", QUERY, "count", count));
      System.out.println("damage: " + told.getLast());
      assertThat(told.subList(0, told.size() - 1))
          .containsExactly("columns directory pages pairs positions texts words");
      // A bit of a gzip header that says nothing of the content (time, system) does no harm.
      assertThat(Integer.parseInt(told.getLast().split(" ", 2)[0])).isGreaterThan(count * 9 / 10);
    }
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
            const load = async (family, name) => {
              const { body } = await fetch(new URL(family + '/' + name + '.bin', store.base));
              return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
            };
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
