package org.chungtay.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Đống Đa                      | dong-da
          ĐỐNG ĐA                      | dong-da
          Ứng Hòa                      | ung-hoa
          Ứng Hoà                      | ung-hoa
          \u00D0ống \u00D0a            | dong-da
          \u0189ống \u0189a            | dong-da
          Ơn thầy, ước mơ              | on-thay-uoc-mo
          GD&ĐT                        | gddt
          Sở GD & ĐT                   | so-gd-dt
          4340/KH-SGDĐT                | 4340-kh-sgddt
          4340/KH\u2011SGDĐT           | 4340-kh-sgddt
          100% đơn vị                  | 100-don-vi
          20/11                        | 20-11
          2023–2025                    | 2023-2025
          Tiểu học Giang Biên          | tieu-hoc-giang-bien
          Mầm non Giang Biên           | mam-non-giang-bien
          Đống\u00A0Đa                 | dong-da
          Đố\u00ADng\u200B Đa\uFEFF    | dong-da
          Bài viết (bản cuối)          | bai-viet-ban-cuoi
          --- a --- b ---              | a-b
          KHÔNG                        | khong
          INSTITUT                     | institut
          """)
  void the_slug_of_a_text(String text, String slug) {
    String input = text.translateEscapes();
    assertThat(Slug.of(input)).as(text).isEqualTo(slug);
    assertThat(Slug.of(Forms.nfd(input))).as("%s as NFD", text).isEqualTo(slug);
    assertThat(Slug.of(Forms.toneApart(input))).as("%s, tone apart", text).isEqualTo(slug);
    assertThat(Slug.of(slug)).as("slug of the slug").isEqualTo(slug);
    assertThat(Slug.isValid(slug)).as(slug).isTrue();
  }

  @Test
  void the_name_of_the_initiative_loses_its_quotes_and_dash() {
    assertThat(Slug.of("“Nhà trường cùng chung tay phát triển – Thầy cô cùng sẻ chia trách nhiệm”"))
        .isEqualTo("nha-truong-cung-chung-tay-phat-trien-thay-co-cung-se-chia-trach-nhiem");
  }

  @Test
  void marks_in_the_wrong_order_are_removed_all_the_same() {
    assertThat(Slug.of("đo\u0301\u0302ng đa")).isEqualTo("dong-da");
  }

  @Test
  void a_long_title_is_cut_at_a_syllable() {
    String slug = Slug.of("Nghiêng nghiêng ".repeat(13).strip());
    assertThat(slug).hasSizeLessThanOrEqualTo(80).matches("nghieng(-nghieng)*");
    assertThat(slug.length()).as("no more is cut than must be").isGreaterThan(80 - 8);
    assertThat(Slug.of("nghieng-".repeat(10) + "x")).hasSize(79);
    assertThat(Slug.of("a".repeat(200))).isEqualTo("a".repeat(80));
    assertThat(Slug.of("a".repeat(80) + " b")).isEqualTo("a".repeat(80));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CON", "NUL", "aux", "prn", "Com1", "lpt9"})
  void a_name_that_windows_keeps_is_no_slug(String name) {
    assertThat(Slug.isValid(Slug.of(name))).as(name).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "a-", "-a", "a--b", "A", "đ", "a b", "a_b", "a.b", "a/b", "..", "a\n"})
  void what_is_no_slug(String text) {
    assertThat(Slug.isValid(text)).as("'%s'", text).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "???", "“ ”", "\u200B", "\uD83C\uDF93", "漢字"})
  void a_text_without_letters_has_an_empty_slug(String text) {
    assertThat(Slug.of(text)).as(text).isEmpty();
  }

  @Test
  void the_machines_language_changes_nothing() {
    Forms.underOddLocales(
        locale -> {
          assertThat(Slug.of("TIẾNG VIỆT I 123")).as(locale).isEqualTo("tieng-viet-i-123");
          assertThat(Slug.of("İstanbul ı")).as(locale).isEqualTo("istanbul");
        });
  }

  @Test
  void a_slug_is_groups_of_letters_and_digits_joined_by_single_hyphens() {
    Random random = new Random(1);
    int valid = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      while (random.nextInt(6) > 0) {
        text.append("abyz0189abyz0189----{`/:A".charAt(random.nextInt(25)));
      }
      boolean expected = text.toString().matches("[a-z0-9]+(?:-[a-z0-9]+)*");
      assertThat(Slug.isValid(text.toString())).as(text.toString()).isEqualTo(expected);
      valid += expected ? 1 : 0;
    }
    assertThat(valid).isBetween(500, 4_500);
  }
}
