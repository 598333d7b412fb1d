package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// What readers type, and what they should find, on the real archive: alone, and with generated
/// articles among its own.
class ReaderQueriesTest {

  private static final int SCREEN = 10;

  private static final int OTHERS = 300;

  /// Kỹ năng sống; hội khuyến học tặng quà; quận 1.
  private static final Set<Integer> IN_OTHERS = Set.of(44, 47, 50);

  private static SearchIndex index;
  private static SearchIndex amongOthers;

  @BeforeAll
  static void open(@TempDir Path folder) {
    index = Corpora.real();
    amongOthers = Corpora.real(folder, OTHERS);
  }

  @AfterAll
  static void close() {
    index.close();
    amongOthers.close();
  }

  /// @param first the addresses of which one must be first
  /// @param also the addresses that must be on the first screen
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "reader-queries.txt", delimiter = '|', quoteCharacter = '`')
  void readers_find_what_they_look_for(int number, String query, String first, String also) {
    assertFound(index, query, first, also);
  }

  /// @param also not asked for here: others may come before, and for words that stand in generated
  ///   articles as well, before the first
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "reader-queries.txt", delimiter = '|', quoteCharacter = '`')
  void readers_find_it_among_others(int number, String query, String first, String also) {
    assertFound(amongOthers, query, IN_OTHERS.contains(number) ? null : first, null);
  }

  private static void assertFound(
      SearchIndex index, String query, @Nullable String first, @Nullable String also) {
    List<String> found = found(index, SearchRequest.of(query, SCREEN));
    assertThat(found).as(query).isNotEmpty();
    if (first != null) {
      assertThat(words(first)).as("%s: %s", query, found).contains(found.getFirst());
    }
    if (also != null) {
      assertThat(found).as(query).containsAll(words(also));
    }
  }

  /// The table of pairs, as far as the real archive has the words; [PlantedTest] has them all.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "đống đa | ĐỐNG ĐA",
        "ứng hòa | Ứng Hoà",
        "lan tỏa | lan toả",
        "gd&đt | GDĐT",
        "gd&đt | gd-đt",
        "2022-2025 | 2022 – 2025",
        "2022-2025 | 2022- 2025",
        "4340/KH-SGDĐT | 4340/kh-sgdđt",
      })
  void writings_of_one_thing_find_the_same_with_the_same_scores(String one, String other) {
    assertThat(scored(one)).isNotEmpty().isEqualTo(scored(other));
    assertThat(scored(Normalizer.normalize(one, Normalizer.Form.NFD))).isEqualTo(scored(one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gd&đt | A1 A3 A4",
        "gddt | A1 A3 A4",
        "gd đt | A1 A3 A4",
        "giáo dục và đào tạo | A1 A3 A4",
        "thcs dong da | A1",
        "trung học cơ sở đống đa | A1",
        "sẻ chia trách nhiệm | A0 A1 A3 A4",
        "chia sẻ trách nhiệm | A0 A1 A3 A4",
      })
  void both_wordings_are_found(String query, String pages) {
    assertThat(found(index, SearchRequest.of(query, 30))).as(query).containsAll(words(pages));
  }

  private static List<String> scored(String query) {
    return index.search(SearchRequest.of(query, SCREEN)).best().stream()
        .map(hit -> hit.address().path() + " " + Float.floatToIntBits(hit.score()))
        .toList();
  }

  @Test
  void units_come_first_for_a_part_of_their_names_in_vietnamese_order() {
    assertThat(found(index, SearchRequest.of("dong", SCREEN)))
        .startsWith("/quan-huyen/dong-anh/", "/quan-huyen/dong-da/", "/quan-huyen/ha-dong/");
  }

  @Test
  void half_a_word_is_no_abbreviation() {
    SearchRequest half =
        new SearchRequest("th", true, Map.of(), SearchRequest.Order.RELEVANCE, SCREEN);
    assertThat(Trees.json(index.tree(half))).contains("\"th\"").doesNotContain("tiểu");
    assertThat(Trees.json(index.tree(SearchRequest.of("TH", SCREEN)))).contains("tiểu");
  }

  @Test
  void a_year_is_not_found_in_addresses_and_dates() {
    assertThat(found(index, SearchRequest.of("2023", 1_000)))
        .isNotEmpty()
        .noneMatch(address -> address.startsWith("/quan-huyen/"));
  }

  private static List<String> found(SearchIndex index, SearchRequest request) {
    return index.search(request).best().stream().map(hit -> hit.address().path()).toList();
  }

  private static List<String> words(String addresses) {
    return Arrays.stream(addresses.split(" ", -1)).map(ReaderQueriesTest::address).toList();
  }

  /// The letters of the table: A0 to A4 the articles, R the results, D and P and U and so on.
  private static String address(String name) {
    return switch (name) {
      case "A0" -> "/tin/20-cap-truong-thanh-tri-chuong-my/";
      case "A1" -> "/tin/dong-da-soc-son-ky-bien-ban-ghi-nho/";
      case "A2" -> "/tin/hai-truong-tieu-hoc-long-bien-ky-ban-ghi-nho/";
      case "A3" -> "/tin/672-truong-ky-bien-ban-ghi-nho/";
      case "A4" -> "/tin/hoang-mai-ung-hoa-59-nhom-ky-ket/";
      case "R" -> "/ket-qua/";
      default -> name;
    };
  }
}
