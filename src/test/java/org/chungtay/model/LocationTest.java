package org.chungtay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which paths are one file where a file system ignores case and Unicode forms.
class LocationTest {

  /// Turkish alone has a small letter for it that others have not.
  private static final int DOTTED_I = 0x130;

  private static Location place(String path) {
    return Location.of(new OutputPath(path));
  }

  @Test
  void every_letter_lies_where_its_other_cases_and_forms_lie() {
    IntStream.rangeClosed('0', Character.MAX_CODE_POINT)
        .filter(Character::isLetterOrDigit)
        .filter(letter -> letter != DOTTED_I)
        .forEach(
            letter -> {
              String text = Character.toString(letter);
              Location place = place(text);
              for (String other :
                  List.of(
                      text.toUpperCase(Locale.ROOT),
                      text.toLowerCase(Locale.ROOT),
                      Character.toString(Character.toUpperCase(letter)),
                      Character.toString(Character.toLowerCase(letter)),
                      Character.toString(Character.toTitleCase(letter)),
                      Normalizer.normalize(text, Normalizer.Form.NFD))) {
                if (!place(other).equals(place)) {
                  assertThat(place(other)).as("%s and %s", text, other).isEqualTo(place);
                }
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "/tin/a/, /tin/a/index.html, true",
    "/Tin/A/, /tin/a/INDEX.html, true",
    "/tin/a/, /tin/a.html, false",
    "/tin/a, /tin/a/, false",
    "/tin/ă/, /tin/a/, false",
    "/tin/đ/, /tin/d/, false"
  })
  void an_address_lies_where_its_file_lies(String one, String other, boolean same) {
    assertThat(Location.of(new Permalink(one)).equals(Location.of(new Permalink(other))))
        .as("%s and %s", one, other)
        .isEqualTo(same);
  }
}
