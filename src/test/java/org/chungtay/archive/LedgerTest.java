package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chungtay.model.FigureLedger;
import org.chungtay.model.Told;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ledger of figures, and figures that disagree.
class LedgerTest {

  @TempDir private Path folder;
  private SiteFolder site;

  @BeforeEach
  void two_metrics() {
    site =
        SiteFolder.small(folder)
            .write(
                "content/metrics.yml",
                """
                - {id: so-truong, label: Số trường, unit: trường}
                - {id: chuyen-de, label: Chuyên đề, unit: chuyên đề}
                """);
  }

  /// An article whose first figure stands in line 7.
  private void figures(String id, String... figures) {
    site.article(
        "2023/" + id, "figures:\n  - {" + String.join("}\n  - {", figures) + "}\n", "Chữ.\n");
  }

  @Test
  void two_values_for_one_time_are_told_at_the_later_path() {
    figures("a", "metric: so-truong, value: 3500, scope: city, asOf: 2023-05");
    figures(
        "b",
        "metric: chuyen-de, value: 1, scope: city",
        "metric: so-truong, value: 3501, scope: city, asOf: 2023-05");
    Assembled assembled = Assembled.of(site);
    assertThat(assembled.told()).containsExactly("content/articles/2023/b.md figure-conflict 8:32");
    assertThat(Told.inVietnamese(assembled.problems().getFirst()))
        .contains("so-truong", "3501", "3500", "content/articles/2023/a.md, dòng 7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          value: 1, scope: city                          ¦ value: 2, scope: city                         ¦ true
          value: 1, scope: city, asOf: 2023              ¦ value: 2, scope: city, asOf: 2023             ¦ true
          value: 1, scope: city, note: sau 8 tháng       ¦ value: 2, scope: city, note: sau 8 tháng      ¦ true
          value: 1, scope: city, asOf: 2023, note: theo Sở ¦ value: 2, scope: city, asOf: 2023, note: theo Sở ¦ true
          value: 1, scope: city                          ¦ value: 1.0, scope: city                       ¦ false
          value: 1, scope: city                          ¦ value: 2, scope: dong-da                      ¦ false
          value: 1, scope: city, asOf: 2023              ¦ value: 2, scope: city, asOf: 2023-05          ¦ false
          value: 1, scope: city, asOf: 2023              ¦ value: 2, scope: city                         ¦ false
          value: 1, scope: city, note: sau 8 tháng       ¦ value: 2, scope: city, note: hết năm học      ¦ false
          value: 1, scope: city, asOf: 2023              ¦ value: 2, scope: city, asOf: 2023, note: tính cả trường tư ¦ false
          """)
  void figures_disagree_only_about_one_thing_at_one_time(String one, String other, boolean told) {
    figures("a", "metric: so-truong, " + one);
    figures("b", "metric: so-truong, " + other);
    assertThat(Assembled.of(site).told().isEmpty()).as("%s / %s", one, other).isEqualTo(!told);
  }

  @Test
  void series_stand_as_declared_the_city_first_and_the_latest_date_on_top() {
    figures(
        "a",
        "metric: chuyen-de, value: 1, scope: city",
        "metric: so-truong, value: 5, scope: ung-hoa",
        "metric: so-truong, value: 4, scope: dong-da",
        "metric: so-truong, value: 1, scope: city, asOf: 2022",
        "metric: so-truong, value: 3, scope: city, note: hiện",
        "metric: so-truong, value: 2, scope: city, asOf: 2023-02");
    FigureLedger ledger = Assembled.of(site).archive().figures();
    assertThat(ledger.series())
        .extracting(FigureLedger.Series::anchor)
        .containsExactly("so-truong", "so-truong--dong-da", "so-truong--ung-hoa", "chuyen-de");
    assertThat(ledger.series().getFirst().observed())
        .extracting(o -> o.observation().value().toPlainString())
        .containsExactly("2", "1", "3");
  }

  @Test
  void what_is_not_public_is_no_figure() {
    figures("a", "metric: so-truong, value: 1, scope: city");
    site.article(
        "2023/b", "draft: true\nfigures: [{metric: so-truong, value: 9, scope: city}]\n", "");
    site.write(
        "content/articles/2023/c.md",
        SiteFolder.front("figures: [{metric: so-truong, value: 1, scope: dong-da}]\n")
            .replace("2023-03-25", "2024-01-01"));
    assertThat(Assembled.of(site).told()).isEmpty();
    assertThat(Assembled.of(site).archive().figures().series())
        .extracting(FigureLedger.Series::scope)
        .isEqualTo(List.of("city"));
  }
}
