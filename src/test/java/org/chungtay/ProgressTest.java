package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of results and its charts, on sites with planted figures.
class ProgressTest {

  private static final String ARTICLE = "content/articles/2023/bai-thu.md";

  @TempDir private Path folder;

  private TestSite site(String figures) {
    return TestSite.small(folder).replace(ARTICLE, "kind:", "figures:\n" + figures + "kind:");
  }

  private static String figure(String scope, String value, String more) {
    return "  - {metric: so-truong, value: " + value + ", scope: " + scope + more + "}\n";
  }

  private static Document page(TestSite site, String path) {
    return Jsoup.parse(site.read("public/" + path + "index.html"), "https://thu.example/" + path);
  }

  @Test
  void the_real_site_has_no_series_with_two_dates_and_so_no_chart() {
    TestSite site = TestSite.real(folder).built();
    Document page = page(site, "ket-qua/");
    assertThat(page.select(".chart")).isEmpty();
    assertThat(page.select("h2").first().text()).isEqualTo("Số liệu mới nhất");
    assertThat(page.select("table.figures")).hasSize(1);
    assertThat(page.select("table.figures tbody tr")).hasSize(9);
  }

  @Test
  void dates_are_drawn_in_order_as_exactly_as_they_are_stated() {
    TestSite site =
        site(figure("city", "120", ", asOf: 2023-05-13")
                + figure("city", "90", ", asOf: 2023-03")
                + figure("city", "30", ", asOf: 2022")
                + figure("city", "3500", ", note: sau 8 tháng")
                + figure("dong-da", "7", ", asOf: 2023-03"))
            .built();
    Document page = page(site, "ket-qua/");
    Element chart = page.selectFirst(".chart");
    assertThat(chart.select("svg > title").text()).isEqualTo("Biểu đồ: Số trường (trường)");
    assertThat(chart.select("svg > desc").text())
        .startsWith("3 số liệu có ghi ngày, từ năm 2022 đến 13/5/2023.");
    assertThat(chart.select("a text:not(.value)").eachText())
        .containsExactly("năm 2022", "tháng 3 năm 2023", "13/5/2023");
    assertThat(chart.select("a text.value").eachText()).containsExactly("30", "90", "120");
    assertThat(chart.select("rect").eachAttr("width")).containsExactly("80", "240", "320");
    assertThat(chart.select("a").eachAttr("href")).containsOnly("/tin/bai-thu/").hasSize(3);
    assertThat(chart.select("a > title").first().text().replace('\u00A0', ' '))
        .isEqualTo("30 trường, năm 2022: Bài thử");
    assertThat(chart.select("figcaption").text())
        .contains("1 số liệu không ghi ngày không có trong biểu đồ.");
    assertThat(page.html()).doesNotContain("1/3/2023", "2023-03-01", "1/1/2022");

    List<String> rows = page.select("#_past-so-truong ~ .table td.number").eachText();
    assertThat(rows).as("the table of the same figures, and the one without a date").hasSize(4);
    assertThat(page.select(".figures td.number a[href]")).hasSize(2 + 4);
    assertThat(page.getElementById("so-truong").text())
        .as("the latest with its date")
        .contains("120", "Tính đến 13/5/2023");
    assertThat(page(site, "quan-huyen/dong-da/").select(".chart")).isEmpty();
  }

  @Test
  void a_unit_has_the_chart_of_its_own_series_and_the_results_its_latest() {
    TestSite site =
        site(figure("dong-da", "1.5", ", asOf: 2022") + figure("dong-da", "-2.5", ", asOf: 2023"))
            .built();
    Element chart = page(site, "quan-huyen/dong-da/").selectFirst(".chart");
    assertThat(chart.select("a text.value").eachText()).containsExactly("1,5", "−2,5");
    assertThat(chart.select("rect").eachAttr("x")).containsExactly("200", "0");
    assertThat(chart.select("rect").eachAttr("width")).containsExactly("120", "200");
    assertThat(chart.select("path").eachAttr("d")).containsExactly("M200 22v20", "M200 70v20");
    assertThat(page(site, "ket-qua/").select(".chart")).isEmpty();
    assertThat(page(site, "ket-qua/").select("td.number").eachText())
        .allSatisfy(number -> assertThat(number).startsWith("−2,5"));
  }

  @Test
  void one_date_is_no_series() {
    assertThat(page(site(figure("city", "1", ", asOf: 2023")).built(), "ket-qua/").html())
        .doesNotContain("class=\"chart\"", "Số liệu theo thời gian");
  }

  @Test
  void two_figures_of_one_date_are_no_series_but_a_table() {
    TestSite site =
        site(figure("city", "1", ", asOf: 2023"))
            .write(
                "content/articles/2023/hai.md",
                TestSite.article("Hai", "Chữ.\n")
                    .replace(
                        "kind:", "figures:\n" + figure("city", "1", ", asOf: 2023") + "kind:"));
    Document page = page(site.built(), "ket-qua/");
    assertThat(page.select(".chart")).isEmpty();
    assertThat(page.select("#_past-so-truong ~ .table tbody tr")).hasSize(2);
  }

  @Test
  void zeros_are_drawn_and_long_series_end_with_the_newest() throws Exception {
    StringBuilder figures = new StringBuilder();
    for (int year = 1990; year < 2020; year++) {
      figures.append(figure("city", "0", ", asOf: " + year));
    }
    TestSite site = site(figures.toString()).built();
    Element chart = page(site, "ket-qua/").selectFirst(".chart");
    assertThat(chart.select("rect").eachAttr("width")).hasSize(24).containsOnly("0");
    assertThat(chart.select("text").first().text()).isEqualTo("năm 1996");
    assertThat(chart.text()).contains("6 số liệu cũ hơn không có trong biểu đồ.");
  }

  @Test
  void a_page_with_charts_is_valid_whatever_the_label_says() throws Exception {
    TestSite site =
        site(figure("city", "1", ", asOf: 2022")
                + figure("city", "2", ", asOf: 2023")
                + figure("dong-da", "3", ", asOf: 2022")
                + figure("dong-da", "4", ", asOf: 2023"))
            .replace("content/metrics.yml", "Số trường", "\"</title><script>x</script> & <\"")
            .built();
    for (String path : List.of("ket-qua/", "quan-huyen/dong-da/")) {
      byte[] html = site.read("public/" + path + "index.html").getBytes(StandardCharsets.UTF_8);
      assertThat(ValidHtml.problems(html)).as(path).isEmpty();
      assertThat(page(site, path).select("script:not([type]):not([src])")).isEmpty();
      assertThat(page(site, path).select(".chart")).hasSize(1);
    }
  }
}
