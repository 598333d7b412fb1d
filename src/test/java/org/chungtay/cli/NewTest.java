package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.TestSite;
import org.chungtay.model.text.Tones;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewTest {

  @TempDir private Path folder;

  private static List<String> options(Archetype archetype) {
    return switch (archetype) {
      case CEREMONY ->
          List.of(
              "--title",
              "Ký: “kết” #1",
              "--summary",
              "Hai bên ký.",
              "--date",
              "25/3/2023",
              "--between",
              "{units}",
              "--signed",
              "chiều 24/3/2023");
      case PROGRESS, NEWS, ANNOUNCEMENT ->
          List.of("--title", "\"Tin\": #1 – it's", "--summary", "Tóm: tắt #1.");
      case DISTRICT -> List.of("--name", "Mẫu: Một", "--type", "thị xã");
      case SCHOOL ->
          List.of(
              "--name", "Trường Tiểu học Mẫu #1", "--level", "tiểu học", "--district", "{unit}");
      case DOCUMENT -> List.of("--number", "99/KH: #1", "--date", "tháng 3/2023");
      case TOPIC -> List.of("--label", "Chủ đề: #1", "--description", "Mô tả: #1");
      case METRIC -> List.of("--label", "Loại: #1", "--unit", "%");
      case PAGE -> List.of("--title", "Trang: #1", "--summary", "Tóm tắt.");
    };
  }

  /// Runs `chungtay new` on the site in the test's folder.
  private Cli create(String kind, String... flags) {
    List<Object> arguments = new ArrayList<>(List.of("new", kind, "--site", folder));
    arguments.addAll(List.of(flags));
    return Cli.run(arguments.toArray());
  }

  private static Cli begin(Path site, Archetype archetype, String one, String other) {
    List<Object> arguments = new ArrayList<>(List.of("new", archetype.key(), "--site", site));
    options(archetype)
        .forEach(
            o -> arguments.add(o.replace("{units}", one + ", " + other).replace("{unit}", one)));
    return Cli.run(arguments.toArray());
  }

  private static void isSound(Path site) {
    Cli check = Cli.run("check", "--site", site);
    assertThat(check.out()).isEqualTo("Nội dung không có lỗi.\n");
    Cli build = Cli.run("build", "--site", site, "--drafts");
    assertThat(build.exit()).as(build.err()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_passes_check_in_a_new_site(Archetype archetype) {
    Path site = folder.resolve("trang");
    assertThat(Cli.run("init", site).exit()).isZero();
    Cli run = begin(site, archetype, "Đơn vị mẫu", "don vi ket noi mau");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Đã tạo content/");
    isSound(site);
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_passes_check_in_the_real_archive(Archetype archetype) {
    TestSite.real(folder);
    Cli run = begin(folder, archetype, "h. Ba Vì", "MÊ LINH");
    assertThat(run.exit()).as(run.err()).isZero();
    isSound(folder);
  }

  /// Each optional key stands in the file as a comment; taken at its word it is understood.
  @ParameterizedTest
  @EnumSource
  void every_example_in_a_comment_is_one_that_can_be_used(Archetype archetype) throws IOException {
    TestSite site = TestSite.small(folder);
    Cli run = begin(folder, archetype, "dong-da", "soc-son");
    Pattern key = Pattern.compile("(?m)^( *)# ( *(?:- )?(?:[a-zA-Z]+:|\\{).*)$");
    String path = run.err().replaceAll("(?s)Đã tạo (.*)\\. Mở.*", "$1");
    String text = site.read(path);
    String used =
        key.matcher(text).replaceAll("$1$2").replace("draft: true", "draft: false")
            + (archetype.isArticle() ? "Chữ.\n" : "");
    assertThat(archetype.equals(Archetype.PAGE) || !used.equals(text)).as(text).isTrue();
    site.write(path, used);
    String told = site.check("--format", "json").out();
    assertThat(
            Pattern.compile("\"code\":\"([^\"]*)\"")
                .matcher(told)
                .results()
                .map(m -> m.group(1))
                .filter(code -> !code.endsWith("-unknown") && !code.startsWith("picture-")))
        .as("%s%n%s", used, told)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đống Đa: ký kết",
        "“Đống Đa: ký kết”",
        "\"Nhà trường\" cùng chung tay",
        "'Nhà trường' cùng chung tay",
        "[Podcast] Mưa xuân",
        "Trường điểm #1 của quận",
        "#SeChia",
        "! Khẩn",
        "- a",
        "@a %b &c *d ?e `f |g >h {i ]j",
        "C:\\ổ đĩa\\ \"a\"",
        "{title} {date|x|} {{unit dong-da}} $1 %s",
        "true",
        "null",
        "2023",
        "1.234",
        "2023-03-25",
        "a: b: c #d",
        "đuôi:",
        "<b>Phòng GD&ĐT</b> &amp;",
        "📚 Ngày sách",
      })
  void any_title_is_kept_as_it_was_typed(String title) throws IOException {
    TestSite site = TestSite.small(folder);
    Cli run = create("news", "--title", title, "--summary", title, "--date", "25/3/2023");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(site.check().exit()).as("a title in quotation marks is worth a warning").isZero();
    site.built("--drafts");
    String slug = run.err().replaceAll("(?s).*/2023/(.*)\\.md.*", "$1");
    Path page = site.out().resolve("tin/" + slug + "/index.html");
    assertThat(Jsoup.parse(Files.readString(page)).select("h1").text()).isEqualTo(title);
  }

  @Test
  void what_a_paste_brings_along_is_left_behind() {
    TestSite site = TestSite.small(folder);
    String title =
        "\uFEFF " + Normalizer.normalize("Đống\u00A0Đa", Normalizer.Form.NFD) + "\t\u200Bký\nkết ";
    assertThat(create("news", "--title", title, "--summary", "A", "--date", "25/3/2023").exit())
        .isZero();
    assertThat(site.read("content/articles/2023/dong-da-ky-ket.md"))
        .contains("title: \"Đống Đa ký kết\"\n");
  }

  @Test
  void a_ceremony_knows_its_parties_and_its_day() {
    TestSite site = TestSite.small(folder);
    begin(folder, Archetype.CEREMONY, "q. đống đa", "huyen soc son");
    assertThat(site.read("content/articles/2023/ky-ket-1.md"))
        .contains(
            "date: 2023-03-25\n",
            "eventDate: 2023-03-24\n",
            "kind: ceremony\n",
            "districts: [dong-da, soc-son]\n",
            "  - between: [dong-da, soc-son]\n    #",
            "    signed: 2023-03-24\n",
            "    partOfDay: afternoon\n");
  }

  @Test
  void a_day_that_the_source_does_not_state_is_not_invented() {
    TestSite site = TestSite.small(folder);
    Cli run =
        create(
            "lễ ký kết",
            "--title",
            "A",
            "--summary",
            "B",
            "--between",
            "dong-da; soc-son",
            "--signed",
            "không rõ",
            "--at",
            "2022-12-31T18:00:00Z");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(site.read("content/articles/2023/a.md"))
        .as("it is 2023 in Hanoi already")
        .contains("date: 2023-01-01\n", "eventDate: unknown\n", "    # signed: 2023-03-24\n");
  }

  @Test
  void schools_bring_their_unit_along() {
    TestSite site =
        TestSite.small(folder)
            .write(
                "content/schools/dong-da.yml",
                "- {id: tieu-hoc-a, name: Trường Tiểu học A, level: primary}\n"
                    + "- {id: tieu-hoc-b, name: Trường Tiểu học B, level: primary}");
    Cli run =
        create(
            "ceremony",
            "--title",
            "A",
            "--summary",
            "B",
            "--date",
            "2023-03-25",
            "--between",
            "Trường tiểu học A, b");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(site.read("content/articles/2023/a.md"))
        .contains("districts: [dong-da]\n", "schools: [tieu-hoc-a, tieu-hoc-b]\n");
  }

  /// Made-up names that fold alike.
  @ParameterizedTest
  @CsvSource({
    "ứng hoà, ung-hoa",
    "ỨNG HÒA, ung-hoa",
    "huyện ứng hòa, ung-hoa",
    "h. ung hoa, ung-hoa",
    "Ưng Hoa, ung-hoa-2",
    "quan ung hoa, ung-hoa-2",
  })
  void marks_tell_two_names_apart_wherever_the_tone_mark_stands(String typed, String id) {
    TestSite site =
        TestSite.small(folder)
            .write("content/districts/ung-hoa.md", "---\nname: Ứng Hòa\ntype: huyen\n---\n")
            .write("content/districts/ung-hoa-2.md", "---\nname: Ưng Hoa\ntype: quan\n---\n");
    for (String form : new String[] {typed, Normalizer.normalize(typed, Normalizer.Form.NFD)}) {
      Cli run =
          create(
              "ceremony",
              "--title",
              "A",
              "--summary",
              "B",
              "--date",
              "25/3/2023",
              "--between",
              form + ", dong-da");
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(site.read("content/articles/2023/a.md"))
          .as(form)
          .contains("between: [" + id + ", dong-da]");
      site.delete("content/articles/2023/a.md");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25/3/2023            | 2023-03-25
          03/04/2023           | 2023-04-03
          2023-03-25           | 2023-03-25
          ngày 5 tháng 4 năm 2023 | 2023-04-05
          13:44 25/3/2023      | 2023-03-25T13:44+07:00
          """)
  void a_date_is_taken_in_any_form(String typed, String date) {
    TestSite site = TestSite.small(folder);
    assertThat(create("tin-hoat-dong", "--title", "A", "--summary", "B", "--date", typed).exit())
        .isZero();
    assertThat(site.read("content/articles/2023/a.md")).contains("date: " + date + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          news                                                    | Thiếu --title, --summary.
          ceremony --title A                                      | Thiếu --between, --summary.
          news --title A --summary                                | Thiếu
          ''                                                      | Chưa có KIND. Các loại dùng được: ceremony, progress
          nwes                                                    | Không có loại “nwes”. Có phải là “news”?
          xyzzy                                                   | Không có loại “xyzzy”. Các loại
          news --title A --summary B --between dong-da,soc-son    | Tùy chọn --between không dùng cho news.
          news --title A --summary B --date 24/3                  | --date: Ngày “24/3” thiếu năm
          news --title A --summary B --date 31/2/2023             | Tháng 02 năm 2023 không có ngày 31
          news --title A --summary B --date 3/2023                | --date: “3/2023” không đúng dạng
          news --title ??? --summary B                            | “???” không làm thành địa chỉ được
          news --title CON --summary B                            | “CON” không làm thành địa chỉ được
          news --title Bài_thử --summary B                        | “bai-thu” đã thuộc về content/articles/2023/bai-thu.md
          ceremony --title A --summary B --between dong-da        | có 1 giá trị, cần 2
          ceremony --title A --summary B --between dong-da,Đống_Đa | không thể kết nối với chính mình
          ceremony --title A --summary B --between dong-da,sóc-sơm | Có phải là “soc-son” (huyện Sóc Sơn)?
          district --name A --type tỉnh                           | quan (quận), huyen (huyện), thi-xa (thị xã)
          school --name A --level cao --district dong-da          | primary (tiểu học)
          school --name A --level primary --district hà-nội       | Không có mã đơn vị “hà-nội”
          """)
  void wrong_usage_is_told_and_makes_no_file(String line, String message) {
    TestSite.small(folder);
    Map<String, ?> before = TestSite.tree(folder);
    List<Object> arguments = new ArrayList<>(List.of("new", "--site", folder));
    Arrays.stream(line.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .forEach(word -> arguments.add(word.replace('_', ' ')));
    Cli run = Cli.run(arguments.toArray());
    assertThat(run.exit()).as(line).isEqualTo(2);
    assertThat(run.err()).as(line).contains(message);
    assertThat(run.out()).isEmpty();
    assertThat(TestSite.tree(folder)).isEqualTo(before);
  }

  @Test
  void what_is_too_long_is_told_with_its_length() {
    TestSite.small(folder);
    Cli run = create("news", "--title", "A", "--summary", "ộ".repeat(401));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("--summary: Mục “summary” dài 401 ký tự, tối đa 400. Bớt 1 ký tự.");
  }

  @Test
  void no_file_is_ever_overwritten() {
    TestSite site =
        TestSite.small(folder)
            .write("content/documents/2023-99-kh.md", "---\nid: khac\nnumber: A\n---\n");
    Map<String, ?> before = TestSite.tree(folder);
    Cli run = create("document", "--number", "99/KH", "--date", "2023");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("Đã có tệp content/documents/2023-99-kh.md");
    assertThat(TestSite.tree(folder)).isEqualTo(before);
    assertThat(site.check().exit()).isZero();
  }

  @Test
  void what_would_be_a_problem_of_the_site_is_not_written() {
    TestSite site = TestSite.small(folder);
    Map<String, ?> before = TestSite.tree(folder);
    Cli run = create("topic", "--label", "Kết nối");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "content/topics.yml:3:7: Lỗi: Mã “ket-noi” đã dùng ở content/topics.yml, dòng 1.");
    assertThat(TestSite.tree(folder)).isEqualTo(before);
    site.replace("content/articles/2023/bai-thu.md", "kind: news", "kind: gì");
    assertThat(create("topic", "--label", "Khác").exit())
        .as("other mistakes of the site are not this file's")
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"- {id: a, label: A}", "- {id: a, label: A}\n", "# Ghi chú.\n", ""})
  void an_entry_of_a_list_goes_to_its_end(String list) {
    TestSite site = TestSite.small(folder).write("content/topics.yml", list);
    for (String label : new String[] {"Một: #1", "Hai"}) {
      Cli run = create("topic", "--label", label);
      assertThat(run.exit()).as(run.err()).isZero();
    }
    assertThat(site.read("content/topics.yml"))
        .startsWith(list)
        .containsSubsequence("- id: mot-1\n", "  label: \"Một: #1\"\n", "- id: hai\n");
    assertThat(site.check().exit()).isZero();
  }

  @Test
  void a_school_of_several_levels_has_them_in_its_id() {
    TestSite site = TestSite.small(folder);
    Cli run =
        create(
            "truong",
            "--name",
            "Trường TH&THCS An Khánh",
            "--level",
            "tiểu học, thcs",
            "--district",
            "đống đa");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(site.read("content/schools/dong-da.yml"))
        .contains("- id: tieu-hoc-thcs-an-khanh\n", "level: [primary, lowerSecondary]\n");
  }

  @Test
  void a_ward_takes_no_former_districts_id() {
    TestSite site = TestSite.small(folder);
    Cli run = create("district", "--name", "Đống Đa", "--type", "phường");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(site.read("content/districts/phuong-dong-da.md")).contains("type: phuong\n");
    Cli both =
        create("ceremony", "--title", "A", "--summary", "B", "--between", "Đống Đa, Sóc Sơn");
    assertThat(both.exit()).isEqualTo(2);
    assertThat(both.err())
        .contains("dong-da (quận Đống Đa), phuong-dong-da (phường Đống Đa). Viết mã cho rõ.");
  }

  @Test
  void on_a_terminal_it_asks_until_it_understands() {
    TestSite site = TestSite.small(folder);
    Cli run =
        Cli.typing(
            """
            lễ kí
            1
            ???
            Đống Đa: ký kết
            24/3
            25/3/2023
            Đống Đa, Sóc Sơm
            Đống Đa, sóc sơn
            chiều 13/5/2023

            Tóm tắt.
            """,
            "new",
            "--site",
            folder);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err())
        .containsSubsequence(
            "Chuyên mục (1 Lễ ký kết,",
            "Không có loại “lễ kí”",
            "Tiêu đề bài:",
            "“???” không làm thành địa chỉ được",
            "Ngày đăng (ngày/tháng/năm, để trống là hôm nay):",
            "thiếu năm",
            "Có phải là “soc-son” (huyện Sóc Sơn)?",
            "Tóm tắt",
            "Mục “summary” chưa có giá trị.",
            "Đã tạo content/articles/2023/dong-da-ky-ket.md. Mở tệp để viết nội dung; bài còn là"
                + " bản nháp, viết xong thì xóa dòng “draft: true”.");
    assertThat(run.out()).isEmpty();
    assertThat(site.read("content/articles/2023/dong-da-ky-ket.md"))
        .contains("date: 2023-03-25\n", "    signed: 2023-05-13\n", "    partOfDay: afternoon\n");
    isSound(folder);
  }

  @Test
  void an_empty_date_is_today() {
    TestSite.small(folder);
    Cli run = Cli.typing("A\n\nB\n", "new", "news", "--site", folder);
    assertThat(run.exit()).as(run.err()).isZero();
    int year = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
    assertThat(folder.resolve("content/articles/" + year + "/a.md")).isRegularFile();
  }

  @Test
  void what_was_given_is_not_asked_again() {
    TestSite.small(folder);
    Cli run = Cli.typing("", "new", "news", "--site", folder, "--title", "A", "--summary", "B");
    assertThat(run.exit()).as(run.err()).isZero();
    Cli rest = Cli.typing("25/3/2023\nB\n", "new", "news", "--site", folder, "--title", "C");
    assertThat(rest.exit()).as(rest.err()).isZero();
    assertThat(rest.err()).doesNotContain("Tiêu đề bài");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|``",
        "A%|` --title A`",
        "Cô 'A'%25/3/2023%|` --title 'Cô '\\''A'\\''' --date 25/3/2023`"
      })
  void who_stops_answering_has_no_file_and_types_nothing_again(String lines, String answered) {
    TestSite.small(folder);
    Map<String, ?> before = TestSite.tree(folder);
    Cli run = Cli.typing(lines.replace('%', '\n'), "new", "news", "--site", folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .endsWith(
            "Đã dừng, chưa tạo tệp nào. Làm tiếp mà không phải gõ lại: chungtay new --site "
                + folder
                + " news"
                + answered
                + "\n");
    assertThat(TestSite.tree(folder)).isEqualTo(before);
  }

  /// What begins is a draft: its text is not written yet.
  @Test
  void an_article_is_not_published_before_it_has_a_text() {
    TestSite site = TestSite.small(folder);
    assertThat(create("news", "--title", "A", "--summary", "B", "--date", "25/3/2023").exit())
        .isZero();
    site.built("--quiet");
    assertThat(site.out().resolve("tin/a")).doesNotExist();
    site.replace("content/articles/2023/a.md", "draft: true\n", "");
    assertThat(site.check().out()).contains("[body-empty]");
    site.append("content/articles/2023/a.md", "Chữ.\n").built("--quiet");
    assertThat(site.out().resolve("tin/a/index.html")).isRegularFile();
  }

  /// The words of the staff guide.
  @ParameterizedTest
  @CsvSource({
    "kết quả triển khai, PROGRESS",
    "ket qua, PROGRESS",
    "tin, NEWS",
    "Lễ ký kết, CEREMONY",
    "số liệu, METRIC",
    "trang cố định, PAGE"
  })
  void kinds_go_by_the_words_of_the_guide(String typed, Archetype archetype) {
    assertThat(Archetype.of(typed)).contains(archetype);
  }

  @ParameterizedTest
  @CsvSource({
    "cấp 1, primary",
    "Cấp I và THCS, '[primary, lowerSecondary]'",
    "cấp 2; cấp 3, '[lowerSecondary, upperSecondary]'",
    "mẫu giáo, preschool"
  })
  void levels_go_by_any_of_their_names(String typed, String level) {
    TestSite site = TestSite.small(folder);
    Cli run = create("school", "--name", "Thử", "--level", typed, "--district", "Đống Đa");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(site.read("content/schools/dong-da.yml")).contains("\n  level: " + level + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đống Đa và Sóc Sơn",
        "dong da va soc son",
        "quận Đống Đa với huyện Sóc Sơn",
        "Đống Đa - Sóc Sơn",
        "Đống Đa & Sóc Sơn"
      })
  void two_parties_are_written_as_people_write_them(String typed) {
    TestSite site = TestSite.small(folder);
    Cli run =
        create(
            "ceremony",
            "--title",
            "A",
            "--summary",
            "B",
            "--date",
            "25/3/2023",
            "--between",
            typed);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(site.read("content/articles/2023/a.md")).contains("between: [dong-da, soc-son]");
  }

  static Stream<String> archetypeTexts() {
    return Arrays.stream(Archetype.values()).map(archetype -> Template.of(archetype).text());
  }

  @ParameterizedTest
  @MethodSource("archetypeTexts")
  void comments_are_spelt_one_way(String text) {
    assertThat(text)
        .isEqualTo(Tones.canonical(text))
        .doesNotContainPattern("(?iu)(?<!\\p{L})(bạn|quý vị|kí|kĩ|tập tin|chỉ tiêu)(?!\\p{L})");
  }
}
