package org.chungtay.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.TestPicture;
import org.chungtay.TestSite;
import org.chungtay.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures on their way through a build, from wherever a site may have them.
class PublishedPicturesTest {

  private static final String ARTICLES = "content/articles/2023/";
  private static final String ARTICLE = ARTICLES + "bai-thu.md";
  private static final byte[] JPEG = Planted.tellingJpeg(Planted.jpeg(false), 6);
  private static final byte[] PNG = Planted.tellingPng(Planted.png(), 6);

  @TempDir private Path folder;

  @Test
  void wherever_a_site_has_a_picture_it_is_published_without_what_it_tells() throws IOException {
    TestSite site =
        TestSite.small(folder)
            .write(ARTICLES + "bia.jpg", JPEG)
            .write(ARTICLES + "anh.webp", Planted.tellingWebp(Planted.webp(), 6))
            .write(ARTICLES + "trong-bai.png", PNG)
            .write(ARTICLES + "ten-khac.jpg", PNG)
            .write(ARTICLES + "the-img.gif", Planted.tellingGif(Planted.gif()))
            .write(ARTICLES + "phim.mp4", Planted.box("ftyp", Planted.bytes("isom\0\0\0\0")))
            .write(ARTICLES + "hinh-cho.avif", Planted.tellingAvif())
            .write(ARTICLES + "tai-ve.jpeg", JPEG)
            .write("content/documents/quet.png", PNG)
            .write("content/documents/kh.md", "---\nnumber: 1/KH\nfile: quet.png\n---\n")
            .write("content/pages/gioi-thieu.md", "---\ntitle: Về\n---\n![Trụ sở](tru-so.jpg)\n")
            .write("content/pages/tru-so.jpg", JPEG)
            .write("themes/chungtay/assets/nen.jpg", JPEG)
            .replace(
                ARTICLE,
                "districts:",
                "cover: {src: bia.jpg, alt: Lễ ký}\nphotos: [{src: anh.webp, alt: Sân}]\ndistricts:")
            .append(
                ARTICLE,
                """

                ![Bảng](trong-bai.png) ![Bảng](ten-khac.jpg) <img src="the-img.gif" alt="Cờ">

                {{video phim.mp4 poster=hinh-cho.avif}}

                [Ảnh gốc](tai-ve.jpeg)
                """)
            .built();
    List<Path> pictures = pictures(site.out());
    assertThat(pictures).hasSize(17);
    for (Path picture : pictures) {
      assertThat(Files.readString(picture, StandardCharsets.ISO_8859_1))
          .as(picture.toString())
          .doesNotContain(Planted.SECRET);
    }
  }

  private static List<Path> pictures(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(?:jpe?g|png|gif|webp|avif)"))
          .toList();
    }
  }

  @Test
  void a_picture_alone_that_was_changed_is_published_anew() throws IOException {
    TestSite site =
        TestSite.small(folder).write(ARTICLES + "a.jpg", JPEG).append(ARTICLE, "\n![Sân](a.jpg)\n");
    site.built();
    byte[] before = Files.readAllBytes(site.out().resolve("tin/bai-thu/a.jpg"));
    site.write(ARTICLES + "a.jpg", TestPicture.jpg(3)).built();
    assertThat(Files.readAllBytes(site.out().resolve("tin/bai-thu/a.jpg")))
        .isEqualTo(TestPicture.jpg(3))
        .isNotEqualTo(before);
    Cli broken = site.write(ARTICLES + "a.jpg", "").build();
    assertThat(broken.exit()).isEqualTo(1);
    assertThat(broken.err()).contains("[attachment-empty]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "cover: {src: x.jpg, alt: A}             ¦ ![B](x.jpg)              ¦ 6 ¦ 14",
        "photos: [{src: x.jpg, alt: A}]          ¦ {{gallery}}              ¦ 6 ¦ 16",
        "topics: []                              ¦ ![B](x.jpg) ![C](x.jpg)  ¦ 12 ¦ 6",
        "topics: []                              ¦ chữ [tải](x.jpg)         ¦ 12 ¦ 11",
        "topics: []                              ¦ {{video p.mp4 poster=x.jpg}} ¦ 12 ¦ 1",
      })
  void what_is_wrong_in_a_file_is_told_once_where_an_article_uses_it(
      String key, String text, int line, int column) {
    TestSite site =
        TestSite.small(folder)
            .write(ARTICLES + "x.jpg", Arrays.copyOf(TestPicture.jpg(1), 600))
            .write(ARTICLES + "p.mp4", "x")
            .replace(ARTICLE, "districts:", key + "\ndistricts:")
            .append(ARTICLE, "\n\n" + text + "\n");
    assertThat(site.check("--format", "json").out())
        .containsOnlyOnce("picture-broken")
        .contains("\"line\":%d,\"column\":%d,".formatted(line, column));
  }

  @Test
  void a_draft_may_wait_for_its_picture_and_a_theme_may_not() {
    TestSite site =
        TestSite.small(folder)
            .write(ARTICLES + "x.jpg", "")
            .write(
                ARTICLES + "nhap.md",
                TestSite.article("Nháp", "![Sân](x.jpg)\n").replace("date:", "draft: true\ndate:"));
    assertThat(site.check().exit()).isZero();
    assertThat(site.build("--drafts").err()).contains("attachment-empty");
    site.write("themes/chungtay/assets/nen.png", "<html><body>404 Not found");
    assertThat(site.check("--format", "json").out())
        .contains("\"file\":\"themes/chungtay/assets/nen.png\"", "attachment-mislabelled");
  }
}
