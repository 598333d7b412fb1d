package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Told;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may have which address, and where it is told that somebody has it already.
class ClaimsTest {

  private static final String CEREMONY = "content/articles/2023/le-ky.md";

  @TempDir private Path folder;

  private SiteFolder small() {
    return SiteFolder.small(folder)
        .write(
            "content/schools/dong-da.yml",
            """
            - {id: tieu-hoc-a, name: Trường Tiểu học A, level: primary}
            - {id: tieu-hoc-b, name: Trường Tiểu học B, level: primary}
            """)
        .write(
            CEREMONY,
            SiteFolder.front("pairings: [{between: [dong-da, soc-son]}]\n")
                .replace("news", "ceremony"));
  }

  /// The site with one more article, whose alias stands in line 6.
  private SiteFolder alias(String alias) {
    return small().article("2023/moi", "aliases: [\"" + alias + "\"]\n", "Chữ.\n");
  }

  /// The site with these keys of `permalinks`, the first in line 4.
  private SiteFolder permalinks(String keys) {
    return small()
        .write(
            "site-config.yml",
            "title: Thử\nbaseUrl: https://thu.example/\npermalinks:\n  "
                + keys.replace("; ", "\n  ")
                + "\n");
  }

  private static List<String> texts(Assembled assembled) {
    return assembled.problems().stream().map(Told::inVietnamese).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tin/moi/index.html",
        "/Tin/moi/",
        "/TIN/BAI-THU",
        "/tin/%62ai-thu/",
        "/tin/Bai-Thu/index.html",
        "/Quan-Huyen/dong-da",
        "/gioi-thieu/../tin/moi"
      })
  void another_spelling_of_a_page_is_that_page(String alias) {
    assertThat(Assembled.of(alias(alias)).told())
        .as(alias)
        .containsExactly(
            "content/articles/2023/moi.md "
                + (alias.contains("..") ? "alias-invalid" : "alias-collision")
                + " 6:11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/index.html",
        "/tin/index.html",
        "/Tin/",
        "/TIN/Trang/2/",
        "/luu-tru/2023/index.html",
        "/Luu-Tru/2031/12",
        "/luu-tru/chua-ro-ngay",
        "/ket-noi/dong-da--soc-son/",
        "/Ket-Noi/Dong-Da--Soc-Son",
        "/chu-de/ket-noi/trang/3/",
        "/tim-kiem/",
        "/tim-kiem/pages/",
        "/Tim-Kiem/cu.html",
        "/assets/",
        "/Assets/hinh/",
        "/_headers",
        "/_headers/cu/",
        "/_REDIRECTS/",
        "/_redirects/cu.html"
      })
  void what_the_program_makes_is_no_old_address(String alias) {
    assertThat(Assembled.of(alias(alias)).told())
        .as(alias)
        .containsExactly("content/articles/2023/moi.md route-reserved 6:11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/2023/05/le-ky-ket.html",
        "/Tin-Tuc/Bai-Viet.htm",
        "/tin/moi.html",
        "/tin-tuc/trang/2/",
        "/trang/2/",
        "/tin/trang/",
        "/tin/trang/x/",
        "/luu-tru/2023/13/",
        "/luu-tru/23/",
        "/ket-noi/dong-da--ung-hoa/",
        "/tin/index/",
        "/index/",
        "/index.htm",
        "/robots.html",
        "/_headers.html",
        "/_header/",
        "/asset/",
        "/assetsx/",
        "/console/",
        "/con-duong/",
        "/com10/",
        "/aux_1.html",
        "/404/"
      })
  void what_only_looks_like_it_leads_on(String alias) {
    assertThat(Assembled.of(alias(alias)).told()).as(alias).isEmpty();
  }

  static Stream<String> unstorable() {
    return Stream.of(
        "/cu/con/",
        "/AUX/bai/",
        "/cu/Nul.html",
        "/com1.htm",
        "/lpt9/x/",
        "/cu/com¹/",
        "/cu/" + "a".repeat(256) + "/",
        "/" + "a".repeat(251) + ".html",
        "/" + "ạ".repeat(86) + "/",
        "/" + Normalizer.normalize("ạ".repeat(86), Normalizer.Form.NFD) + "/",
        "/ab".repeat(300) + "/");
  }

  @ParameterizedTest
  @MethodSource("unstorable")
  void what_no_file_can_be_called_is_told(String alias) {
    assertThat(Assembled.of(alias(alias)).told())
        .as(alias)
        .containsExactly("content/articles/2023/moi.md route-name 6:11");
  }

  @Test
  void what_a_file_can_just_be_called_leads_on() {
    for (String alias : List.of("a".repeat(255) + "/", "a".repeat(250) + ".html", "ạ".repeat(85))) {
      assertThat(Assembled.of(alias("/" + alias)).told()).as(alias).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "topic: /tin/:id/, route-collision 4:10",
        "article: /chu-de/:slug/, route-collision 4:12",
        "progress: /luu-tru/, route-collision 4:13",
        "corrections: /luu-tru/2023/, route-collision 4:16",
        "corrections: /luu-tru/chua-ro-ngay/, route-collision 4:16",
        "corrections: /tin/trang/4/, route-collision 4:16",
        "corrections: /quan-huyen/dong-da/trang/1/, route-collision 4:16",
        "corrections: /chuyen-muc/le-ky-ket/, route-collision 4:16",
        "district: /ket-qua/:id/, route-collision 4:13",
        "progress: /x/; corrections: /x/, route-collision 5:16",
        "article: /chu-de/:slug/; topic: /chu-de/:id/, route-collision 4:12",
        "archive: /luu-tru/; progress: /ket-qua/; article: /luu-tru/:slug/, route-collision 6:12",
        "corrections: /x/; progress: /x/, route-collision 5:13",
        "school: /x/:id/; district: /x/:id/, route-collision 5:13",
        "article: /assets/:slug/, route-reserved 4:12",
        "topic: /tim-kiem/chu-de/:id/, route-reserved 4:10",
        "progress: /tim-kiem/, route-reserved 4:13",
        "archive: /aux/, route-name 4:12",
        "page: /con/:slug/, route-name 4:9"
      })
  void a_list_needs_an_address_of_its_own(String keys, String told) {
    assertThat(Assembled.of(permalinks(keys)).told())
        .as(keys)
        .containsExactly("site-config.yml " + told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article: /:slug/; page: /:slug/",
        "article: /tin-tuc/:slug/; kind: /tin-tuc/loai/:id/",
        "topic: /chu-de-:id/",
        "district: /:id/don-vi/",
        "article: /assets-:slug/",
        "progress: /tim-kiem-so/",
        "kind: /x/:id/; topic: /x/:id/",
        "corrections: /luu-tru/dinh-chinh/",
        "page: /trang/:slug/"
      })
  void lists_may_lie_beside_and_in_one_another(String keys) {
    assertThat(Assembled.of(permalinks(keys)).told()).as(keys).isEmpty();
  }

  @Test
  void a_pattern_leaves_room_for_an_id() {
    String longest = "a".repeat(255 - 80);
    assertThat(Assembled.of(permalinks("article: /%s:slug/".formatted(longest))).told()).isEmpty();
    assertThat(Assembled.of(permalinks("article: /%sa:slug/".formatted(longest))).told())
        .containsExactly("site-config.yml route-name 4:12");
    assertThat(Assembled.of(permalinks("pairing: /%s:id/".formatted(longest))).told())
        .containsExactly("site-config.yml route-name 4:12");
  }

  @Test
  void an_id_that_is_too_long_is_told_where_it_is_needed() {
    String one = "a".repeat(250);
    SiteFolder site =
        small()
            .write("content/topics.yml", "- {id: " + "b".repeat(256) + ", label: B}\n")
            .write("content/districts/mot.md", "---\nid: " + one + "\nname: A\ntype: xa\n---\n")
            .write(
                CEREMONY,
                SiteFolder.front("pairings: [{between: [soc-son, " + one + "]}]\n")
                    .replace("news", "ceremony"));
    assertThat(Assembled.of(site).told())
        .containsExactly(CEREMONY + " route-name 6:22", "content/topics.yml route-name 1:8");
  }

  @Test
  void pairs_of_schools_have_addresses_too() {
    SiteFolder site = alias("/ket-noi/tieu-hoc-a--tieu-hoc-b/");
    assertThat(Assembled.of(site).told()).isEmpty();
    site.write(
        CEREMONY,
        SiteFolder.front(
                "pairings: [{between: [dong-da, soc-son], schools: [[tieu-hoc-b, tieu-hoc-a]]}]\n")
            .replace("news", "ceremony"));
    assertThat(Assembled.of(site).told())
        .contains("content/articles/2023/moi.md route-reserved 6:11");
  }

  /// What is told today cannot fail on the day it is published.
  @ParameterizedTest
  @ValueSource(strings = {"date: 2023-12-01", "date: 2023-03-25\nexpires: 2023-04-01"})
  void a_pairing_has_its_address_before_and_after_it_is_public(String date) {
    SiteFolder site = alias("/ket-noi/dong-da--soc-son/");
    site.write(CEREMONY, site.text(CEREMONY).replace("date: 2023-03-25", date));
    assertThat(Assembled.of(site).told())
        .containsExactly("content/articles/2023/moi.md route-reserved 6:11");
  }

  @Test
  void it_is_said_what_has_the_address() {
    assertThat(texts(Assembled.of(permalinks("topic: /tin/:id/"))))
        .singleElement()
        .asString()
        .contains("/tin/", "danh sách của mục topic và danh sách của mục article");
    small().write("site-config.yml", SiteFolder.bare(folder).text("site-config.yml"));
    assertThat(texts(Assembled.of(alias("/Tin/bai-thu"))))
        .singleElement()
        .asString()
        .contains("/Tin/bai-thu/", "cách viết khác của /tin/bai-thu/", "2023/bai-thu.md");
    assertThat(texts(Assembled.of(alias("/assets/cu/"))))
        .singleElement()
        .asString()
        .contains("/assets/cu/ nằm ở /assets/");
    assertThat(texts(Assembled.of(alias("/tin/moi/"))))
        .singleElement()
        .asString()
        .contains("chính tệp này");
    assertThat(texts(Assembled.of(alias("/" + "a".repeat(300)))))
        .singleElement()
        .asString()
        .contains("255 byte", "a…")
        .doesNotContain("a".repeat(60));
  }
}
