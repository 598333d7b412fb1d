package org.chungtay.theme;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chungtay.archive.Assembler;
import org.chungtay.feed.JsonLd;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.Body;
import org.chungtay.model.Checked;
import org.chungtay.model.District;
import org.chungtay.model.Entry;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Flaws;
import org.chungtay.model.Heading;
import org.chungtay.model.Language;
import org.chungtay.model.Level;
import org.chungtay.model.Markdown;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Place;
import org.chungtay.model.PlaceType;
import org.chungtay.model.Positions;
import org.chungtay.model.Route.PageRoute;
import org.chungtay.model.School;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.StaticPage;
import org.chungtay.model.Topic;
import org.chungtay.model.UnitType;
import org.chungtay.model.UrlLedger;
import org.chungtay.model.text.Slug;

/// Archives made by hand, with the 30 units of Hanoi and whatever articles a test gives.
final class Fixture {

  static final String SITE_TITLE = "Chung Tay";

  /// When every sample has been published.
  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

  private static final List<String> UNITS =
      List.of(
          "quan ba-dinh Ba Đình 5 3",
          "huyen ba-vi Ba Vì 0 2",
          "quan bac-tu-liem Bắc Từ Liêm 4 2",
          "quan cau-giay Cầu Giấy 4 3",
          "huyen chuong-my Chương Mỹ 2 5",
          "huyen dan-phuong Đan Phượng 3 2",
          "huyen dong-anh Đông Anh 5 1",
          "quan dong-da Đống Đa 5 4",
          "huyen gia-lam Gia Lâm 7 2",
          "quan ha-dong Hà Đông 3 4",
          "quan hai-ba-trung Hai Bà Trưng 6 4",
          "huyen hoai-duc Hoài Đức 2 3",
          "quan hoan-kiem Hoàn Kiếm 6 3",
          "quan hoang-mai Hoàng Mai 5 5",
          "quan long-bien Long Biên 6 2",
          "huyen me-linh Mê Linh 4 1",
          "huyen my-duc Mỹ Đức 2 6",
          "quan nam-tu-liem Nam Từ Liêm 3 3",
          "huyen phu-xuyen Phú Xuyên 4 7",
          "huyen phuc-tho Phúc Thọ 2 2",
          "huyen quoc-oai Quốc Oai 1 4",
          "huyen soc-son Sóc Sơn 5 0",
          "thi-xa son-tay Sơn Tây 1 2",
          "quan tay-ho Tây Hồ 5 2",
          "huyen thach-that Thạch Thất 1 3",
          "huyen thanh-oai Thanh Oai 3 5",
          "huyen thanh-tri Thanh Trì 4 5",
          "quan thanh-xuan Thanh Xuân 4 4",
          "huyen thuong-tin Thường Tín 4 6",
          "huyen ung-hoa Ứng Hòa 3 6");

  private Fixture() {}

  static SiteConfig config(Language language, String baseUrl) {
    return config(language, baseUrl, SiteConfig.Look.DEFAULTS);
  }

  static SiteConfig config(Language language, String baseUrl, SiteConfig.Look look) {
    return new SiteConfig(
        SITE_TITLE,
        "Kho lưu trữ tin bài, số liệu và các lần ký kết giữa nhà trường, đơn vị ở Hà Nội trong"
            + " phong trào “Nhà trường cùng chung tay phát triển – Thầy cô cùng sẻ chia trách"
            + " nhiệm”.",
        URI.create(baseUrl),
        null,
        language,
        ZoneId.of("Asia/Ho_Chi_Minh"),
        "chungtay",
        null,
        "CC BY 4.0",
        "/gioi-thieu/",
        look,
        List.of(
            new SiteConfig.MenuItem("Trang chủ", "/"),
            new SiteConfig.MenuItem("Quận, huyện, thị xã", "/#don-vi"),
            new SiteConfig.MenuItem("Giới thiệu", "/gioi-thieu/")),
        SiteConfig.Permalinks.DEFAULTS,
        SiteConfig.Lint.DEFAULTS,
        Map.of());
  }

  static SiteConfig config() {
    return config(Language.VI, "https://chungtay.example/");
  }

  static Theme theme(SiteConfig config, Path siteFolder) {
    Checked<Theme> loaded = Theme.load(siteFolder, config, Positions.NONE);
    if (!loaded.problems().isEmpty()) {
      throw new AssertionError(loaded.problems());
    }
    return loaded.value();
  }

  /// The built-in theme as it is.
  static Theme theme(SiteConfig config) {
    return theme(config, Path.of("target/no-such-site"));
  }

  /// The archive of these articles, with whatever they say of one another.
  static Archive archive(SiteConfig config, List<Source<Article>> articles) {
    List<Source<?>> entries = new ArrayList<>(articles);
    UNITS.stream().map(Fixture::district).forEach(entries::add);
    entries.addAll(schools().values());
    entries.addAll(documents().values());
    entries.addAll(metrics().values());
    entries.addAll(topics().values());
    entries.addAll(places());
    entries.add(aboutPage());
    Sources sources =
        new Sources(
            config,
            Positions.NONE,
            entries,
            new Flaws(List.of()),
            Set.of(),
            UrlLedger.EMPTY,
            Map.of(),
            Map.of());
    return Assembler.assemble(sources, LATER, true, false).archive();
  }

  /// The page of the only route at this address.
  static Page page(Theme theme, Archive archive, String address) {
    return theme.page(route(archive, address), archive, Fixture::body, JsonLd.of(archive));
  }

  /// The same before it tells what any Markdown says.
  static Drawing drawing(Theme theme, Archive archive, String address) {
    return theme.drawing(route(archive, address), archive, JsonLd.of(archive));
  }

  private static PageRoute route(Archive archive, String address) {
    return pages(archive)
        .filter(r -> r.permalink().path().equals(address))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no page " + address));
  }

  /// Everything that the theme draws.
  static Stream<PageRoute> pages(Archive archive) {
    return archive.routes().stream().filter(PageRoute.class::isInstance).map(PageRoute.class::cast);
  }

  static String html(Archive archive, String address) {
    Theme theme = theme(archive.config());
    return theme.render(page(theme, archive, address));
  }

  static Body body(Source<?> source) {
    return new Body("<p>Thân bài " + source.id() + ".</p>", List.of(), List.of(), "");
  }

  /// A body with everything that Markdown makes.
  static Body longBody(Source<?> source) {
    return new Body(
        """
        <p>Chiều 13/5/2023, Phòng Giáo dục và Đào tạo (GD&amp;ĐT) <a href="/quan-huyen/ung-hoa/">huyện Ứng Hòa</a> và Phòng GD&amp;ĐT <a href="/quan-huyen/hoang-mai/">quận Hoàng Mai</a> tổ chức hội nghị để các trường mầm non, tiểu học và trung học cơ sở (THCS) ký biên bản ghi nhớ giai đoạn 2023–2025.<sup id="cho-dan-1"><a href="#chu-thich-1" role="doc-noteref" aria-label="Chú thích 1">1</a></sup></p>
        <h2 id="lan-ky-trong-thang-3-2023">Lần ký trong tháng 3/2023: Ế, Ẫ, Ộ, Ỗ, Ặ, ỷ, ỵ</h2>
        <p>Trước đó, trong tháng 3/2023, hai Phòng GD&amp;ĐT và 18 trường đã ký biên bản ghi nhớ. Hai bên tham quan “Hội thi sản phẩm sáng tạo STEM cấp THCS quận Hoàng Mai năm học 2022–2023”.</p>
        <ul><li>ứng dụng công nghệ thông tin trong dạy học, chuyển đổi số;</li><li>đa dạng hoạt động dạy học, khai thác tài liệu mở.</li></ul>
        <h2 id="so-lieu">Số liệu theo bài nguồn</h2>
        <div class="table" role="region" aria-label="Số liệu theo bài nguồn" tabindex="0"><table><thead><tr><th>Nội dung</th><th class="right">Số liệu</th><th>Thời điểm</th></tr></thead><tbody><tr><td>Trường mầm non, tiểu học, THCS ký biên bản ghi nhớ song phương</td><td class="right"><data value="672">672</data></td><td>Sau 8 tháng triển khai</td></tr></tbody></table></div>
        <blockquote><p>“Việc ký kết mới chỉ là khởi đầu”</p></blockquote>
        <h2 id="y-kien">Ý kiến của lãnh đạo hai phòng</h2>
        <p>Ông Nguyễn Đức Thắng, Trưởng phòng GD&amp;ĐT huyện Ứng Hòa, cho rằng việc ký kết giúp các trường thêm cơ hội kết nối. %s</p>
        <section class="footnotes" role="doc-endnotes"><h2>Chú thích</h2><ol><li id="chu-thich-1"><p>Nguồn ghi giai đoạn 2023–2025. <a href="#cho-dan-1" role="doc-backlink" aria-label="Về chỗ dẫn chú thích 1">↩</a></p></li></ol></section>
        """
            .formatted("x".repeat(200)),
        List.of(
            new Heading(2, "lan-ky-trong-thang-3-2023", "Lần ký trong tháng 3/2023"),
            new Heading(2, "so-lieu", "Số liệu theo bài nguồn"),
            new Heading(2, "y-kien", "Ý kiến của lãnh đạo hai phòng")),
        List.of(),
        "");
  }

  static <E extends Entry> Source<E> source(String id, String path, E entry) {
    return new Source<>(
        id, new SourcePath(path), Fingerprint.of(id), entry, Positions.NONE, Markdown.NONE);
  }

  private static Source<District> district(String line) {
    String[] words = line.split(" ", -1);
    int n = words.length;
    String id = words[1];
    String name = String.join(" ", List.of(words).subList(2, n - 2));
    UnitType type =
        List.of(UnitType.values()).stream()
            .filter(t -> t.key().equals(words[0]))
            .findFirst()
            .orElseThrow();
    return source(
        id,
        "content/districts/" + id + ".md",
        new District(
            null,
            name,
            type,
            "006",
            List.of(),
            null,
            new PartialDate.OfDay(LocalDate.of(2025, 6, 30)),
            List.of(),
            List.of("Nghị quyết 203/2025/QH15 ngày 16/6/2025"),
            new District.Tile(Integer.parseInt(words[n - 2]), Integer.parseInt(words[n - 1])),
            Map.of()));
  }

  private static Source<StaticPage> aboutPage() {
    return source(
        "gioi-thieu",
        "content/pages/gioi-thieu.md",
        new StaticPage("Giới thiệu", "Kho này lưu gì, sự việc lấy từ đâu.", List.of(), Map.of()));
  }

  private static Map<String, Source<School>> schools() {
    Map<String, Source<School>> schools = new LinkedHashMap<>();
    Map.of(
            "tieu-hoc-do-thi-viet-hung", "Trường Tiểu học Đô thị Việt Hưng",
            "tieu-hoc-giang-bien", "Trường Tiểu học Giang Biên")
        .forEach(
            (id, name) ->
                schools.put(
                    id,
                    source(
                        id,
                        "content/schools/long-bien.yml",
                        new School(id, name, List.of(Level.PRIMARY), List.of(), Map.of()))));
    return new TreeMap<>(schools);
  }

  private static Map<String, Source<OfficialDocument>> documents() {
    return Map.of(
        "2022-4340-kh-sgddt",
        source(
            "2022-4340-kh-sgddt",
            "content/documents/2022-4340-kh-sgddt.md",
            new OfficialDocument(
                null,
                "4340/KH-SGDĐT",
                new PartialDate.OfDay(LocalDate.of(2022, 12, 12)),
                "Sở Giáo dục và Đào tạo Hà Nội",
                "Kế hoạch kêu gọi toàn ngành kết nối, trao đổi kinh nghiệm dạy học.",
                null,
                List.of(),
                Map.of())),
        "2023-01-khlp-pgddt",
        source(
            "2023-01-khlp-pgddt",
            "content/documents/2023-01-khlp-pgddt.md",
            new OfficialDocument(
                null, "01/KHLP-PGDĐT", null, null, null, null, List.of(), Map.of())));
  }

  private static Map<String, Source<Metric>> metrics() {
    return Map.of(
        "don-vi-da-ket-noi",
        metric("don-vi-da-ket-noi", "Đơn vị quận, huyện, thị xã đã kết nối, ký giao ước", "%"),
        "truong-ky-bien-ban",
        metric(
            "truong-ky-bien-ban",
            "Trường mầm non, tiểu học, THCS ký biên bản ghi nhớ song phương",
            "trường"));
  }

  private static Source<Metric> metric(String id, String label, String unit) {
    return source(id, "content/metrics.yml", new Metric(id, label, unit, false));
  }

  private static List<Source<Place>> places() {
    return List.of(
        place("Láng", PlaceType.PHUONG, "dong-da", List.of("ba-dinh")),
        place("Sóc Sơn", PlaceType.XA, "soc-son", List.of()));
  }

  private static Source<Place> place(String name, PlaceType type, String unit, List<String> parts) {
    return source(
        Slug.of(type.key() + " " + name),
        "content/places.yml",
        new Place(
            null,
            name,
            type,
            List.of(unit),
            parts,
            PartialDate.parse("2025-07-01"),
            List.of(),
            "Dữ liệu thử nghiệm"));
  }

  private static Map<String, Source<Topic>> topics() {
    return Map.of(
        "phong-trao",
        source(
            "phong-trao",
            "content/topics.yml",
            new Topic(
                "phong-trao",
                "Nhà trường cùng chung tay phát triển – Thầy cô cùng sẻ chia trách nhiệm",
                null,
                List.of())),
        "chuyen-doi-so",
        source(
            "chuyen-doi-so",
            "content/topics.yml",
            new Topic("chuyen-doi-so", "Công nghệ thông tin, chuyển đổi số", null, List.of())));
  }
}
