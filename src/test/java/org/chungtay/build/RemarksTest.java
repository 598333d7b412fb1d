package org.chungtay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.chungtay.TestSite;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;
import org.chungtay.publish.OutputRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A text is looked at again where what a rule holds it against is another, and nowhere else.
class RemarksTest {

  private static final String SCHOOLS = "content/schools/soc-son.yml";

  @TempDir private Path folder;
  private TestSite site;
  private BuildOptions options;

  /// Three entries with a text beside the small site's own; one has a mark where the name of a
  /// school has it elsewhere, and abbreviations that a name explains and that nothing does.
  @BeforeEach
  void a_site_that_was_built() throws OutputRefused {
    site =
        TestSite.small(folder)
            .write(SCHOOLS, "- id: thu\n  name: Trường Thử\n  level: [primary]\n")
            .write(
                "content/articles/2023/a.md",
                TestSite.article("Bài một", "Chữ ở Trường Minh Hoà, do ZZQ và ZZT mở.\n"));
    options = BuildOptions.reading(folder, Instant.parse("2026-11-22T00:00:00Z"));
    assertThat(codes(build()))
        .containsExactly(Code.ABBREVIATION_UNKNOWN, Code.ABBREVIATION_UNKNOWN);
  }

  private Report build() throws OutputRefused {
    return Build.run(options, Progress.SILENT);
  }

  private static List<Code> codes(Report report) {
    return report.problems().stream().map(Problem::code).toList();
  }

  private Report buildWith(String name) throws OutputRefused {
    site.append(SCHOOLS, "- id: moi\n  name: " + name + "\n  level: [primary]\n");
    return build();
  }

  @Test
  void a_new_school_is_no_reason_to_look_at_texts_again() throws OutputRefused {
    Report report = buildWith("Trường Tiểu học Mới");
    assertThat(report.work().linted()).isOne();
    assertThat(codes(report)).hasSize(2);
  }

  @Test
  void a_name_whose_mark_may_stand_elsewhere_is() throws OutputRefused {
    Report report = buildWith("Trường Minh Hòa");
    assertThat(report.work().linted()).isGreaterThan(1);
    assertThat(codes(report)).hasSize(3).contains(Code.TONE_MIXED);
  }

  @Test
  void a_name_with_an_abbreviation_is() throws OutputRefused {
    Report report = buildWith("Trường ZZQ");
    assertThat(report.work().linted()).isGreaterThan(1);
    assertThat(codes(report)).containsExactly(Code.ABBREVIATION_UNKNOWN);
  }

  @Test
  void a_unit_that_has_another_name_is() throws OutputRefused {
    site.append("content/articles/2023/a.md", "\nHọc sinh huyện Thử Tên tới chơi.\n");
    assertThat(codes(build())).hasSize(2);
    site.replace("content/districts/soc-son.md", "name: Sóc Sơn", "name: Thử Tên");
    Report report = build();
    assertThat(report.work().linted()).isGreaterThan(1);
    assertThat(codes(report)).hasSize(3).contains(Code.DISTRICT_UNLISTED);
  }
}
