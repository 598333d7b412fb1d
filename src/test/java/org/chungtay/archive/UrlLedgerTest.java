package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chungtay.TestSite;
import org.chungtay.cli.Cli;
import org.chungtay.model.Checked;
import org.chungtay.model.Language;
import org.chungtay.model.Problem;
import org.chungtay.model.Sources;
import org.chungtay.model.text.Messages;
import org.chungtay.source.SiteReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No address that readers were given goes without a word, and nothing they were told changes
/// without one.
class UrlLedgerTest {

  private static final String LEDGER = "content/urls.lock";
  private static final String ARTICLE = "content/articles/2023/ky-ket.md";
  private static final String CORRECTION = "corrections: [{ date: 2023-05-02, note: Sửa. }]\n";

  private static final String FIGURE =
      "{ metric: so-truong, value: 12, asOf: 2023-05-01, scope: city }";

  private static final String AGREEMENT =
      """
      pairings:
        - between: [soc-son, dong-da]
          signed: 2023-03-25
      """;

  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
  private static final Messages ENGLISH = Messages.of(Language.EN);

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void a_site_that_was_built() {
    site = TestSite.small(folder);
    write("");
    record();
  }

  /// Records what is published, as a build does.
  private void record() {
    site.write(LEDGER, promises().ledger().text());
  }

  private Promises promises() {
    return Assembler.assemble(SiteReader.read(folder).value(), NOW, false, false).promises();
  }

  private void write(String keys) {
    write(ARTICLE, "Lễ ký kết", keys);
  }

  private void write(String path, String title, String keys) {
    site.write(
        path,
        TestSite.article(title, "Chữ.\n")
            .replaceFirst("---\n", "---\n" + keys)
            .replace("kind: news", "kind: ceremony"));
  }

  private static String figures(String... figures) {
    return "figures: [" + String.join(", ", figures) + "]\n";
  }

  private void rename(String name) throws IOException {
    Path file = folder.resolve(ARTICLE);
    Files.move(file, file.resolveSibling(name));
  }

  /// What is not kept of it, as `file:line:column: message [code]`.
  private List<String> broken() {
    Checked<Sources> read = SiteReader.read(folder);
    List<Problem> problems = new ArrayList<>(read.problems());
    problems.addAll(Assembler.assemble(read.value(), NOW, false, false).promises().problems());
    return Problem.sorted(problems).stream().map(UrlLedgerTest::told).toList();
  }

  private static String told(Problem problem) {
    return "%s:%d:%d: %s [%s] %s"
        .formatted(
            problem.file(),
            problem.line(),
            problem.column(),
            problem.message(ENGLISH),
            problem.code().key(),
            problem.hint(ENGLISH));
  }

  private String ledger() {
    return site.read(LEDGER);
  }

  @Test
  void an_ordinary_build_records_a_line_a_page_and_does_nothing_the_second_time() {
    site.built();
    List<String> lines = ledger().lines().toList();
    assertThat(lines)
        .isSorted()
        .hasSize(5)
        .contains(
            "/tin/ky-ket/\tky-ket\tLễ ký kết\t2023-03-25\t86dfc0ae823ed092\t0\t" + ARTICLE + "\t-");
    Cli again = site.build();
    assertThat(again.err()).contains("Không có gì thay đổi.");
    assertThat(ledger().lines()).isEqualTo(lines);
  }

  @Test
  void builds_of_another_time_and_of_drafts_record_nothing_and_additions_never_fail() {
    String before = ledger();
    write("content/articles/2023/moi.md", "Bài mới", "");
    assertThat(broken()).isEmpty();
    site.built("--locked").built("--drafts").built("--at", "2024-01-01T00:00:00Z");
    assertThat(ledger()).isEqualTo(before);
    site.built();
    assertThat(ledger()).contains("/tin/moi/\tmoi\tBài mới\t");
  }

  @Test
  void a_renamed_article_wants_an_alias() throws IOException {
    String before = ledger();
    rename("moi.md");
    assertThat(broken())
        .singleElement()
        .asString()
        .startsWith("content/articles/2023/moi.md:1:1")
        .contains("/tin/ky-ket/", ARTICLE, "[address-gone]");
    record();
    assertThat(broken())
        .as("it is told until it is mended")
        .singleElement()
        .asString()
        .contains("“aliases: [/tin/ky-ket/]”");
    site.write(LEDGER, before);
    write("content/articles/2023/moi.md", "Lễ khác", "aliases: [/tin/ky-ket/]\n");
    assertThat(broken()).as("a rename is no way to change a title").hasSize(1);
    write("content/articles/2023/moi.md", "Lễ ký kết", "aliases: [/tin/ky-ket/]\n");
    assertThat(broken()).isEmpty();
    record();
    assertThat(ledger()).contains("/tin/ky-ket/\tmoi\t", "/tin/moi/\tmoi\t");
    write("content/articles/2023/moi.md", "Lễ ký", "aliases: [/tin/ky-ket/]\n");
    assertThat(broken()).as("told once, of its own address").hasSize(1);
  }

  @Test
  void another_article_may_take_the_place_of_one() throws IOException {
    Files.delete(folder.resolve(ARTICLE));
    write("content/articles/2023/bai-thu.md", "Bài thử", "aliases: [/tin/ky-ket/]\n");
    assertThat(broken()).isEmpty();
  }

  @Test
  void a_second_rename_keeps_both_addresses() throws IOException {
    write("aliases: [/cu/, /cu-nua/]\n");
    record();
    write("aliases: [/cu/]\n");
    assertThat(broken()).singleElement().asString().startsWith(ARTICLE + ":2:10");
    assertThat(broken().getFirst()).contains("“aliases: [/cu/, /cu-nua/]”");
  }

  @Test
  void a_deleted_article_wants_a_notice_and_lists_may_go() throws IOException {
    Files.delete(folder.resolve(ARTICLE));
    assertThat(broken())
        .singleElement()
        .asString()
        .startsWith(LEDGER + ":5:1")
        .contains("/tin/ky-ket/", ARTICLE);
    write("removed: { date: 2023-05-01, reason: Đăng nhầm. }\n");
    assertThat(broken()).isEmpty();
    record();
    write("expires: 2023-05-01\n");
    assertThat(broken()).isEmpty();
    write("");
    assertThat(broken()).as("restored as it was").isEmpty();
    write(ARTICLE, "Lễ khác", "");
    assertThat(broken()).as("restored as another").hasSize(1);
  }

  @Test
  void what_was_public_is_no_draft_and_does_not_wait() {
    write("draft: true\n");
    assertThat(broken()).singleElement().asString().startsWith(ARTICLE + ":2:8");
    assertThat(broken().getFirst()).contains("in place of “draft”");
    write("");
    site.replace(ARTICLE, "date: 2023-03-25", "date: 2999-01-01");
    assertThat(broken()).singleElement().asString().startsWith(ARTICLE + ":3:7");
    assertThat(broken().getFirst()).contains("cannot wait for 2999-01-01");
  }

  @Test
  void a_build_of_a_time_before_a_page_misses_nothing() {
    Sources sources = SiteReader.read(folder).value();
    Instant before = Instant.parse("2023-01-01T00:00:00Z");
    assertThat(Assembler.assemble(sources, before, false, false).promises().problems()).isEmpty();
  }

  @Test
  void a_changed_title_or_date_is_told_with_before_and_after() {
    write(ARTICLE, "Lễ ký", "");
    assertThat(broken())
        .singleElement()
        .asString()
        .startsWith(ARTICLE + ":2:8")
        .contains("“title”", "“Lễ ký kết”", "“Lễ ký”", "[correction-missing]");
    write("eventDate: 2023-03-24\n");
    site.replace(ARTICLE, "date: 2023-03-25", "date: 2023-03-26");
    assertThat(broken()).hasSize(2);
    assertThat(broken().getFirst()).contains("“eventDate” was not there", "“2023-03-24”");
    assertThat(broken().getLast()).contains("“date” was “2023-03-25”", "“2023-03-26”");
  }

  @Test
  void so_are_figures_and_agreements_however_they_are_ordered() {
    String other = "{ metric: so-truong, value: 3, asOf: 2023-04-01, scope: dong-da }";
    site.delete(LEDGER);
    write(figures(FIGURE, other) + AGREEMENT + CORRECTION);
    record();
    write(figures(other, FIGURE) + AGREEMENT + CORRECTION);
    assertThat(broken()).isEmpty();
    write(
        figures(other, FIGURE.replace("12", "15"))
            + AGREEMENT.replace("03-25", "03-24")
            + CORRECTION);
    assertThat(broken()).hasSize(2);
    assertThat(broken().getFirst()).contains("figures so-truong city", "“value 12”", "“value 15”");
    assertThat(broken().getLast())
        .contains("pairings dong-da--soc-son", "“signed 2023-03-25”", "“signed 2023-03-24”");
    write(figures(other) + CORRECTION);
    assertThat(broken()).as("a figure and an agreement are gone").hasSize(2);
  }

  @Test
  void the_page_of_a_pairing_that_was_an_error_stays_as_a_notice() {
    write(AGREEMENT);
    site.delete(LEDGER);
    record();
    write(AGREEMENT.replace("soc-son", "ha-dong") + CORRECTION);
    site.write("content/districts/ha-dong.md", "---\nname: Hà Đông\ntype: quan\n---\n");
    assertThat(broken()).as("one agreement for another").hasSize(2);
    write(CORRECTION);
    assertThat(broken()).isEmpty();
    record();
    assertThat(ledger()).contains("/ket-noi/dong-da--soc-son/\tdong-da--soc-son\t");
    assertThat(site.built().out().resolve("ket-noi/dong-da--soc-son/index.html"))
        .content()
        .contains("noindex");
  }

  @Test
  void each_change_wants_a_correction_of_its_own() {
    write(ARTICLE, "Lễ ký", CORRECTION);
    assertThat(broken()).isEmpty();
    record();
    assertThat(ledger()).contains("/tin/ky-ket/\tky-ket\tLễ ký\t");
    write(ARTICLE, "Lễ ký kết lần đầu", CORRECTION);
    assertThat(broken()).hasSize(1);
    record();
    assertThat(ledger()).as("it stays until it is mended").contains("\tLễ ký\t");
    write(ARTICLE, "Lễ ký", "");
    assertThat(broken()).singleElement().asString().contains("1 correction");
  }

  @Test
  void two_branches_are_merged_by_line() {
    String before = ledger();
    write(figures(FIGURE) + CORRECTION);
    record();
    String one = ledger();
    site.write(LEDGER, before);
    write(AGREEMENT + CORRECTION);
    record();
    List<String> lines = new ArrayList<>(ledger().lines().toList());
    lines.addAll(one.lines().toList());
    Collections.reverse(lines);
    site.write(LEDGER, String.join("\r\n", lines));
    write(figures(FIGURE) + AGREEMENT + CORRECTION);
    assertThat(broken()).as("each side lacks a correction").hasSize(2);
    write(
        figures(FIGURE)
            + AGREEMENT
            + CORRECTION.replace("[", "[{ date: 2023-05-01, note: Thêm. }, "));
    assertThat(broken()).isEmpty();
    record();
    assertThat(ledger().lines()).isSorted().doesNotHaveDuplicates();
    assertThat(ledger().lines().filter(line -> line.startsWith("/tin/ky-ket/"))).hasSize(1);
  }

  @Test
  void a_conflict_is_told_at_its_line_and_nothing_is_written() {
    String conflict =
        "<<<<<<< HEAD\n"
            + ledger().lines().skip(2).findFirst().orElseThrow()
            + "\n=======\n>>>>>>> nhanh\n";
    site.write(LEDGER, conflict);
    assertThat(broken())
        .allMatch(told -> told.startsWith(LEDGER + ":") && told.contains("Keep both versions"))
        .first()
        .asString()
        .startsWith(LEDGER + ":1:1");
    assertThat(site.build().exit()).isEqualTo(1);
    assertThat(ledger()).isEqualTo(conflict);
  }

  @Test
  void a_line_that_someone_changed_is_told() {
    site.replace(LEDGER, "Lễ ký kết", "Lễ ký");
    assertThat(broken()).singleElement().asString().contains(LEDGER + ":5:1", "[ledger-line]");
    write(ARTICLE, "Lễ ký", "");
    assertThat(broken()).singleElement().asString().contains("[ledger-line]");
  }

  @Test
  void what_cannot_be_read_is_neither_gone_nor_changed() {
    write("title: [\n");
    assertThat(promises().problems()).isEmpty();
    site.replace(ARTICLE, "title: [\n", "").replace(ARTICLE, "date: 2023-03-25", "date: hôm nay");
    assertThat(promises().problems()).isEmpty();
  }

  @Test
  void a_warning_may_be_switched_off_and_a_lock_not() throws IOException {
    Files.delete(folder.resolve(ARTICLE));
    site.append("site-config.yml", "lint: { off: [address-gone, correction-missing] }\n");
    assertThat(site.check().out()).doesNotContain("[address-gone]");
    Cli locked = site.check("--locked");
    assertThat(locked.exit()).isEqualTo(1);
    assertThat(locked.out()).contains(LEDGER + ":5:1: Lỗi:", "[address-gone]");
  }
}
