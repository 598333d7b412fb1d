package org.chungtay.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    assertThat(Similar.distance(a, b, 10)).as("%s to %s", a, b).isEqualTo(distance);
    assertThat(Similar.distance(b, a, 10)).as("%s to %s", b, a).isEqualTo(distance);
  }

  @Test
  void a_distance_above_the_limit_is_not_measured_further() {
    assertThat(Similar.distance("kitten", "sitting", 2)).isGreaterThan(2);
    assertThat(Similar.distance("kitten", "sitting", 3)).isEqualTo(3);
    assertThat(Similar.distance("abcd", "badc", 2)).isEqualTo(2);
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
