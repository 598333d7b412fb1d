package org.chungtay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every page of the real archive, as it is published.
class RealSiteTest {

  /// HTML and CSS of one page, in bytes.
  private static final int MOST = 60_000;

  @TempDir private static Path folder;
  private static Path out;
  private static Map<String, Document> pages;

  @BeforeAll
  static void the_real_site() throws IOException {
    out = TestSite.real(folder).built().out();
    pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String address = "/" + out.relativize(file).toString().replaceAll("index\\.html$", "");
        pages.put(
            address, Jsoup.parse(Files.readString(file), "https://chungtay.example" + address));
      }
    }
    assertThat(pages).hasSize(68);
  }

  @Test
  void html_is_valid_without_a_warning() throws Exception {
    for (String address : pages.keySet()) {
      EmbeddedValidator validator = new EmbeddedValidator();
      validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
      String result =
          validator.validate(new ByteArrayInputStream(Files.readAllBytes(file(address))));
      assertThat(result).as(address).isEmpty();
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
      for (Element link : pages.get(reached.get(i)).select("a[href]")) {
        String path = URI.create(link.absUrl("href")).getPath();
        if (pages.containsKey(path) && !reached.contains(path)) {
          reached.add(path);
        }
      }
    }
    reached.add("/404.html");
    assertThat(reached).containsExactlyInAnyOrderElementsOf(pages.keySet());
  }

  @Test
  void pages_are_light_and_need_no_script() throws IOException {
    int css = 0;
    for (Element link : pages.get("/").select("link[rel=stylesheet]")) {
      css += (int) Files.size(file(URI.create(link.absUrl("href")).getPath()));
    }
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      assertThat(Files.size(file(page.getKey())) + css).as(page.getKey()).isLessThan(MOST);
      assertThat(page.getValue().select("script, style, [style]")).as(page.getKey()).isEmpty();
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
