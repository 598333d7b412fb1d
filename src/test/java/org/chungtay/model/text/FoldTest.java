package org.chungtay.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  /// Every letter of Vietnamese, by its letter without marks.
  @ParameterizedTest
  @CsvSource({
    "a, aàảãáạăằẳẵắặâầẩẫấậ",
    "e, eèẻẽéẹêềểễếệ",
    "i, iìỉĩíị",
    "o, oòỏõóọôồổỗốộơờởỡớợ",
    "u, uùủũúụưừửữứự",
    "y, yỳỷỹýỵ",
    "d, dđ",
  })
  void every_letter_folds_in_every_form(String base, String letters) {
    String expected = base.repeat(letters.length());
    for (String text : new String[] {letters, Forms.capitals(letters)}) {
      assertThat(Fold.fold(text)).as(text).isEqualTo(expected);
      assertThat(Fold.fold(Forms.nfd(text))).as("%s as NFD", text).isEqualTo(expected);
      assertThat(Fold.fold(Forms.toneApart(text))).as("%s, tone apart", text).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \u00D0ống \u00F0a      | dong da
          \u0189ống \u0256a      | dong da
          đô\u0341ng             | dong
          đo\u0301\u0302ng       | dong
          Đống\u00A0Đa           | dong da
          Đống\u202FĐa           | dong da
          Đố\u00ADng             | dong
          Đống\u200B             | dong
          \uFEFFĐống             | dong
          Đố\u2060ng             | dong
          """)
  void look_alikes_and_invisible_characters(String text, String folded) {
    assertThat(Fold.fold(text.translateEscapes())).as(text).isEqualTo(folded);
  }

  @Test
  void what_is_not_vietnamese_stays() {
    assertThat(Fold.fold("4340/KH-SGD&ĐT, 20% \uD83C\uDF93"))
        .isEqualTo("4340/kh-sgd&dt, 20% \uD83C\uDF93");
    assertThat(Fold.fold("")).isEmpty();
  }

  @Test
  void the_machines_language_changes_nothing() {
    Forms.underOddLocales(
        locale -> assertThat(Fold.fold("KÍ KẾT I")).as(locale).isEqualTo("ki ket i"));
  }
}
