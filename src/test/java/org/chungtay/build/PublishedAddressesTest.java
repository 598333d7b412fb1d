package org.chungtay.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chungtay.TestSite;
import org.chungtay.cli.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No address that readers were given goes without a word.
class PublishedAddressesTest {

  private static final String ARTICLE = "content/articles/2023/ky-ket.md";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void a_site_that_was_built() {
    site = TestSite.small(folder);
    write("");
    assertThat(site.build().exit()).isZero();
  }

  private void write(String keys) {
    site.write(
        ARTICLE, TestSite.article("Lễ ký kết", "Chữ.\n").replaceFirst("---\n", "---\n" + keys));
  }

  /// What `check` says of addresses, as `file: hint`.
  private List<String> told() {
    Cli check = Cli.run("check", "--site", folder.toString(), "--lang", "en");
    assertThat(check.exit()).isZero();
    return check.out().lines().filter(line -> line.contains("[address-gone]")).toList();
  }

  private void rename(String name) throws IOException {
    Path file = folder.resolve(ARTICLE);
    Files.move(file, file.resolveSibling(name));
  }

  @Test
  void a_file_with_another_name_is_told_what_to_write() throws IOException {
    rename("moi.md");
    assertThat(told()).singleElement().asString().startsWith("content/articles/2023/moi.md:1:1");
    assertThat(site.check().out()).contains("/tin/ky-ket/", "“aliases: [/tin/ky-ket/]”");
    site.write(
        "content/articles/2023/moi.md",
        TestSite.article("Lễ ký kết", "Chữ.\n")
            .replaceFirst("---\n", "---\naliases: [/tin/ky-ket/]\n"));
    assertThat(told()).isEmpty();
  }

  @Test
  void a_deleted_file_is_told_by_check_and_by_the_build_that_deletes_the_page() throws IOException {
    Files.delete(folder.resolve(ARTICLE));
    assertThat(told()).singleElement().asString().startsWith(ARTICLE);
    Cli build = site.build();
    assertThat(build.exit()).isZero();
    assertThat(build.err()).contains("[address-gone]", "“removed”");
    assertThat(told()).isEmpty();
    assertThat(site.build().err()).doesNotContain("[address-gone]");
  }

  @Test
  void so_is_an_old_address_that_is_given_up() {
    write("aliases: [/cu/, /cu-nua/]\n");
    site.build();
    write("aliases: [/cu/]\n");
    assertThat(told()).singleElement().asString().startsWith(ARTICLE + ":2:10");
    assertThat(site.check().out()).contains("“aliases: [/cu/, /cu-nua/]”");
  }

  @Test
  void an_article_that_is_a_draft_again_is_to_be_taken_down() {
    write("draft: true\n");
    assertThat(told()).singleElement().asString().startsWith(ARTICLE + ":2:8");
    assertThat(site.check().out()).contains("thay “draft” bằng mục “removed”");
  }

  @Test
  void a_notice_or_a_later_day_is_no_loss() {
    write("removed: { date: 2023-05-01, reason: Đăng nhầm. }\n");
    assertThat(told()).isEmpty();
    write("expires: 2023-05-01\n");
    assertThat(told()).isEmpty();
    site.write(
        ARTICLE,
        TestSite.article("Lễ ký kết", "Chữ.\n").replaceFirst("date: .*", "date: 2999-01-01"));
    assertThat(told()).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_not_called_gone() {
    write("title: [\n");
    Cli check = site.check();
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out()).doesNotContain("[address-gone]");
  }

  @Test
  void all_addresses_may_be_given_up_at_once_and_the_warning_switched_off() throws IOException {
    Path config = folder.resolve("site-config.yml");
    String written = Files.readString(config);
    Files.writeString(config, written + "permalinks: { article: \"/bai/:slug/\" }\n");
    assertThat(told()).isNotEmpty();
    Files.writeString(
        config,
        written + "permalinks: { article: \"/bai/:slug/\" }\nlint: { off: [address-gone] }\n");
    assertThat(told()).isEmpty();
  }
}
