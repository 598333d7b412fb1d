package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.function.UnaryOperator;
import org.chungtay.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that nobody would write like this, and that are right: nothing is said of them, and they
/// build what the plain ones build.
class OddFilesTest {

  private static final String PLAIN =
      """
      ---
      title: "Ký kết: Đống Đa và Sóc Sơn #1"
      date: 2023-03-25
      eventDate: 2023-03
      kind: ceremony
      summary: "Hai đơn vị ký biên bản ghi nhớ."
      districts: [dong-da, soc-son]
      topics: [ket-noi]
      sources: [{name: "Báo Thử", note: "không nêu ngày"}]
      pairings: [{between: [dong-da, soc-son], signed: 2023-03, counts: {of: pairs, total: 9}}]
      figures: [{metric: so-truong, value: 9, scope: city, note: "theo nguồn"}]
      ---

      Quận Đống Đa có {{figure so-truong}} trường, viết tiếp “ở đây”.
      """;

  /// The same, with quoted keys, block scalars, comments everywhere and every style of YAML.
  private static final String ODD =
      """
      ---

      # Ghi chú trước mục đầu tiên
      "title": 'Ký kết: Đống Đa và Sóc Sơn #1' # ghi chú sau giá trị
      ? date
      : 2023-03-25
      "eventDate" : 2023-03

      kind:
        # ghi chú giữa mục và giá trị
        ceremony
      summary: >-
        Hai đơn vị
        ký biên bản
        ghi nhớ.
      'districts':
      - dong-da   # không thụt vào
      -   soc-son
      topics: [ # một dòng
        ket-noi,
      ]
      sources:
        - name: |-
            Báo Thử
          "note": "không\\
            \\ nêu ngày"
      pairings:
        -
          between:
            - dong-da
            - soc-son
          signed: 2023-03
          counts: { "of": pairs,
            total: 9 }
      figures:
      - {metric: so-truong, 'value': 9,
         scope: city, note: theo nguồn}
      # Ghi chú cuối phần khai báo
      ---

      Quận Đống Đa có {{figure   so-truong  }} trường, viết tiếp “ở đây”.
      """;

  @TempDir private Path folder;

  private TestSite site(String name, String article, UnaryOperator<String> form) {
    TestSite site = TestSite.small(folder.resolve(name));
    site.write("content/articles/2023/ky-ket.md", article);
    for (String path :
        new String[] {
          "site-config.yml",
          "content/topics.yml",
          "content/metrics.yml",
          "content/districts/dong-da.md",
          "content/articles/2023/bai-thu.md",
          "content/articles/2023/ky-ket.md"
        }) {
      site.write(path, form.apply(site.read(path)).getBytes(StandardCharsets.UTF_8));
    }
    return site;
  }

  private static void isSound(TestSite site) {
    Cli check = site.check();
    assertThat(check.out()).isEqualTo("Nội dung không có lỗi.\n");
    site.built();
  }

  @Test
  void odd_files_say_what_plain_ones_say() {
    TestSite plain = site("plain", PLAIN, text -> text);
    TestSite odd = site("odd", ODD, text -> text);
    isSound(plain);
    isSound(odd);
    assertThat(TestSite.tree(odd.out())).isEqualTo(TestSite.tree(plain.out()));
  }

  @Test
  void so_they_do_decomposed_with_windows_line_ends_and_a_byte_order_mark() {
    TestSite plain = site("plain", PLAIN, text -> text);
    TestSite odd =
        site(
            "odd",
            ODD,
            text ->
                "\uFEFF" + Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n"));
    isSound(plain);
    isSound(odd);
    assertThat(TestSite.tree(odd.out())).isEqualTo(TestSite.tree(plain.out()));
  }
}
