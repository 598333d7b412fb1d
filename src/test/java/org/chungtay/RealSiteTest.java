package org.chungtay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page of the real archive, as it is published.
class RealSiteTest {

  /// HTML and CSS of one page, in bytes.
  private static final int MOST = 60_000;

  /// Script of one page before search is used, in bytes.
  private static final int MOST_SCRIPT = 15_000;

  /// Script until the first hits of a search, in bytes, compressed.
  private static final int MOST_SCRIPT_OF_SEARCH = 12_000;

  @TempDir private static Path folder;
  private static Path out;
  private static Map<String, Document> pages;

  @BeforeAll
  static void the_real_site() {
    out = TestSite.real(folder).built("--locked").out();
    pages = BuiltPages.of(out, "https://chungtay.example");
    assertThat(pages).hasSize(70);
  }

  @Test
  void html_is_valid_without_a_warning() throws Exception {
    for (String address : pages.keySet()) {
      assertThat(ValidHtml.problems(Files.readAllBytes(file(address)))).as(address).isEmpty();
    }
  }

  @Test
  void every_link_picture_and_anchor_inside_the_site_resolves() {
    List<String> broken = new ArrayList<>();
    int checked = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element element : page.getValue().select("[href], [src]")) {
        String absolute = element.absUrl(element.hasAttr("href") ? "href" : "src");
        URI target = URI.create(absolute);
        if ("chungtay.example".equals(target.getHost())) {
          checked++;
          if (!resolves(target)) {
            broken.add(page.getKey() + " -> " + absolute);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(checked).isGreaterThan(500);
  }

  private static boolean resolves(URI target) {
    if (!Files.isRegularFile(file(target.getPath()))) {
      return false;
    }
    String fragment = target.getFragment();
    Document page = pages.get(target.getPath());
    return fragment == null
        || fragment.isEmpty()
        || (page != null && page.getElementById(fragment) != null);
  }

  @Test
  void every_page_is_reached_from_the_home_page() {
    List<String> reached = new ArrayList<>(List.of("/"));
    for (int i = 0; i < reached.size(); i++) {
      for (Element link : pages.get(reached.get(i)).select("a[href^=/]")) {
        String path = URI.create(link.attr("href")).getPath();
        if (pages.containsKey(path) && !reached.contains(path)) {
          reached.add(path);
        }
      }
    }
    reached.add("/404.html");
    assertThat(reached).containsExactlyInAnyOrderElementsOf(pages.keySet());
  }

  @Test
  void pages_and_their_scripts_are_light() throws IOException {
    long heaviest = 0;
    long mostScript = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      long weight =
          Files.size(file(page.getKey())) + assets(page.getValue(), "link[rel=stylesheet]", "href");
      long script = assets(page.getValue(), "script[src]", "src");
      assertThat(weight).as(page.getKey()).isLessThan(MOST);
      assertThat(script).as(page.getKey()).isLessThan(MOST_SCRIPT);
      heaviest = Math.max(heaviest, weight);
      mostScript = Math.max(mostScript, script);
    }
    System.out.printf(
        "heaviest page: %,d bytes of HTML and CSS; script before search: %,d bytes%n",
        heaviest, mostScript);
  }

  @Test
  void the_scripts_of_search_are_light() throws IOException {
    Document page = pages.get("/tim-kiem/");
    long bytes = 0;
    for (String[] script :
        new String[][] {
          {"script[type=module]", "src"},
          {"form.search", "data-box"},
          {"form.search", "data-client"},
          {"[data-results]", "data-results"}
        }) {
      String address = page.expectFirst(script[0]).absUrl(script[1]);
      bytes += gzipped(Files.readAllBytes(file(URI.create(address).getPath())));
    }
    System.out.printf("script until the first hits: %,d bytes compressed%n", bytes);
    assertThat(bytes).isLessThanOrEqualTo(MOST_SCRIPT_OF_SEARCH);
  }

  private static long gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(content);
    }
    return compressed.size();
  }

  private static long assets(Document page, String selector, String attribute) throws IOException {
    long bytes = 0;
    for (Element asset : page.select(selector)) {
      bytes += Files.size(file(URI.create(asset.absUrl(attribute)).getPath()));
    }
    return bytes;
  }

  @Test
  void nothing_is_inline_that_the_policy_would_stop() {
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      assertThat(page.getValue().select("script:not([src]):not([type$=json]), style, [style]"))
          .as(page.getKey())
          .isEmpty();
      assertThat(page.getValue().getAllElements())
          .as(page.getKey())
          .noneMatch(
              e -> e.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on")));
    }
  }

  @Test
  void hosts_are_told_the_policy_and_what_may_be_kept() throws IOException {
    String headers = Files.readString(out.resolve("_headers"));
    assertThat(headers).startsWith("/*\n  Content-Security-Policy: " + SiteBrowser.POLICY);
    assertThat(SiteBrowser.POLICY).doesNotContain("unsafe");
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String folder = "/" + out.relativize(file.getParent());
        assertThat(headers.contains("\n" + folder + "/*\n"))
            .as(file.toString())
            .isEqualTo(file.toString().matches(".*([-/])[0-9a-f]{10,}\\.[a-z]+"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/tin/dong-da-soc-son-ky-bien-ban-ghi-nho/ | 4340/KH-SGDĐT",
        "/tin/dong-da-soc-son-ky-bien-ban-ghi-nho/ | Dự kiến",
        "/tin/dong-da-soc-son-ky-bien-ban-ghi-nho/ | ông Lê Hồng Vũ",
        "/tin/20-cap-truong-thanh-tri-chuong-my/ | Nguồn không nêu ngày",
        "/tin/20-cap-truong-thanh-tri-chuong-my/ | 20 cặp trường",
        "/tin/hoang-mai-ung-hoa-59-nhom-ky-ket/ | 59 nhóm trường",
        "/tin/hoang-mai-ung-hoa-59-nhom-ky-ket/ | tháng 3/2023",
        "/tin/hai-truong-tieu-hoc-long-bien-ky-ban-ghi-nho/ | chiều 31/3/2023",
        "/tin/672-truong-ky-bien-ban-ghi-nho/ | 672",
        "/tin/672-truong-ky-bien-ban-ghi-nho/ | 628",
        "/quan-huyen/dong-da/ | Quận Đống Đa",
        "/quan-huyen/ung-hoa/ | Huyện Ứng Hòa",
        "/quan-huyen/son-tay/ | Thị xã Sơn Tây",
        "/quan-huyen/son-tay/ | Chưa có bài viết nào về đơn vị này.",
        "/quan-huyen/long-bien/ | Trường Tiểu học Giang Biên",
      })
  void pages_show_what_the_sources_state(String address, String text) {
    assertThat(pages.get(address).body().text().replace('\u00A0', ' '))
        .as(address)
        .containsIgnoringCase(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/quan-huyen/dong-da/", "/quan-huyen/soc-son/"})
  void both_units_show_their_pairing_with_its_date_plan_document_and_article(String unit) {
    Element pairing = pages.get(unit).selectFirst(".pairing");
    assertThat(pairing.text())
        .containsSubsequence(
            "Ngày ký 24/3/2023", "Dự kiến Mỗi bên 9 trường Mầm non: 3 Tiểu học: 3 THCS: 3");
    assertThat(hrefs(pairing))
        .contains(
            "/ket-noi/dong-da--soc-son/",
            "/van-ban/2022-4340-kh-sgddt/",
            "/tin/dong-da-soc-son-ky-bien-ban-ghi-nho/",
            unit.contains("dong-da") ? "/quan-huyen/soc-son/" : "/quan-huyen/dong-da/");
  }

  @Test
  void a_pairing_without_a_date_says_so() {
    String text = pages.get("/ket-noi/chuong-my--thanh-tri/").text();
    assertThat(text)
        .contains("Chương Mỹ – Thanh Trì", "Nguồn không nêu ngày", "20 cặp trường")
        .doesNotContain("2023-03", "tháng 3");
    for (String unit : List.of("chuong-my", "thanh-tri")) {
      assertThat(pages.get("/quan-huyen/" + unit + "/").text())
          .contains("20 cặp trường", "Nguồn không nêu ngày");
    }
  }

  @Test
  void a_pairing_that_was_signed_twice_shows_both() {
    Document pairing = pages.get("/ket-noi/hoang-mai--ung-hoa/");
    assertThat(pairing.select("main dl.agreement")).hasSize(2);
    assertThat(pairing.text())
        .containsSubsequence(
            "chiều 13/5/2023", "59 nhóm trường", "tháng 3 năm 2023", "9 cặp trường");
    assertThat(pages.get("/ket-noi/").select("table.matrix td a"))
        .filteredOn(cell -> cell.attr("href").equals("/ket-noi/hoang-mai--ung-hoa/"))
        .extracting(Element::text)
        .containsExactly("2", "2");
  }

  @Test
  void the_schools_of_long_bien_have_their_pairing_and_the_unit_shows_it() {
    String address = "/ket-noi/tieu-hoc-do-thi-viet-hung--tieu-hoc-giang-bien/";
    assertThat(pages.get(address).text())
        .contains(
            "Trường Tiểu học Đô thị Việt Hưng – Trường Tiểu học Giang Biên",
            "chiều 31/3/2023",
            "Quận Long Biên");
    for (String page :
        List.of(
            "/quan-huyen/long-bien/",
            "/truong/tieu-hoc-giang-bien/",
            "/truong/tieu-hoc-do-thi-viet-hung/",
            "/ket-noi/")) {
      assertThat(hrefs(pages.get(page))).as(page).contains(address);
    }
    assertThat(hrefs(pages.get("/quan-huyen/long-bien/").selectFirst("main")))
        .as("once on the page of both schools' unit")
        .containsOnlyOnce(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "truong-ky-bien-ban  | 672 trường    | Sau 8 tháng triển khai",
        "thpt-gdtx-ky-giao-uoc | 65 đơn vị   | Sau 8 tháng triển khai",
        "chuyen-de           | 160 chuyên đề | Tính đến hết năm học 2022–2023",
        "chuyen-de-cap-truong | 628 chuyên đề | Nguồn không nêu riêng thời điểm",
        "buoi-truc-tiep      | 30 buổi       | Nguồn không nêu thời điểm",
        "buoi-truc-tuyen     | 6 buổi        | Nguồn không nêu thời điểm",
      })
  void each_result_links_to_its_article_with_scope_and_date_as_the_source_states_them(
      String metric, String value, String asOf) {
    Element row = pages.get("/ket-qua/").getElementById(metric);
    Element number = row.selectFirst("td.number a");
    assertThat(number.text().replace('\u00A0', ' ')).isEqualTo(value);
    assertThat(number.attr("href")).isEqualTo("/tin/672-truong-ky-bien-ban-ghi-nho/");
    assertThat(row.text()).contains("Toàn thành phố", asOf);
  }

  @Test
  void without_style_sheets_the_order_makes_sense() {
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      Document document = page.getValue();
      assertThat(document.body().children().first().attr("href"))
          .as(page.getKey())
          .isEqualTo("#_main");
      assertThat(document.body().children().stream().map(Element::tagName))
          .as(page.getKey())
          .containsSubsequence("a", "header", "main", "footer");
      int before = 0;
      for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
        int level = heading.tagName().charAt(1) - '0';
        assertThat(level).as(page.getKey() + " " + heading.text()).isBetween(1, before + 1);
        before = level;
      }
      assertThat(document.select("h1")).as(page.getKey()).hasSize(1);
      assertThat(document.selectFirst("main h1")).as(page.getKey()).isNotNull();
    }
  }

  @Test
  void the_front_page_says_where_the_initiative_stands() {
    Element standing = pages.get("/").selectFirst(".stand");
    assertThat(standing.text().replace('\u00A0', ' '))
        .containsSubsequence("100%", "Sau 8 tháng triển khai", "672 trường", "160 chuyên đề");
    assertThat(hrefs(standing)).contains("/ket-qua/", "/tin/672-truong-ky-bien-ban-ghi-nho/");
    assertThat(pages.get("/").select(".lead-story h3").eachText())
        .containsExactly(
            "672 trường ở Hà Nội ký biên bản ghi nhớ sau 8 tháng triển khai phong trào");
  }

  @Test
  void a_unit_lies_among_the_others_joined_to_its_partners() {
    Document page = pages.get("/quan-huyen/hoang-mai/");
    assertThat(page.select("svg.place .tile")).hasSize(30);
    assertThat(page.select("svg.place .tile.quan, svg.place .tile.huyen")).hasSize(2);
    assertThat(page.select("svg.place .joint")).hasSize(1);
    assertThat(page.select("svg.place").attr("aria-label")).startsWith("Quận Hoàng Mai");
    assertThat(pages.get("/quan-huyen/ba-vi/").select("svg.place .tile.huyen")).hasSize(1);
  }

  @Test
  void a_unit_that_signed_twice_has_a_timeline() {
    for (String unit : List.of("hoang-mai", "ung-hoa")) {
      assertThat(pages.get("/quan-huyen/" + unit + "/").select(".timeline li").eachText())
          .as(unit)
          .hasSize(2)
          .satisfies(lines -> assertThat(lines.getFirst()).startsWith("tháng 3 năm 2023"))
          .satisfies(lines -> assertThat(lines.getLast()).startsWith("chiều 13/5/2023"));
    }
    assertThat(pages.get("/quan-huyen/dong-da/").select(".timeline")).isEmpty();
  }

  @Test
  void an_article_says_how_to_cite_it_and_its_sharing_loads_nothing() {
    Document page = pages.get("/tin/20-cap-truong-thanh-tri-chuong-my/");
    assertThat(page.getElementById("_citation").text())
        .isEqualTo(
            "“20 cặp trường của Thanh Trì và Chương Mỹ tham gia chương trình kết nghĩa”. Chung Tay,"
                + " 22/11/2026. https://chungtay.example/tin/20-cap-truong-thanh-tri-chuong-my/");
    assertThat(page.select(".share a").eachAttr("href"))
        .containsExactly(
            "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fchungtay.example%2Ftin%2F20-cap-truong-thanh-tri-chuong-my%2F",
            "mailto:?subject=20%20c%E1%BA%B7p%20tr%C6%B0%E1%BB%9Dng%20c%E1%BB%A7a%20Thanh%20Tr%C3%AC%20v%C3%A0%20Ch%C6%B0%C6%A1ng%20M%E1%BB%B9%20tham%20gia%20ch%C6%B0%C6%A1ng%20tr%C3%ACnh%20k%E1%BA%BFt%20ngh%C4%A9a&body=https%3A%2F%2Fchungtay.example%2Ftin%2F20-cap-truong-thanh-tri-chuong-my%2F");
  }

  @Test
  void units_stand_in_dictionary_order_under_their_letters() {
    Document index = pages.get("/quan-huyen/");
    assertThat(index.select("table.units th[scope=row]").eachText())
        .containsExactly(
            "Ba Đình",
            "Ba Vì",
            "Bắc Từ Liêm",
            "Cầu Giấy",
            "Chương Mỹ",
            "Đan Phượng",
            "Đông Anh",
            "Đống Đa",
            "Gia Lâm",
            "Hà Đông",
            "Hai Bà Trưng",
            "Hoài Đức",
            "Hoàn Kiếm",
            "Hoàng Mai",
            "Long Biên",
            "Mê Linh",
            "Mỹ Đức",
            "Nam Từ Liêm",
            "Phú Xuyên",
            "Phúc Thọ",
            "Quốc Oai",
            "Sóc Sơn",
            "Sơn Tây",
            "Tây Hồ",
            "Thạch Thất",
            "Thanh Oai",
            "Thanh Trì",
            "Thanh Xuân",
            "Thường Tín",
            "Ứng Hòa");
    assertThat(index.select("table.units .letter").eachText())
        .containsExactly("B", "C", "Đ", "G", "H", "L", "M", "N", "P", "Q", "S", "T", "Ư");
    assertThat(index.select(".map .count").eachText()).as("one for each partner").hasSize(6);
    assertThat(index.select("table.units tr:has(a[href=/quan-huyen/hoang-mai/]) td").eachText())
        .containsExactly("quận", "1", "2");
  }

  @Test
  void the_matrix_is_symmetric() {
    Document page = pages.get("/ket-noi/");
    List<List<String>> cells =
        page.select("table.matrix tbody tr").stream()
            .map(row -> row.select("td").stream().map(Element::html).toList())
            .toList();
    assertThat(cells).hasSize(30).allMatch(row -> row.size() == 30);
    for (int row = 0; row < 30; row++) {
      for (int column = 0; column < row; column++) {
        assertThat(Jsoup.parse(cells.get(row).get(column)).select("a").eachAttr("href"))
            .as("row %d, column %d", row, column)
            .isEqualTo(Jsoup.parse(cells.get(column).get(row)).select("a").eachAttr("href"));
      }
    }
  }

  @Test
  void the_chronology_counts_every_article_once() {
    Document chronology = pages.get("/luu-tru/");
    assertThat(chronology.text()).contains("Năm 2023 3 bài viết", "Bài chưa rõ ngày 2 bài viết");
    assertThat(pages.get("/luu-tru/2023/03/").select(".lines li")).hasSize(2);
    assertThat(pages.get("/luu-tru/2023/05/").select(".lines li")).hasSize(1);
    assertThat(pages.get("/luu-tru/chua-ro-ngay/").select(".card")).hasSize(2);
  }

  @Test
  void a_document_names_the_articles_that_cite_it() {
    assertThat(hrefs(pages.get("/van-ban/2022-4340-kh-sgddt/")))
        .contains("/tin/dong-da-soc-son-ky-bien-ban-ghi-nho/");
    assertThat(pages.get("/van-ban/2023-01-khlp-pgddt/").text())
        .contains("Chưa ghi cơ quan ban hành", "Chưa có tệp văn bản");
  }

  private static List<String> hrefs(Element part) {
    return part.select("a[href]").eachAttr("href");
  }

  @Test
  void nothing_is_left_of_the_writing() {
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      assertThat(page.getValue().text())
          .as(page.getKey())
          .doesNotContain("{{", "}}", "**", "](", "null", "[^", "&amp;")
          .doesNotContain("Giờ Đông Dương", "GMT", "thg 3", "2.023")
          .doesNotContainPattern("(?<!\\d)1/3/2023");
    }
  }

  @Test
  void nothing_that_stands_around_a_source_has_come_along() {
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      assertThat(page.getValue().text())
          .as(page.getKey())
          .doesNotContain("Phạm Văn Đồng", "Vương Minh Huệ", "788", "PRAIM, -");
    }
    assertThat(pages.get("/quan-huyen/ba-dinh/").text()).contains("Chưa có bài viết nào");
  }

  private static Path file(String address) {
    return out.resolve((address.endsWith("/") ? address + "index.html" : address).substring(1));
  }

  @Test
  void the_manifest_names_every_file() throws IOException {
    List<String> named =
        Files.readString(out.resolve("manifest-sha256.txt"), UTF_8)
            .lines()
            .map(line -> line.substring(66))
            .toList();
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(f -> out.relativize(f).toString())
                  .filter(f -> !f.equals("manifest-sha256.txt")))
          .containsExactlyInAnyOrderElementsOf(named);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
