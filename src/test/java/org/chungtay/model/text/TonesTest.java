package org.chungtay.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Section 3.5 of the Vietnamese cases.
class TonesTest {

  @ParameterizedTest
  @CsvSource({
    "hoà, hòa",
    "toả, tỏa",
    "khoẻ, khỏe",
    "thuỷ, thủy",
    "uỷ, ủy",
    "xoá, xóa",
    "hoá, hóa",
    "oà, òa",
    "Ứng Hoà, Ứng Hòa",
    "HOÀ BÌNH, HÒA BÌNH",
    "Uỷ ban, Ủy ban",
    "HoÀ, HòA",
    "lan toả, lan tỏa",
    "(hoà), (hòa)",
    "hoà-giải, hòa-giải",
    "loã xoã, lõa xõa",
    "hoạ hoè, họa hòe",
    "luỵ, lụy",
    "mỹ thuỹ, mỹ thũy",
  })
  void the_mark_stands_on_the_first_vowel_of_an_open_rhyme(String written, String canonical) {
    assertThat(Tones.canonical(written)).as(written).isEqualTo(canonical);
    assertThat(Tones.canonical(Forms.nfd(written))).as("%s as NFD", written).isEqualTo(canonical);
    assertThat(Tones.canonical(Forms.toneApart(written)))
        .as("%s, tone apart", written)
        .isEqualTo(canonical);
    assertThat(Tones.canonical(Forms.capitals(written)))
        .as("%s in capitals", written)
        .isEqualTo(Forms.capitals(canonical));
    assertThat(Tones.canonical(canonical)).as("once more").isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoàn toàn khoảng tuyển",
        "của mùa thuở thuế",
        "quà quý QUÝ Quỳ quẻ quỵ",
        "khuỷu khuya thoái khoáy",
        "ngoằn ngoèo",
        "hòa tỏa khỏe thủy ủy xóa",
        "lý mỹ ký giò vò",
        "4340/KH-SGDĐT",
        "",
      })
  void nothing_else_moves(String text) {
    assertThat(Tones.canonical(text)).as(text).isEqualTo(text);
    assertThat(Tones.canonical(Forms.nfd(text))).as("%s as NFD", text).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"kĩ, kỹ", "kí, ký", "lí, lý", "mĩ, mỹ", "tỉ, tỷ", "quí, quý"})
  void i_and_y_are_alike_when_folded_only(String i, String y) {
    assertThat(Tones.canonical(i)).as("%s, %s", i, y).isNotEqualTo(Tones.canonical(y));
  }

  @ParameterizedTest
  @CsvSource({"hoà, hòa", "toả, tỏa", "khoẻ, khỏe", "thuỷ, thủy", "uỷ, ủy", "oà, òa"})
  void both_spellings_are_alike_in_every_way(String one, String other) {
    assertThat(Tones.canonical(one)).isEqualTo(Tones.canonical(other));
    assertThat(Fold.fold(one)).isEqualTo(Fold.fold(other));
    assertThat(Slug.of(one)).isEqualTo(Slug.of(other));
    assertThat(VietnameseOrder.key(one)).isEqualTo(VietnameseOrder.key(other));
  }

  @Test
  void the_older_marks_of_unicode_become_the_present_ones() {
    assertThat(Tones.canonical("hoa\u0340")).isEqualTo("hòa");
    assertThat(Tones.canonical("uy\u0341")).isEqualTo("úy");
  }

  @Test
  void the_machines_language_changes_nothing() {
    Forms.underOddLocales(
        locale ->
            assertThat(Tones.canonical("UỶ BAN, TÌNH HOÀ"))
                .as(locale)
                .isEqualTo("ỦY BAN, TÌNH HÒA"));
  }
}
