package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.chungtay.cli.Cli;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An article that was withdrawn can still be read, and is no news any more.
class WithdrawnTest {

  private static final String ADDRESS = "/tin/bai-thu/";

  @TempDir private static Path folder;
  private static TestSite site;
  private static Map<String, Document> pages;

  @BeforeAll
  static void a_site_with_one() {
    site = TestSite.small(folder);
    site.replace(
            "content/articles/2023/bai-thu.md",
            "kind: news",
            """
            kind: news
            highlight: true
            updated: 2023-04-02
            withdrawn: { date: 2023-05-02, reason: "Quy định trong bài đã được thay thế." }""")
        .write(
            "content/articles/2023/con-hieu-luc.md",
            TestSite.article("Bài còn hiệu lực", "Chữ khác.\n"))
        .built();
    pages = BuiltPages.of(site.out(), "https://thu.example");
  }

  private static String shown(String address) {
    return pages.get(address).select("main").text();
  }

  @Test
  void its_text_stands_under_a_banner_that_says_when_and_why() {
    assertThat(pages.get(ADDRESS).select("main .notice").text())
        .contains("rút lại ngày 2/5/2023", "Quy định trong bài đã được thay thế.");
    assertThat(shown(ADDRESS)).contains("Chữ trong bài.");
    assertThat(pages.get(ADDRESS).html()).contains("\"creativeWorkStatus\":\"Withdrawn\"");
  }

  @Test
  void it_is_out_of_what_is_new_and_marked_where_all_are_listed() {
    assertThat(shown("/")).contains("Bài còn hiệu lực").doesNotContain("Bài thử");
    for (String feed : new String[] {"feed.xml", "feed.json", "quan-huyen/dong-da/feed.xml"}) {
      assertThat(site.read("public/" + feed))
          .contains("Bài còn hiệu lực")
          .doesNotContain("Bài thử");
    }
    assertThat(shown("/tin/")).contains("Bài thử");
    assertThat(pages.get("/tin/").select(".badge").text()).isEqualTo("Đã rút lại");
    assertThat(site.read("public/sitemap.xml")).contains(ADDRESS);
  }

  @Test
  void search_finds_it_and_says_so() {
    Cli search = Cli.run("search", "bài thử", "--site", folder, "--json");
    assertThat(search.out()).contains(ADDRESS, "[Đã rút lại] Bài thử");
  }

  @Test
  void an_update_without_a_correction_is_not_shown() {
    assertThat(pages.get(ADDRESS).html()).doesNotContain("2023-04-02");
    site.replace(
            "content/articles/2023/con-hieu-luc.md",
            "kind: news",
            """
            kind: news
            updated: 2023-04-02
            corrections: [{ date: 2023-04-01, note: Sửa tên trường. }]""")
        .built();
    assertThat(site.read("public/tin/con-hieu-luc/index.html")).contains("2023-04-02");
  }
}
