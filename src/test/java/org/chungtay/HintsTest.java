package org.chungtay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chungtay.model.Code;
import org.chungtay.model.Problem;
import org.chungtay.model.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hint, applied as it stands, leads to a site that passes.
class HintsTest {

  private static final Map<String, Writer.Hand> HANDS = Hands.all();

  /// Whose hints only lead on to what the content itself lacks.
  private static final Set<String> LEAVE_MORE = Set.of("content-missing");

  @TempDir private Path folder;

  @Test
  void every_planted_fault_is_mended_by_its_hint() throws IOException {
    PlantedFaults.copy(folder, UnaryOperator.identity());
    Files.write(folder.resolve("content/documents/so.pdf"), "%PDF-1.4\n%%EOF\n".getBytes(UTF_8));
    List<Problem> found = PlantedFaults.problems(folder);
    Writer.follow(folder, found, HANDS);
    assertThat(told(folder)).isEmpty();
    assertThat(codes(found)).hasSizeGreaterThan(110);
  }

  @Test
  void so_is_what_stands_in_a_site_of_its_own() throws IOException {
    for (Path site : PlantedFaults.alone(folder)) {
      List<Problem> found = PlantedFaults.problemsWithLinks(site);
      Writer.follow(site, found, HANDS);
      if (codes(found).stream().noneMatch(LEAVE_MORE::contains)) {
        assertThat(told(site)).as("%s", found).isEmpty();
      }
    }
  }

  private static List<String> told(Path site) {
    return PlantedFaults.problems(site).stream()
        .map(p -> p.file() + ":" + p.line() + " " + p.code().key() + " " + Told.inVietnamese(p))
        .toList();
  }

  private static Set<String> codes(List<Problem> problems) {
    return problems.stream()
        .map(Problem::code)
        .map(Code::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
