package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Mention;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.ShortcodeCall;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Told;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What shortcodes stand for in `content/articles/2023/x.md`.
class ShortcodesTest {

  private static final String ARTICLE = "content/articles/2023/x.md";

  @TempDir private Path folder;

  private SiteFolder site(String figures) {
    return SiteFolder.small(folder)
        .write(
            "content/metrics.yml",
            "- {id: so-truong, label: Số trường, unit: trường}\n- {id: ty-le, label: Tỷ lệ, unit: \"%\"}\n- {id: chua-co, label: Chưa có, unit: x}\n")
        .article("2023/x", figures, "");
  }

  private static ShortcodeCall call(String written) {
    List<String> words = List.of(written.split(" ", -1));
    List<String> positional = words.stream().skip(1).filter(w -> !w.contains("=")).toList();
    Map<String, String> named = new java.util.TreeMap<>();
    words.stream()
        .filter(w -> w.contains("="))
        .map(w -> w.split("=", 2))
        .forEach(w -> named.put(w[0], w[1]));
    return new ShortcodeCall(words.getFirst(), positional, named);
  }

  private static String shown(Mention mention) {
    return switch (mention) {
      case Mention.Text(var text, var permalink, var value) ->
          text
              + (permalink == null ? "" : " -> " + permalink)
              + (value == null ? "" : " = " + value);
      case Mention.Wrong(var code, var arguments) -> {
        Problem problem = Problem.of(code, new SourcePath(ARTICLE), Position.START, arguments);
        Told.canBeShown(problem);
        yield code.key() + ": " + Told.inVietnamese(problem);
      }
    };
  }

  private String mention(SiteFolder site, String written) {
    return shown(Assembled.of(site).resolver(ARTICLE).mention(call(written)));
  }

  @Test
  void a_unit_and_a_document() {
    SiteFolder site = site("");
    assertThat(mention(site, "unit dong-da")).isEqualTo("quận Đống Đa -> /quan-huyen/dong-da/");
    assertThat(mention(site, "unit soc-son")).isEqualTo("huyện Sóc Sơn -> /quan-huyen/soc-son/");
    assertThat(mention(site, "document ke-hoach")).isEqualTo("4340/KH-SGDĐT -> /van-ban/ke-hoach/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          figure so-truong                ¦ 3.500 = 3500
          figure so-truong scope=city     ¦ 3.500 = 3500
          figure so-truong scope=dong-da  ¦ 12 = 12
          figure ty-le                    ¦ 85,5% = 85.5
          figure ty-le scope=soc-son      ¦ 85,5% = 85.5
          """)
  void a_figure_of_the_article_itself(String written, String shown) {
    SiteFolder site =
        site(
            """
            figures:
              - {metric: so-truong, value: 12, scope: dong-da, asOf: 2023-05}
              - {metric: so-truong, value: 3500, scope: city, asOf: 2022}
              - {metric: so-truong, value: 1, scope: city}
              - {metric: ty-le, value: 85.5, scope: soc-son}
            """);
    site.article(
        "2023/moi-hon",
        "figures: [{metric: so-truong, value: 9, scope: city, asOf: 2023-05-30}]\n",
        "");
    assertThat(mention(site, written)).as(written).isEqualTo(shown);
  }

  @Test
  void else_the_latest_figure_of_the_archive() {
    SiteFolder site = site("");
    site.article(
        "2022/a", "figures: [{metric: so-truong, value: 1, scope: city, asOf: 2023-02}]\n", "");
    site.article(
        "2022/b", "figures: [{metric: so-truong, value: 2, scope: city, asOf: 2023-03}]\n", "");
    site.article(
        "2022/c", "figures: [{metric: so-truong, value: 3, scope: city, asOf: 2023}]\n", "");
    site.article("2022/d", "figures: [{metric: so-truong, value: 4, scope: city}]\n", "");
    site.article(
        "2022/e",
        "draft: true\nfigures: [{metric: so-truong, value: 5, scope: city, asOf: 2023-05}]\n",
        "");
    assertThat(mention(site, "figure so-truong")).isEqualTo("2 = 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          unit dongda                 ¦ district-unknown: Không có mã đơn vị “dongda”. Có phải là “dong-da” (quận Đống Đa)?
          unit xyz                    ¦ district-unknown: Không có mã đơn vị “xyz”. Kiểm tra chính tả
          document kehoach            ¦ document-unknown: Không có mã văn bản “kehoach”. Có phải là “ke-hoach” (4340/KH-SGDĐT)?
          figure so-truog             ¦ metric-unknown: Không có mã loại số liệu “so-truog”. Có phải là “so-truong” (Số trường)?
          figure chua-co              ¦ figure-unknown: Chưa có số liệu nào của “Chưa có” cho phạm vi “city”.
          figure so-truong scope=xyz  ¦ figure-unknown: Chưa có số liệu nào của “Số trường” cho phạm vi “xyz”.
          unitt dong-da               ¦ shortcode-unknown: Không có mã ngắn “unitt”. Có phải là “unit”?
          video abc                   ¦ shortcode-unknown: Không có mã ngắn “video”. Các mã ngắn dùng được: document, figure, unit.
          unit                        ¦ shortcode-malformed: Mã ngắn viết chưa đúng: “unit”.
          unit dong-da soc-son        ¦ shortcode-malformed: Mã ngắn viết chưa đúng: “unit dong-da soc-son”.
          unit dong-da scope=city     ¦ shortcode-malformed: Mã ngắn viết chưa đúng: “unit dong-da scope=city”.
          figure so-truong scop=city  ¦ shortcode-malformed: Mã ngắn viết chưa đúng: “figure so-truong scop=city”.
          figure scope=city           ¦ shortcode-malformed: Mã ngắn viết chưa đúng: “figure scope=city”.
          """)
  void what_is_wrong_with_a_shortcode(String written, String told) {
    SiteFolder site = site("figures: [{metric: so-truong, value: 1, scope: city}]\n");
    assertThat(mention(site, written)).as(written).startsWith(told);
  }
}
