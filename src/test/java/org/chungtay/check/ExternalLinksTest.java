package org.chungtay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalLinksTest {

  private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

  @TempDir private Path folder;

  private static void nothing() {}

  private ExternalLinks links(Instant at) {
    return new ExternalLinks(
        folder.resolve("cache/links"),
        Clock.fixed(at, ZoneOffset.UTC),
        InetAddress::isLoopbackAddress,
        Duration.ZERO);
  }

  private String answer(String url) {
    URI uri = URI.create(url);
    Answer answer = links(NOON).tried(List.of(uri), ExternalLinksTest::nothing).get(uri);
    return (answer.isDead() ? "dead " : "alive ") + answer.text();
  }

  @Test
  void an_answer_tells_whether_a_reader_would_see_the_page() {
    Map<String, Integer> statuses =
        Map.of(
            "/a",
            200,
            "/none",
            204,
            "/gone",
            410,
            "/login",
            401,
            "/bots",
            403,
            "/slow",
            429,
            "/down",
            500,
            "/get-only",
            200);
    try (LoopbackServer server = LoopbackServer.answering(statuses)) {
      assertThat(answer(server.url("/a"))).isEqualTo("alive HTTP 200");
      assertThat(answer(server.url("/none"))).isEqualTo("alive HTTP 204");
      assertThat(answer(server.url("/khong-co"))).isEqualTo("dead HTTP 404");
      assertThat(answer(server.url("/gone"))).isEqualTo("dead HTTP 410");
      assertThat(answer(server.url("/login"))).isEqualTo("alive HTTP 401");
      assertThat(answer(server.url("/bots"))).isEqualTo("alive HTTP 403");
      assertThat(answer(server.url("/slow"))).isEqualTo("alive HTTP 429");
      assertThat(answer(server.url("/down"))).isEqualTo("dead HTTP 500");
      assertThat(answer(server.url("/get-only"))).isEqualTo("alive HTTP 200");
      assertThat(server.asked()).contains("HEAD /get-only", "GET /get-only", "HEAD /a");
      assertThat(server.asked()).doesNotContain("GET /a");
    }
  }

  @Test
  void redirects_are_followed_to_their_end() {
    try (LoopbackServer there = LoopbackServer.answering(Map.of("/old", 301, "/moved", 200));
        LoopbackServer round = LoopbackServer.answering(Map.of("/old", 302, "/moved", 308));
        LoopbackServer gone = LoopbackServer.answering(Map.of("/old", 307))) {
      assertThat(answer(there.url("/old"))).isEqualTo("alive HTTP 200");
      assertThat(answer(round.url("/old"))).isEqualTo("dead redirect");
      assertThat(answer(gone.url("/old"))).isEqualTo("dead HTTP 404");
    }
  }

  @Test
  void vietnamese_letters_and_fragments_are_sent_as_the_web_has_them() {
    try (LoopbackServer server = LoopbackServer.answering(Map.of("/b%C3%A0i", 200))) {
      assertThat(answer(server.url("/bài?q=đ#mục"))).isEqualTo("alive HTTP 200");
      assertThat(server.asked()).containsExactly("HEAD /b%C3%A0i?q=%C4%91");
    }
  }

  @Test
  void where_nobody_listens_is_dead() {
    String url;
    try (LoopbackServer server = LoopbackServer.answering(Map.of())) {
      url = server.url("/");
    }
    assertThat(answer(url)).isEqualTo("dead TCP");
    assertThat(folder.resolve("cache/links")).as("tried again next time").isEmptyFile();
    assertThat(answer("http://khong-co.invalid/")).isEqualTo("dead DNS");
    assertThat(answer("http://127.0.0.1:99999/")).isEqualTo("dead URL");
  }

  @Test
  void a_host_is_asked_for_one_address_at_a_time() {
    try (LoopbackServer server = LoopbackServer.answering(Map.of())) {
      List<URI> urls = IntStream.range(0, 20).mapToObj(i -> server.uri("/" + i)).toList();
      assertThat(links(NOON).tried(urls, ExternalLinksTest::nothing)).hasSize(20);
      assertThat(server.asked()).hasSize(40);
      assertThat(server.most()).isEqualTo(1);
    }
  }

  @Test
  void what_has_answered_lately_is_not_asked_again() {
    try (LoopbackServer server = LoopbackServer.answering(Map.of("/a", 200))) {
      List<URI> urls = List.of(server.uri("/a"), server.uri("/b"), server.uri("/a"));
      Map<URI, Answer> first = links(NOON).tried(urls, ExternalLinksTest::nothing);
      assertThat(server.asked()).containsExactlyInAnyOrder("HEAD /a", "HEAD /b", "GET /b");

      server.asked().clear();
      assertThat(links(NOON.plus(Duration.ofHours(23))).tried(urls, ExternalLinksTest::nothing))
          .isEqualTo(first);
      assertThat(server.asked()).isEmpty();
      links(NOON.plus(Duration.ofDays(2))).tried(urls, ExternalLinksTest::nothing);
      assertThat(server.asked()).containsExactly("HEAD /b", "GET /b");
      links(NOON.plus(Duration.ofDays(8))).tried(urls, ExternalLinksTest::nothing);
      assertThat(server.asked()).contains("HEAD /a");

      server.asked().clear();
      links(NOON).tried(urls, ExternalLinksTest::nothing);
      assertThat(server.asked()).as("the clock was put back").contains("HEAD /a", "HEAD /b");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rác", "2026\tdead\tHTTP 404\thttp://a/", "\u0000\n\t\t\t\n"})
  void a_cache_that_cannot_be_read_is_no_matter(String text) throws IOException {
    Files.createDirectories(folder.resolve("cache"));
    Files.writeString(folder.resolve("cache/links"), text);
    try (LoopbackServer server = LoopbackServer.answering(Map.of("/a", 200))) {
      assertThat(answer(server.url("/a"))).isEqualTo("alive HTTP 200");
    }
  }

  /// A redirect from the public web may lead inside as well: each request asks again.
  @Test
  void an_internal_address_is_never_asked() {
    try (LoopbackServer server = LoopbackServer.answering(Map.of("/a", 200))) {
      ExternalLinks web = ExternalLinks.onTheWeb(folder.resolve("links"), Clock.systemUTC());
      URI url = server.uri("/a");
      assertThat(web.tried(List.of(url), ExternalLinksTest::nothing).get(url))
          .isEqualTo(new Answer(true, "127.0.0.1"));
      assertThat(server.asked()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "0.1.2.3", "10.1.2.3", "172.16.0.1", "172.31.255.255",
        "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::",
        "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:10.0.0.1"
      })
  void internal_addresses_are_known(String address) throws IOException {
    assertThat(Addresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "203.162.0.1", "2001:ee0::1"})
  void public_addresses_are_known(String address) throws IOException {
    assertThat(Addresses.isPublic(InetAddress.getByName(address))).isTrue();
  }
}
