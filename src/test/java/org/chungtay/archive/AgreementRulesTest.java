package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chungtay.model.Told;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules of agreements: who may sign with whom, what adds up, what is told twice.
class AgreementRulesTest {

  @TempDir private Path folder;
  private SiteFolder site;

  @BeforeEach
  void two_units_with_schools() {
    site =
        SiteFolder.small(folder)
            .write(
                "content/schools/dong-da.yml",
                """
                - {id: tieu-hoc-a, name: Trường Tiểu học A, level: primary}
                - {id: tieu-hoc-c, name: Trường Tiểu học C, level: primary}
                """)
            .write(
                "content/schools/soc-son.yml",
                "- {id: tieu-hoc-b, name: Trường Tiểu học B, level: primary}\n");
  }

  /// An article whose only agreement begins at line 7.
  private void ceremony(String id, String agreement) {
    site.write(
        "content/articles/2023/" + id + ".md",
        SiteFolder.front("pairings:\n  - " + agreement + "\n")
            .replace("kind: news\n", "kind: ceremony\n"));
  }

  private List<String> told() {
    return Assembled.of(site).told();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          counts: {of: pairs, preschool: 3, primary: 3, lowerSecondary: 3, total: 10} ¦ ghi 10, nhưng cộng lại là 9
          counts: {of: pairs, preschool: 3, primary: 3, lowerSecondary: 3, total: 8} ¦ ghi 8, nhưng cộng lại là 9
          counts: {of: pairs, primary: 3, total: 2} ¦ ghi 2, nhưng cộng lại là 3
          planned: {of: groups, preschool: 1, primary: 1, lowerSecondary: 1, upperSecondary: 1, total: 3} ¦ cộng lại là 4
          counts: {of: pairs, total: 1}, schools: [[tieu-hoc-a, tieu-hoc-b], [tieu-hoc-b, tieu-hoc-c]] ¦ cộng lại là 2
          """)
  void numbers_that_do_not_add_up_are_told(String counts, String text) {
    ceremony("x", "{between: [dong-da, soc-son], " + counts + "}");
    Assembled assembled = Assembled.of(site);
    assertThat(assembled.told())
        .as(counts)
        .singleElement()
        .asString()
        .startsWith("content/articles/2023/x.md count-wrong 7:");
    assertThat(Told.inVietnamese(assembled.problems().getFirst())).as(counts).contains(text);
    String line = site.text("content/articles/2023/x.md").lines().toList().get(6);
    assertThat(assembled.problems().getFirst().position().column())
        .as(line)
        .isEqualTo(line.indexOf("total: ") + "total: ".length() + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "counts: {of: pairs, preschool: 3, primary: 3, lowerSecondary: 3, total: 9}",
        "counts: {of: pairs, preschool: 3, primary: 3, lowerSecondary: 3, upperSecondary: 1, total: 10}",
        "counts: {of: pairs, primary: 3, total: 20}",
        "counts: {of: pairs, preschool: 3, primary: 3, lowerSecondary: 3}",
        "counts: {of: pairs, total: 20}, schools: [[tieu-hoc-a, tieu-hoc-b]]",
        "counts: {of: schoolsEach, total: 1}, schools: [[tieu-hoc-a, tieu-hoc-b], [tieu-hoc-c, tieu-hoc-b]]",
      })
  void a_total_that_a_source_splits_in_part_is_right(String counts) {
    ceremony("x", "{between: [dong-da, soc-son], " + counts + "}");
    assertThat(told()).as(counts).isEmpty();
  }

  @Test
  void one_signing_told_twice_is_told_at_the_later_path() {
    ceremony("a", "{between: [dong-da, soc-son], signed: 2023-03-24}");
    ceremony("b", "{between: [soc-son, dong-da], signed: 2023-03-24}");
    Assembled assembled = Assembled.of(site);
    assertThat(assembled.told())
        .containsExactly("content/articles/2023/b.md pairing-duplicate 7:5");
    assertThat(Told.inVietnamese(assembled.problems().getFirst()))
        .contains("content/articles/2023/a.md, dòng 7", "seeAlso: a");
  }

  @Test
  void two_signings_without_a_date_are_one() {
    ceremony("a", "{between: [dong-da, soc-son]}");
    ceremony("b", "{between: [dong-da, soc-son]}");
    assertThat(told()).containsExactly("content/articles/2023/b.md pairing-duplicate 7:5");
  }

  @Test
  void one_article_that_tells_it_twice_is_told() {
    ceremony("a", "{between: [dong-da, soc-son]}\n  - {between: [dong-da, soc-son]}");
    assertThat(told()).containsExactly("content/articles/2023/a.md pairing-duplicate 8:5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          signed: 2023-03-24 ¦ signed: 2023-03-25
          signed: 2023-03    ¦ signed: 2023-03-24
          signed: 2023-03    ¦ venue: Hà Nội
          venue: Hà Nội      ¦ seeAlso: a
          signed: 2023, seeAlso: b ¦ signed: 2023
          """)
  void what_differs_or_names_the_other_is_no_duplicate(String one, String other) {
    ceremony("a", "{between: [dong-da, soc-son], " + one + "}");
    ceremony("b", "{between: [dong-da, soc-son], " + other + "}");
    assertThat(told()).as("%s / %s", one, other).isEmpty();
  }

  @Test
  void a_third_article_must_name_one_of_the_two() {
    ceremony("a", "{between: [dong-da, soc-son]}");
    ceremony("b", "{between: [dong-da, soc-son], seeAlso: a}");
    ceremony("c", "{between: [dong-da, soc-son], seeAlso: b}");
    ceremony("d", "{between: [dong-da, soc-son]}");
    assertThat(told()).containsExactly("content/articles/2023/d.md pairing-duplicate 7:5");
  }

  @Test
  void a_unit_signs_with_a_unit_and_a_school_with_a_school() {
    ceremony("x", "{between: [dong-da, tieu-hoc-b]}");
    ceremony("y", "{between: [tieu-hoc-a, tieu-hoc-b]}");
    assertThat(told()).containsExactly("content/articles/2023/x.md pairing-mixed 7:15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          [tieu-hoc-a, tieu-hoc-c] ¦ false
          [tieu-hoc-a]             ¦ false
          [tieu-hoc-a, tieu-hoc-b] ¦ true
          [tieu-hoc-b, tieu-hoc-a] ¦ true
          """)
  void a_pair_of_schools_has_one_of_each_unit(String pair, boolean right) {
    ceremony("x", "{between: [dong-da, soc-son], schools: [" + pair + "]}");
    assertThat(told())
        .as(pair)
        .isEqualTo(right ? List.of() : List.of("content/articles/2023/x.md pairing-schools 7:45"));
  }

  @Test
  void another_mistake_of_the_file_hides_nothing() {
    site.write(
        "content/articles/2023/x.md",
        SiteFolder.front(
                """
                distrits: [dong-da]
                pairings:
                  - between: [dong-da, soc-son]
                    signed: 2023-03-24
                    counts: {of: pairs, preschool: 3, primary: 3, lowerSecondary: 3, total: 10}
                  - between: [dong-da, soc-son]
                    signd: 2023-03-24
                  - between: [dong-da, soc-son]
                    signed: 13/5/2023
                    counts: {of: pairs, primary: 3, total: 2}
                """)
            .replace("kind: news\n", "kind: ceremony\n"));
    ceremony("y", "{between: [dong-da, soc-son]}");
    assertThat(told())
        .containsExactly(
            "content/articles/2023/x.md key-unknown 6:1",
            "content/articles/2023/x.md count-wrong 10:77",
            "content/articles/2023/x.md key-unknown 12:5",
            "content/articles/2023/x.md value-date 14:13");
  }

  @Test
  void a_value_that_cannot_be_read_contradicts_nothing() {
    ceremony("a", "{between: [dong-da, soc-son], signed: 2023-03-24}");
    ceremony("b", "{between: [dong-da, soc-son], signed: 24/3/2023}");
    assertThat(told()).containsExactly("content/articles/2023/b.md value-date 7:43");
  }
}
