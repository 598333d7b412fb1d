package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chungtay.model.Checked;
import org.chungtay.model.Problem;
import org.chungtay.model.Sources;
import org.chungtay.model.Told;
import org.chungtay.model.Validity;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Years that are slips, and days to come of what has happened. The build clock stands at noon of 1
/// June 2023 in Hanoi.
class LikelyDatesTest {

  private static final Duration DECADES = Duration.ofDays(10_000);

  @TempDir private Path folder;
  private SiteFolder site;

  @BeforeEach
  void a_small_site() {
    site = SiteFolder.small(folder);
  }

  private void article(String date, String keys) {
    site.write(
        "content/articles/2023/a.md",
        SiteFolder.front(keys.replace("|", "\n") + "\n").replaceFirst("date: .*", "date: " + date));
  }

  private List<String> told() {
    return Assembled.of(site).told();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          0206-03-05 ¦ # ¦ date-far 3:7
          1923-03-05 ¦ # ¦ date-far 3:7
          2206-03-05 ¦ # ¦ date-far 3:7
          2024-06-02 ¦ # ¦ date-far 3:7
          2023-05-01 ¦ updated: 2023-06-02 ¦ date-to-come 6:10
          2023-05-01 ¦ updated: 2062-03-01T07:30 ¦ date-to-come 6:10
          2023-05-01 ¦ removed: {date: 2032-05-02, reason: Nhầm.} ¦ date-to-come 6:17
          2023-05-01 ¦ corrections: [{date: 2023-05-02, note: A.}, {date: 2032-05-02, note: B.}] ¦ date-to-come 6:52
          2023-05-01 ¦ eventDate: 2032 ¦ date-far 6:12
          2023-05-01 ¦ eventDate: 0203-05 ¦ date-far 6:12
          2023-05-01 ¦ expires: 2203-05-01 ¦ date-far 6:10
          """)
  void a_slip_is_questioned(String date, String keys, String told) {
    article(date, keys);
    assertThat(told()).containsExactly("content/articles/2023/a.md " + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          1990-01-01 ¦ #
          2024-06-01 ¦ #
          2023-06-01 ¦ updated: 2023-06-01
          2023-06-01 ¦ updated: 2023-06-01T12:00
          2024-05-01 ¦ updated: 2024-05-01
          2023-05-01 ¦ expires: 2099-12-31
          2023-05-01 ¦ eventDate: 2024-05-31
          2023-05-01 ¦ eventDate: 2024
          2023-05-01 ¦ eventDate: unknown
          """)
  void what_may_be_meant_is_not(String date, String keys) {
    article(date, keys);
    assertThat(told()).isEmpty();
  }

  @Test
  void registers_reach_further_back() {
    site.write("content/documents/a.md", "---\nnumber: 1/KH\ndate: 1946-03\n---\n")
        .write("content/documents/b.md", "---\nnumber: 2/KH\ndate: 0206-03\n---\n")
        .write("content/documents/c.md", "---\nnumber: 3/KH\ndate: 2206\n---\n");
    assertThat(told())
        .containsExactly(
            "content/documents/b.md date-far 3:7", "content/documents/c.md date-far 3:7");
  }

  /// Else a build that has nothing to do would say what is no longer so, or say nothing.
  @Test
  void what_is_said_holds_as_long_as_it_is_said_to_hold() {
    article("2023-05-01", "updated: 2023-06-02|eventDate: 2024-12-01|expires: 2123-08-01");
    Checked<Sources> sources = site.read();
    Set<Integer> counts = new LinkedHashSet<>();
    for (Instant at = Assembled.NOW; at.isBefore(Instant.MAX); ) {
      List<Problem> problems = told(sources, at);
      counts.add(problems.size());
      Validity validity = Assembler.assemble(sources.value(), at, false, false).validity();
      boolean endless = validity.until().equals(Instant.MAX);
      Instant end = endless ? at.plus(DECADES) : validity.until().minusMillis(1);
      assertThat(told(sources, end)).isEqualTo(problems);
      at = validity.until();
    }
    assertThat(counts).containsExactly(3, 2, 1, 0);
  }

  private static List<Problem> told(Checked<Sources> sources, Instant at) {
    List<Problem> problems = Assembler.assemble(sources.value(), at, false, false).problems();
    problems.forEach(Told::canBeShown);
    return Problem.sorted(problems);
  }
}
