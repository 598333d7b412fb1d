package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Requests that fail, go stale or are given up.
@Tag("browser")
class TransportTest {

  private static final String ADDRESSES =
      """
      async ({ search }, text) => {
        try {
          const { total, hits } = await search.search({ text });
          return [String(total), ...hits.map((hit) => hit.address)];
        } catch (e) {
          return ['failed: ' + e.reason];
        }
      }""";

  @Test
  void a_new_publication_is_noticed_and_searched() {
    try (SearchIndex old = SearchIndex.of(RandomCorpus.of(1));
        SearchIndex fresh = Corpora.real()) {
      Map<String, byte[]> before = Client.exported(old);
      Map<String, byte[]> after = Client.exported(fresh);
      AtomicReference<Map<String, byte[]>> served = new AtomicReference<>(before);
      try (Client client =
          Client.serving(
              path -> {
                byte[] file = served.get().get(path);
                if (path.startsWith("tim-kiem/directory/")) {
                  served.set(after); // The client now knows the old files, which are gone.
                }
                return Optional.ofNullable(file);
              })) {
        assertThat(client.run(ADDRESSES, "đống đa sóc sơn"))
            .contains("/ket-noi/dong-da--soc-son/")
            .doesNotContain("failed: stale");
      }
    }
  }

  @Test
  void a_file_that_stays_away_is_told_as_an_outdated_page() {
    try (SearchIndex index = Corpora.real()) {
      Map<String, byte[]> files = new HashMap<>(Client.exported(index));
      files.keySet().removeIf(path -> path.startsWith("tim-kiem/words/"));
      try (Client client = Client.of(files)) {
        assertThat(client.run(ADDRESSES, "đống đa")).containsExactly("failed: stale");
      }
    }
  }

  @Test
  void a_server_that_stumbles_is_asked_again() {
    try (SearchIndex index = Corpora.real()) {
      Map<String, byte[]> files = Client.exported(index);
      AtomicInteger stumbles = new AtomicInteger(2);
      try (Client client =
          Client.serving(
              path -> {
                if (path.startsWith("tim-kiem/words/") && stumbles.getAndDecrement() > 0) {
                  throw new IllegalStateException("the server stumbles, as the test wants");
                }
                return Optional.ofNullable(files.get(path));
              })) {
        assertThat(client.run(ADDRESSES, "đống đa")).contains("/quan-huyen/dong-da/");
        assertThat(stumbles.get()).isLessThan(0);
      }
    }
  }

  @Test
  void no_connection_is_told_as_such_and_not_as_no_results() {
    try (SearchIndex index = Corpora.real();
        Client client = Client.of(index)) {
      String script =
          """
          async ({ Search }, text) => {
            const search = new Search(new URL('http://127.0.0.1:1/tim-kiem/'));
            try {
              const { total } = await search.search({ text });
              return [String(total)];
            } catch (e) {
              return [e.reason];
            }
          }""";
      assertThat(client.run(script, "đống đa")).containsExactly("offline");
    }
  }

  @Test
  void another_version_of_the_format_is_refused() {
    try (SearchIndex index = Corpora.real()) {
      Map<String, byte[]> files = new HashMap<>(Client.exported(index));
      files.put("tim-kiem/manifest.json", "{\"format\":3}".getBytes(StandardCharsets.UTF_8));
      try (Client client = Client.of(files)) {
        assertThat(client.run(ADDRESSES, "đống đa")).containsExactly("failed: version");
      }
    }
  }

  @Test
  void a_query_that_is_given_up_stops_and_leaves_the_next_one_whole() throws Exception {
    try (SearchIndex index = Corpora.real()) {
      Map<String, byte[]> files = Client.exported(index);
      CountDownLatch asked = new CountDownLatch(1);
      List<String> requests = Collections.synchronizedList(new ArrayList<>());
      try (Client client =
          Client.serving(
              path -> {
                requests.add(path);
                if (path.startsWith("tim-kiem/words/") && asked.getCount() > 0) {
                  asked.countDown();
                  sleep();
                }
                return Optional.ofNullable(files.get(path));
              })) {
        String script =
            """
            async ({ search }, text) => {
              const stale = new AbortController();
              const first = search.search({ text, signal: stale.signal }).then(() => 'found', (e) => e.name);
              await new Promise((later) => setTimeout(later, 100));
              const second = search.search({ text });
              stale.abort();
              return [await first, ...(await second).hits.map((hit) => hit.address)];
            }""";
        List<String> answer = client.run(script, "đống đa");
        assertThat(answer.getFirst()).isEqualTo("AbortError");
        assertThat(answer).contains("/quan-huyen/dong-da/");
      }
      assertThat(asked.await(1, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(400);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
