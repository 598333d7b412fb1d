package org.chungtay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Section 1.6 of the Vietnamese cases: documents in lists.
class OfficialDocumentTest {

  private static OfficialDocument document(String number, @Nullable PartialDate date) {
    return new OfficialDocument(null, number, date, null, null, null, List.of(), Map.of());
  }

  private static PartialDate day(String iso) {
    return new PartialDate.OfDay(LocalDate.parse(iso));
  }

  @Test
  void documents_stand_by_date_newest_first_and_undated_last() {
    List<OfficialDocument> expected =
        List.of(
            document("01/KHLP-PGDĐT", day("2024-01-05")),
            document("01/KHLP-PGDĐT", day("2023-03-25")),
            document("năm 2023", new PartialDate.OfYear(Year.of(2023))),
            document("99/KH", day("2022-12-12")),
            document("4340/KH-SGDĐT", day("2022-12-12")),
            document("01/A", null),
            document("2/A", null));
    for (int seed = 0; seed < 10; seed++) {
      List<OfficialDocument> shuffled = new ArrayList<>(expected);
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.sort(OfficialDocument.ORDER);
      assertThat(shuffled).containsExactlyElementsOf(expected);
    }
  }
}
