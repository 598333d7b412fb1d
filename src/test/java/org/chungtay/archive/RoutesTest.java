package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chungtay.model.Problem;
import org.chungtay.model.Route;
import org.chungtay.model.Told;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses and ids, and what happens when two meet.
class RoutesTest {

  @TempDir private Path folder;

  private SiteFolder permalinks(String line) {
    return SiteFolder.small(folder)
        .write("content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\n")
        .write(
            "site-config.yml",
            "title: A\nbaseUrl: https://a.example\npermalinks:\n  " + line + "\n");
  }

  @Test
  void every_page_has_its_address() {
    assertThat(Assembled.of(permalinks("article: /tin/:slug/")).archive().routes())
        .filteredOn(Route.PageRoute.class::isInstance)
        .extracting(route -> route.permalink().path())
        .containsExactly(
            "/",
            "/404.html",
            "/tim-kiem/",
            "/quan-huyen/",
            "/ket-noi/",
            "/truong/",
            "/van-ban/",
            "/chu-de/",
            "/ket-qua/",
            "/luu-tru/",
            "/dinh-chinh/",
            "/tin/",
            "/chuyen-muc/le-ky-ket/",
            "/chuyen-muc/ket-qua/",
            "/chuyen-muc/tin-hoat-dong/",
            "/chuyen-muc/thong-bao/",
            "/tin/bai-thu/",
            "/quan-huyen/dong-da/",
            "/quan-huyen/soc-son/",
            "/quan-huyen/ung-hoa/",
            "/truong/tieu-hoc-a/",
            "/van-ban/ke-hoach/",
            "/chu-de/ket-noi/",
            "/chu-de/chuyen-doi-so/",
            "/gioi-thieu/",
            "/luu-tru/2023/",
            "/luu-tru/2023/03/",
            "/luu-tru/chua-ro-ngay/");
  }

  @ParameterizedTest
  @CsvSource({
    "article: /:slug/, content/articles/2023/bai-thu.md, /bai-thu/",
    "article: /a/b-c/:id/, content/articles/2023/bai-thu.md, /a/b-c/bai-thu/",
    "article: /tin-:slug-x/y/, content/articles/2023/bai-thu.md, /tin-bai-thu-x/y/",
    "district: /q/:slug/, content/districts/dong-da.md, /q/dong-da/",
    "page: /trang/:id/, content/pages/gioi-thieu.md, /trang/gioi-thieu/",
  })
  void a_good_pattern_is_used(String line, String file, String address) {
    Assembled assembled = Assembled.of(permalinks(line));
    assertThat(assembled.told()).isEmpty();
    assertThat(assembled.addressOf(file)).as(line).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tin/:slug/",
        "/tin/:slug",
        "/tin/",
        "/:slug/:slug/",
        "/:slug/:id/",
        "/../:slug/",
        "/./:slug/",
        "//:slug/",
        "/tin//:slug/",
        "/tin/:slug/index.html",
        "/Tin/:slug/",
        "/tin-tức/:slug/",
        "/tin/:title/",
        "/a b/:slug/",
        "/tin/:slug/?x",
        "https://a.example/:slug/",
        "\"/tin/:slug/\\n\"",
        "/tin/:SLUG/",
      })
  void a_bad_pattern_is_told_with_a_good_one(String pattern) {
    Assembled assembled = Assembled.of(permalinks("article: " + pattern));
    assertThat(assembled.told())
        .as(pattern)
        .containsExactly("site-config.yml value-permalink 4:12");
    Problem problem = assembled.problems().getFirst();
    assertThat(Told.inVietnamese(problem)).as(pattern).contains(":slug", "/tin/:slug/");
    assertThat(assembled.archive().routes().stream().map(Route::permalink))
        .as("the default is used")
        .anyMatch(p -> p.path().equals("/tin/bai-thu/"));
  }

  @Test
  void two_files_of_one_address_are_told_at_the_later_path() {
    SiteFolder site =
        SiteFolder.small(folder)
            .article("2022/bai-thu", "", "")
            .article("2023/Bài thử", "", "")
            .article("2023/dong-anh-lan-2", "", "")
            .article("2023/Đồng Ánh: lần 2", "", "");
    Assembled assembled = Assembled.of(site);
    assertThat(assembled.told())
        .containsExactly(
            "content/articles/2023/Bài thử.md route-collision 1:1",
            "content/articles/2023/bai-thu.md route-collision 1:1",
            "content/articles/2023/Đồng Ánh: lần 2.md route-collision 1:1",
            "content/articles/2023/Đồng Ánh: lần 2.md file-name 1:1");
    assertThat(Told.inVietnamese(assembled.problems().getLast()))
        .contains("/tin/dong-anh-lan-2/", "content/articles/2023/dong-anh-lan-2.md", "Đổi tên");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expires: 2023-04-01\n",
        "updated: 2023-04-01\n",
        "removed: {date: 2023-04-01, reason: Sai}\n",
        "FUTURE"
      })
  void an_article_that_is_not_public_now_keeps_its_address(String more) {
    SiteFolder site = SiteFolder.small(folder);
    String front =
        more.equals("FUTURE")
            ? SiteFolder.front("").replace("2023-03-25", "2023-12-01")
            : SiteFolder.front(more);
    site.write("content/articles/2024/bai-thu.md", front);
    assertThat(Assembled.of(site).told())
        .as(more)
        .containsExactly("content/articles/2024/bai-thu.md route-collision 1:1");
  }

  @Test
  void a_draft_takes_no_address_before_it_is_built() {
    SiteFolder site = SiteFolder.small(folder).article("2022/bai-thu", "draft: true\n", "");
    assertThat(Assembled.of(site).told()).isEmpty();
    assertThat(Assembled.withDrafts(site).told()).hasSize(1);
  }

  @Test
  void pages_of_several_kinds_may_not_meet() {
    SiteFolder site = permalinks("article: /:slug/").article("2023/gioi-thieu", "", "");
    assertThat(Assembled.of(site).told())
        .containsExactly("content/pages/gioi-thieu.md route-collision 1:1");
  }

  @Test
  void two_units_of_one_id_are_told_once() {
    SiteFolder site =
        SiteFolder.small(folder)
            .write("content/districts/Đống Đa.md", "---\nname: A\ntype: quan\n---\n");
    assertThat(Assembled.of(site).told())
        .containsExactly("content/districts/Đống Đa.md id-duplicate 1:1");
    site =
        SiteFolder.small(folder)
            .write("content/districts/z.md", "---\nid: dong-da\nname: A\ntype: quan\n---\n");
    assertThat(Assembled.of(site).told()).contains("content/districts/z.md id-duplicate 2:5");
  }

  @Test
  void an_id_is_used_once_in_its_namespace() {
    SiteFolder site =
        SiteFolder.small(folder)
            .write(
                "content/topics.yml",
                "- {id: a, label: A}\n- {id: b, label: B}\n- {id: a, label: C}\n")
            .write(
                "content/metrics.yml",
                "- {id: a, label: A, unit: x}\n- {id: a, label: B, unit: x}\n")
            .write(
                "content/schools/soc-son.yml",
                "- {id: dong-da, name: A, level: primary}\n- {id: tieu-hoc-a, name: B, level: primary}\n")
            .write("content/documents/khac.md", "---\nid: ke-hoach\nnumber: A\n---\n");
    Assembled assembled = Assembled.of(site);
    assertThat(assembled.told())
        .containsExactly(
            "content/documents/khac.md id-duplicate 2:5",
            "content/metrics.yml id-duplicate 2:8",
            "content/schools/soc-son.yml id-duplicate 1:8",
            "content/schools/soc-son.yml id-duplicate 2:8",
            "content/topics.yml id-duplicate 3:8");
    assertThat(Told.inVietnamese(assembled.problems().getLast()))
        .contains("Mã “a” đã dùng ở content/topics.yml, dòng 1");
  }
}
