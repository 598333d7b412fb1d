package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What readers type, and what they should find, on the real archive.
class ReaderQueriesTest {

  private static final int SCREEN = 10;

  private static SearchIndex index;

  @BeforeAll
  static void open() {
    index = Corpora.real();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /// @param first the addresses of which one must be first
  /// @param also the addresses that must be on the first screen
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "reader-queries.txt", delimiter = '|', quoteCharacter = '`')
  void readers_find_what_they_look_for(int number, String query, String first, String also) {
    List<String> found =
        index.search(query, SCREEN).best().stream().map(hit -> hit.address().path()).toList();
    assertThat(found).as(query).isNotEmpty();
    if (first != null) {
      assertThat(words(first)).as("%s: %s", query, found).contains(found.getFirst());
    }
    if (also != null) {
      assertThat(found).as(query).containsAll(words(also));
    }
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
