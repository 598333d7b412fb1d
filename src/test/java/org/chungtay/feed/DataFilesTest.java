package org.chungtay.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chungtay.TestSite;
import org.chungtay.model.Column;
import org.chungtay.model.Language;
import org.chungtay.model.PartialDate;
import org.chungtay.model.text.Messages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The data files of built sites; CSV is read by a library that did not write it.
class DataFilesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ARTICLE = "content/articles/2023/bai-thu.md";
  private static final String HOME = "https://chungtay.example/";

  @TempDir private Path folder;

  @Test
  void the_real_site_and_each_of_its_units_has_data_that_both_formats_agree_on() {
    TestSite site = TestSite.real(folder).built();
    List<String> files =
        Stream.concat(
                Stream.of("ket-qua/so-lieu"),
                TestSite.tree(site.out().resolve("quan-huyen")).keySet().stream()
                    .filter(name -> name.endsWith("du-lieu.csv"))
                    .map(name -> "quan-huyen/" + name.replace(".csv", "")))
            .toList();
    assertThat(files).hasSize(31);
    for (String file : files) {
      assertThat(csv(site, file)).as(file).isEqualTo(json(site, file));
    }
    assertThat(csv(site, "quan-huyen/ba-vi/du-lieu")).isEmpty();
  }

  @Test
  void figures_of_the_real_site_have_their_article_and_no_date_that_no_source_states() {
    TestSite site = TestSite.real(folder).built();
    List<Map<String, String>> rows = csv(site, "ket-qua/so-lieu");
    assertThat(rows).hasSize(9).noneMatch(row -> row.containsKey("asOf"));
    assertThat(rows.get(1))
        .containsExactly(
            Map.entry("metric", "truong-ky-bien-ban"),
            Map.entry("label", "Trường mầm non, tiểu học, THCS ký biên bản ghi nhớ song phương"),
            Map.entry("value", "672"),
            Map.entry("unit", "trường"),
            Map.entry("scope", "city"),
            Map.entry("scopeName", "Toàn thành phố"),
            Map.entry("note", "sau 8 tháng triển khai"),
            Map.entry("article", HOME + "tin/672-truong-ky-bien-ban-ghi-nho/"),
            Map.entry(
                "title",
                "672 trường ở Hà Nội ký biên bản ghi nhớ sau 8 tháng triển khai phong trào"));
    assertThat(rows.getLast())
        .containsEntry("scope", "ung-hoa")
        .containsEntry("scopeName", "huyện Ứng Hòa");
  }

  @Test
  void a_month_stays_a_month_and_an_unknown_date_empty() {
    TestSite site = TestSite.real(folder).built();
    assertThat(signings(site, "hoang-mai"))
        .extracting(row -> row.get("signed"), row -> row.get("counted"), row -> row.get("total"))
        .containsExactly(tuple("2023-05-13", "groups", "59"), tuple("2023-03", "pairs", "9"));
    assertThat(signings(site, "thanh-tri")).hasSize(1).noneMatch(row -> row.containsKey("signed"));
    assertThat(signings(site, "thanh-tri").getFirst())
        .containsEntry("partnerName", "huyện Chương Mỹ")
        .containsEntry("periodFrom", "2023")
        .doesNotContainKey("preschool");
    assertThat(signings(site, "dong-da").getFirst())
        .doesNotContainKey("total")
        .containsEntry("plannedCounted", "schoolsEach")
        .containsEntry("plannedTotal", "9");
  }

  @Test
  void the_pairing_of_two_schools_of_one_unit_stands_there_once() {
    TestSite site = TestSite.real(folder).built();
    assertThat(signings(site, "long-bien")).hasSize(1);
    assertThat(signings(site, "long-bien").getFirst())
        .containsEntry("venue", "Phòng Hội đồng sư phạm, Trường Tiểu học Giang Biên")
        .containsValues("tieu-hoc-do-thi-viet-hung", "tieu-hoc-giang-bien");
  }

  @Test
  void the_file_begins_with_the_mark_that_spreadsheets_know_and_its_lines_end_as_rfc_4180_says() {
    TestSite site = TestSite.small(folder).built();
    assertThat(site.read("public/ket-qua/so-lieu.csv"))
        .isEqualTo("\uFEFFmetric,label,value,unit,scope,scopeName,asOf,note,article,title\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"https://a.example\",\"b\")",
        "+84 912",
        "-1+1",
        "@SUM(A1)",
        "＝1+1",
        "a,b;c",
        "kép \" và ' đơn",
        "hai\ndòng",
        "Ế Ẫ ỷ 😀 𠀀",
        "</script>",
      })
  void every_text_comes_back_and_none_is_computed(String text) {
    TestSite site =
        TestSite.small(folder)
            .replace(
                ARTICLE,
                "kind:",
                "figures: [{metric: so-truong, value: -1234567.50, scope: dong-da, note: "
                    + JSON.writeValueAsString(text)
                    + "}]\nkind:")
            .built();
    boolean formula = "=+-@＝".indexOf(text.charAt(0)) >= 0;
    Map<String, String> row = csv(site, "ket-qua/so-lieu").getFirst();
    assertThat(row)
        .containsEntry("value", "-1234567.50")
        .containsEntry("note", formula ? "'" + text : text);
    assertThat(json(site, "ket-qua/so-lieu").getFirst()).containsEntry("note", text);
    assertThat(parsed(site, "ket-qua/so-lieu").at("/rows/0/value").isNumber()).isTrue();
  }

  @Test
  void a_text_of_a_control_sign_is_no_formula_either() {
    for (String sign : List.of("\t", "\r", "\n")) {
      Table table =
          new Table(List.of(Column.NOTE), List.of(new Table.Row().with(Column.NOTE, sign + "=1")));
      assertThat(Csv.write(table)).contains("'" + sign + "=1");
    }
  }

  @Test
  void a_field_with_a_sign_that_separates_somewhere_is_quoted() {
    for (String sign : List.of(",", ";", "\t", "\n", "\"")) {
      Table table =
          new Table(
              List.of(Column.NOTE), List.of(new Table.Row().with(Column.NOTE, "a" + sign + "b")));
      assertThat(Csv.write(table)).contains("\r\n\"a" + sign.replace("\"", "\"\"") + "b\"\r\n");
    }
  }

  @Test
  void observations_keep_dates_as_exactly_as_they_are_stated() {
    TestSite site =
        TestSite.small(folder)
            .replace(
                ARTICLE,
                "kind:",
                """
                figures:
                  - {metric: so-truong, value: 1, scope: city, asOf: 2023}
                  - {metric: so-truong, value: 2, scope: city, asOf: 2023-03}
                  - {metric: so-truong, value: 3.5, scope: city, asOf: 2023-05-13}
                  - {metric: so-truong, value: 4, scope: city, note: sau 8 tháng}
                kind:""")
            .built();
    assertThat(csv(site, "ket-qua/so-lieu"))
        .extracting(row -> row.getOrDefault("asOf", ""))
        .containsExactlyInAnyOrder("2023", "2023-03", "2023-05-13", "");
    assertThat(dataset(site, "ket-qua").path("temporalCoverage").asString()).isEqualTo("2023");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03, 2023-03",
    "2023-03 2023-05-13, 2023-03/2023-05-13",
    "2023-05-13 2023-03-01 2023-03, 2023-03/2023-05-13",
    "2023-12-31 2023, 2023",
    "2022 2023-01, 2022/2023-01",
  })
  void a_span_goes_from_the_first_possible_day_to_the_last(String dates, String span) {
    assertThat(Datasets.span(Stream.of(dates.split(" ")).map(DataFilesTest::date).toList()))
        .isEqualTo(span);
    assertThat(Datasets.span(List.of())).isNull();
  }

  @Test
  void the_data_of_a_page_are_a_dataset_with_licence_and_downloads() {
    TestSite site = TestSite.real(folder).built();
    JsonNode figures = dataset(site, "ket-qua");
    assertThat(figures.at("/license/name").asString()).isEqualTo("CC BY 4.0");
    assertThat(figures.at("/license/url").asString()).isEqualTo(HOME + "giay-phep.txt");
    assertThat(figures.has("temporalCoverage")).as("no source dates a figure").isFalse();
    assertThat(figures.path("variableMeasured")).hasSize(8);
    assertThat(figures.at("/distribution/0/contentUrl").asString())
        .isEqualTo(HOME + "ket-qua/so-lieu.csv");
    assertThat(figures.at("/distribution/1/encodingFormat").asString())
        .isEqualTo("application/json");
    JsonNode unit = dataset(site, "quan-huyen/hoang-mai");
    assertThat(unit.path("temporalCoverage").asString()).isEqualTo("2023-03/2023-05-13");
    assertThat(unit.at("/spatialCoverage/name").asString()).isEqualTo("quận Hoàng Mai");
    assertThat(unit.path("variableMeasured")).hasSize(1);
    assertThat(dataset(site, "quan-huyen/ba-vi").isMissingNode()).as("nothing yet").isTrue();
    assertThat(site.read("public/giay-phep.txt")).isEqualTo(site.read("content/LICENSE.txt"));
  }

  @Test
  void pages_lead_to_their_data_to_what_explains_them_and_to_the_licence() {
    TestSite site = TestSite.real(folder).built("--base-url", "https://khac.example/du-an/");
    for (String page : List.of("ket-qua/", "quan-huyen/ba-vi/")) {
      String file = page.startsWith("ket") ? "so-lieu" : "du-lieu";
      var links = Jsoup.parse(site.read("public/" + page + "index.html")).select(".data a");
      assertThat(links.eachText())
          .containsExactly(
              "Tải dữ liệu CSV", "Tải dữ liệu JSON", "Giải thích dữ liệu", "CC BY 4.0");
      assertThat(links.eachAttr("href"))
          .containsExactly(
              "/du-an/" + page + file + ".csv",
              "/du-an/" + page + file + ".json",
              "/du-an/ket-qua/#_columns",
              "/du-an/giay-phep.txt");
    }
  }

  @Test
  void every_column_is_explained_in_both_languages() {
    TestSite site = TestSite.real(folder).built();
    JsonNode columns = parsed(site, "ket-qua/so-lieu").path("columns");
    var page = Jsoup.parse(site.read("public/ket-qua/index.html"));
    for (Column column : Column.values()) {
      for (Language language : Language.values()) {
        assertThat(column.meaning(Messages.of(language))).endsWith(".");
      }
      assertThat(page.select("#_columns ~ dl code").eachText()).containsOnlyOnce(column.key());
    }
    assertThat(columns.propertyNames())
        .containsExactlyElementsOf(Column.OF_FIGURES.stream().map(Column::key).toList());
  }

  @Test
  void a_site_without_a_licence_claims_none() {
    TestSite site = TestSite.small(folder).built();
    assertThat(site.out().resolve("giay-phep.txt")).doesNotExist();
    assertThat(site.read("public/ket-qua/index.html")).doesNotContain("Điều kiện sử dụng dữ liệu");
    assertThat(site.read("public/quan-huyen/dong-da/index.html")).doesNotContain("license");
    assertThat(parsed(site, "ket-qua/so-lieu").has("licence")).isFalse();
  }

  @Test
  void an_attachment_named_like_a_data_file_takes_another_name() {
    TestSite site =
        TestSite.small(folder)
            .write("content/districts/du-lieu.csv", "a,b\r\n")
            .write(
                "content/districts/dong-da.md",
                "---\nname: Đống Đa\ntype: quan\n---\n[bảng](du-lieu.csv)\n")
            .built();
    assertThat(site.read("public/quan-huyen/dong-da/du-lieu.csv")).startsWith("\uFEFFrecord,");
    assertThat(TestSite.tree(site.out()).keySet())
        .filteredOn(name -> name.matches("quan-huyen/dong-da/du-lieu-[0-9a-f]{8}\\.csv"))
        .hasSize(1);
  }

  @Test
  void data_are_in_no_sitemap_and_a_text_may_link_to_them() {
    TestSite site =
        TestSite.small(folder)
            .replace(ARTICLE, "Chữ trong bài.", "[Số liệu](/ket-qua/so-lieu.csv).")
            .built();
    assertThat(site.read("public/sitemap.xml")).doesNotContain(".csv", ".json", ".txt");
    assertThat(site.read("public/tin/bai-thu/index.html"))
        .contains("href=\"/ket-qua/so-lieu.csv\"");
    assertThat(site.read("public/manifest-sha256.txt"))
        .contains("  ket-qua/so-lieu.csv", "  quan-huyen/dong-da/du-lieu.json");
  }

  private List<Map<String, String>> signings(TestSite site, String unit) {
    return csv(site, "quan-huyen/" + unit + "/du-lieu").stream()
        .filter(row -> row.get("record").equals("signing"))
        .toList();
  }

  /// The cells that hold something, row by row.
  private static List<Map<String, String>> csv(TestSite site, String file) {
    String text = site.read("public/" + file + ".csv");
    assertThat(text).startsWith("\uFEFF");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(text.substring(1)))) {
      return parser.getRecords().stream().map(DataFilesTest::known).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> known(CSVRecord record) {
    assertThat(record.isConsistent()).isTrue();
    Map<String, String> cells = new LinkedHashMap<>();
    record
        .getParser()
        .getHeaderNames()
        .forEach(
            name -> {
              if (!record.get(name).isEmpty()) {
                cells.put(name, record.get(name));
              }
            });
    return cells;
  }

  private static List<Map<String, String>> json(TestSite site, String file) {
    return parsed(site, file).path("rows").valueStream().map(DataFilesTest::known).toList();
  }

  private static Map<String, String> known(JsonNode row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString()));
    return cells;
  }

  private static JsonNode parsed(TestSite site, String file) {
    return JSON.readTree(site.read("public/" + file + ".json"));
  }

  private static JsonNode dataset(TestSite site, String page) {
    var html = Jsoup.parse(site.read("public/" + page + "/index.html"));
    return JSON.readTree(html.select("script[type=application/ld+json]").getFirst().data())
        .path("@graph")
        .valueStream()
        .filter(thing -> thing.path("@type").asString().equals("Dataset"))
        .findFirst()
        .orElseGet(() -> JSON.createObjectNode().path("none"));
  }

  private static PartialDate date(String iso) {
    return switch (iso.length()) {
      case 4 -> new PartialDate.OfYear(Year.parse(iso));
      case 7 -> new PartialDate.OfMonth(YearMonth.parse(iso));
      default -> new PartialDate.OfDay(LocalDate.parse(iso));
    };
  }
}
