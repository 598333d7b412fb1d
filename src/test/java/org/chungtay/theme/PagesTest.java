package org.chungtay.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chungtay.theme.ArticleDraft.agreement;
import static org.chungtay.theme.ArticleDraft.article;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.chungtay.feed.JsonLd;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.EventDate;
import org.chungtay.model.Kind;
import org.chungtay.model.Language;
import org.chungtay.model.PartialDate;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.junit.jupiter.api.Test;

/// What readers find on the pages.
class PagesTest {

  private static final SiteConfig CONFIG = Fixture.config();
  private static final Archive SAMPLE = Fixture.archive(CONFIG, SampleArticles.all());

  @Test
  void what_content_says_is_text_and_never_markup() {
    String html =
        htmlOf(
            "/tin/bai/",
            a -> {
              a.title = "<script>alert(1)</script> & \"Phòng GD&ĐT\"";
              a.summary = "<b>";
            });
    assertThat(html)
        .doesNotContain("<script>")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Phòng GD&amp;ĐT&quot;")
        .doesNotContain("&amp;amp;", "<b>");
  }

  @Test
  void every_link_inside_the_site_has_the_base_path() {
    SiteConfig config = Fixture.config(Language.VI, "https://example.org/du-an/");
    Archive archive = Fixture.archive(config, SampleArticles.all());
    Theme theme = Fixture.theme(config);
    for (var route : Fixture.pages(archive).toList()) {
      String html = theme.render(theme.page(route, archive, Fixture::body, JsonLd.of(archive)));
      Pattern.compile("(?:href|src)=\"([^\"]*)\"")
          .matcher(html)
          .results()
          .map(m -> m.group(1))
          .forEach(
              href ->
                  assertThat(href)
                      .as(route.permalink().path())
                      .matches(
                          "(/du-an/|https://example\\.org/(du-an|bai-viet)|#"
                              + "|https://www\\.facebook\\.com/sharer/|mailto:).*"));
    }
  }

  @Test
  void a_date_that_nobody_knows_is_said_to_be_unknown() {
    String html = Fixture.html(SAMPLE, "/tin/thanh-tri-chuong-my/");
    assertThat(html)
        .contains("<span class=\"unknown\">Chưa rõ ngày</span>")
        // Its event date is unknown by its author's word, and so is its signing's.
        .contains("Nguồn không nêu ngày")
        .doesNotContain("Nguồn không nêu địa điểm", "Nguồn không nêu tên người ký")
        .contains("<dt>Chưa ghi</dt><dd><span class=\"unknown\">Địa điểm, người ký</span></dd>");
    assertThat(Fixture.html(SAMPLE, "/")).contains("Chưa rõ ngày");
    assertThat(Fixture.html(SAMPLE, "/quan-huyen/thanh-tri/")).contains("Nguồn không nêu ngày");
  }

  @Test
  void an_article_without_a_date_of_its_event_stands_under_its_publication_and_says_so() {
    for (String page : List.of("/luu-tru/2026/11/", "/chuyen-muc/thong-bao/", "/tin/")) {
      assertThat(Fixture.html(SAMPLE, page))
          .contains("<time datetime=\"2026-11-22\">Đăng ngày 22/11/2026</time>");
    }
    assertThat(Fixture.html(SAMPLE, "/tin/thong-bao/"))
        .contains("Đưa vào kho lưu trữ ngày 22/11/2026")
        .doesNotContain("Đăng ngày", "Chưa rõ ngày");
  }

  @Test
  void what_is_not_recorded_of_any_pair_is_said_once() {
    Archive archive =
        Fixture.archive(
            Fixture.config(),
            List.of(
                article(
                    "bai",
                    a -> {
                      a.kind = Kind.CEREMONY;
                      a.pairings =
                          List.of(
                              agreement("ba-vi", "me-linh", new PartialDate.OfYear(Year.of(2023))),
                              agreement("dong-da", "soc-son"),
                              agreement("hoang-mai", "ung-hoa"));
                    })));
    String html = Fixture.html(archive, "/tin/bai/");
    assertThat(html).doesNotContain("Nguồn không nêu");
    assertThat(html.split(">Địa điểm, người ký<", -1)).hasSize(2);
    assertThat(html.split(">Ngày ký<", -1)).hasSize(4);
    assertThat(Fixture.html(archive, "/ket-noi/dong-da--soc-son/"))
        .contains(">Ngày ký, địa điểm, người ký<")
        .doesNotContain("Nguồn không nêu");
    assertThat(Fixture.html(archive, "/quan-huyen/dong-da/"))
        .doesNotContain("Nguồn không nêu", "Chưa ghi");
  }

  @Test
  void a_month_stays_a_month() {
    String html = Fixture.html(SAMPLE, "/tin/hoang-mai-ung-hoa/");
    assertThat(html).contains("<time datetime=\"2023-03\">tháng 3 năm 2023</time>");
    assertThat(html).contains("<time datetime=\"2023-05-13\">chiều 13/5/2023</time>");
    assertThat(html).doesNotContain("1/3/2023");
  }

  @Test
  void an_article_shows_its_proof() {
    String html = Fixture.html(SAMPLE, "/tin/hoang-mai-ung-hoa/");
    assertThat(html)
        .contains("Tác giả: Nguyễn Thị Kỹ, Lê Đặng", "Đưa vào kho lưu trữ ngày 22/11/2026")
        .contains("9 cặp trường", "59 nhóm trường", "Nguồn không nêu số lượng theo cấp học")
        .contains("3.500\u00A0trường", "85,5%", "Tính đến 31/5/2023", "Toàn thành phố")
        .contains("Ông Nguyễn Đức Thắng", "Trưởng phòng, Phòng GD&amp;ĐT huyện Ứng Hòa")
        .contains("01/KHLP-PGDĐT", "Chưa ghi cơ quan ban hành")
        .contains("Không rõ nơi đăng", "không ghi ngày đăng")
        .contains("<time datetime=\"2023-03-25T13:44+07:00\">đăng 13:44, 25/3/2023</time>")
        .contains("Đính chính ngày 25/11/2026: Sửa số nhóm.");
  }

  @Test
  void what_was_only_announced_is_marked_as_planned() {
    assertThat(Fixture.html(SAMPLE, "/tin/dong-da-soc-son/"))
        .containsPattern("<dt>Dự kiến</dt>\\s*<dd>Mỗi bên 9 trường</dd>");
  }

  @Test
  void a_name_that_a_source_gives_without_honorific_stays_without() {
    assertThat(Fixture.html(SAMPLE, "/tin/hai-truong-long-bien/"))
        .contains(
            "<b>Nguyễn Văn Sẵn</b> <span>Chuyên viên</span> <span class=\"meta\">Tham dự</span>")
        .contains("<b>Nguyễn Thị Hằng Nga</b> <span class=\"meta\">Báo cáo, ký kết</span>");
  }

  @Test
  void a_pairing_stands_on_the_pages_of_both_units_with_every_signing() {
    assertThat(Fixture.html(SAMPLE, "/quan-huyen/hoang-mai/"))
        .contains("<h3><a href=\"/quan-huyen/ung-hoa/\">Huyện Ứng Hòa</a></h3>")
        .containsSubsequence("chiều 13/5/2023", "tháng 3 năm 2023");
    assertThat(Fixture.html(SAMPLE, "/quan-huyen/ung-hoa/"))
        .contains("<h3><a href=\"/quan-huyen/hoang-mai/\">Quận Hoàng Mai</a></h3>");
  }

  @Test
  void a_unit_shows_the_pairings_of_its_schools() {
    assertThat(Fixture.html(SAMPLE, "/quan-huyen/long-bien/"))
        .contains("Trường Tiểu học Đô thị Việt Hưng – Trường Tiểu học Giang Biên")
        .contains("Trường học được nhắc đến");
  }

  @Test
  void a_unit_without_articles_says_so_and_when_it_ceased() {
    assertThat(Fixture.html(SAMPLE, "/quan-huyen/ba-vi/"))
        .contains("<h1>Huyện Ba Vì</h1>")
        .contains("Chưa có bài viết nào về đơn vị này.")
        .contains("kết thúc hoạt động từ ngày 01 tháng 7 năm 2025.")
        .contains("Nghị quyết 203/2025/QH15 ngày 16/6/2025");
  }

  @Test
  void an_agreement_that_names_no_unit_of_its_article_still_counts_for_the_unit() {
    Archive archive =
        Fixture.archive(
            CONFIG,
            List.of(article("bai", a -> a.pairings = List.of(agreement("ba-vi", "me-linh")))));
    assertThat(Fixture.html(archive, "/quan-huyen/ba-vi/")).contains("1 bài viết");
  }

  @Test
  void home_lists_units_in_dictionary_order_and_draws_each() {
    HomeView home = (HomeView) Fixture.drawing(Fixture.theme(CONFIG), SAMPLE, "/").view();
    assertThat(home.letters())
        .extracting(DistrictIndexView.LetterGroup::letter)
        .containsExactly("B", "C", "Đ", "G", "H", "L", "M", "N", "P", "Q", "S", "T", "Ư");
    assertThat(home.letters().get(4).units())
        .extracting(DistrictIndexView.Unit::name)
        .containsExactly("Hà Đông", "Hai Bà Trưng", "Hoài Đức", "Hoàn Kiếm", "Hoàng Mai");
    TileMap map = Objects.requireNonNull(home.map());
    assertThat(map.tiles()).hasSize(30);
    assertThat(map.columns()).isEqualTo(8);
    assertThat(map.tiles())
        .filteredOn(t -> t.href().equals("/quan-huyen/hoang-mai/"))
        .extracting(TileMap.Tile::count, TileMap.Tile::title)
        .containsExactly(tuple("1", "Quận Hoàng Mai: 1 đơn vị kết nối, 2 bài viết"));
  }

  @Test
  void names_on_tiles_break_between_syllables() {
    assertThat(Units.twoLines("Hai Bà Trưng")).containsExactly("Hai Bà", "Trưng");
    assertThat(Units.twoLines("Đống Đa")).containsExactly("Đống", "Đa");
    assertThat(Units.twoLines("Huế")).containsExactly("Huế");
  }

  @Test
  void the_menu_tells_where_the_reader_is() {
    assertThat(Fixture.html(SAMPLE, "/"))
        .contains("<a href=\"/\" aria-current=\"page\">Trang chủ</a>", "<a href=\"/#don-vi\">");
    assertThat(Fixture.html(SAMPLE, "/gioi-thieu/"))
        .contains("<a href=\"/gioi-thieu/\" aria-current=\"page\">Giới thiệu</a>");
  }

  @Test
  void neighbours_are_the_articles_before_and_after() {
    ArticleView view =
        (ArticleView)
            Fixture.drawing(Fixture.theme(CONFIG), SAMPLE, "/tin/hai-truong-long-bien/").view();
    assertThat(view.newer()).extracting(NamedLink::href).isEqualTo("/tin/hoang-mai-ung-hoa/");
    assertThat(view.older()).extracting(NamedLink::href).isEqualTo("/tin/dong-da-soc-son/");
  }

  @Test
  void a_page_has_its_head() {
    assertThat(Fixture.html(SAMPLE, "/quan-huyen/dong-da/"))
        .contains("<html lang=\"vi\">", "<title>Quận Đống Đa – Chung Tay</title>")
        .contains("<link rel=\"canonical\" href=\"https://chungtay.example/quan-huyen/dong-da/\">")
        .contains("<meta property=\"og:locale\" content=\"vi_VN\">");
    assertThat(Fixture.html(SAMPLE, "/404.html")).contains("noindex").doesNotContain("canonical");
  }

  @Test
  void an_english_site_speaks_english() {
    SiteConfig config = Fixture.config(Language.EN, "https://example.org/");
    Archive archive = Fixture.archive(config, SampleArticles.all());
    assertThat(Fixture.html(archive, "/tin/hoang-mai-ung-hoa/"))
        .contains("<html lang=\"en\">", "Signing ceremony", "March 2023", "13 May 2023, afternoon")
        .contains("3,500\u00A0trường", "Hoàng Mai urban district")
        .doesNotContain("Nguồn không nêu");
  }

  @Test
  void home_without_articles_says_so() {
    assertThat(Fixture.html(Fixture.archive(CONFIG, List.of()), "/"))
        .contains("Chưa có bài viết nào.");
  }

  @Test
  void two_units_that_no_agreement_joins_are_not_drawn_joined() {
    Archive archive =
        Fixture.archive(
            CONFIG,
            List.of(
                article(
                    "bai",
                    a -> {
                      a.kind = Kind.PROGRESS;
                      a.eventDate =
                          new EventDate.On(new PartialDate.OfMonth(YearMonth.of(2023, 5)));
                      a.districts = List.of("dong-da", "soc-son");
                    })));
    ArticleView view =
        (ArticleView) Fixture.drawing(Fixture.theme(CONFIG), archive, "/tin/bai/").view();
    assertThat(view.mark()).isEqualTo(new Mark(List.of("quan", "huyen"), false, false));
    assertThat(view.when()).isEqualTo(new When("tháng 5 năm 2023", "2023-05"));
  }

  private static String htmlOf(String address, Consumer<ArticleDraft> edit) {
    Source<Article> source = article("bai", edit);
    return Fixture.html(Fixture.archive(CONFIG, List.of(source)), address);
  }
}
