package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chungtay.Rounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArithmeticTest {

  private static final Arithmetic TABLE = Arithmetic.table(Rounds.seeds(20_000, 200_000).count());

  @Tag("browser")
  @Test
  void chromium_computes_as_lucene_does() {
    try (SearchIndex index = SearchIndex.of(Corpus.of(List.of(), Map.of()));
        Client client = Client.of(index)) {
      String script =
          "async (client, text) => (" + Arithmetic.SCRIPT + ")(client, JSON.parse(text))";
      assertBits(client.run(script, TABLE.json()));
    }
  }

  @Tag("browser")
  @Test
  void firefox_computes_as_lucene_does(@TempDir Path profile) throws Exception {
    assumeTrue(Firefox.isThere(), "no Firefox: export FIREFOX=/path/to/firefox");
    try (SearchIndex index = SearchIndex.of(Corpus.of(List.of(), Map.of()))) {
      assertBits(Firefox.run(profile, Arithmetic.SCRIPT, TABLE.json(), Client.exported(index)));
    }
  }

  private static void assertBits(List<String> bits) {
    assertThat(bits).hasSameSizeAs(TABLE.rows());
    for (int i = 0; i < bits.size(); i++) {
      assertThat(bits.get(i))
          .as(TABLE.rows().get(i).toString())
          .isEqualTo(String.valueOf(TABLE.rows().get(i).bits()));
    }
  }
}
