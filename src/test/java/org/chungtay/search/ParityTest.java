package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chungtay.Rounds;
import org.chungtay.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class ParityTest {

  @Test
  void the_client_ranks_the_real_archive_as_lucene_does() {
    try (SearchIndex index = Corpora.real();
        Client client = Client.of(index)) {
      assertParity("the real archive", index, client);
    }
  }

  @Test
  void the_client_ranks_a_large_archive_as_lucene_does(@TempDir Path folder) {
    int articles = (int) Rounds.seeds(300, 2_000).max().orElseThrow();
    try (SearchIndex index = Corpora.of(TestSite.generated(folder, 1, articles).folder());
        Client client = Client.of(index)) {
      assertParity(articles + " generated articles", index, client);
    }
  }

  private static void assertParity(String archive, SearchIndex index, Client client) {
    List<SearchRequest> requests = requests(index, 100, 2_000);
    List<String> differences = new Parity(index, client).differences(requests);
    System.out.printf(
        "parity: %d of %d queries on %s%n",
        requests.size() - differences.size(), requests.size(), archive);
    assertThat(differences).isEmpty();
  }

  private static List<SearchRequest> requests(SearchIndex index, int sample, int all) {
    return Rounds.seeds(sample, all)
        .mapToObj(seed -> new QueryMaker(index.corpus(), seed).request())
        .toList();
  }

  /// The comparison must be able to fail.
  @Test
  void one_flipped_bit_in_a_norm_is_seen() throws IOException {
    try (SearchIndex index = Corpora.real()) {
      Map<String, byte[]> files = new HashMap<>(Client.exported(index));
      String columns =
          files.keySet().stream().filter(f -> f.contains("/columns/")).findFirst().orElseThrow();
      byte[] content =
          new GZIPInputStream(new ByteArrayInputStream(files.get(columns))).readAllBytes();
      // After the number of pages, one byte here, come the norms.
      assertThat(content[0]).isEqualTo((byte) index.corpus().pages().size());
      content[1 + 7] ^= 1;
      ByteArrayOutputStream flipped = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(flipped)) {
        gzip.write(content);
      }
      files.put(columns, flipped.toByteArray());
      try (Client client = Client.of(files)) {
        assertThat(new Parity(index, client).differences(requests(index, 60, 60))).isNotEmpty();
      }
    }
  }
}
