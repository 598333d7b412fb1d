package org.chungtay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.TestSite;
import org.chungtay.model.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  private static final List<Word> ALL = Syllables.all();
  private static final Set<String> TEXTS =
      ALL.stream().map(Word::text).collect(Collectors.toUnmodifiableSet());

  @Test
  void there_are_thousands_and_each_once() {
    assertThat(ALL).hasSizeGreaterThan(10_000).doesNotHaveDuplicates();
    assertThat(TEXTS)
        .hasSameSizeAs(ALL)
        .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đống", "nguyễn", "nghiêng", "ghế", "kể", "quyết", "quốc", "giếng", "giữa", "yêu", "yến",
        "khuya", "thuở", "huỳnh", "ngoằng", "hưởng", "cứu", "mía", "mùa", "chứa", "oách", "ước"
      })
  void what_is_written_is_there(String syllable) {
    assertThat(TEXTS).contains(syllable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ce", "ka", "cià", "ghà", "ngề", "nghô", "càc", "tãp", "mảt", "ảch", "quùa", "boa", "iêu",
        "gía", "giìn", "qụay", "đuờng", "tóan", "thúê", "hoà"
      })
  void what_orthography_forbids_is_not(String syllable) {
    assertThat(TEXTS).doesNotContain(syllable);
  }

  @ParameterizedTest
  @CsvSource({
    "hòa, hoà",
    "khỏe, khoẻ",
    "thủy, thuỷ",
    "ủy, uỷ",
    "hoàn, hoàn",
    "của, của",
    "quý, quý",
    "toán, toán",
    "thuế, thuế"
  })
  void an_older_spelling_moves_the_tone_where_it_may(String text, String older) {
    assertThat(ALL).contains(new Word(text, older));
  }

  /// The syllables of the real archive's articles that the tables can write, which is nearly all.
  @Test
  void the_real_archive_is_written_with_them() throws IOException {
    Set<String> used = new HashSet<>();
    try (var files = Files.walk(TestSite.REPOSITORY.resolve("content/articles"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        for (String word : Files.readString(file).split("[^\\p{L}]+", -1)) {
          if (Fold.fold(word).matches("[a-z]*[aeiouy][a-z]*")
              && word.chars().anyMatch(c -> c > 127)) {
            used.add(word.toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    used.removeIf(TEXTS::contains);
    used.removeIf(word -> ALL.stream().anyMatch(known -> known.older().equals(word)));
    assertThat(used).isEmpty();
  }
}
