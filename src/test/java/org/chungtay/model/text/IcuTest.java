package org.chungtay.model.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The Vietnamese of ICU and CLDR beside ours: the same where a syllable, a letter or a number
/// stands alone, and apart on purpose where CLDR compares the letters of all syllables before any
/// tone.
class IcuTest {

  private static final ULocale VIETNAMESE = ULocale.forLanguageTag("vi");

  private static final String[] ONSETS = {
    "", "b", "c", "ch", "d", "đ", "gi", "h", "kh", "l", "m", "ng", "nh", "ph", "qu", "s", "t", "th",
    "tr", "v", "x"
  };
  private static final String[] RHYMES = {
    "a", "ac", "ach", "ai", "an", "anh", "ao", "ă", "ăn", "ăng", "â", "ân", "e", "em", "ê", "i",
    "iên", "o", "ô", "ôi", "ơ", "ơn", "u", "uôn", "ư", "ương", "y"
  };

  private static RuleBasedCollator collator() {
    RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(VIETNAMESE);
    collator.setNumericCollation(true);
    collator.setStrength(Collator.TERTIARY);
    return collator;
  }

  /// Every onset before every rhyme with every tone on its first vowel: 3402 syllables.
  private static List<String> syllables() {
    return Arrays.stream(ONSETS)
        .flatMap(onset -> Arrays.stream(RHYMES).map(rhyme -> new String[] {onset, rhyme}))
        .flatMap(
            parts ->
                Stream.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
                    .map(
                        tone ->
                            Forms.nfc(
                                parts[0] + parts[1].charAt(0) + tone + parts[1].substring(1))))
        .distinct()
        .toList();
  }

  @Test
  void single_syllables_sort_as_cldr_has_them() {
    List<String> ours = shuffled(syllables());
    List<String> theirs = new ArrayList<>(ours);
    ours.sort(VietnameseOrder.COMPARATOR);
    theirs.sort(collator()::compare);
    assertThat(ours).hasSizeGreaterThan(3000).isEqualTo(theirs);
  }

  static List<String> vectorsThatCldrGetsRight() {
    List<String> all = VietnameseOrderTest.vectors();
    return IntStream.range(0, all.size())
        .filter(i -> i < VietnameseOrderTest.D || i > VietnameseOrderTest.LAST_OF_F)
        .mapToObj(all::get)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("vectorsThatCldrGetsRight")
  void vectors_without_d_e_f_sort_as_cldr_has_them(String vector) {
    assertThat(sortedByIcu(vector)).isEqualTo(vector);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đông Anh, Đồng Xuân, Đống Đa",
        "Đông Yên, Đồng Mai, Đống Đa",
        "Hà Đông, Hạ Đình",
        "La Phù, Là Giang",
        "Phú Thượng, Phụ Khánh",
        "Thanh Oai, Thanh Xuân, Thành Công",
      })
  void cldr_lets_the_letters_of_the_next_syllable_outweigh_a_tone_and_we_do_not(String vector) {
    assertThat(sortedByUs(vector)).isEqualTo(vector);
    assertThat(sortedByIcu(vector)).isNotEqualTo(vector);
  }

  private static String sortedByUs(String vector) {
    return shuffled(List.of(vector.split(", "))).stream()
        .sorted(VietnameseOrder.COMPARATOR)
        .collect(joining(", "));
  }

  private static String sortedByIcu(String vector) {
    return shuffled(List.of(vector.split(", "))).stream()
        .sorted(collator()::compare)
        .collect(joining(", "));
  }

  private static List<String> shuffled(List<String> texts) {
    List<String> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, new Random(1));
    return shuffled;
  }

  @Test
  void syllables_fold_as_icu_transliterates_them() {
    Transliterator icu =
        Transliterator.createFromRules(
            "fold", ":: NFD; :: [:Mn:] Remove; :: Lower; đ > d;", Transliterator.FORWARD);
    for (String syllable : syllables()) {
      for (String text : List.of(syllable, Forms.capitals(syllable), Forms.toneApart(syllable))) {
        assertThat(Fold.fold(text)).as(text).isEqualTo(icu.transliterate(text));
      }
    }
  }

  @Test
  void nfd_of_every_syllable_is_icus() {
    for (String syllable : syllables()) {
      assertThat(Forms.nfd(syllable)).isEqualTo(Normalizer2.getNFDInstance().normalize(syllable));
    }
  }

  @Test
  void numbers_are_grouped_as_in_cldr() {
    NumberFormat icu = NumberFormat.getInstance(VIETNAMESE);
    icu.setMaximumFractionDigits(9);
    new Random(1)
        .ints(1000, 0, Integer.MAX_VALUE)
        .mapToObj(n -> BigDecimal.valueOf(n >> (n % 31), n % 4).stripTrailingZeros())
        .forEach(
            number ->
                assertThat(NumberText.text(number, Language.VI))
                    .as("%s", number)
                    .isEqualTo(icu.format(number)));
  }
}
