package org.chungtay.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chungtay.TestPicture;
import org.chungtay.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Feeds of built sites, read with libraries that did not write them.
class FeedTest {

  private static final List<String> FORMATS = List.of("feed.xml", "rss.xml", "feed.json");
  private static final String ARTICLE = "content/articles/2023/bai-thu.md";
  private static final String ID = "tag:thu.example,2026:/tin/bai-thu/";

  @TempDir private Path folder;

  @Test
  void the_real_site_and_its_units_and_topics_each_have_a_feed_in_three_formats() {
    TestSite site = TestSite.real(folder).built();
    List<String> followed =
        Stream.of(
                Stream.of(""),
                children(site, "quan-huyen").map(id -> "quan-huyen/" + id + "/"),
                children(site, "chu-de").map(id -> "chu-de/" + id + "/"))
            .flatMap(paths -> paths)
            .toList();
    assertThat(followed).hasSizeGreaterThan(31);
    for (String page : followed) {
      ReadFeed atom = ReadFeed.of(site, page + "feed.xml");
      assertThat(atom.page()).isEqualTo("https://chungtay.example/" + page);
      assertThat(ReadFeed.of(site, page + "rss.xml")).as(page).isEqualTo(atom);
      assertThat(ReadFeed.of(site, page + "feed.json")).as(page).isEqualTo(atom);
    }
    assertThat(ReadFeed.of(site, "feed.xml").items()).hasSize(5);
    assertThat(ReadFeed.of(site, "quan-huyen/dong-da/feed.xml").title())
        .isEqualTo("Chung Tay – quận Đống Đa");
    assertThat(ReadFeed.of(site, "quan-huyen/dong-da/feed.xml").ids())
        .containsExactly("tag:chungtay.example,2026:/tin/dong-da-soc-son-ky-bien-ban-ghi-nho/");
  }

  @Test
  void every_feed_that_a_page_names_is_there() {
    TestSite site = TestSite.real(folder).built();
    for (String page :
        new String[] {"", "quan-huyen/ba-vi/", "tin/672-truong-ky-bien-ban-ghi-nho/"}) {
      assertThat(
              Jsoup.parse(site.read("public/" + page + "index.html"), "https://chungtay.example/")
                  .select("link[rel=alternate]")
                  .eachAttr("href"))
          .as(page)
          .hasSizeGreaterThanOrEqualTo(3)
          .allSatisfy(href -> assertThat(site.out().resolve(href.substring(1))).exists());
    }
  }

  @Test
  void ids_are_those_of_the_first_address_wherever_the_site_is_published() {
    TestSite site = TestSite.real(folder).built();
    ReadFeed before = ReadFeed.of(site, "feed.xml");
    site.built("--base-url", "http://khac.example:8080/du-an/");
    for (String format : FORMATS) {
      ReadFeed after = ReadFeed.of(site, format);
      assertThat(after.ids()).as(format).isEqualTo(before.ids());
      assertThat(after.items())
          .allSatisfy(i -> assertThat(i.url()).startsWith("http://khac.example:8080/du-an/tin/"));
    }
    site.replace(
            "site-config.yml",
            "baseUrl: \"https://chungtay.example/\"",
            "baseUrl: https://moi.example/kho/\nfirstBaseUrl: https://chungtay.example/")
        .built();
    assertThat(ReadFeed.of(site, "feed.xml").ids()).isEqualTo(before.ids());
  }

  @Test
  void two_sites_on_one_host_share_no_id() {
    TestSite site =
        TestSite.small(folder)
            .replace("site-config.yml", "https://thu.example/", "https://thu.example/kho-a/")
            .built();
    assertThat(ReadFeed.of(site, "feed.json").ids())
        .containsExactly("tag:thu.example,2026:/kho-a/tin/bai-thu/");
  }

  @Test
  void a_host_with_vietnamese_letters_is_named_in_ascii() {
    TestSite site =
        TestSite.small(folder)
            .replace("site-config.yml", "https://thu.example/", "https://đống-đa.example:444/")
            .built();
    assertThat(ReadFeed.of(site, "feed.xml").ids())
        .containsExactly("tag:xn--ng-a-zuad2244c.example,2026:/tin/bai-thu/");
  }

  @Test
  void an_id_outlives_a_corrected_title_a_new_name_and_later_aliases() {
    TestSite site = TestSite.small(folder).built();
    assertThat(ReadFeed.of(site, "feed.xml").ids()).containsExactly(ID);

    site.replace(ARTICLE, "Bài thử", "Bài đã sửa").built();
    assertThat(ReadFeed.of(site, "feed.xml").ids()).containsExactly(ID);

    site.write("content/articles/bai-moi.md", site.read(ARTICLE))
        .delete(ARTICLE)
        .replace("content/articles/bai-moi.md", "kind:", "aliases: [/tin/bai-thu]\nkind:")
        .built();
    assertThat(ReadFeed.of(site, "feed.xml").ids()).containsExactly(ID);
    assertThat(ReadFeed.of(site, "feed.xml").items().getFirst().url())
        .isEqualTo("https://thu.example/tin/bai-moi/");

    site.replace(
            "content/articles/bai-moi.md", "[/tin/bai-thu]", "[/tin/bai-thu, /cu/a.html, /cu/]")
        .built();
    assertThat(ReadFeed.of(site, "feed.xml").ids()).containsExactly(ID);
  }

  @Test
  void an_old_address_with_vietnamese_letters_gives_an_ascii_id() {
    TestSite site =
        TestSite.small(folder).replace(ARTICLE, "kind:", "aliases: [/tin-tức/bài/]\nkind:").built();
    assertThat(ReadFeed.of(site, "feed.xml").ids())
        .containsExactly("tag:thu.example,2026:/tin-t%E1%BB%A9c/b%C3%A0i/");
  }

  @Test
  void drafts_future_expired_and_removed_articles_are_in_no_feed_and_no_sitemap() {
    TestSite site = TestSite.small(folder);
    String shown = site.read(ARTICLE);
    Map<String, String> hidden =
        Map.of(
            "nhap", shown.replace("kind:", "draft: true\nkind:"),
            "mai", shown.replace("2023-03-25", "2099-01-01"),
            "qua", shown.replace("kind:", "expires: 2023-04-01\nkind:"),
            "go", shown.replace("kind:", "removed: {date: 2023-04-01, reason: Nhầm}\nkind:"));
    hidden.forEach(
        (id, text) ->
            site.write("content/articles/an-" + id + ".md", text.replace("Bài thử", "Bài ẩn")));
    site.built();
    assertThat(artifacts(site))
        .hasSize(3 * 4 + 1)
        .allSatisfy((path, text) -> assertThat(text).as(path).doesNotContain("/tin/an-", "Bài ẩn"));
    for (String page : new String[] {"", "quan-huyen/dong-da/"}) {
      assertThat(ReadFeed.of(site, page + "feed.json").titles()).containsExactly("Bài thử");
    }
    site.built("--at", "2023-03-31T00:00:00+07:00", "--drafts");
    assertThat(ReadFeed.of(site, "feed.xml").ids())
        .contains("tag:thu.example,2026:/tin/an-nhap/", "tag:thu.example,2026:/tin/an-qua/")
        .doesNotContain("tag:thu.example,2026:/tin/an-mai/");
  }

  @Test
  void the_clock_and_the_number_of_threads_change_no_byte() {
    TestSite site = TestSite.real(folder).built("--at", "2026-12-01T00:00:00Z", "--threads", 1);
    Map<String, String> before = artifacts(site);
    site.built("--at", "2031-07-09T10:11:12Z", "--threads", 7);
    assertThat(artifacts(site)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phòng GD&ĐT & THCS",
        "a < b > c <script>x</script>",
        "]]> &amp; <![CDATA[",
        "“Ngoặc” ‘đơn’ \\\"kép\\\"",
        "Ế Ẫ ỷ 😀 𠀀",
      })
  void signs_of_markup_are_text_in_every_format(String title) {
    TestSite site =
        TestSite.small(folder)
            .write(ARTICLE, TestSite.article(title, "Thân: `]]>` và GD&ĐT \uFFFE\uFFFF.\n"))
            .built();
    for (String format : FORMATS) {
      ReadFeed.Item item = ReadFeed.of(site, format).items().getFirst();
      assertThat(item.title()).as(format).isEqualTo(title.replace("\\\"", "\""));
      assertThat(Jsoup.parse(item.html()).text()).as(format).startsWith("Thân: ]]> và GD&ĐT");
    }
  }

  @Test
  void every_address_in_an_article_is_absolute() throws Exception {
    TestSite site = TestSite.small(folder);
    Files.write(folder.resolve("content/articles/2023/anh.jpg"), TestPicture.jpg(1));
    site.replace(
            ARTICLE,
            "Chữ trong bài.",
            """
            [quận](/quan-huyen/dong-da/) [thư](mailto:a@b.example) [gọi](tel:+84912345678)
            [ngoài](https://ngoai.example/a?b=1&c=2#d) `href="/khong-doi/"`.[^1]

            ![Hai người ký](anh.jpg)

            [^1]: Chú thích.
            """)
        .built("--base-url", "https://khac.example/du-an/");
    for (String format : FORMATS) {
      var html = Jsoup.parse(ReadFeed.of(site, format).items().getFirst().html());
      assertThat(html.select("a[href]").eachAttr("href"))
          .as(format)
          .contains(
              "https://khac.example/du-an/quan-huyen/dong-da/",
              "mailto:a@b.example",
              "tel:+84912345678",
              "https://ngoai.example/a?b=1&c=2#d")
          .anyMatch(href -> href.startsWith("https://khac.example/du-an/tin/bai-thu/#"))
          .noneMatch(href -> href.isEmpty() || href.startsWith("/") || href.startsWith("#"));
      assertThat(html.select("img").eachAttr("src"))
          .as(format)
          .containsExactly("https://khac.example/du-an/tin/bai-thu/anh.jpg");
      assertThat(html.text()).as(format).contains("href=\"/khong-doi/\"");
    }
  }

  @Test
  void no_attribute_that_holds_an_address_is_left_out() {
    Element html =
        Jsoup.parseBodyFragment(
                """
                <q cite="/a/">a</q><img src="b.jpg" srcset="b.jpg 1x, /c,d.jpg 2x, e.jpg">
                <video poster="f.jpg" src="g.mp4"><track src="h.vtt"></video><object data="i"></object>
                <a href="//khac.example/j">j</a><a href="?k">k</a>""",
                "https://thu.example/kho/tin/bai/")
            .body();
    AbsoluteAddresses.in(html);
    assertThat(html.select("img").attr("srcset"))
        .isEqualTo(
            "https://thu.example/kho/tin/bai/b.jpg 1x, https://thu.example/c,d.jpg 2x,"
                + " https://thu.example/kho/tin/bai/e.jpg");
    html.getAllElements().stream()
        .flatMap(element -> element.attributes().asList().stream())
        .filter(attribute -> !attribute.getKey().equals("srcset"))
        .forEach(attribute -> assertThat(attribute.getValue()).startsWith("https://"));
  }

  @Test
  void photographs_stand_in_the_item_once_with_what_is_said_of_them() {
    TestSite site =
        TestSite.small(folder)
            .write("content/articles/2023/bia.jpg", TestPicture.jpg(1))
            .write("content/articles/2023/mot.jpg", TestPicture.jpg(2))
            .write("content/articles/2023/hai.jpg", TestPicture.jpg(3))
            .write("content/articles/2023/phim.mp4", "x")
            .write("content/articles/2023/phim.vtt", "WEBVTT\n")
            .replace(
                ARTICLE,
                "districts:",
                """
                cover: {src: bia.jpg, alt: "Ký & trao", caption: "1 < 2", credit: Thu Hà}
                photos:
                  - {src: mot.jpg, alt: Sân}
                  - {src: hai.jpg, alt: Lớp, credit: Trần B}
                districts:""")
            .append(
                ARTICLE,
                "\n{{gallery mot.jpg}}\n\n{{video phim.mp4 poster=hai.jpg captions=phim.vtt}}\n")
            .built("--base-url", "https://khac.example/du-an/");
    String home = "https://khac.example/du-an/tin/bai-thu/";
    for (String format : FORMATS) {
      var html = Jsoup.parse(ReadFeed.of(site, format).items().getFirst().html());
      assertThat(html.select("img").eachAttr("src"))
          .as(format)
          .containsExactly(home + "bia.jpg", home + "mot.jpg", home + "hai.jpg");
      assertThat(html.select("img").eachAttr("alt")).containsExactly("Ký & trao", "Sân", "Lớp");
      assertThat(html.select("figure:has(img) figcaption").eachText())
          .containsExactly("1 < 2 Ảnh: Thu Hà", "Ảnh: Trần B");
      assertThat(html.body().child(0).select("img").attr("src")).endsWith("bia.jpg");
      assertThat(html.select("video").attr("poster")).isEqualTo(home + "hai.jpg");
      assertThat(html.select("track").attr("src")).isEqualTo(home + "phim.vtt");
    }
    assertThat(new ObjectMapper().readTree(site.read("public/feed.json")).at("/items/0/image"))
        .hasToString('"' + home + "bia.jpg\"");
    site.append(ARTICLE, "\nThêm một câu.\n").built("--base-url", "https://khac.example/du-an/");
    Map<String, String> after = artifacts(site);
    site.delete(".chungtay/last").built("--base-url", "https://khac.example/du-an/");
    assertThat(artifacts(site)).as("as a whole build makes them").isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 < 2 & 3 > 2",
        "<img src=x onerror=alert(1)> 1 < 2",
        "a &lt; b &amp;amp; c &copy;",
        "]]> <![CDATA[ x ]]>",
        "Phòng GD&ĐT “ngoặc” 'đơn'",
      })
  void a_summary_comes_back_as_it_was_written(String text) {
    TestSite site =
        TestSite.small(folder)
            .replace(ARTICLE, "Tóm tắt của bài thử.", new ObjectMapper().writeValueAsString(text))
            .replace(
                "site-config.yml",
                "title: Thử",
                "title: Thử\ndescription: " + new ObjectMapper().writeValueAsString(text))
            .built();
    for (String format : FORMATS) {
      assertThat(ReadFeed.of(site, format).items().getFirst().summary()).as(format).isEqualTo(text);
    }
    var channel = Jsoup.parse(site.read("public/rss.xml"), Parser.xmlParser());
    assertThat(Jsoup.parse(channel.selectFirst("channel > description").wholeText()).wholeText())
        .isEqualTo(text);
  }

  @Test
  void a_correction_is_read_first_and_reaches_followers_of_an_old_article() {
    TestSite site = TestSite.small(folder);
    String old = site.read(ARTICLE);
    for (int i = 10; i < 45; i++) {
      site.write(
          "content/articles/b" + i + ".md",
          old.replace("2023-03-25", "2023-05-01").replace("Bài thử", "Bài " + i));
    }
    site.built();
    for (String format : FORMATS) {
      assertThat(ReadFeed.of(site, format).titles()).hasSize(30).doesNotContain("Bài thử");
    }
    site.replace(
            ARTICLE, "kind:", "corrections: [{date: 2023-06-01, note: Sửa 90 < 91 trường.}]\nkind:")
        .built();
    for (String format : FORMATS) {
      ReadFeed.Item first = ReadFeed.of(site, format).items().getFirst();
      assertThat(first.id()).as(format).isEqualTo(ID);
      assertThat(first.html())
          .as(format)
          .startsWith(
              "<p><strong>Đính chính ngày 1/6/2023: Sửa 90 &lt; 91 trường.</strong></p><p>Chữ");
    }
    assertThat(site.read("public/feed.xml"))
        .contains("<updated>2023-06-01T00:00:00+07:00</updated>\n<author>")
        .contains("<published>2023-03-25T00:00:00+07:00</published>\n<updated>2023-06-01T00:00:00");
    assertThat(site.read("public/rss.xml"))
        .contains("<lastBuildDate>Thu, 1 Jun 2023 00:00:00 +0700</lastBuildDate>")
        .contains("<atom:updated>2023-06-01T00:00:00+07:00</atom:updated>");
    assertThat(site.read("public/feed.json"))
        .contains("\"date_modified\":\"2023-06-01T00:00:00+07:00\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-25, 2023-03-25T00:00:00+07:00, 'Sat, 25 Mar 2023 00:00:00 +0700'",
    "2023-03-25T13:44:00Z, 2023-03-25T20:44:00+07:00, 'Sat, 25 Mar 2023 20:44:00 +0700'",
    "2023-03-25T01:02:03-05:00, 2023-03-25T13:02:03+07:00, 'Sat, 25 Mar 2023 13:02:03 +0700'",
    "1905-04-01, 1905-04-01T00:00:00+07:06, 'Sat, 1 Apr 1905 00:00:00 +0706'",
  })
  void dates_are_in_the_time_zone_of_the_site(String date, String iso, String rfc) {
    TestSite site = TestSite.small(folder).replace(ARTICLE, "2023-03-25", date).built();
    assertThat(site.read("public/feed.xml")).contains("<published>" + iso + "</published>");
    assertThat(site.read("public/rss.xml")).contains("<pubDate>" + rfc + "</pubDate>");
    assertThat(site.read("public/feed.json")).contains("\"date_published\":\"" + iso + "\"");
    Instant published = OffsetDateTime.parse(iso).toInstant();
    for (String format : FORMATS) {
      assertThat(ReadFeed.of(site, format).items().getFirst().published())
          .as(format)
          .isEqualTo(published);
    }
  }

  @Test
  void a_feed_without_articles_is_whole() {
    TestSite site = TestSite.small(folder).built();
    for (String format : FORMATS) {
      ReadFeed feed = ReadFeed.of(site, "quan-huyen/soc-son/" + format);
      assertThat(feed.items()).as(format).isEmpty();
      assertThat(feed.title()).as(format).isEqualTo("Thử – huyện Sóc Sơn");
    }
    assertThat(site.read("public/quan-huyen/soc-son/feed.xml"))
        .contains("<updated>1970-01-01T00:00:00Z</updated>");
    assertThat(site.read("public/quan-huyen/soc-son/rss.xml")).doesNotContain("lastBuildDate");
  }

  @Test
  void authors_and_subjects_are_named() {
    TestSite site =
        TestSite.small(folder)
            .replace(ARTICLE, "kind:", "authors: [Lê A, Trần B]\ntopics: [ket-noi]\nkind:")
            .built();
    assertThat(site.read("public/feed.xml"))
        .contains("<author>\n<name>Lê A</name>\n</author>\n<author>\n<name>Trần B</name>")
        .contains(
            """
            <category term="news" label="Tin hoạt động"/>
            <category term="ket-noi" label="Kết nối"/>
            <category term="dong-da" label="quận Đống Đa"/>
            """);
    assertThat(site.read("public/rss.xml"))
        .contains("<dc:creator>Lê A</dc:creator>\n<dc:creator>Trần B</dc:creator>")
        .contains("<category>Kết nối</category>");
    assertThat(site.read("public/feed.json"))
        .contains("\"authors\":[{\"name\":\"Lê A\"},{\"name\":\"Trần B\"}]")
        .contains("\"tags\":[\"Tin hoạt động\",\"Kết nối\",\"quận Đống Đa\"]");
  }

  @Test
  void a_feed_names_itself_its_page_and_its_language() {
    TestSite site =
        TestSite.small(folder).replace("site-config.yml", "title", "language: en\ntitle");
    site.built("--base-url", "https://khac.example/du-an");
    assertThat(site.read("public/chu-de/ket-noi/feed.xml"))
        .contains("xml:lang=\"en\"", "rel=\"self\"")
        .contains("href=\"https://khac.example/du-an/chu-de/ket-noi/feed.xml\"");
    assertThat(site.read("public/chu-de/ket-noi/rss.xml"))
        .contains("<language>en</language>", "<atom:link rel=\"self\"")
        .contains("href=\"https://khac.example/du-an/chu-de/ket-noi/rss.xml\"");
    JsonNode json = new ObjectMapper().readTree(site.read("public/feed.json"));
    assertThat(json.required("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(json.required("feed_url").asString())
        .isEqualTo("https://khac.example/du-an/feed.json");
    assertThat(json.required("language").asString()).isEqualTo("en");
    assertThat(json.required("items").get(0).required("tags").get(0).asString()).isEqualTo("News");
  }

  /// Every feed and sitemap of the output by its path.
  private static Map<String, String> artifacts(TestSite site) {
    Map<String, String> texts = new TreeMap<>();
    TestSite.tree(site.out()).keySet().stream()
        .filter(path -> FORMATS.stream().anyMatch(path::endsWith) || path.startsWith("sitemap"))
        .forEach(path -> texts.put(path, site.read("public/" + path)));
    return texts;
  }

  private static Stream<String> children(TestSite site, String parent) {
    return TestSite.tree(site.out().resolve(parent)).keySet().stream()
        .filter(path -> path.endsWith("/index.html") && path.split("/", -1).length == 2)
        .map(path -> path.substring(0, path.indexOf('/')));
  }
}
