package org.chungtay.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.BindException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.TestPicture;
import org.chungtay.TestSite;
import org.chungtay.build.Preview;
import org.chungtay.model.Language;
import org.chungtay.model.OutputPath;
import org.chungtay.model.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

  private static final String ARTICLE = "content/articles/2023/bai-thu.md";
  private static final String PAGE = "/tin/bai-thu/";
  private static final String FILM = "content/articles/2023/phim.mp4";
  private static final String SCRIPT =
      "<script src=\"/.chungtay/live\\.js\" data-edition=\"[^\"]+\" defer></script>\n";

  @TempDir private Path folder;

  @Test
  void a_page_is_that_of_a_build_but_for_the_script() {
    TestSite site = TestSite.small(folder);
    try (Serving serving = Serving.of(site, false)) {
      site.built("--base-url", serving.address());
      for (String page : List.of("/", "/tin/", PAGE, "/quan-huyen/dong-da/", "/404.html")) {
        String file = page.endsWith("/") ? page + "index.html" : page;
        String shown = serving.get(page).body();
        assertThat(shown).containsPattern(SCRIPT);
        assertThat(shown.replaceFirst(SCRIPT, "")).as(page).isEqualTo(site.read("public" + file));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, 200, text/html; charset=utf-8",
    "/tin/bai-thu/index.html, 200, text/html; charset=utf-8",
    "/feed.xml, 200, application/xml",
    "/feed.json, 200, application/json",
    "/ket-qua/so-lieu.csv, 200, text/csv; charset=utf-8",
    "/robots.txt, 200, text/plain; charset=utf-8",
    "/_headers, 200, text/plain; charset=utf-8",
    "/_redirects, 200, text/plain; charset=utf-8",
    "/_redirects.map, 200, text/plain; charset=utf-8",
    "/build.json, 200, application/json",
    "/tim-kiem/manifest.json, 200, application/json",
    "/tim-kiem/search.js, 200, text/javascript; charset=utf-8",
    "/.chungtay/live.js, 200, text/javascript; charset=utf-8",
    "/.chungtay/live.css, 200, text/css; charset=utf-8",
    "/.chungtay/marks.css, 200, text/css; charset=utf-8",
    "/.chungtay/khac, 404, text/html; charset=utf-8",
    "/tin/khong-co/, 404, text/html; charset=utf-8",
    "/content/articles/2023/bai-thu.md, 404, text/html; charset=utf-8",
    "/site-config.yml, 404, text/html; charset=utf-8",
  })
  void every_file_has_its_type_and_nothing_is_kept(String path, int status, String type) {
    try (Serving serving = Serving.of(TestSite.small(folder), false)) {
      HttpResponse<String> answer = serving.get(path);
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
      HttpResponse<String> head = serving.send("HEAD", path);
      assertThat(head.statusCode()).isEqualTo(status);
      assertThat(head.body()).isEmpty();
      assertThat(head.headers().firstValue("Content-Type")).hasValue(type);
      assertThat(head.headers().firstValue("Content-Length"))
          .isEqualTo(answer.headers().firstValue("Content-Length"));
      assertThat(serving.send("POST", path).statusCode()).isEqualTo(405);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jpg", "jpeg", "png", "gif", "webp", "avif", "mp3", "m4a", "ogg", "mp4", "webm", "vtt",
        "pdf", "xlsx", "pptx", "ods", "csv", "txt", "zip"
      })
  void whatever_staff_may_attach_has_a_type(String extension) {
    assertThat(MediaTypes.of(new OutputPath("tin/bai-thu/a." + extension)))
        .isNotEqualTo(MediaTypes.of(new OutputPath("tim-kiem/a.khac")));
  }

  @Test
  void a_page_that_does_not_exist_is_the_page_of_the_site_that_says_so() {
    try (Serving serving = Serving.of(TestSite.small(folder), false)) {
      assertThat(serving.get("/khong-co").body()).contains("Không tìm thấy trang");
    }
  }

  @Test
  void the_address_of_a_page_ends_with_a_slash() {
    try (Serving serving = Serving.of(TestSite.small(folder), false)) {
      HttpResponse<String> answer = serving.get("/tin/bai-thu?a=b");
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location")).hasValue("/tin/bai-thu/?a=b");
    }
  }

  @Test
  void the_path_of_the_base_url_is_left_out() {
    TestSite site = TestSite.small(folder);
    site.replace("site-config.yml", "https://thu.example/", "https://thu.example/du-an/");
    try (Serving serving = Serving.of(site, false)) {
      assertThat(serving.get("/").body())
          .contains("href=\"/tin/\"", "<link rel=\"canonical\" href=\"" + serving.address())
          .doesNotContain("du-an");
    }
  }

  @Test
  void pictures_of_staff_are_shown() throws Exception {
    TestSite site = TestSite.small(folder);
    Path picture = folder.resolve("content/articles/2023/le-ky.jpg");
    byte[] shown = TestPicture.jpg(1);
    Files.write(picture, shown);
    site.replace(ARTICLE, "Chữ trong bài.", "![Hai bên ký](le-ky.jpg)");
    try (Serving serving = Serving.of(site, false)) {
      HttpResponse<String> answer = serving.get(PAGE + "le-ky.jpg");
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
      assertThat(answer.body()).isEqualTo(new String(shown, UTF_8));
      byte[] other = TestPicture.jpg(2);
      Files.write(picture, other);
      serving.untilSound();
      assertThat(serving.get(PAGE + "le-ky.jpg").body()).isEqualTo(new String(other, UTF_8));
    }
  }

  /// Ten bytes, `0123456789`, by the ranges of RFC 9110.
  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 206, 0123, bytes 0-3/10",
    "bytes=4-, 206, 456789, bytes 4-9/10",
    "bytes=-3, 206, 789, bytes 7-9/10",
    "bytes=-30, 206, 0123456789, bytes 0-9/10",
    "bytes=8-99, 206, 89, bytes 8-9/10",
    "bytes=9-9, 206, 9, bytes 9-9/10",
    "Bytes=0-0, 206, 0, bytes 0-0/10",
    "bytes=0-99999999999999999999999, 206, 0123456789, bytes 0-9/10",
    "bytes=10-, 416, '', bytes */10",
    "bytes=99999999999999999999999-, 416, '', bytes */10",
    "bytes=-0, 416, '', bytes */10",
    "'bytes=0-1,4-5', 200, 0123456789, ",
    "bytes=5-2, 200, 0123456789, ",
    "bytes=-, 200, 0123456789, ",
    "bytes=a-b, 200, 0123456789, ",
    "lines=0-3, 200, 0123456789, ",
    "'', 200, 0123456789, ",
  })
  void a_part_of_a_file_is_given_where_one_is_asked_for(
      String range, int status, String body, String said) {
    try (Serving serving = Serving.of(withFilm("0123456789"), false)) {
      String film = serving.raw(PAGE + "phim.mp4", serving.host() + "Range: " + range + "\r\n");
      assertThat(film).startsWith("HTTP/1.1 " + status);
      assertThat(film.substring(film.indexOf("\r\n\r\n") + 4)).isEqualTo(body);
      assertThat(film).containsIgnoringCase("Accept-Ranges: bytes");
      if (said == null) {
        assertThat(film).doesNotContainIgnoringCase("Content-Range");
      } else {
        assertThat(film).containsIgnoringCase("Content-Range: " + said + "\r\n");
      }
    }
  }

  @Test
  void parts_are_given_of_the_content_alone_that_the_browser_has_the_others_of() {
    TestSite site = withFilm("0123456789");
    try (Serving serving = Serving.of(site, false)) {
      String film = PAGE + "phim.mp4";
      String tag = serving.get(film).headers().firstValue("ETag").orElseThrow();
      String part = serving.host() + "Range: bytes=2-3\r\nIf-Range: ";
      assertThat(serving.raw(film, part + tag + "\r\n")).startsWith("HTTP/1.1 206");
      assertThat(serving.raw(film, part + "\"other\"\r\n")).startsWith("HTTP/1.1 200");
      assertThat(serving.raw(film, part + "Sun, 01 Jan 2023 00:00:00 GMT\r\n"))
          .startsWith("HTTP/1.1 200");
      site.write("content/articles/2023/phim.mp4", "01234567890");
      serving.untilSound();
      assertThat(serving.raw(film, part + tag + "\r\n")).startsWith("HTTP/1.1 200");
      HttpResponse<String> head = serving.send("HEAD", film);
      assertThat(head.headers().firstValue("Content-Length")).hasValue("11");
      assertThat(serving.raw(PAGE, serving.host() + "Range: bytes=2-3\r\n"))
          .as("a page, which is made when it is asked for")
          .startsWith("HTTP/1.1 200");
    }
  }

  /// Larger than an array can be.
  @Test
  void a_film_is_not_read_into_memory() throws Exception {
    TestSite site = withFilm("");
    long size = 3L << 30;
    try (var film = FileChannel.open(folder.resolve(FILM), StandardOpenOption.WRITE)) {
      film.write(ByteBuffer.wrap(new byte[] {'!'}), size - 1);
    }
    try (Serving serving = Serving.of(site, false)) {
      String head = "Range: bytes=" + (size - 2) + "-\r\n";
      assertThat(serving.raw(PAGE + "phim.mp4", serving.host() + head))
          .startsWith("HTTP/1.1 206")
          .containsIgnoringCase("Content-Length: 2\r\n")
          .endsWith("\0!");
      assertThat(serving.send("HEAD", PAGE + "phim.mp4").headers().firstValue("Content-Length"))
          .hasValue(String.valueOf(size));
    }
  }

  private TestSite withFilm(String bytes) {
    return TestSite.small(folder)
        .write(FILM, bytes)
        .replace(ARTICLE, "Chữ trong bài.", "[Phim](phim.mp4)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../site-config.yml",
        "/tin/../../site-config.yml",
        "/%2e%2e/site-config.yml",
        "/..%2fsite-config.yml",
        "/..%5csite-config.yml",
        "/%2e%2e%2f%2e%2e%2fetc/passwd",
        "/%252e%252e/site-config.yml",
        "//etc/passwd",
        "/./site-config.yml",
        "/%00",
        "/index.html%00.jpg",
        "/%ff%fe",
        "/%c0%ae%c0%ae/site-config.yml",
        "/%",
        "/%zz",
        "/.chungtay/../site-config.yml",
        "/.chungtay/%2e%2e/live.js",
        "/content/",
        "/etc/passwd",
        "http://127.0.0.1/site-config.yml",
        "*"
      })
  void no_path_leads_out_of_the_site(String target) {
    try (Serving serving = Serving.of(TestSite.small(folder), false)) {
      String answer = serving.raw(target, serving.host());
      assertThat(answer).as(target).containsPattern("\\AHTTP/1.1 40[04]");
      assertThat(answer).doesNotContain("title: Thử", "root:");
      assertThat(serving.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void who_does_not_mean_this_server_is_refused() {
    try (Serving serving = Serving.of(TestSite.small(folder), false)) {
      int port = serving.address().getPort();
      String host = serving.host();
      for (String headers :
          List.of(
              "",
              "Host: evil.example\r\n",
              "Host: evil.example:" + port + "\r\n",
              "Host: 127.0.0.1.evil.example:" + port + "\r\n",
              "Host: 127.0.0.1:" + (port - 1) + "\r\n",
              "Host: 127.0.0.1\r\n",
              host + "Host: evil.example\r\n",
              host + "Origin: http://evil.example\r\n",
              host + "Origin: https://127.0.0.1:" + port + "\r\n",
              host + "Origin: http://127.0.0.1:" + (port - 1) + "\r\n",
              host + "Origin: null\r\n")) {
        for (String target : List.of("/", "/.chungtay/events", "/.chungtay/live.js")) {
          assertThat(serving.raw(target, headers))
              .as(target + " " + headers)
              .containsPattern("\\AHTTP/1.1 40[03]")
              .doesNotContain("Thử", "edition");
        }
      }
      for (String headers :
          List.of(
              host,
              "Host: localhost:" + port + "\r\n",
              host + "Origin: http://127.0.0.1:" + port + "\r\n")) {
        assertThat(serving.raw("/", headers)).as(headers).startsWith("HTTP/1.1 200");
      }
    }
  }

  @Test
  void only_this_machine_is_listened_to() {
    try (Serving serving = Serving.of(TestSite.small(folder), false)) {
      assertThat(serving.address().getHost()).isEqualTo("127.0.0.1");
      assertThatThrownBy(
              () ->
                  PreviewServer.open(
                      folder,
                      serving.address().getPort(),
                      false,
                      InstantSource.system(),
                      Messages.of(Language.VI)))
          .isInstanceOf(BindException.class);
    }
  }

  @Test
  void a_browser_is_told_of_every_edit_and_of_what_is_wrong() throws Exception {
    TestSite site = TestSite.small(folder);
    try (Serving serving = Serving.of(site, false);
        Stream<String> lines = serving.events().body()) {
      Iterator<String> events = lines.filter(line -> line.startsWith("data: ")).iterator();
      JsonObject first = next(events);
      assertThat(first.getAsJsonArray("problems")).isEmpty();
      assertThat(serving.get("/").body()).contains("data-edition=\"" + edition(first) + "\"");

      site.replace(ARTICLE, "Chữ trong bài.", "Chữ khác.");
      JsonObject edited = next(events);
      assertThat(edition(edited)).isNotEqualTo(edition(first));
      assertThat(serving.get(PAGE).body()).contains("Chữ khác.");

      site.replace(ARTICLE, "kind: news", "kind: nws");
      JsonObject broken = next(events);
      assertThat(edition(broken)).isEqualTo(edition(edited));
      assertThat(broken.get("title").getAsString()).contains("Có 1 lỗi.");
      JsonObject problem = broken.getAsJsonArray("problems").get(0).getAsJsonObject();
      assertThat(problem.get("file").getAsString()).isEqualTo(ARTICLE);
      assertThat(problem.get("line").getAsInt()).isEqualTo(4);
      assertThat(problem.get("column").getAsInt()).isEqualTo(7);
      assertThat(problem.get("severity").getAsString()).isEqualTo("error");
      assertThat(problem.get("code").getAsString()).isEqualTo("value-choice");
      assertThat(problem.get("message").getAsString()).contains("nws");
      assertThat(problem.get("hint").getAsString()).contains("Cách sửa: ", "news");
      assertThat(serving.get(PAGE).body()).contains("Chữ khác.");

      site.replace(ARTICLE, "kind: nws", "kind: news");
      JsonObject mended = next(events);
      assertThat(mended.getAsJsonArray("problems")).isEmpty();
      assertThat(edition(mended)).isNotEqualTo(edition(edited));
    }
  }

  @Test
  void a_browser_is_told_of_a_few_of_each_kind_and_of_all_in_what_is_edited() throws Exception {
    String untidy = "content/articles/2023/nhieu.md";
    TestSite site = TestSite.small(folder);
    String paragraphs =
        IntStream.rangeClosed('A', 'M')
            .mapToObj(c -> "Họp với ZZ" + (char) c + " hôm nay.\n\n")
            .collect(Collectors.joining());
    site.write(untidy, TestSite.article("Bài có nhiều chữ tắt", paragraphs));
    try (Serving serving = Serving.of(site, false);
        Stream<String> lines = serving.events().body()) {
      Iterator<String> events = lines.filter(line -> line.startsWith("data: ")).iterator();
      JsonObject first = next(events);
      assertThat(first.get("title").getAsString()).contains("13 cảnh báo");
      assertThat(first.getAsJsonArray("problems")).hasSize(10);
      assertThat(first.get("more").getAsString()).startsWith("Còn 3 chỗ khác");

      site.replace(untidy, "Họp với ZZA", "Cùng họp với ZZA");
      JsonObject edited = next(events);
      assertThat(edited.getAsJsonArray("problems")).hasSize(13);
      assertThat(edited.get("more").isJsonNull()).isTrue();
    }
  }

  @Test
  void a_site_that_is_broken_from_the_start_appears_once_it_is_mended() {
    TestSite site = TestSite.small(folder).replace(ARTICLE, "kind: news", "kind: nws");
    try (Serving serving = Serving.of(site, false)) {
      HttpResponse<String> waiting = serving.get(PAGE);
      assertThat(waiting.statusCode()).isEqualTo(503);
      assertThat(waiting.body()).contains("/.chungtay/live.js", "data-edition=\"\"");
      site.replace(ARTICLE, "kind: nws", "kind: news");
      serving.untilSound();
      assertThat(serving.get(PAGE).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void drafts_are_shown_and_marked_where_they_are_asked_for() throws Exception {
    TestSite site = TestSite.small(folder);
    site.write(
        "content/articles/2023/nhap.md",
        TestSite.article("Bài nháp", "Chữ.\n").replace("kind:", "draft: true\nkind:"));
    try (Serving serving = Serving.of(site, false)) {
      assertThat(serving.get("/tin/nhap/").statusCode()).isEqualTo(404);
    }
    try (Serving serving = Serving.of(site, true);
        Stream<String> lines = serving.events().body()) {
      assertThat(serving.get("/tin/nhap/").body()).contains("Bài nháp");
      JsonObject state = next(lines.filter(line -> line.startsWith("data: ")).iterator());
      assertThat(state.getAsJsonArray("drafts").toString()).isEqualTo("[\"/tin/nhap/\"]");
      assertThat(state.get("draft").getAsString()).isEqualTo("Bản nháp");
    }
  }

  @Test
  void the_site_is_shown_as_of_the_moment_that_is_asked_for() {
    TestSite site = TestSite.small(folder);
    Instant before = Instant.parse("2023-03-24T00:00:00Z");
    try (Serving serving = Serving.of(site, false, InstantSource.fixed(before))) {
      assertThat(serving.get(PAGE).statusCode()).isEqualTo(404);
    }
    Instant after = Instant.parse("2023-03-26T00:00:00Z");
    try (Serving serving = Serving.of(site, false, InstantSource.fixed(after))) {
      assertThat(serving.get(PAGE).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void planned_articles_are_shown_among_drafts_with_their_day() throws Exception {
    TestSite site = TestSite.small(folder);
    site.write(
        "content/articles/2030/sap-toi.md",
        TestSite.article("Sắp tới", "Chữ.\n").replace("2023-03-25", "2030-05-19T08:00:00+07:00"));
    InstantSource now = InstantSource.fixed(Instant.parse("2026-11-30T00:00:00Z"));
    try (Serving serving = Serving.of(site, false, now)) {
      assertThat(serving.get("/tin/sap-toi/").statusCode()).isEqualTo(404);
    }
    try (Serving serving = Serving.of(site, true, now);
        Stream<String> lines = serving.events().body()) {
      assertThat(serving.get("/tin/sap-toi/").body()).contains("Sắp tới");
      assertThat(serving.get("/").body()).contains("Sắp tới");
      JsonObject state = next(lines.filter(line -> line.startsWith("data: ")).iterator());
      assertThat(state.getAsJsonObject("planned").toString())
          .isEqualTo("{\"/tin/sap-toi/\":\"Hẹn đăng: 08:00, 19/5/2030\"}");
      assertThat(state.getAsJsonArray("drafts")).isEmpty();
    }
    InstantSource later = InstantSource.fixed(Instant.parse("2030-05-19T01:00:00Z"));
    try (Serving serving = Serving.of(site, true, later);
        Stream<String> lines = serving.events().body()) {
      JsonObject state = next(lines.filter(line -> line.startsWith("data: ")).iterator());
      assertThat(state.getAsJsonObject("planned").size()).isZero();
    }
  }

  @Test
  void files_that_are_new_renamed_or_deleted_are_noticed() throws Exception {
    TestSite site = TestSite.small(folder);
    try (Serving serving = Serving.of(site, false)) {
      site.write("content/articles/2024/bai-moi.md", TestSite.article("Bài mới", "Chữ.\n"));
      serving.until(state -> isShown(serving, "/tin/bai-moi/"));
      Path year = folder.resolve("content/articles/2024");
      Files.move(year.resolve("bai-moi.md"), year.resolve("bai-nay.md"));
      serving.until(_ -> isShown(serving, "/tin/bai-nay/") && !isShown(serving, "/tin/bai-moi/"));
      // A folder keeps what watches it when it is renamed.
      Files.move(year, year.resolveSibling("2025"));
      site.replace("content/articles/2025/bai-nay.md", "Chữ.", "Lời.");
      serving.until(_ -> serving.get("/tin/bai-nay/").body().contains("Lời."));
      site.replace("content/articles/2025/bai-nay.md", "Lời.", "Câu.");
      serving.until(_ -> serving.get("/tin/bai-nay/").body().contains("Câu."));
      site.delete("content/articles/2025/bai-nay.md");
      serving.until(_ -> !isShown(serving, "/tin/bai-nay/"));
      site.write("themes/chungtay/layouts/404.html", "Trang lạc");
      serving.until(_ -> serving.get("/khong-co").body().startsWith("Trang lạc"));
    }
  }

  private static boolean isShown(Serving serving, String page) {
    return serving.get(page).statusCode() == 200;
  }

  /// What is watched may change between any two looks at it.
  @Test
  void files_that_editors_save_in_steps_are_taken_when_they_are_whole() throws Exception {
    TestSite site = TestSite.small(folder);
    Path article = folder.resolve(ARTICLE);
    Path backup = folder.resolve(ARTICLE + "~");
    Path draft = folder.resolve("content/articles/2023/bai-thu.md.k3Xq");
    String text = Files.readString(article);
    try (Serving serving = Serving.of(site, false)) {
      // As vim does.
      Files.writeString(article.resolveSibling(".bai-thu.md.swp"), "swap");
      Files.createFile(article.resolveSibling("4913"));
      Files.delete(article.resolveSibling("4913"));
      Files.move(article, backup);
      Files.writeString(article, text.replace("Chữ trong bài.", "Theo vim."));
      Files.delete(backup);
      serving.until(_ -> serving.get(PAGE).body().contains("Theo vim."));
      // As most others do.
      Files.writeString(draft, text.replace("Chữ trong bài.", "Theo tệp tạm."));
      Files.move(draft, article, StandardCopyOption.ATOMIC_MOVE);
      serving.until(_ -> serving.get(PAGE).body().contains("Theo tệp tạm."));
      // Half a file, for longer than anyone waits.
      Files.writeString(article, text.substring(0, text.indexOf("kind:")));
      Preview.State half = serving.until(state -> !state.problems().isEmpty());
      assertThat(half.edition()).isNotNull();
      assertThat(serving.get(PAGE).body()).contains("Theo tệp tạm.");
      Files.writeString(article, text.replace("Chữ trong bài.", "Trọn vẹn."));
      serving.until(_ -> serving.get(PAGE).body().contains("Trọn vẹn."));
      assertThat(folder.resolve("content/articles/2023").toFile().list())
          .contains(".bai-thu.md.swp");
    }
  }

  /// The whole of it, with 1,000 edits at 10,000 articles, is `src/bench/serve.sh`.
  @Test
  void edits_are_shown_soon_and_leave_nothing_behind() throws Exception {
    TestSite site = TestSite.generated(folder, 1, 300);
    Path article;
    try (Stream<Path> files = Files.walk(folder.resolve("content/articles"))) {
      article = files.filter(f -> f.toString().endsWith(".md")).findFirst().orElseThrow();
    }
    try (Serving serving = Serving.of(site, false)) {
      edit(serving, article, 30);
      long before = used();
      long[] nanos = edit(serving, article, 60);
      long grown = used() - before;
      Arrays.sort(nanos);
      System.out.printf(
          "saved to shown at 300 articles: median %d ms, p95 %d ms; heap grown by %d KB in 60"
              + " edits%n",
          nanos[30] / 1_000_000, nanos[57] / 1_000_000, grown / 1024);
      assertThat(grown).isLessThan(8_000_000);
    }
  }

  private static long[] edit(Serving serving, Path article, int times) throws Exception {
    long[] nanos = new long[times];
    String text = Files.readString(article);
    for (int i = 0; i < times; i++) {
      Files.writeString(article, text + "\nSửa lần " + i + ".\n");
      long start = System.nanoTime();
      serving.until(_ -> true);
      nanos[i] = System.nanoTime() - start;
    }
    return nanos;
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static JsonObject next(Iterator<String> events) {
    return JsonParser.parseString(events.next().substring("data: ".length())).getAsJsonObject();
  }

  private static String edition(JsonObject state) {
    return state.get("edition").getAsString();
  }
}
