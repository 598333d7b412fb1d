package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chungtay.model.Route;
import org.chungtay.model.Told;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Old addresses: what is one, where it leads, and what may not be taken twice.
class OldAddressTest {

  @TempDir private Path folder;

  /// An article whose first alias stands in line 6.
  private SiteFolder aliases(String... aliases) {
    return SiteFolder.small(folder)
        .article("2023/moi", "aliases: [\"" + String.join("\", \"", aliases) + "\"]\n", "Chữ.\n");
  }

  private static List<String> redirects(Assembled assembled) {
    return assembled.archive().routes().stream()
        .filter(Route.RedirectRoute.class::isInstance)
        .map(Route.RedirectRoute.class::cast)
        .map(r -> r.permalink() + " -> " + r.target())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "/tin-tuc/bai-cu/, /tin-tuc/bai-cu/",
    "/tin-tuc/bai-cu, /tin-tuc/bai-cu/",
    "/Tin_Tuc/Bai-Cu.html, /Tin_Tuc/Bai-Cu.html",
    "/bai.htm, /bai.htm",
    "/tin/B%C3%A0i%20c%C5%A9/, INVALID",
    "/tin/B%C3%A0i-c%C5%A9/, /tin/Bài-cũ/",
    "/tin/Bài-cũ/, /tin/Bài-cũ/",
    "/~so/tin/, /~so/tin/",
    "/, INVALID",
    "tin/bai-cu/, INVALID",
    "//evil.example/, INVALID",
    "../../etc/passwd, INVALID",
    "/../etc/passwd, INVALID",
    "/tin/../bai/, INVALID",
    "/tin//bai/, INVALID",
    "/tin/./bai/, INVALID",
    "/%2e%2e/bai/, INVALID",
    "/bai?id=5, INVALID",
    "/bai#muc, INVALID",
    "/a\\\\b/, INVALID",
    "/feed.xml, INVALID",
    "/manifest-sha256.txt, INVALID",
    "https://cu.example/tin/bai/, INVALID",
    "javascript:alert(1), INVALID",
  })
  void an_old_address_is_a_path_of_this_site(String written, String address) {
    Assembled assembled = Assembled.of(aliases(written));
    if (address.equals("INVALID")) {
      assertThat(assembled.told())
          .as(written)
          .containsExactly("content/articles/2023/moi.md alias-invalid 6:11");
      assertThat(redirects(assembled)).isEmpty();
    } else {
      assertThat(assembled.told()).as(written).isEmpty();
      assertThat(redirects(assembled)).containsExactly(address + " -> /tin/moi/");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tin/bai-cu, /tin/bai-cu/",
    "https://cu.example/tin/bai/, /tin/bai/",
    "//evil.example/tin/, /evil.example/tin/"
  })
  void what_was_probably_meant_is_said(String written, String suggestion) {
    String text = Told.inVietnamese(Assembled.of(aliases(written)).problems().getFirst());
    if (suggestion.contains(".")) {
      assertThat(text).contains("không có tên miền");
    } else {
      assertThat(text).contains("Viết " + suggestion);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tin/bai-thu/", "/tin/moi/", "/quan-huyen/dong-da/", "/chu-de/ket-noi"})
  void an_alias_over_a_page_is_told(String alias) {
    Assembled assembled = Assembled.of(aliases(alias));
    assertThat(assembled.told())
        .as(alias)
        .containsExactly("content/articles/2023/moi.md alias-collision 6:11");
    assertThat(redirects(assembled)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/404.html",
        "/quan-huyen/",
        "/tin/",
        "/luu-tru/2023/03/",
        "/luu-tru/2031/",
        "/tin/trang/2/",
        "/quan-huyen/dong-da/trang/7/",
        "/chuyen-muc/le-ky-ket/"
      })
  void an_alias_over_a_list_of_the_site_is_told(String alias) {
    assertThat(Assembled.of(aliases(alias)).told())
        .as(alias)
        .containsExactly("content/articles/2023/moi.md route-reserved 6:11");
  }

  @Test
  void an_address_leads_to_one_page() {
    SiteFolder site =
        aliases("/cu/", "/khac/", "/cu")
            .article("2023/nua", "aliases: [/khac/, /rieng/]\n", "Chữ.\n")
            .write("content/pages/gt.md", "---\ntitle: A\naliases: [/rieng, /gt-cu/]\n---\n");
    Assembled assembled = Assembled.of(site);
    assertThat(assembled.told())
        .containsExactly(
            "content/articles/2023/moi.md alias-collision 6:29",
            "content/articles/2023/nua.md alias-collision 6:11",
            "content/pages/gt.md alias-collision 3:11");
    assertThat(redirects(assembled))
        .containsExactly(
            "/cu/ -> /tin/moi/", "/gt-cu/ -> /gt/", "/khac/ -> /tin/moi/", "/rieng/ -> /tin/nua/");
  }

  @ParameterizedTest
  @CsvSource({
    "draft: true, false",
    "date: 2024-01-01, false",
    "expires: 2023-04-01, true",
    "'removed: {date: 2023-04-01, reason: Sai}', true"
  })
  void an_old_address_leads_on_while_something_answers(String more, boolean answers) {
    SiteFolder site = SiteFolder.small(folder);
    String front = SiteFolder.front("aliases: [/cu/]\n");
    site.write(
        "content/articles/2023/moi.md",
        more.startsWith("date")
            ? front.replace("date: 2023-03-25", more)
            : front.replace("aliases", more + "\naliases"));
    assertThat(redirects(Assembled.of(site)))
        .as(more)
        .isEqualTo(answers ? List.of("/cu/ -> /tin/moi/") : List.of());
  }

  @Test
  void other_names_of_units_are_no_addresses() {
    SiteFolder site =
        SiteFolder.small(folder)
            .write(
                "content/districts/dong-da.md",
                "---\nname: Đống Đa\ntype: quan\naliases: [/tin/bai-thu/, Q. ĐĐ]\n---\n");
    assertThat(Assembled.of(site).told()).isEmpty();
  }

  @Test
  void an_address_of_any_length_is_read_in_little_memory() {
    assertThat(OldAddress.read("/a".repeat(100_000) + "/")).isPresent();
    assertThat(OldAddress.read("/a".repeat(100_000) + "?")).isEmpty();
  }
}
