package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  @Test
  void hits_are_printed_with_their_addresses() {
    Cli run = Cli.run("search", "quan dong da", "--site", TestSite.REPOSITORY, "--limit", 2);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("Quận Đống Đa\n  /quan-huyen/dong-da/").contains("kết quả cho");
    assertThat(run.out().lines().filter(line -> line.startsWith("  /"))).hasSize(2);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void machines_get_json_with_score_and_date() {
    Cli run =
        Cli.run("search", "lê hồng vũ", "--site", TestSite.REPOSITORY, "--json", "--limit", 1);
    assertThat(run.out())
        .startsWith("{\"total\":")
        .contains("\"url\":\"/tin/dong-da-soc-son-ky-bien-ban-ghi-nho/\"")
        .contains("\"date\":\"2023-03-24\"")
        .containsPattern("\"score\":[0-9.]+}]}");
  }

  @Test
  void an_unknown_date_is_null() {
    Cli run =
        Cli.run("search", "đính chính", "--site", TestSite.REPOSITORY, "--json", "--limit", 1);
    assertThat(run.out()).contains("\"url\":\"/dinh-chinh/\"").contains("\"date\":null");
  }

  @Test
  void the_day_of_publication_is_not_the_day_of_what_happened(@TempDir Path folder) {
    Path site = TestSite.small(folder).folder();
    Cli run = Cli.run("search", "bài thử", "--site", site, "--json", "--limit", 1);
    assertThat(run.out()).contains("\"url\":\"/tin/bai-thu/\"").contains("\"date\":null");
    assertThat(Cli.run("search", "25/3/2023", "--site", site, "--json").out())
        .contains("\"total\":0");
  }

  @Test
  void explanations_are_lucenes_own() {
    Cli run =
        Cli.run("search", "đống đa", "--site", TestSite.REPOSITORY, "--explain", "--limit", 1);
    assertThat(run.out())
        .contains("weight(name.exact-pair:đống đa")
        .contains("computed as boost * idf * tf");
  }

  @Test
  void nothing_found_is_said_and_no_failure(@TempDir Path folder) {
    Cli run = Cli.run("search", "xyzzy", "--site", TestSite.small(folder).folder(), "--lang", "en");
    assertThat(run.out()).isEqualTo("No results for “xyzzy”.\n");
    assertThat(run.exit()).isZero();
  }

  @Test
  void a_site_with_problems_is_not_searched(@TempDir Path folder) {
    TestSite site = TestSite.small(folder).write("content/articles/2023/hong.md", "chữ");
    Cli run = Cli.run("search", "bài", "--site", site.folder());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("content/articles/2023/hong.md");
  }

  @Test
  void a_limit_below_one_is_wrong_usage() {
    Cli run = Cli.run("search", "bài", "--site", TestSite.REPOSITORY, "--limit", 0, "--lang", "en");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("must be 1 or more, not 0");
  }

  /// As many hits as there are pages, whatever is asked for.
  @Test
  void a_limit_without_end_is_no_matter() {
    Cli run =
        Cli.run("search", "đống đa", "--site", TestSite.REPOSITORY, "--limit", Integer.MAX_VALUE);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out().lines().filter(line -> line.startsWith("  /")).count())
        .isBetween(3L, 200L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-x%d ", "\"đống x%d\" ", "-\"đống x%d\" ", "đống%d "})
  void a_query_without_end_is_no_matter(String part) {
    String query =
        IntStream.range(0, 3_000).mapToObj(part::formatted).collect(Collectors.joining());
    Cli run = Cli.run("search", "--site", TestSite.REPOSITORY, "--", "đống " + query);
    assertThat(run.exit()).as(run.err()).isZero();
  }
}
