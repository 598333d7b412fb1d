package org.chungtay.model.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Section 1 of the Vietnamese cases.
class VietnameseOrderTest {

  private static final String UNITS =
      "Ba Đình, Ba Vì, Bắc Từ Liêm, Cầu Giấy, Chương Mỹ, Đan Phượng, Đông Anh, Đống Đa, Gia Lâm,"
          + " Hà Đông, Hai Bà Trưng, Hoài Đức, Hoàn Kiếm, Hoàng Mai, Long Biên, Mê Linh, Mỹ Đức,"
          + " Nam Từ Liêm, Phú Xuyên, Phúc Thọ, Quốc Oai, Sóc Sơn, Sơn Tây, Tây Hồ, Thạch Thất,"
          + " Thanh Oai, Thanh Trì, Thanh Xuân, Thường Tín, Ứng Hòa";

  /// Where vector D stands among the vectors, and where F ends, which has four parts.
  static final int D = 4;

  static final int LAST_OF_F = 9;

  /// The 30 units and the vectors A to K, each in the right order.
  static List<String> vectors() {
    return List.of(
        UNITS,
        "an, ăn, ân, ba, co, cô, cơ, cu, cư, da, de, dê, đa, đe, đê, em, êm, ga, in, mo, mô, mơ,"
            + " ong, ông, u, ư, va, xa, y",
        "ma, mà, mả, mã, má, mạ",
        "ác, ách, ba, bá, bác, hạ, hai, Hạnh, Hằng, Hiền, mạ, mai, Thạch, Thanh, Thắng",
        "Dịch Vọng, Dương Nội, Dương Xá, Đa Tốn, Đại Mỗ, Đan Phượng, Đặng Xá, Đông Anh, Đồng Xuân,"
            + " Đống Đa",
        "Hoàn Kiếm, Hoàn Sơn, Hoàng Liệt, Hoàng Mai, Phú Xuyên, Phúc Thọ, Thanh Oai, Thanh Xuân,"
            + " Thành Công",
        "Đông Yên, Đồng Mai, Đống Đa",
        "Hà Đông, Hạ Đình",
        "La Phù, Là Giang",
        "Phú Thượng, Phụ Khánh",
        "Lam Sơn, Lâm Thao, Long Biên, Lộc Hà, Mai Dịch, Mãn Đức, Mậu Lương, Tam Hưng, Tàm Xá,"
            + " Tản Hồng, Tân Mai, Tây Hồ",
        "Ba, Ba Đình, Ba Vì, Hà, Hà Đông, Hai, Hai Bà Trưng",
        "Bùi, Chu, Cù, Dương, Đàm, Đào, Đặng, Đinh, Đoàn, Đỗ, Hà, Hoàng, Hồ, Huỳnh, Lê, Lương, Lưu,"
            + " Lý, Mai, Ngô, Nguyễn, Phạm, Phan, Phùng, Quách, Tạ, Tô, Trần, Triệu, Trịnh, Trương,"
            + " Võ, Vũ, Vương",
        "Ê-đi-xơn, Fulbright, Gia Lâm, Jane, Khai, STEM, Việt, Web, Xuân, Yên, Zalo",
        "Lớp 6, Lớp 7, Lớp 10",
        "Trường số 2, Trường số 10");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void shuffled_names_sort_as_in_a_dictionary(String vector) {
    sorts(vector, UnaryOperator.identity());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void decomposed_names_sort_alike(String vector) {
    sorts(vector, Forms::nfd);
    sorts(vector, Forms::toneApart);
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void capitals_sort_alike(String vector) {
    sorts(vector, Forms::capitals);
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void names_with_debris_from_word_sort_alike(String vector) {
    sorts(vector, name -> name.replace(' ', '\u00A0'));
    sorts(vector, name -> "\uFEFF" + name);
    sorts(vector, name -> name.charAt(0) + "\u00AD" + name.substring(1));
  }

  @Test
  void the_machines_language_changes_nothing() {
    Forms.underOddLocales(locale -> vectors().forEach(v -> sorts(v, Forms::capitals)));
  }

  private static void sorts(String vector, UnaryOperator<String> form) {
    sorts(vector, VietnameseOrder.COMPARATOR, form);
  }

  private static void sorts(String vector, Comparator<String> order, UnaryOperator<String> form) {
    List<String> expected = Arrays.stream(vector.split(", ")).map(form).toList();
    for (int seed = 0; seed < 20; seed++) {
      List<String> shuffled = new ArrayList<>(expected);
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.sort(order);
      assertThat(shuffled).as(vector).containsExactlyElementsOf(expected);
    }
  }

  /// Section 1.5.
  private static final String PEOPLE =
      "Ngô Quốc Anh, Trần Thế Cương, Trần Đăng Dũng, Phạm Đàm Thục Hạnh, Nguyễn Thị Hằng,"
          + " Nguyễn Thị Thu Hiền, Nguyễn Văn Kỳ, Nguyễn Thị Hằng Nga, Nguyễn Văn Sẵn,"
          + " Phạm Thị Mai Thanh, Nguyễn Đức Thắng, Lê Hồng Vũ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PEOPLE,
        "Anh, Lê Anh, Lê Thị Anh, Lý Anh, Nguyễn Anh",
        "Trần Văn An, Trần Đình Ân, Trần Anh Bình",
      })
  void people_sort_by_given_name_then_family_name(String people) {
    sorts(people, VietnameseOrder.PEOPLE, UnaryOperator.identity());
    sorts(people, VietnameseOrder.PEOPLE, Forms::nfd);
    sorts(people, VietnameseOrder.PEOPLE, Forms::toneApart);
    sorts(people, VietnameseOrder.PEOPLE, Forms::capitals);
    sorts(people, VietnameseOrder.PEOPLE, name -> " " + name.replace(' ', '\u00A0') + " ");
  }

  @ParameterizedTest
  @CsvSource({"hòa, hoà", "tỏa, toả", "thủy, thuỷ", "ủy, uỷ", "òa, oà", "Ứng Hòa, Ứng Hoà"})
  void the_place_of_the_tone_mark_does_not_matter(String one, String other) {
    assertThat(VietnameseOrder.key(one))
        .as("%s and %s", one, other)
        .isEqualTo(VietnameseOrder.key(other));
    // Only between the two of them does the text itself decide.
    assertThat(VietnameseOrder.COMPARATOR.compare(one, other)).isNotZero();
    assertThat(VietnameseOrder.COMPARATOR.compare(one + " A", other + " B")).isNegative();
    assertThat(VietnameseOrder.COMPARATOR.compare(other + " A", one + " B")).isNegative();
  }

  @ParameterizedTest
  @CsvSource({
    "đống đa, Đống đa",
    "Đống đa, Đống Đa",
    "hà đông, HÀ ĐÔNG",
    "hòa, hoÀ",
    "hoà, hÒa",
  })
  void among_equals_small_letters_come_first(String first, String second) {
    assertThat(VietnameseOrder.COMPARATOR.compare(first, second))
        .as("%s < %s", first, second)
        .isNegative();
    assertThat(VietnameseOrder.COMPARATOR.compare(first, Forms.nfd(second)))
        .as("NFD second")
        .isNegative();
    assertThat(VietnameseOrder.COMPARATOR.compare(Forms.nfd(first), second))
        .as("NFD first")
        .isNegative();
  }

  @ParameterizedTest
  @CsvSource({"Lớp 6, Lớp 6A", "Lớp 6A, Lớp 10A", "6, a", "Lớp 06, Lớp 7", "A9, A10", "0, 1"})
  void digits_come_before_letters_and_compare_as_numbers(String first, String second) {
    assertThat(VietnameseOrder.COMPARATOR.compare(first, second))
        .as("%s < %s", first, second)
        .isNegative();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đố\u00ADng Đa", "\uFEFFĐống Đa", "Đống\u200B\u00A0Đa", "Đố\u2060ng-Đa"})
  void invisible_characters_do_not_matter(String text) {
    assertThat(VietnameseOrder.key(text)).as(text).isEqualTo(VietnameseOrder.key("Đống Đa"));
  }

  @Test
  void the_order_of_texts_is_total() {
    isTotal(VietnameseOrder.COMPARATOR);
  }

  @Test
  void the_order_of_people_is_total() {
    isTotal(VietnameseOrder.PEOPLE);
  }

  private static void isTotal(Comparator<String> order) {
    List<String> texts = randomTexts(new Random(1), 140);
    int[][] signs =
        texts.stream()
            .map(a -> texts.stream().mapToInt(b -> Integer.signum(order.compare(a, b))).toArray())
            .toArray(int[][]::new);
    for (int a = 0; a < signs.length; a++) {
      for (int b = 0; b < signs.length; b++) {
        if (signs[a][b] != -signs[b][a] || (signs[a][b] == 0) != (a == b)) {
          assertThat(List.of(texts.get(a), texts.get(b))).as("antisymmetric").isEmpty();
        }
        for (int c = 0; c < signs.length; c++) {
          if (signs[a][b] <= 0 && signs[b][c] <= 0 && signs[a][c] > 0) {
            assertThat(List.of(texts.get(a), texts.get(b), texts.get(c)))
                .as("transitive")
                .isEmpty();
          }
        }
      }
    }
  }

  /// Short texts from few letters, so that many of them nearly meet.
  private static List<String> randomTexts(Random random, int count) {
    String letters = "aàáạăằâầấAÀÂdđDĐoôơốỐuưyỹ  -0129\u00A0\u0301\u0323\u0302\u200Bz漢\uFF80";
    return java.util.stream.Stream.generate(
            () ->
                random
                    .ints(random.nextInt(6), 0, letters.length())
                    .mapToObj(i -> letters.substring(i, i + 1))
                    .collect(joining()))
        .distinct()
        .limit(count)
        .toList();
  }

  @Test
  void the_index_of_the_units_has_thirteen_letters() {
    String letters =
        Arrays.stream(UNITS.split(", "))
            .map(VietnameseOrder::indexLetter)
            .distinct()
            .collect(joining(" "));
    assertThat(letters).isEqualTo("B C Đ G H L M N P Q S T Ư");
  }

  @ParameterizedTest
  @CsvSource({
    "ứng hòa, Ư",
    "Ê-đi-xơn, Ê",
    "đại, Đ",
    "Ằng, Ă",
    "án, A",
    "' Ba', B",
    "20 cặp, #",
    "(nhóm), #",
    "'', #"
  })
  void the_index_letter_of_a_text(String text, String letter) {
    assertThat(VietnameseOrder.indexLetter(text)).as(text).isEqualTo(letter);
    assertThat(VietnameseOrder.indexLetter(Forms.nfd(text)))
        .as("%s as NFD", text)
        .isEqualTo(letter);
    assertThat(VietnameseOrder.indexLetter("\uFEFF\u00A0" + text))
        .as("%s from Word", text)
        .isEqualTo(letter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0301",
        "\uD83C\uDF93",
        "\uD83C",
        "--",
        "1234567890123456789012345678901234567890"
      })
  void odd_texts_have_a_key(String text) {
    assertThat(VietnameseOrder.key(text)).isNotNull();
    assertThat(VietnameseOrder.COMPARATOR.compare(text, text + "a")).as(text).isNegative();
  }
}
