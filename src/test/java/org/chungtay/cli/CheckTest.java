package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chungtay.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  @TempDir private Path folder;

  @Test
  void the_real_archive_has_no_problem() {
    Cli run = Cli.run("check", "--site", TestSite.REPOSITORY);
    assertThat(run.out()).isEqualTo("Nội dung không có lỗi.\n");
    assertThat(run.exit()).isZero();
  }

  /// An article broken in five ways and a unit broken in two: one run names all seven.
  @Test
  void one_run_names_every_mistake_where_it_stands_with_a_suggestion() {
    TestSite site = TestSite.small(folder).built();
    site.write(
            "content/articles/2023/hong.md",
            """
            ---
            titel: "Bài hỏng"
            title: "Bài hỏng năm chỗ"
            date: 25/03/2023
            kind: ceremony
            districts: [dong-da, sóc-sơn]
            draft: có
            ---
            Xem [bài kia](bai-thu-2.md).
            """)
        .write("content/districts/dong-da.md", "---\nname: Đống Đa\ntype: quận\ncode: 6\n---\n");
    List<String> expected =
        List.of(
            "content/articles/2023/hong.md:1:1: Lỗi: Thiếu mục bắt buộc “summary”. [key-missing]",
            "content/articles/2023/hong.md:2:1: Lỗi: Không có mục “titel”. [key-unknown]",
            "    Cách sửa: Mục “title” đã có ở dòng khác: xóa mục này.",
            "content/articles/2023/hong.md:4:7: Lỗi: “25/03/2023” không đúng dạng ngày năm-tháng-ngày. [value-date]",
            "    Cách sửa: Viết 2023-03-25 (ngày 25 tháng 3 năm 2023).",
            "content/articles/2023/hong.md:6:22: Lỗi: Không có mã đơn vị “sóc-sơn”. [district-unknown]",
            "    Cách sửa: Có phải là “soc-son” (huyện Sóc Sơn)?",
            "content/articles/2023/hong.md:7:8: Lỗi: Mục “draft” chỉ nhận true (có) hoặc false (không), không nhận “có”. [value-boolean]",
            "content/articles/2023/hong.md:9:15: Lỗi: Liên kết “bai-thu-2.md” không dẫn đến trang nào. [link-broken]",
            "    Cách sửa: Có phải là “/content/articles/2023/bai-thu.md”?",
            "content/districts/dong-da.md:3:7: Lỗi: Mục “type” không nhận “quận”. [value-choice]",
            "    Cách sửa: Có phải là “quan”? Các giá trị dùng được: quan, huyen, thi-xa, phuong, xa.",
            "content/districts/dong-da.md:4:7: Lỗi: Mục “code” phải là chữ, nhưng 6 được hiểu là số hoặc đúng/sai. [value-not-text]",
            "    Cách sửa: Đặt trong ngoặc kép thẳng: \"6\"",
            "Có 8 lỗi, 0 cảnh báo. Chưa ghi tệp nào.");
    Cli check = site.check();
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out().lines()).containsSubsequence(expected);
    Cli build = site.build();
    assertThat(build.exit()).isEqualTo(1);
    assertThat(build.err().lines()).containsSubsequence(expected);
  }

  @Test
  void json_is_a_sorted_list_for_machines() {
    TestSite site =
        TestSite.small(folder)
            .replace("content/articles/2023/bai-thu.md", "kind: news", "kind: tin")
            .replace("content/districts/soc-son.md", "type: huyen", "typ: huyen");
    Cli run = site.check("--format", "json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            [{"file":"content/articles/2023/bai-thu.md","line":4,"column":7,"severity":"error","code":"value-choice","message":"Mục “kind” không nhận “tin”.","hint":"Có phải là “news”? Các giá trị dùng được: ceremony, progress, news, announcement."},\
            {"file":"content/districts/soc-son.md","line":3,"column":1,"severity":"error","code":"key-unknown","message":"Không có mục “typ”.","hint":"Có phải là “type”?"}]
            """);
    assertThat(TestSite.small(folder.resolve("2")).check("--format=json").out()).isEqualTo("[]\n");
  }

  @Test
  void english_is_spoken_on_request() {
    TestSite site =
        TestSite.small(folder)
            .replace("content/articles/2023/bai-thu.md", "kind: news", "kind: newz");
    assertThat(site.check("--lang", "en").out())
        .contains(
            "bai-thu.md:4:7: Error: The key “kind” does not take “newz”. [value-choice]",
            "    Fix: Did you mean “news”?",
            "1 errors, 0 warnings. Nothing was written.");
  }

  @Test
  void a_broken_config_hides_nothing_in_the_content() {
    TestSite site =
        TestSite.small(folder)
            .write("site-config.yml", "title: Thử: một\nbaseUrl: thu.example\ntheme: chungtai\n")
            .replace("content/articles/2023/bai-thu.md", "[dong-da]", "[dong-daa]");
    assertThat(site.check().out())
        .contains(
            "content/articles/2023/bai-thu.md:6:13:",
            "site-config.yml:1:8: Lỗi: Giá trị của mục “title” có dấu hai chấm. [yaml-colon]",
            "Cách sửa: Đặt cả giá trị trong ngoặc thẳng: title: \"Thử: một\"",
            "site-config.yml:2:10: Lỗi: “thu.example” không phải địa chỉ web dùng được ở đây. [value-url]",
            "site-config.yml:3:8: Lỗi: Không có giao diện “chungtai”. [theme-unknown]",
            "Có 4 lỗi");
  }

  @Test
  void checking_writes_nothing() {
    TestSite site = TestSite.small(folder);
    var before = TestSite.tree(folder);
    site.check();
    assertThat(TestSite.tree(folder)).isEqualTo(before);
  }

  /// Never a page that quietly is not there: what waits is named with its day, drafts are counted.
  @Test
  void what_is_not_public_yet_is_told() {
    TestSite site = TestSite.small(folder);
    site.write(
        "content/articles/2023/nhap.md",
        TestSite.article("Bài nháp", "Chữ.\n").replace("kind:", "draft: true\nkind:"));
    String[] early = {"--at", "2023-01-01T00:00:00Z"};
    String waits =
        """
        Chưa đăng, đến 2023-03-25 mới hiện: content/articles/2023/bai-thu.md (“Bài thử”).
        Bản nháp chưa đăng: 1 bài.
        """;
    assertThat(site.check((Object[]) early).err()).isEqualTo(waits);
    // The second finds nothing to do, and says it all the same.
    for (int i = 0; i < 2; i++) {
      assertThat(site.build((Object[]) early).err()).contains(waits);
    }
    assertThat(site.build("--quiet").err()).isEmpty();
    assertThat(site.check("--at", "2023-03-25T00:00:00+07:00").err())
        .isEqualTo("Bản nháp chưa đăng: 1 bài.\n");
  }
}
