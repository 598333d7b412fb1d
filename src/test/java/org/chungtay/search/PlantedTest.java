package org.chungtay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Permalink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages made to be confused with each other. The texts are made up for the test.
class PlantedTest {

  private static SearchIndex index;

  @BeforeAll
  static void open() {
    index =
        SearchIndex.of(
            Corpus.of(
                List.of(
                    page("dong-da", "Tin quận Đống Đa", "Giáo viên đến Đống Đa."),
                    page("da-dong", "Nhà trường đóng cửa", "Cổng đóng, mọi người đã về, đã đóng."),
                    page("dong-da-2", "Đồng đá", "Bãi đồng đá ở ngoài."),
                    page("hoa-cu", "Hòa bình", "Lễ hòa bình và thủy lợi."),
                    page("hoa-moi", "Hoà bình", "Lễ hoà bình và thuỷ lợi."),
                    page("ung-hoa", "Huyện Ứng Hòa", "Về Ứng Hòa."),
                    page("ung-hoa-2", "Trường ở Ứng Hoà", "Về Ứng Hoà."),
                    page("gd-tat", "Phòng GD&ĐT", "Phòng GD&ĐT họp."),
                    page(
                        "gd-dai", "Ngành giáo dục và đào tạo", "Giáo dục và đào tạo là một ngành."),
                    page("thcs-dai", "Trung học cơ sở Đống Đa", "Trường ở Đống Đa."),
                    page("se-chia", "Sẻ chia trách nhiệm", "Cùng sẻ chia trách nhiệm."),
                    page("chia-se", "Chia sẻ trách nhiệm", "Cùng chia sẻ trách nhiệm."),
                    page("ke-hoach", "Kế hoạch số 4340/KH-SGDĐT", "Ban hành theo 4340/KH-SGDĐT."),
                    page("trich-dan", "Hội nghị", "Theo Kế hoạch 4340/KH-SGDĐT của Sở."),
                    page("ngay", "Ngày 20/11", "Có 3.500 người dự ngày 20/11."),
                    page("so-roi", "Số 20 và số 11", "Từ 11 đến 20, có 3 lớp và 500 em."),
                    page("nam-1", "Giai đoạn 2022-2025", "Năm 2022-2025."),
                    page("nam-2", "Giai đoạn 2022 – 2025", "Năm 2022 – 2025."),
                    page("nam-3", "Giai đoạn 2022- 2025", "Năm 2022- 2025."),
                    page("ki", "Lễ kí kết", "Kĩ năng."),
                    page("ky", "Lễ ký kết", "Kỹ năng."),
                    page("quy", "Quý nhất", "Quí nhất.")),
                Map.of()));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static Searchable page(String id, String title, String text) {
    return Searchable.of(
        new Permalink("/" + id + "/"),
        PageType.PAGE,
        true,
        title,
        List.of(),
        new PageText("", text, List.of()),
        null,
        null,
        null,
        Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "dong da, dong-da thcs-dai dong-da-2, da-dong",
    "ĐỐNG ĐA, dong-da thcs-dai, dong-da-2 da-dong",
    "đống đa, dong-da thcs-dai, dong-da-2 da-dong",
    "đống da, dong-da thcs-dai, da-dong",
    "ung hoa, ung-hoa ung-hoa-2, hoa-cu",
    "gd&đt, gd-tat gd-dai, ",
    "gddt, gd-tat gd-dai, ",
    "gd đt, gd-tat gd-dai, ",
    "thcs dong da, thcs-dai, da-dong",
    "sẻ chia trách nhiệm, se-chia chia-se, ",
    "chia sẻ trách nhiệm, chia-se se-chia, ",
    "4340/KH-SGDĐT, ke-hoach trich-dan, ",
    "4340, ke-hoach trich-dan, ",
    "20/11, ngay, so-roi",
    "3.500, ngay, ",
    "2022-2025, nam-1 nam-2 nam-3, ",
    "2022 – 2025, nam-1 nam-2 nam-3, ",
    "2023- 2025, nam-1 nam-2 nam-3, "
  })
  void what_is_meant_comes_first(String query, String first, String after) {
    List<String> found = found(query);
    List<String> wanted = List.of(first.split(" ", -1));
    assertThat(found.subList(0, Math.min(found.size(), wanted.size())))
        .as("%s: %s", query, found)
        .containsExactlyInAnyOrderElementsOf(wanted);
    if (after != null) {
      assertThat(found.subList(wanted.size(), found.size()))
          .as("%s: %s", query, found)
          .containsAll(List.of(after.split(" ", -1)));
    }
  }

  @Test
  void a_number_with_its_thousands_set_off_is_no_other() {
    assertThat(found("3.500")).containsExactly("ngay");
    assertThat(found("3500")).containsExactly("ngay");
  }

  @ParameterizedTest
  @CsvSource({
    "hòa bình, hoà bình", "thủy lợi, thuỷ lợi", "ứng hòa, ỨNG HOÀ",
        "“đống đa”, \"\"\"đống đa\"\"\"",
    "2022-2025, 2022 – 2025", "gd&đt, GDĐT", "ki ket, ky ket", "qui nhat, quy nhat"
  })
  void writings_of_one_thing_find_the_same_with_the_same_scores(String one, String other) {
    assertThat(scored(one)).as(one).isNotEmpty().isEqualTo(scored(other));
    assertThat(scored(Normalizer.normalize(one, Normalizer.Form.NFD)))
        .as(one)
        .isEqualTo(scored(one));
    assertThat(scored(one.replace(" ", "\u00A0"))).as(one).isEqualTo(scored(one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"đống đa\" | dong-da thcs-dai",
        "\"dong da\" | dong-da thcs-dai dong-da-2",
        "\"giáo dục và đào tạo\" | gd-dai",
        "\"tạo đào\" |",
        "\"giáo dục đào tạo\" |",
        "đá -đồng | dong-da thcs-dai da-dong",
        "hòa -\"lễ hòa bình\" | ung-hoa ung-hoa-2",
        "-quận -trường -lễ -phòng -giáo -đồng | "
      })
  void phrases_and_exclusions_are_strict(String query, String pages) {
    List<String> wanted = pages == null ? List.of() : List.of(pages.split(" ", -1));
    if (query.startsWith("-")) {
      assertThat(found(query)).as(query).isNotEmpty().doesNotContain("dong-da", "hoa-cu", "gd-dai");
    } else {
      assertThat(found(query)).as(query).containsExactlyInAnyOrderElementsOf(wanted);
    }
  }

  @Test
  void an_empty_query_finds_every_page() {
    assertThat(index.search("", 3).total()).isEqualTo(index.corpus().pages().size());
  }

  private static List<String> found(String query) {
    return index.search(query, 100).best().stream()
        .map(hit -> hit.address().path().replace("/", ""))
        .toList();
  }

  private static List<String> scored(String query) {
    return index.search(query, 100).best().stream()
        .map(hit -> hit.address() + " " + Float.floatToIntBits(hit.score()))
        .toList();
  }
}
