package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.chungtay.TestPicture;
import org.chungtay.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything that has a file of its own may have a text, and whatever has a text shows it on its
/// page: search leads there.
class TextsTest {

  /// What stands before the text of each file, and where its page is.
  private static final Map<String, String> FRONT =
      Map.of(
          "districts/soc-son", "name: Sóc Sơn\ntype: huyen",
          "documents/1-kh", "number: 1/KH",
          "pages/lien-he", "title: Liên hệ",
          "articles/2023/bai-hai", "title: Bài hai\ndate: 2023-03-25\nkind: news\nsummary: Hai.");

  private static final Map<String, String> PAGES =
      Map.of(
          "districts/soc-son", "/quan-huyen/soc-son/",
          "documents/1-kh", "/van-ban/1-kh/",
          "pages/lien-he", "/lien-he/",
          "articles/2023/bai-hai", "/tin/bai-hai/");

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void every_kind_of_entry_with_a_text() {
    site = TestSite.small(folder);
    FRONT.forEach(
        (name, front) -> {
          site.write("content/" + name + ".anh.jpg", TestPicture.jpg(1));
          site.write("content/" + name + ".md", text(name, front, "Khoai lang"));
        });
    site.built();
  }

  private static String text(String name, String front, String word) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return """
    ---
    %s
    ---

    ## %s

    ### Mục con

    Theo [bài thử](/tin/bai-thu/), %s có ghi.[^mot]

    ![Hai người ký](%s.anh.jpg)

    [^mot]: Chú thích của %s.
    """
        .formatted(front, word, file, file, file);
  }

  @Test
  void a_text_with_all_that_is_in_it_stands_on_its_page() {
    PAGES.forEach(
        (name, address) -> {
          String file = name.substring(name.lastIndexOf('/') + 1);
          String page = site.read("public" + address + "index.html");
          assertThat(page)
              .contains("<h2 id=\"khoai-lang\">Khoai lang</h2>", "<h3 id=\"muc-con\">Mục con</h3>")
              .contains("Theo <a href=\"/tin/bai-thu/\">bài thử</a>, " + file + " có ghi.<sup")
              .contains("Chú thích của " + file, "href=\"#chu-thich-1\"", "id=\"chu-thich-1\"")
              .contains("src=\"" + address + file + "-anh.jpg\"");
          assertThat(page.split(" id=\"chu-thich-1\"", -1)).hasSize(2);
          assertThat(site.out().resolve(address.substring(1) + file + "-anh.jpg")).exists();
        });
  }

  @Test
  void search_leads_to_the_page_that_shows_what_it_found() {
    String found = Cli.run("search", "khoai lang", "--json", "--site", folder).out();
    assertThat(found).contains("\"total\":4");
    PAGES.values().forEach(address -> assertThat(found).contains("\"url\":\"" + address + "\""));
  }

  @Test
  void an_edited_text_reaches_its_page_alone() {
    PAGES.forEach(
        (name, address) -> {
          site.replace("content/" + name + ".md", "Khoai lang", "Củ sắn").built();
          assertThat(site.read("public" + address + "index.html"))
              .contains(">Củ sắn</h2>")
              .doesNotContain("Khoai lang");
        });
  }
}
