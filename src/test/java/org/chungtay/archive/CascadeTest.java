package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chungtay.model.Mention;
import org.chungtay.model.ShortcodeCall;
import org.chungtay.model.Target;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One broken file is one mistake, however many entries refer to it.
class CascadeTest {

  private static final String ARTICLE = "content/articles/2023/x.md";

  @TempDir private Path folder;

  private SiteFolder site() {
    return SiteFolder.small(folder)
        .article(
            "2023/x",
            """
            districts: [dong-da]
            schools: [tieu-hoc-a]
            topics: [ket-noi, chuyen-doi-so]
            documents: [ke-hoach]
            figures: [{metric: so-truong, value: 1, scope: dong-da}]
            """,
            "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      textBlock =
          """
          content/topics.yml            ¦ - {id: ket-noi, label: A: B}⏎- {id: chuyen-doi-so, label: B}⏎ ¦ yaml-syntax 1:3
          content/topics.yml            ¦ id: ket-noi⏎label: A⏎                       ¦ yaml-not-a-list 1:1
          content/topics.yml            ¦ - ID: ket-noi⏎  label: A⏎                   ¦ key-unknown 1:3
          content/topics.yml            ¦ - ket-noi⏎- {id: chuyen-doi-so, label: A}⏎  ¦ yaml-not-a-map 1:3
          content/topics.yml            ¦ - {id: ket-noi, label: A}⏎---⏎- {id: chuyen-doi-so, label: A}⏎ ¦ yaml-second-document 2:1
          content/topics.yml            ¦ - {id: Kết nối, label: A}⏎- {id: chuyen-doi-so, label: A}⏎     ¦ value-id 1:8
          content/topics.yml            ¦ - {id: ket-noi}⏎- {id: chuyen-doi-so, label: A}⏎               ¦ key-missing 1:3
          content/topics.yml            ¦ NUL                                         ¦ file-encoding 1:1
          content/metrics.yml           ¦ - id: "so-truong⏎                           ¦ yaml-quote 1:7
          content/schools/dong-da.yml   ¦ - {id: tieu-hoc-a, name: A, level: x}⏎      ¦ value-choice 1:36
          content/schools/dong-da.yml   ¦ - id:tieu-hoc-a⏎  name: A⏎                  ¦ yaml-colon-space 1:5
          content/districts/dong-da.md  ¦ ---⏎name: A⏎type: quan⏎                     ¦ front-matter-unclosed 1:1
          content/districts/dong-da.md  ¦ chữ⏎                                        ¦ front-matter-missing 1:1
          content/districts/dong-da.md  ¦ ---⏎- a⏎---⏎                                ¦ yaml-not-a-map 2:1
          content/districts/dong-da.md  ¦ ---⏎type: quan⏎---⏎                         ¦ key-missing 1:1
          content/documents/ke-hoach.md ¦ ---⏎number: A: B⏎---⏎                       ¦ yaml-colon 2:9
          """)
  void a_broken_declaration_is_told_once(String path, String text, String place) {
    SiteFolder site = site().write(path, text.replace("⏎", "\n").replace("NUL", "\0"));
    assertThat(Assembled.of(site).told()).as(text).containsExactly(path + " " + place);
  }

  @Test
  void a_link_to_a_broken_file_is_no_mistake() {
    SiteFolder site = site().write("content/articles/2023/bai-thu.md", "---\ntitle: A\n");
    Assembled assembled = Assembled.of(site);
    assertThat(assembled.resolver(ARTICLE).link("bai-thu.md#a")).isInstanceOf(Target.Page.class);
  }

  @Test
  void a_link_to_the_second_of_two_pages_is_no_mistake() {
    SiteFolder site = site().article("2022/bai-thu", "", "");
    Assembled assembled = Assembled.of(site);
    assertThat(assembled.told())
        .containsExactly("content/articles/2023/bai-thu.md route-collision 1:1");
    assertThat(assembled.resolver(ARTICLE).link("bai-thu.md")).isInstanceOf(Target.Page.class);
    assertThat(assembled.resolver(ARTICLE).link("../2022/bai-thu.md"))
        .isInstanceOf(Target.Page.class);
  }

  @ParameterizedTest
  @CsvSource({
    "content/metrics.yml, figure so-truong",
    "content/districts/dong-da.md, unit dong-da",
    "content/documents/ke-hoach.md, document ke-hoach",
  })
  void a_shortcode_for_a_broken_file_is_no_mistake(String path, String call) {
    SiteFolder site = site().write(path, "chữ\n");
    String[] words = call.split(" ", -1);
    ShortcodeCall shortcode =
        new ShortcodeCall(words[0], java.util.List.of(words[1]), java.util.Map.of());
    assertThat(Assembled.of(site).resolver(ARTICLE).mention(shortcode))
        .as(call)
        .isInstanceOf(Mention.Text.class);
  }

  @Test
  void a_figure_that_was_lost_with_its_key_is_no_mistake_where_it_is_cited() {
    SiteFolder site =
        SiteFolder.small(folder)
            .article("2023/x", "figures: [{metric: so-truong, value: 1 city}\n", "");
    Assembled assembled = Assembled.of(site);
    assertThat(assembled.told()).containsExactly(ARTICLE + " yaml-bracket 6:10");
    ShortcodeCall call =
        new ShortcodeCall("figure", java.util.List.of("so-truong"), java.util.Map.of());
    assertThat(assembled.resolver(ARTICLE).mention(call)).isInstanceOf(Mention.Text.class);
  }
}
