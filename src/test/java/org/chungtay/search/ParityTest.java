package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.Rounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class ParityTest {

  @Test
  void the_client_ranks_the_real_archive_as_lucene_does() {
    try (SearchIndex index = Corpora.real();
        Client client = Client.of(index)) {
      List<SearchRequest> requests =
          Rounds.seeds(100, 1_000)
              .mapToObj(s -> new QueryMaker(index.corpus(), s).request())
              .toList();
      assertThat(new Parity(index, client).differences(requests)).isEmpty();
      System.out.printf("Parity on the real archive: %d queries%n", requests.size());
    }
  }
}
