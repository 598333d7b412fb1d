package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Mention;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.ShortcodeCall;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Target;
import org.chungtay.model.Told;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What shortcodes stand for in `content/articles/2023/x.md`.
class ShortcodesTest {

  private static final String ARTICLE = "content/articles/2023/x.md";

  private static final String TO_COME =
      """
      ---
      title: Bài sẽ đăng
      date: 2030-01-01
      kind: news
      summary: Tóm tắt.
      figures: [{metric: so-truong, value: 1, scope: city}]
      ---
      """;

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
      case Mention.Text(var text, var permalink) ->
          text + (permalink == null ? "" : " -> " + permalink);
      case Mention.Figure(var number, var value, var row, var asOf, var remark) ->
          number
              + " = "
              + value
              + (row == null ? "" : " -> " + row.permalink() + "#" + row.fragment())
              + (asOf.isEmpty() ? "" : " " + asOf)
              + (remark == null ? "" : " | " + told(remark));
      case Mention.Gallery(var pictures) ->
          pictures.stream()
              .map(p -> p.photo().alt() + " " + p.file().permalink())
              .toList()
              .toString();
      case Mention.Audio(var file, var title) -> "audio " + file.permalink() + " " + title;
      case Mention.Video(var file, var title, var poster, var captions) ->
          Stream.of(file, poster, captions)
              .map(f -> f == null ? "-" : f.permalink().path())
              .collect(Collectors.joining(" ", "video " + title + " ", ""));
      case Mention.Wrong(var faults) ->
          faults.stream().map(ShortcodesTest::told).collect(Collectors.joining(" | "));
    };
  }

  private static String told(Mention.Fault fault) {
    Problem problem =
        Problem.of(fault.code(), new SourcePath(ARTICLE), Position.START, fault.arguments());
    Told.canBeShown(problem);
    return fault.code().key() + ": " + Told.inVietnamese(problem);
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
          figure so-truong                          ¦ 3.500 = 3500 -> /ket-qua/#so-truong
          figure so-truong with=date                ¦ 3.500 = 3500 -> /ket-qua/#so-truong tính đến năm 2022
          figure so-truong scope=city               ¦ 3.500 = 3500 -> /ket-qua/#so-truong
          figure so-truong scope=dong-da            ¦ 12 = 12 -> /ket-qua/#so-truong--dong-da
          figure so-truong scope=dong-da with=date  ¦ 12 = 12 -> /ket-qua/#so-truong--dong-da tính đến tháng 5 năm 2023
          figure ty-le                              ¦ 85,5% = 85.5 -> /ket-qua/#ty-le--soc-son
          figure ty-le with=date                    ¦ 85,5% = 85.5 -> /ket-qua/#ty-le--soc-son sau 8 tháng triển khai
          figure ty-le scope=soc-son                ¦ 85,5% = 85.5 -> /ket-qua/#ty-le--soc-son
          figure ty-le scope=dong-da with=date      ¦ 7% = 7 -> /ket-qua/#ty-le--dong-da chưa ghi thời điểm
          """)
  void a_figure_of_the_article_itself(String written, String shown) {
    SiteFolder site =
        site(
            """
            figures:
              - {metric: so-truong, value: 12, scope: dong-da, asOf: 2023-05}
              - {metric: so-truong, value: 3500, scope: city, asOf: 2022}
              - {metric: so-truong, value: 1, scope: city}
              - {metric: ty-le, value: 85.5, scope: soc-son, note: sau 8 tháng triển khai}
            """);
    site.article(
        "2023/moi-hon",
        """
        figures:
          - {metric: so-truong, value: 9, scope: city, asOf: 2023-05-30}
          - {metric: ty-le, value: 7, scope: dong-da}
        """,
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
    assertThat(mention(site, "figure so-truong")).isEqualTo("2 = 2 -> /ket-qua/#so-truong");
    assertThat(mention(site, "figure so-truong with=date"))
        .isEqualTo("2 = 2 -> /ket-qua/#so-truong tính đến tháng 3 năm 2023");
  }

  @Test
  void a_figure_outlives_the_article_that_states_it() {
    SiteFolder site = site("");
    site.article(
        "2022/a",
        """
        removed: {date: 2023-06-01, reason: Sai}
        figures: [{metric: so-truong, value: 1, scope: city}]
        """,
        "");
    assertThat(mention(site, "figure so-truong"))
        .startsWith("1 = 1 | figure-gone: Số liệu “Số trường” cho phạm vi “city” nằm trong bài đã")
        .contains("2023-06-01");
    site.article(
        "2022/a",
        "expires: 2023-06-01\nfigures: [{metric: so-truong, value: 1, scope: dong-da}]\n",
        "");
    assertThat(mention(site, "figure so-truong"))
        .startsWith("1 = 1 | figure-gone")
        .contains("“dong-da”", "2023-06-01");
  }

  @Test
  void a_figure_waits_with_its_article() {
    SiteFolder site = site("").write("content/articles/2023/cho.md", TO_COME);
    assertThat(mention(site, "figure so-truong"))
        .startsWith("figure-unknown: Số liệu “Số trường”")
        .contains("còn chờ đến 2030-01-01");
    site.write(ARTICLE, TO_COME.replaceAll("figures.*", ""));
    assertThat(mention(site, "figure so-truong")).isEqualTo("1 = 1");
  }

  @Test
  void a_figure_that_is_not_public_yet_has_no_row() {
    SiteFolder site = site("").write("content/articles/2023/x.md", TO_COME);
    assertThat(mention(site, "figure so-truong")).isEqualTo("1 = 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          gallery                    ¦ [Ảnh A /tin/x/a.jpg, Ảnh B /tin/x/b.jpg]
          gallery ../b.jpg a.jpg     ¦ [Ảnh B /tin/x/b.jpg, Ảnh A /tin/x/a.jpg]
          gallery a.jpg a.jpg        ¦ [Ảnh A /tin/x/a.jpg]
          audio loi.mp3              ¦ audio /tin/x/loi.mp3 null
          audio /content/chung/Lời%20chào.OGG title=Chào ¦ audio /tin/x/loi-chao.ogg Chào
          audio ../../chung/a.m4a    ¦ audio /tin/x/a.m4a null
          video clip.webm            ¦ video null /tin/x/clip.webm - -
          video clip.webm title=Lễ poster=a.jpg captions=phu-de.vtt ¦ video Lễ /tin/x/clip.webm /tin/x/a.jpg /tin/x/phu-de.vtt
          """)
  void files_of_the_entry_and_from_anywhere_below_content(String written, String shown) {
    assertThat(mention(media(), written)).as(written).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          gallery aa.jpg             ¦ photo-unknown: Mục “photos” không có ảnh “aa.jpg”. Có phải là “a.jpg”?
          gallery a.jpg xyz.gif q.j  ¦ photo-unknown: Mục “photos” không có ảnh “xyz.gif”. Khai ảnh trong mục photos rồi viết đúng như ở src; mô tả, chú thích và nguồn ảnh lấy từ đó. | photo-unknown: Mục “photos” không có ảnh “q.j”. Khai
          gallery rows=2             ¦ shortcode-argument: Mã ngắn “gallery” không có mục “rows”. Viết theo mẫu: {{gallery anh-1.jpg anh-2.jpg}}
          audio                      ¦ shortcode-malformed: Mã ngắn viết chưa đúng: “audio”. Viết theo mẫu: {{audio phat-bieu.mp3 title="Lời phát biểu"}}
          audio lo.mp3               ¦ picture-missing: Không thấy tệp “lo.mp3”. Có phải là “/content/articles/2023/loi.mp3”?
          audio a.jpg                ¦ file-type: Tệp “a.jpg” thuộc loại không dùng được ở chỗ này. Các loại dùng được: m4a, mp3, ogg.
          audio https://a.vn/b.mp3   ¦ picture-outside: Ảnh và tệp phải nằm trong thư mục của trang: “https://a.vn/b.mp3”. Tải tệp về, đặt cạnh bài viết rồi viết tên tệp.
          audio ../../../../b.mp3    ¦ picture-missing: Không thấy tệp
          audio loi.mp3 tilte=a      ¦ shortcode-argument: Mã ngắn “audio” không có mục “tilte”. Có phải là “title”? Viết theo mẫu: {{audio
          video clip.webm poster=phu-de.vtt captions=b.vtt ¦ file-type: Tệp “phu-de.vtt” thuộc loại không dùng được ở chỗ này. Các loại dùng được: avif, gif, jpeg, jpg, png, webp. | picture-missing: Không thấy tệp “b.vtt”.
          video loi.mp3              ¦ file-type: Tệp “loi.mp3” thuộc loại không dùng được ở chỗ này. Các loại dùng được: mp4, webm.
          """)
  void what_is_wrong_with_a_file(String written, String told) {
    assertThat(mention(media(), written)).as(written).startsWith(told);
  }

  @Test
  void captions_are_no_file_to_link_to() {
    assertThat(Assembled.of(media()).resolver(ARTICLE).link("phu-de.vtt"))
        .isInstanceOf(Target.Broken.class);
  }

  @Test
  void a_gallery_needs_photographs_in_the_front_matter() {
    SiteFolder site = media().write("content/pages/gioi-thieu.md", "---\ntitle: G\n---\na\n");
    assertThat(
            shown(
                Assembled.of(site)
                    .resolver("content/pages/gioi-thieu.md")
                    .mention(call("gallery"))))
        .startsWith("gallery-empty: Không có ảnh để hiện: phần khai báo không có mục “photos”.");
  }

  @Test
  void what_is_wrong_in_the_front_matter_is_not_told_again_of_the_gallery() {
    SiteFolder missing = site("photos: [{src: khong-co.jpg, alt: a}]\n");
    assertThat(mention(missing, "gallery khong-co.jpg")).isEqualTo("[]");
    SiteFolder flawed = site("photos: [{sr: a.jpg, alt: a}]\n");
    assertThat(mention(flawed, "gallery")).isEqualTo("[]");
    assertThat(mention(flawed, "gallery a.jpg")).isEqualTo("[]");
  }

  private SiteFolder media() {
    return site("photos: [{src: a.jpg, alt: Ảnh A}, {src: ../b.jpg, alt: Ảnh B}]\n")
        .write("content/articles/2023/a.jpg", "x")
        .write("content/articles/b.jpg", "x")
        .write("content/articles/2023/loi.mp3", "x")
        .write("content/articles/2023/clip.webm", "x")
        .write("content/articles/2023/phu-de.vtt", "x")
        .write("content/chung/Lời chào.OGG", "x")
        .write("content/chung/a.m4a", "x");
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
          figure so-truong scope=xyz  ¦ figure-unknown: Chưa có số liệu nào của “Số trường” cho phạm vi “xyz”. Khai số liệu
          figure so-truong scope=citi ¦ figure-unknown: Chưa có số liệu nào của “Số trường” cho phạm vi “citi”. Có phải là “scope=city”?
          figure so-truong with=day   ¦ value-choice: Mục “with” không nhận “day”. Các giá trị dùng được: date.
          unitt dong-da               ¦ shortcode-unknown: Không có mã ngắn “unitt”. Có phải là “unit”?
          xyz abc                     ¦ shortcode-unknown: Không có mã ngắn “xyz”. Các mã ngắn dùng được: audio, document, figure, gallery, unit, video.
          đơn-vị dong-da              ¦ shortcode-unknown: Không có mã ngắn “đơn-vị”. Có phải là “unit”?
          đơn vị dong-da              ¦ shortcode-unknown: Không có mã ngắn “đơn vị”. Có phải là “unit”?
          don-vi dong-da              ¦ shortcode-unknown: Không có mã ngắn “don-vi”. Có phải là “unit”?
          Unit dong-da                ¦ shortcode-unknown: Không có mã ngắn “Unit”. Có phải là “unit”?
          hình ảnh                    ¦ shortcode-unknown: Không có mã ngắn “hình ảnh”. Có phải là “gallery”?
          galery                      ¦ shortcode-unknown: Không có mã ngắn “galery”. Có phải là “gallery”?
          âm thanh a.mp3              ¦ shortcode-unknown: Không có mã ngắn “âm thanh”. Có phải là “audio”?
          so-lieu so-truong           ¦ shortcode-unknown: Không có mã ngắn “so-lieu”. Có phải là “figure”?
          văn bản ke-hoach            ¦ shortcode-unknown: Không có mã ngắn “văn bản”. Có phải là “document”?
          vidoe a.mp4                 ¦ shortcode-unknown: Không có mã ngắn “vidoe”. Có phải là “video”?
          unit                        ¦ shortcode-malformed: Mã ngắn viết chưa đúng: “unit”. Viết theo mẫu: {{unit dong-da}}
          unit dong-da soc-son        ¦ shortcode-malformed: Mã ngắn viết chưa đúng: “unit dong-da soc-son”.
          unit dong-da scope=city     ¦ shortcode-argument: Mã ngắn “unit” không có mục “scope”. Viết theo mẫu: {{unit dong-da}}
          figure so-truong scop=city  ¦ shortcode-argument: Mã ngắn “figure” không có mục “scop”. Có phải là “scope”? Viết theo mẫu: {{figure truong-ky-bien-ban scope=city with=date}}
          figure a=1 b=2              ¦ shortcode-argument: Mã ngắn “figure” không có mục “a”. Viết theo mẫu: {{figure truong-ky-bien-ban scope=city with=date}} | shortcode-argument: Mã ngắn “figure” không có mục “b”. Viết theo mẫu: {{figure truong-ky-bien-ban scope=city with=date}} | shortcode-malformed: Mã ngắn viết chưa đúng: “figure a=1 b=2”.
          figure scope=city           ¦ shortcode-malformed: Mã ngắn viết chưa đúng: “figure scope=city”.
          """)
  void what_is_wrong_with_a_shortcode(String written, String told) {
    SiteFolder site = site("figures: [{metric: so-truong, value: 1, scope: city}]\n");
    assertThat(mention(site, written)).as(written).startsWith(told);
  }
}
