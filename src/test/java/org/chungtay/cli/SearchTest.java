package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  @Test
  void hits_are_printed_with_their_addresses() {
    Cli run = Cli.run("search", "quan dong da", "--site", TestSite.REPOSITORY, "--limit", 2);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("Quận Đống Đa\n  /quan-huyen/dong-da/").contains("kết quả cho");
    assertThat(run.out().lines().filter(line -> line.startsWith("  /"))).hasSize(2);
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

  @Test
  void what_was_published_answers_as_an_index_in_memory_does(@TempDir Path folder)
      throws IOException {
    TestSite site = TestSite.real(folder.resolve("site"));
    List<String> queries = List.of("quan dong da", "\"biên bản ghi nhớ\"", "thcs -hà", "xyzzy", "");
    List<Cli> unpublished = queries.stream().map(query -> explained(site, query)).toList();
    assertThat(unpublished).allSatisfy(run -> assertThat(run.err()).isEqualTo(STALE));
    site.built().built();
    Map<String, ?> before = TestSite.tree(site.folder());
    for (int i = 0; i < queries.size(); i++) {
      Cli run = explained(site, queries.get(i));
      assertThat(run.err()).as(queries.get(i)).isEmpty();
      assertThat(run.out()).as(queries.get(i)).isEqualTo(unpublished.get(i).out());
      assertThat(run.exit()).isZero();
    }
    assertThat(TestSite.tree(site.folder())).isEqualTo(before);
  }

  private static final String STALE =
      "No published search index is up to date: indexing the site in memory. Publish one: chungtay"
          + " build\n";

  private static Cli explained(TestSite site, String query) {
    return Cli.run(
        "search", "--site", site.folder(), "--json", "--explain", "--lang", "en", "--", query);
  }

  /// What someone may do after a build.
  enum Change {
    SOURCE_EDITED,
    SOURCE_NEW,
    CONFIGURATION,
    CLOCK,
    PAGE_DAMAGED,
    SHARD_MISSING,
    SHARD_DAMAGED,
    MANIFEST_MISSING,
    OUTPUT_MISSING,
    OUTPUT_ELSEWHERE,
    DRAFTS,
    CACHE_MISSING,
    CACHE_DAMAGED
  }

  @ParameterizedTest
  @EnumSource
  void what_was_published_of_another_time_does_not_answer(Change change, @TempDir Path folder)
      throws IOException {
    TestSite site = TestSite.small(folder.resolve("site"));
    site.write(
        "content/articles/sau.md",
        TestSite.article("Bài sau", "Chữ.\n").replace("2023-03-25", "2099-01-01"));
    site.built().built();
    assertThat(searched(site).err()).isEmpty();
    List<Object> options = new ArrayList<>();
    int found = 1;
    switch (change) {
      case SOURCE_EDITED -> {
        site.replace("content/articles/2023/bai-thu.md", "Chữ trong", "Lời trong");
        found = 0;
      }
      case SOURCE_NEW -> {
        site.write("content/articles/moi.md", TestSite.article("Mới", "Chữ trong bài.\n"));
        found = 2;
      }
      case CONFIGURATION -> site.append("site-config.yml", "timeZone: Asia/Tokyo\n");
      case CLOCK -> options.addAll(List.of("--at", "2099-01-02T00:00:00+07:00"));
      case PAGE_DAMAGED -> site.write("public/index.html", "hỏng");
      case SHARD_MISSING -> Files.delete(shard(site));
      case SHARD_DAMAGED -> Files.write(shard(site), new byte[100]);
      case MANIFEST_MISSING -> site.delete("public/tim-kiem/manifest.json");
      case OUTPUT_MISSING -> Files.move(site.out(), folder.resolve("moved"));
      case OUTPUT_ELSEWHERE -> site.built("--out", folder.resolve("other"));
      case DRAFTS -> site.built("--drafts");
      case CACHE_MISSING -> Files.move(site.folder().resolve(".chungtay"), folder.resolve("gone"));
      case CACHE_DAMAGED -> site.write(".chungtay/last", "hỏng");
    }
    Cli run = searched(site, options.toArray());
    assertThat(run.err()).isEqualTo(STALE);
    assertThat(run.out()).contains("\"total\":" + found);
    assertThat(run.exit()).isZero();
  }

  private static Cli searched(TestSite site, Object... more) {
    List<Object> arguments =
        new ArrayList<>(List.of("search", "\"chữ trong bài\"", "--site", site.folder(), "--json"));
    arguments.addAll(List.of("--lang", "en"));
    arguments.addAll(List.of(more));
    return Cli.run(arguments.toArray());
  }

  private static Path shard(TestSite site) throws IOException {
    try (Stream<Path> shards = Files.list(site.out().resolve("tim-kiem/words"))) {
      return shards.findFirst().orElseThrow();
    }
  }

  @Test
  void a_site_that_was_not_published_is_searched_and_it_is_said(@TempDir Path folder) {
    TestSite site = TestSite.small(folder);
    Cli run = Cli.run("search", "chữ", "--site", site.folder());
    assertThat(run.err())
        .isEqualTo(
            "Chưa có chỉ mục tìm kiếm đã xuất bản, hoặc nó đã cũ: đang lập chỉ mục trong bộ nhớ."
                + " Để xuất bản: chungtay build\n");
    assertThat(run.out()).contains("/tin/bai-thu/");
    assertThat(site.folder().resolve(".chungtay")).doesNotExist();
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
