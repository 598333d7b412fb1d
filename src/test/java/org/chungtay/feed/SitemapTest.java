package org.chungtay.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.chungtay.MemorySink;
import org.chungtay.TestSite;
import org.chungtay.model.Index;
import org.chungtay.model.Permalink;
import org.chungtay.model.Route;
import org.chungtay.source.SiteReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class SitemapTest {

  private static final Pattern LOC = Pattern.compile("<loc>(.*)</loc>");

  @TempDir private Path folder;

  @Test
  void the_real_sitemap_lists_every_page_that_names_its_own_address() throws Exception {
    TestSite site = TestSite.real(folder).built();
    String sitemap = site.read("public/sitemap.xml");
    valid("sitemap.xsd", sitemap);
    List<String> canonical =
        TestSite.tree(site.out()).keySet().stream()
            .filter(path -> path.endsWith(".html"))
            .flatMap(
                path ->
                    Jsoup.parse(site.read("public/" + path))
                        .select("link[rel=canonical]")
                        .eachAttr("href")
                        .stream())
            .toList();
    assertThat(locations(sitemap))
        .hasSizeGreaterThan(60)
        .containsExactlyInAnyOrderElementsOf(canonical);
  }

  @Test
  void redirects_tombstones_and_the_404_page_are_left_out() throws Exception {
    TestSite site = TestSite.small(folder);
    String article = site.read("content/articles/2023/bai-thu.md");
    site.write(
            "content/articles/2023/bai-thu.md",
            article.replace(
                "kind:",
                """
                aliases: [/cu/]
                updated: 2023-04-02T08:00:00+07:00
                corrections: [{date: 2023-04-02, note: Sửa tên.}]
                kind:"""))
        .write(
            "content/articles/go.md",
            article.replace("kind:", "removed: {date: 2023-04-01, reason: Nhầm}\nkind:"))
        .built();
    assertThat(site.out().resolve("cu/index.html")).exists();
    assertThat(site.out().resolve("tin/go/index.html")).exists();
    String sitemap = site.read("public/sitemap.xml");
    valid("sitemap.xsd", sitemap);
    assertThat(sitemap)
        .doesNotContain("/cu/", "/tin/go/", "404")
        .containsOnlyOnce("<lastmod>")
        .contains(
            "<loc>https://thu.example/tin/bai-thu/</loc>\n"
                + "<lastmod>2023-04-02T08:00:00+07:00</lastmod>");
  }

  @Test
  void what_one_sitemap_cannot_hold_is_split_under_an_index() throws Exception {
    TestSite.small(folder);
    int pages = 2 * Sitemap.MAX_URLS + 1;
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      routes.add(new Route.IndexRoute(new Permalink("/" + i + "/"), Index.TOPICS));
    }
    MemorySink sink = new MemorySink();
    Sitemap.emit(
        new Route.SitemapRoute(new Permalink("/sitemap.xml")),
        routes,
        SiteReader.read(folder).value().config(),
        sink);
    assertThat(sink.files())
        .containsOnlyKeys(
            "robots.txt", "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml");
    String index = text(sink, "sitemap.xml");
    valid("siteindex.xsd", index);
    assertThat(locations(index))
        .containsExactly(
            "https://thu.example/sitemap-1.xml",
            "https://thu.example/sitemap-2.xml",
            "https://thu.example/sitemap-3.xml");
    List<String> listed = new ArrayList<>();
    for (String part : List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml")) {
      valid("sitemap.xsd", text(sink, part));
      List<String> locations = locations(text(sink, part));
      assertThat(locations.size()).as(part).isLessThanOrEqualTo(50_000);
      listed.addAll(locations);
    }
    assertThat(listed).hasSize(pages).doesNotHaveDuplicates();
  }

  @Test
  void the_longest_addresses_of_one_sitemap_stay_below_50_mebibytes() throws Exception {
    TestSite.small(folder);
    String folders = "/" + "a".repeat(2048 - "https://thu.example//00000/".length());
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < Sitemap.MAX_URLS; i++) {
      Permalink permalink = new Permalink("%s/%05d/".formatted(folders, i));
      routes.add(new Route.IndexRoute(permalink, Index.TOPICS));
    }
    MemorySink sink = new MemorySink();
    Sitemap.emit(
        new Route.SitemapRoute(new Permalink("/sitemap.xml")),
        routes,
        SiteReader.read(folder).value().config(),
        sink);
    assertThat(sink.files()).containsOnlyKeys("robots.txt", "sitemap.xml");
    valid("sitemap.xsd", text(sink, "sitemap.xml"));
    assertThat(Objects.requireNonNull(sink.files().get("sitemap.xml")).length)
        .isLessThan(50 * 1024 * 1024);
  }

  @Test
  void robots_are_shown_the_sitemap_by_the_site_that_has_its_host_to_itself() {
    TestSite site = TestSite.small(folder).built();
    assertThat(site.read("public/robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://thu.example/sitemap.xml\n");
    site.built("--base-url", "https://khac.example/du-an/");
    assertThat(site.out().resolve("robots.txt")).doesNotExist();
    assertThat(site.read("public/sitemap.xml"))
        .contains("<loc>https://khac.example/du-an/tin/bai-thu/</loc>");
  }

  private static String text(MemorySink sink, String path) {
    return new String(Objects.requireNonNull(sink.files().get(path)), UTF_8);
  }

  private static List<String> locations(String sitemap) {
    return LOC.matcher(sitemap).results().map(match -> match.group(1)).toList();
  }

  private static void valid(String schema, String document) throws IOException, SAXException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SitemapTest.class.getResource(schema))
        .newValidator()
        .validate(new StreamSource(new StringReader(document)));
  }
}
