package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.archive.Assembler;
import org.chungtay.archive.Assembly;
import org.chungtay.archive.Transition;
import org.chungtay.cli.Cli;
import org.chungtay.source.SiteReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything agrees on when an article comes out and when it is gone, to the second.
class TransitionTest {

  private static final Instant OUT = Instant.parse("2024-05-06T01:30:00Z");
  private static final Instant GONE = Instant.parse("2024-06-07T02:45:00Z");
  private static final String TITLE = "Hội thảo hẹn giờ";

  @TempDir private static Path folder;
  private static TestSite site;

  @BeforeAll
  static void a_site_with_an_article_that_comes_and_goes() {
    site =
        TestSite.small(folder)
            .replace("content/districts/dong-da.md", "type: quan", "type: quan\nto: 2024-06-30")
            .write(
                "content/articles/2024/hen-gio.md",
                TestSite.article(TITLE, "Chữ hẹn giờ.\n")
                    .replace("2023-03-25", OUT + "\nexpires: " + GONE));
  }

  /// Where readers and machines meet the article at this moment.
  private static List<String> met(Instant at) throws IOException {
    site.built("--at", at.toString());
    Cli search = Cli.run("search", TITLE, "--site", folder, "--at", at.toString(), "--json");
    try (Stream<String> pages =
        Stream.of(
            "index.html",
            "tin/index.html",
            "tin/bai-thu/index.html",
            "quan-huyen/dong-da/index.html",
            "luu-tru/2024/05/index.html",
            "feed.xml",
            "feed.json",
            "quan-huyen/dong-da/rss.xml",
            "sitemap.xml",
            "tin/hen-gio/index.html")) {
      List<String> with = pages.filter(TransitionTest::tells).toList();
      return search.out().contains("/tin/hen-gio/")
          ? Stream.concat(with.stream(), Stream.of("search")).toList()
          : with;
    }
  }

  private static boolean tells(String file) {
    Path path = site.out().resolve(file);
    try {
      String text = Files.exists(path) ? Files.readString(path) : "";
      return text.contains(TITLE) || (file.equals("sitemap.xml") && text.contains("/tin/hen-gio/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Assembly assembled(Instant at) {
    return Assembler.assemble(SiteReader.read(folder).value(), at, false, false);
  }

  @Test
  void one_second_before_and_after_all_agree() throws IOException {
    assertThat(met(OUT.minusSeconds(1))).isEmpty();
    assertThat(site.out().resolve("tin/hen-gio")).doesNotExist();
    assertThat(met(OUT)).hasSize(11);
    assertThat(met(GONE.minusSeconds(1))).hasSize(11);
    assertThat(met(GONE)).isEmpty();
    assertThat(site.out().resolve("tin/hen-gio/index.html")).content().contains("noindex");
  }

  @Test
  void the_next_transition_is_the_next_moment_at_which_the_site_is_another() {
    for (Instant at : new Instant[] {OUT.minusSeconds(1), OUT, GONE.minusSeconds(1), GONE}) {
      Assembly now = assembled(at);
      assertThat(now.next()).first().extracting(Transition::at).isEqualTo(now.validity().until());
    }
    assertThat(assembled(OUT.minusSeconds(1)).next())
        .extracting(Transition::kind)
        .containsExactly(Transition.Kind.PUBLICATION);
    assertThat(assembled(OUT).next())
        .extracting(Transition::kind)
        .containsExactly(Transition.Kind.EXPIRY);
    assertThat(assembled(GONE).next())
        .extracting(Transition::at)
        .containsExactly(Instant.parse("2024-06-30T17:00:00Z"));
    assertThat(assembled(Instant.parse("2024-06-30T17:00:00Z")).next()).isEmpty();
  }

  @Test
  void an_ordinary_build_leaves_it_in_the_cache_and_tells_no_reader(@TempDir Path other) {
    TestSite waiting =
        TestSite.small(other)
            .write(
                "content/articles/2024/hen-gio.md",
                TestSite.article(TITLE, "Chữ.\n").replace("2023-03-25", "2999-01-01"))
            .built();
    assertThat(waiting.read(".chungtay/next-transition.json"))
        .isEqualTo(
            "{\"next\":\"2998-12-31T17:00:00Z\",\"transitions\":[{\"kind\":\"publication\","
                + "\"at\":\"2998-12-31T17:00:00Z\",\"file\":\"content/articles/2024/hen-gio.md\"}]}\n");
    assertThat(TestSite.tree(waiting.out())).doesNotContainKey("next-transition.json");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          schedule, "2998-12-31T17:00:00Z", false
          schedule, "2024-06-30T17:00:00Z", true
          schedule, null,                   false
          schedule, ,                       true
          push,     "2998-12-31T17:00:00Z", true
          """,
      quoteCharacter = '\'')
  void a_schedule_builds_when_something_is_due(
      String event, @Nullable String next, boolean due, @TempDir Path clone) throws Exception {
    if (next != null) {
      Files.createDirectories(clone.resolve(".chungtay"));
      Files.writeString(
          clone.resolve(".chungtay/next-transition.json"),
          "{\"next\":" + next + ",\"transitions\":[]}\n");
    }
    Files.createDirectories(clone.resolve("public"));
    Files.writeString(clone.resolve("public/index.html"), "");
    Path told = clone.resolve("told");
    Map<String, String> host =
        Map.of("EVENT", event, "CI_PIPELINE_SOURCE", event, "GITHUB_OUTPUT", told.toString());
    CiHost.shell(clone, CiRecipe.dueOnGitHub(), host);
    assertThat(told).hasContent("due=" + due);
    assertThat(CiHost.shell(clone, CiRecipe.dueOnGitLab() + "\necho goes on", host))
        .isEqualTo(due ? "goes on\n" : "nothing is due\n");
  }
}
