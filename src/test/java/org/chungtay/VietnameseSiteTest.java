package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sections 1.6, 2 and 6 of the Vietnamese cases on the pages of a built site. The schools are made
/// up.
class VietnameseSiteTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void schools_of_one_unit() {
    site =
        TestSite.small(folder)
            .write(
                "content/schools/dong-da.yml",
                """
                - {id: lien-cap-an-khanh, name: Trường TH&THCS An Khánh, level: [primary, lowerSecondary]}
                - {id: tieu-hoc-giang-bien, name: Trường Tiểu học Giang Biên, level: primary}
                - {id: mam-non-giang-bien, name: Trường Mầm non Giang Biên, level: preschool}
                - {id: tieu-hoc-do-thi, name: Trường Tiểu học Đô thị Mẫu, level: primary}
                - {id: gdtx-ba-vi, name: Trung tâm GDNN-GDTX Ba Vì, level: continuing}
                """);
  }

  private Document page(String address) throws IOException {
    return Jsoup.parse(Files.readString(site.out().resolve(address + "index.html")));
  }

  private void ceremony(String name, String pairing) {
    site.write(
        "content/articles/2023/" + name + ".md",
        """
        ---
        title: Bài %s
        date: 2023-03-25
        kind: ceremony
        summary: Tóm tắt.
        schools: [lien-cap-an-khanh, gdtx-ba-vi, tieu-hoc-giang-bien, mam-non-giang-bien, tieu-hoc-do-thi]
        pairings:
          - %s
        ---
        Chữ.
        """
            .formatted(name, pairing));
  }

  @Test
  void schools_stand_by_level_and_by_their_own_names() throws IOException {
    ceremony("a", "between: [dong-da, soc-son]");
    site.built();
    assertThat(page("quan-huyen/dong-da/").text())
        .containsSubsequence(
            "Trường Mầm non Giang Biên",
            "Trường Tiểu học Đô thị Mẫu",
            "Trường Tiểu học Giang Biên",
            "Trung tâm GDNN-GDTX Ba Vì",
            "Trường TH&THCS An Khánh");
  }

  @Test
  void the_two_names_of_a_pairing_stand_in_vietnamese_order() throws IOException {
    ceremony("a", "between: [tieu-hoc-giang-bien, tieu-hoc-do-thi]");
    site.built();
    assertThat(page("quan-huyen/dong-da/").text())
        .contains("Trường Tiểu học Đô thị Mẫu – Trường Tiểu học Giang Biên");
  }

  @Test
  void two_documents_of_one_number_are_two_documents() {
    site.write(
            "content/documents/2023-01-khlp.md",
            "---\nnumber: 01/KHLP-PGDĐT\ndate: 2023-03-25\n---\n")
        .write(
            "content/documents/2024-01-khlp.md",
            "---\nnumber: 01/KHLP-PGDĐT\ndate: 2024-01-05\n---\n")
        .built();
  }

  @Test
  void a_ward_of_the_same_name_is_another_unit() {
    site.write("content/districts/phuong-dong-da.md", "---\nname: Đống Đa\ntype: phuong\n---\n")
        .built();
    assertThat(site.out().resolve("quan-huyen/phuong-dong-da/index.html")).isRegularFile();
    assertThat(site.out().resolve("quan-huyen/dong-da/index.html")).isRegularFile();
  }

  @Test
  void the_code_of_a_unit_keeps_its_zeros() throws IOException {
    for (String code : new String[] {"001", "\"016\"", "'020'"}) {
      site.write(
              "content/districts/soc-son.md",
              "---\nname: Sóc Sơn\ntype: huyen\ncode: " + code + "\n---\n")
          .built();
      assertThat(page("quan-huyen/soc-son/").text()).contains(code.replaceAll("\\W", ""));
    }
  }
}
