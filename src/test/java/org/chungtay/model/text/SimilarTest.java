package org.chungtay.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chungtay.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {

  private static final List<String> IDS =
      List.of(
          "dong-da", "dong-anh", "ha-dong", "soc-son", "son-tay", "ba-vi", "ba-dinh", "ung-hoa");

  private static final List<String> KEYS =
      List.of("title", "date", "eventDate", "kind", "summary", "districts", "schools", "topics");

  @ParameterizedTest
  @CsvSource({
    "dong-da, dong-da",
    "Đống Đa, dong-da",
    "ĐỐNG ĐA, dong-da",
    "dongda, dong-da",
    "dong-dda, dong-da",
    "dogn-da, dong-da",
    "đồng đa, dong-da",
    "dong_anh, dong-anh",
    "socson, soc-son",
    "q. Sóc Sơn, soc-son",
    "Ứng Hoà, ung-hoa",
    "bavi, ba-vi",
  })
  void the_id_that_was_meant(String written, String meant) {
    assertThat(Similar.nearest(written, IDS)).as(written).contains(meant);
    assertThat(Similar.nearest(Forms.nfd(written), IDS)).as("%s as NFD", written).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "Title, title",
    "titel, title",
    "tilte, title",
    "event-date, eventDate",
    "eventdate, eventDate",
    "district, districts",
    "sumary, summary",
    "topic, topics",
  })
  void the_key_that_was_meant(String written, String meant) {
    assertThat(Similar.nearest(written, KEYS)).as(written).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"hoan-kiem", "phuong", "x", "''", "???", "\uD83C\uDF93", "thanh-xuan-bac"})
  void nothing_is_suggested_where_nothing_is_near(String written) {
    assertThat(Similar.nearest(written, IDS)).as(written).isEmpty();
  }

  @Test
  void a_word_with_no_letter_in_common_is_not_near() {
    assertThat(Similar.nearest("a", List.of("b", "#", ""))).isEmpty();
    assertThat(Similar.nearest("a", List.of())).isEmpty();
  }

  @Test
  void among_equally_near_words_the_first_in_order_is_taken() {
    assertThat(Similar.nearest("ha-dinh", List.of("ha-linh", "ba-dinh"))).contains("ba-dinh");
    assertThat(Similar.nearest("ha-dinh", List.of("ba-dinh", "ha-linh"))).contains("ba-dinh");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "abc, abc, 0",
    "abc, acb, 1",
    "abc, ab, 1",
    "abc, xabc, 1",
    "abc, axc, 1",
    "ca, abc, 3",
    "kitten, sitting, 3",
    "'', abc, 3",
  })
  void the_distance_between_two_words(String a, String b, int distance) {
    assertThat(new Distances(a, 10, 10).to(b)).as("%s to %s", a, b).isEqualTo(distance);
    assertThat(new Distances(b, 10, 10).to(a)).as("%s to %s", b, a).isEqualTo(distance);
  }

  @Test
  void a_distance_above_the_limit_is_not_measured_further() {
    Distances distances = new Distances("kitten", 2, 20);
    assertThat(distances.to("sitting")).isGreaterThan(2);
    assertThat(distances.to("xxxxxxxxxx")).isEqualTo(Distances.FAR);
    assertThat(distances.lettersRead()).isEqualTo(4);
    assertThat(distances.to("xxkitten")).isEqualTo(2);
    assertThat(new Distances("abcd", 2, 4).to("badc")).isEqualTo(2);
  }

  /// Words share what they begin with, and many are ruled out by it.
  @Test
  void the_nearest_of_all_is_found_whatever_the_others_are() {
    Rounds.seeds(300, 20_000)
        .forEach(
            seed -> {
              Random random = new Random(seed);
              List<String> words =
                  Stream.generate(() -> word(random)).limit(1 + random.nextInt(40)).toList();
              String written = word(random);
              int limit = Math.max(1, written.length() / 3);
              record Candidate(String word, int distance) {}
              Optional<String> nearest =
                  words.stream()
                      .map(word -> new Candidate(word, new Distances(written, 20, 20).to(word)))
                      .filter(
                          c -> c.distance() <= Math.min(limit, Math.max(1, c.word().length() / 3)))
                      .filter(c -> c.distance() < Math.max(written.length(), c.word().length()))
                      .min(
                          Comparator.comparingInt(Candidate::distance)
                              .thenComparing(Candidate::word))
                      .map(Candidate::word);
              Optional<String> found = Similar.among(words).nearest(written);
              if (nearest.isPresent()) {
                assertThat(found).as("%s among %s", written, words).isEqualTo(nearest);
              } else {
                found.ifPresent(longer -> assertThat(longer).startsWith(written));
              }
            });
  }

  private static String word(Random random) {
    return random
        .ints(1 + random.nextInt(18), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void a_hundred_questions_over_ten_thousand_ids_take_a_moment() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      ids.add("truong-tieu-hoc-so-" + i + "-quan-" + i % 30);
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Similar among = Similar.among(ids);
          for (int i = 0; i < 100; i++) {
            among.nearest("truong-tieu-hc-so-" + i);
          }
        });
  }

  @Test
  void a_text_of_millions_of_letters_is_near_to_nothing() {
    char[] letters = new char[4_000_000];
    Arrays.fill(letters, 'đ');
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(Similar.nearest(new String(letters), IDS)).isEmpty());
  }
}
