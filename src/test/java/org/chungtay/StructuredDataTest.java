package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What pages say of themselves to machines: JSON-LD, Open Graph, `citation_*`.
class StructuredDataTest {

  private static final String SCHEMA = resource("json-ld.schema.json");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HOME = "https://chungtay.example";
  private static final String ARTICLE = "content/articles/2023/bai-thu.md";

  @TempDir private static Path real;
  private static SortedMap<String, Document> pages;

  @TempDir private Path folder;

  @BeforeAll
  static void the_real_site() {
    pages = BuiltPages.of(TestSite.real(real).built().out(), HOME);
  }

  @Test
  void every_page_of_the_real_site_says_what_it_is_in_the_shapes_of_schema_org() {
    assertThat(pages).hasSize(70);
    pages.forEach(StructuredDataTest::isWellDescribed);
  }

  @Test
  void every_page_of_the_real_site_has_the_head_of_its_kind() {
    pages.forEach(StructuredDataTest::hasItsHead);
  }

  @Test
  void breadcrumbs_are_those_that_readers_see() {
    pages.forEach(
        (address, page) -> {
          List<String> seen = page.select("nav.crumbs li").eachText();
          List<JsonNode> told = things(page, "BreadcrumbList");
          if (seen.isEmpty()) {
            assertThat(told).as(address).isEmpty();
            return;
          }
          JsonNode items = told.getFirst().path("itemListElement");
          assertThat(texts(items, "name").subList(0, seen.size())).as(address).isEqualTo(seen);
          assertThat(items).as(address).hasSize(seen.size() + 1);
          assertThat(texts(items, "item").subList(0, seen.size()))
              .as(address)
              .isEqualTo(
                  page.select("nav.crumbs li a").stream().map(a -> a.absUrl("href")).toList());
          assertThat(items.path(seen.size()).path("item").asString(""))
              .as(address)
              .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        });
  }

  @Test
  void a_ceremony_is_an_event_where_its_day_is_stated_and_none_elsewhere() {
    List<String> events = new ArrayList<>();
    pages.forEach(
        (address, page) ->
            things(page, "Event")
                .forEach(event -> events.add(address + " " + event.path("startDate").asString())));
    assertThat(events)
        .containsExactlyInAnyOrder(
            "/ket-noi/dong-da--soc-son/ 2023-03-24",
            "/ket-noi/hoang-mai--ung-hoa/ 2023-05-13",
            "/ket-noi/tieu-hoc-do-thi-viet-hung--tieu-hoc-giang-bien/ 2023-03-31",
            "/tin/dong-da-soc-son-ky-bien-ban-ghi-nho/ 2023-03-24",
            "/tin/hai-truong-tieu-hoc-long-bien-ky-ban-ghi-nho/ 2023-03-31",
            "/tin/hoang-mai-ung-hoa-59-nhom-ky-ket/ 2023-05-13");
    assertThat(things(pages.get("/ket-noi/hoang-mai--ung-hoa/"), "Event").getFirst().toString())
        .contains("Lễ ký kết giữa quận Hoàng Mai và huyện Ứng Hòa")
        .doesNotContain("location", "2023-03");
    assertThat(
            things(pages.get("/tin/hai-truong-tieu-hoc-long-bien-ky-ban-ghi-nho/"), "Event")
                .getFirst()
                .at("/location/name")
                .asString())
        .isEqualTo("Phòng Hội đồng sư phạm, Trường Tiểu học Giang Biên");
  }

  @Test
  void an_article_of_the_real_site_names_its_units_source_and_documents() {
    JsonNode article =
        things(pages.get("/tin/dong-da-soc-son-ky-bien-ban-ghi-nho/"), "NewsArticle").getFirst();
    assertThat(texts(article.path("about"), "name"))
        .containsExactly("quận Đống Đa", "huyện Sóc Sơn");
    JsonNode source = article.at("/isBasedOn/0");
    assertThat(source.at("/publisher/name").asString()).isEqualTo("Tạp chí Người Hà Nội");
    assertThat(source.at("/author/name").asString()).isEqualTo("Sơn Dương");
    assertThat(source.path("datePublished").asString()).isEqualTo("2023-03-25T13:44+07:00");
    assertThat(texts(article.path("citation"), "name")).containsExactly("4340/KH-SGDĐT");
    assertThat(article.has("image")).isFalse();
    assertThat(article.has("correction")).isFalse();
  }

  @Test
  void no_unit_has_an_end_that_schema_org_does_not_know() {
    pages.forEach(
        (address, page) ->
            assertThat(page.html())
                .as(address)
                .doesNotContain("dissolutionDate", "aggregateRating"));
    assertThat(things(pages.get("/quan-huyen/dong-da/"), "AdministrativeArea")).hasSize(1);
  }

  @Test
  void the_front_page_alone_says_where_a_query_goes_and_something_answers_there() {
    pages.forEach(
        (address, page) ->
            assertThat(page.html().contains("SearchAction"))
                .as(address)
                .isEqualTo(address.equals("/")));
    String template =
        things(pages.get("/"), "WebSite")
            .getFirst()
            .at("/potentialAction/target/urlTemplate")
            .asString();
    assertThat(template).isEqualTo(HOME + "/tim-kiem/?q={query}");
    Element form = pages.get("/tim-kiem/").selectFirst("main form[role=search]");
    assertThat(form.absUrl("action")).isEqualTo(HOME + "/tim-kiem/");
    assertThat(form.select("input[name=q]")).hasSize(1);
  }

  /// An article with everything that it can say of itself.
  private TestSite planted() {
    return TestSite.small(folder)
        .write("content/articles/2023/bia.jpg", TestPicture.jpg(1))
        .write("content/articles/2023/hai.jpg", TestPicture.jpg(2))
        .write("content/schools/soc-son.yml", "- {id: th-a, name: Trường A, level: primary}\n")
        .write("content/documents/kh.md", "---\nnumber: 01/KH\ndate: 2022-12\nissuer: Sở\n---\n")
        .replace("site-config.yml", "title: Thử", "title: Thử\npublisher: Cơ quan A\nlicence: L")
        .replace(ARTICLE, "kind: news", "kind: ceremony")
        .replace(
            ARTICLE,
            "districts:",
            """
            authors: [Lê A, Trần B]
            updated: 2023-04-01T08:00:00+07:00
            topics: [ket-noi]
            documents: [kh]
            schools: [th-a]
            cover: {src: bia.jpg, alt: Hai người ký, caption: Lễ ký, credit: Ảnh của A}
            photos: [{src: hai.jpg, alt: ""}]
            sources:
              - {name: Báo, title: Tin, author: Phóng viên, url: "https://bao.example/ê?a=1&b=2", published: 2023-03}
              - {note: Nguồn không có tên.}
            corrections: [{date: 2023-05-02, note: "Sửa 90 < 91 trường."}]
            pairings:
              - {between: [dong-da, soc-son], signed: 2023-03}
              - {between: [dong-da, soc-son], signed: 2023-03-24, venue: Hội trường}
              - {between: [dong-da, soc-son]}
            districts:""");
  }

  @Test
  void an_article_says_all_that_is_known_of_it_and_nothing_else() {
    SortedMap<String, Document> built =
        BuiltPages.of(planted().built().out(), "https://thu.example");
    built.forEach(StructuredDataTest::isWellDescribed);
    built.forEach(StructuredDataTest::hasItsHead);
    Document page = built.get("/tin/bai-thu/");
    JsonNode article = things(page, "NewsArticle").getFirst();
    assertThat(texts(article.path("author"), "name")).containsExactly("Lê A", "Trần B");
    assertThat(article.at("/publisher/name").asString()).isEqualTo("Cơ quan A");
    assertThat(article.at("/publisher").has("url")).as("the body's site is not known").isFalse();
    assertThat(article.path("datePublished").asString()).isEqualTo("2023-03-25T00:00:00+07:00");
    assertThat(article.path("dateModified").asString()).isEqualTo("2023-05-02T00:00:00+07:00");
    assertThat(article.at("/correction/0/text").asString()).isEqualTo("Sửa 90 < 91 trường.");
    assertThat(article.at("/correction/0/datePublished").asString())
        .isEqualTo("2023-05-02T00:00:00+07:00");
    assertThat(texts(article.path("image"), "url"))
        .containsExactly(
            "https://thu.example/tin/bai-thu/bia.jpg", "https://thu.example/tin/bai-thu/hai.jpg");
    assertThat(article.at("/image/1").has("description")).isFalse();
    assertThat(article.path("isBasedOn")).as("what has no name is not pointed at").hasSize(1);
    assertThat(article.at("/isBasedOn/0/url").asString())
        .isEqualTo("https://bao.example/%C3%AA?a=1&b=2");
    assertThat(article.at("/isBasedOn/0/datePublished").asString()).isEqualTo("2023-03");
    assertThat(article.at("/citation/0/datePublished").asString()).isEqualTo("2022-12");
    assertThat(texts(article.path("about"), "name")).contains("quận Đống Đa", "huyện Sóc Sơn");
    assertThat(things(page, "Event")).hasSize(1);
    assertThat(things(page, "Event").getFirst().at("/location/name").asString())
        .isEqualTo("Hội trường");
    assertThat(things(built.get("/ket-noi/dong-da--soc-son/"), "Event"))
        .extracting(event -> event.path("startDate").asString())
        .containsExactly("2023-03-24");

    assertThat(meta(page, "citation_author")).containsExactly("Lê A", "Trần B");
    assertThat(meta(page, "citation_publisher")).containsExactly("Cơ quan A");
    assertThat(meta(page, "citation_publication_date")).containsExactly("2023/03/25");
    assertThat(meta(page, "article:published_time")).containsExactly("2023-03-25T00:00:00+07:00");
    assertThat(meta(page, "article:modified_time")).containsExactly("2023-05-02T00:00:00+07:00");
    assertThat(meta(page, "article:tag")).containsExactly("Kết nối");
    assertThat(meta(page, "og:image")).containsExactly("https://thu.example/tin/bai-thu/bia.jpg");
    assertThat(meta(page, "og:image:alt")).containsExactly("Hai người ký");
  }

  @Test
  void addresses_are_those_of_where_the_site_is_published() {
    SortedMap<String, Document> built =
        BuiltPages.of(
            planted().built("--base-url", "https://khac.example/du-an/").out(),
            "https://khac.example/du-an");
    built.forEach(StructuredDataTest::isWellDescribed);
    built.forEach(
        (address, page) ->
            assertThat(page.select("script[type=application/ld+json]").html())
                .as(address)
                .doesNotContain("thu.example", "khac.example/tin", "khac.example/quan"));
  }

  /// A day before 1911, whose offset has seconds that RFC 3339 cannot write, and a time in another
  /// zone.
  @ParameterizedTest
  @CsvSource({
    "1905-04-01, 1905-04-01T00:00:00+07:06, 1905/04/01",
    "2023-03-25T20:44:00Z, 2023-03-26T03:44:00+07:00, 2023/03/26",
  })
  void dates_are_in_the_time_zone_of_the_site(String date, String iso, String cited) {
    TestSite site = TestSite.small(folder).replace(ARTICLE, "2023-03-25", date).built();
    Document page = BuiltPages.of(site.out(), "https://thu.example").get("/tin/bai-thu/");
    assertThat(things(page, "NewsArticle").getFirst().path("datePublished").asString())
        .isEqualTo(iso);
    assertThat(meta(page, "citation_publication_date")).containsExactly(cited);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!-- <script> -->",
        "]]> &lt;/script&gt; &amp; \\\\ \\\"kép\\\" 'đơn'",
        "a\\u2028b\\u2029c",
        "{{ frame.title }} {% if %} ${x}",
        "Ế Ẫ ỷ 😀 𠀀",
      })
  void no_text_breaks_out_of_its_place(String written) throws IOException {
    String title = JSON.readTree("\"" + written + "\"").asString();
    TestSite site =
        TestSite.small(folder)
            .write(ARTICLE, TestSite.article(written, "Thân.\n"))
            .replace("content/topics.yml", "label: Kết nối", "label: \"" + written + "\"")
            .replace(ARTICLE, "kind:", "authors: [\"" + written + "\"]\ntopics: [ket-noi]\nkind:")
            .built();
    SortedMap<String, Document> built = BuiltPages.of(site.out(), "https://thu.example");
    built.forEach(StructuredDataTest::isWellDescribed);
    Document page = built.get("/tin/bai-thu/");
    assertThat(page.select("script:not([src])")).as("it is data").hasSize(1);
    JsonNode article = things(page, "NewsArticle").getFirst();
    assertThat(article.path("headline").asString()).isEqualTo(title);
    assertThat(article.at("/author/0/name").asString()).isEqualTo(title);
    assertThat(article.at("/keywords/0").asString()).isEqualTo(title);
    assertThat(meta(page, "og:title")).containsExactly(title);
    assertThat(meta(page, "citation_author")).containsExactly(title);
    assertThat(page.select("script:not([src])").getFirst().data())
        .doesNotContain("<", ">", "\u2028", "\u2029");
  }

  @Test
  void a_notice_says_where_it_stands_and_not_what_it_was() {
    TestSite site =
        TestSite.small(folder)
            .replace(ARTICLE, "kind:", "removed: {date: 2023-04-01, reason: Nhầm}\nkind:")
            .built();
    SortedMap<String, Document> built = BuiltPages.of(site.out(), "https://thu.example");
    built.forEach(StructuredDataTest::isWellDescribed);
    built.forEach(StructuredDataTest::hasItsHead);
    assertThat(things(built.get("/tin/bai-thu/"), "NewsArticle")).isEmpty();
    assertThat(built.get("/tin/bai-thu/").select("link[rel=canonical]")).isEmpty();
  }

  static final List<String> WRONG =
      List.of(
          "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Event\"}]}",
          "{\"@context\":\"https://schema.org\",\"@graph\":[]}",
          "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"AdministrativeArea\","
              + "\"@id\":\"https://a.example/#unit\",\"name\":\"A\",\"url\":\"https://a.example/\","
              + "\"dissolutionDate\":\"2025-07-01\"}]}");

  @ParameterizedTest
  @FieldSource("WRONG")
  void the_shapes_refuse_what_is_wrong(String json) {
    assertThat(JsonSchemas.json(SCHEMA, json)).isNotEmpty();
  }

  private static void isWellDescribed(String address, Document page) {
    List<Element> blocks = page.select("head script[type=application/ld+json]");
    assertThat(blocks).as(address).hasSize(1);
    assertThat(JsonSchemas.json(SCHEMA, blocks.getFirst().data())).as(address).isEmpty();
  }

  private static void hasItsHead(String address, Document page) {
    assertThat(page.selectFirst("html").attr("lang")).as(address).isEqualTo("vi");
    boolean listed = page.select("meta[name=robots][content=noindex]").isEmpty();
    List<String> url = listed ? List.of(page.baseUri()) : List.of();
    assertThat(page.select("link[rel=canonical]").eachAttr("href")).as(address).isEqualTo(url);
    assertThat(meta(page, "og:url")).as(address).isEqualTo(url);
    for (String once : List.of("og:title", "og:type", "og:locale", "og:site_name")) {
      assertThat(meta(page, once)).as(address + " " + once).hasSize(1);
    }
    assertThat(meta(page, "twitter:card")).as(address).containsExactly("summary");
    assertThat(meta(page, "og:description")).as(address).isEqualTo(meta(page, "description"));
    boolean article = listed && address.startsWith("/tin/") && !address.equals("/tin/");
    assertThat(meta(page, "og:type")).as(address).containsExactly(article ? "article" : "website");
    for (String once :
        List.of(
            "article:published_time",
            "article:modified_time",
            "article:section",
            "citation_title",
            "citation_publication_date",
            "citation_journal_title",
            "citation_public_url",
            "citation_language")) {
      assertThat(meta(page, once)).as(address + " " + once).hasSize(article ? 1 : 0);
    }
    if (article) {
      assertThat(meta(page, "citation_public_url")).as(address).isEqualTo(url);
      assertThat(meta(page, "citation_title")).as(address).isEqualTo(page.select("h1").eachText());
    }
    assertThat(meta(page, "og:image"))
        .as(address)
        .allSatisfy(image -> assertThat(image).startsWith("https://"));
  }

  private static List<String> meta(Document page, String name) {
    return page.select("meta[name=" + name + "], meta[property=" + name + "]").eachAttr("content");
  }

  /// The things of one type that the page tells of.
  private static List<JsonNode> things(Document page, String type) {
    List<JsonNode> things = new ArrayList<>();
    for (Element block : page.select("script[type=application/ld+json]")) {
      for (JsonNode thing : JSON.readTree(block.data()).path("@graph")) {
        if (thing.path("@type").asString().equals(type)) {
          things.add(thing);
        }
      }
    }
    return things;
  }

  private static List<String> texts(JsonNode things, String property) {
    return Stream.iterate(0, i -> i < things.size(), i -> i + 1)
        .map(i -> things.path(i).path(property).asString(""))
        .toList();
  }

  private static String resource(String name) {
    try (var in = StructuredDataTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
