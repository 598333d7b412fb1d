package org.chungtay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import org.chungtay.model.Language;
import org.chungtay.model.Problem;
import org.chungtay.model.Resolver;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Target;
import org.chungtay.model.Told;
import org.chungtay.model.text.Messages;
import org.chungtay.source.SiteFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What destinations written in `content/articles/2023/bai-thu.md` mean.
class DestinationsTest {

  private static final String ARTICLE = "content/articles/2023/bai-thu.md";

  @TempDir private Path folder;

  private SiteFolder site;
  private Resolver resolver;

  @BeforeEach
  void read() {
    site =
        SiteFolder.small(folder)
            .article("2022/Bài cũ", "", "")
            .article("2023/nhap", "draft: true\n", "")
            .article("2023/het-han", "expires: 2023-04-02\n", "")
            .write("content/articles/2023/cho.md", on("2024-05-06T07:00:00Z"))
            .write("content/articles/2023/cho-lau.md", on("2024-05-07"))
            .article("2023/da-go", "removed: {date: 2023-04-01, reason: Sai}\n", "")
            .write("content/articles/2023/Lễ ký.JPG", "x")
            .write("content/articles/2023/so-do.svg", "x")
            .write("content/articles/2023/trang.html", "x")
            .write("content/articles/2023/bang #1.xlsx", "x")
            .write("content/anh/hinh.png", "x")
            .write("content/van-ban.pdf", "x");
    resolver = Assembled.of(site).resolver(ARTICLE);
  }

  private static String on(String date) {
    return SiteFolder.front("").replace("2023-03-25", date);
  }

  private static String shown(Target target) {
    return switch (target) {
      case Target.Page(var permalink, var fragment) ->
          "page " + permalink + (fragment.isEmpty() ? "" : "#" + fragment);
      case Target.Notice(var permalink, var since) -> "notice " + permalink + " " + since;
      case Target.File(var file, var permalink, _) -> "file " + file + " at " + permalink;
      case Target.External(var url) -> "external " + url;
      case Target.Fragment(var fragment) -> "fragment " + fragment;
      case Target.Broken broken -> {
        Told.canBeShown(problem(broken));
        yield broken.code().key()
            + (broken.arguments().containsKey("suggestion")
                ? " -> " + broken.arguments().get("suggestion")
                : "")
            + (broken.arguments().containsKey("until")
                ? " until " + broken.arguments().get("until")
                : "");
      }
    };
  }

  private static Problem problem(Target.Broken broken) {
    return Problem.of(
        broken.code(),
        new SourcePath(ARTICLE),
        org.chungtay.model.Position.START,
        broken.arguments());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      textBlock =
          """
          ../2022/Bài cũ.md                     ¦ page /tin/bai-cu/
          ../2022/B%C3%A0i%20c%C5%A9.md         ¦ page /tin/bai-cu/
          ./../2022/./Bài cũ.md#ket-qua         ¦ page /tin/bai-cu/#ket-qua
          ../2022/Bài cũ.md?a=b#k%E1%BA%BF      ¦ page /tin/bai-cu/#kế
          /content/districts/dong-da.md         ¦ page /quan-huyen/dong-da/
          ../../districts/dong-da.md            ¦ page /quan-huyen/dong-da/
          bai-thu.md                            ¦ page /tin/bai-thu/
          /                                     ¦ page /
          /#don-vi                              ¦ page /#don-vi
          /quan-huyen/dong-da/                  ¦ page /quan-huyen/dong-da/
          /quan-huyen/dong-da                   ¦ page /quan-huyen/dong-da/
          /quan-huyen/dong-da?x#y               ¦ page /quan-huyen/dong-da/#y
          #ket-qua                              ¦ fragment ket-qua
          #k%E1%BA%BFt                          ¦ fragment kết
          https://a.example/b?c=d&e#f           ¦ external https://a.example/b?c=d&e#f
          HTTPS://A.example/                    ¦ external https://a.example/
          https://a.example/Đống Đa             ¦ external https://a.example/%C4%90%E1%BB%91ng%20%C4%90a
          https://a.example/a|b?c={d}           ¦ external https://a.example/a%7Cb?c=%7Bd%7D
          https://a.example/100%                ¦ external https://a.example/100%25
          https://a.example/100%25              ¦ external https://a.example/100%25
          https://a.example/a[1]?b[]=á|%zz%20   ¦ external https://a.example/a%5B1%5D?b%5B%5D=%C3%A1%7C%25zz%20
          https://tiếngviệt.vn/                 ¦ external https://xn--tingvit-5t4cyc.vn/
          https://tiếngviệt.vn:8443/ế           ¦ external https://xn--tingvit-5t4cyc.vn:8443/%E1%BA%BF
          https://[2001:db8::1]/a               ¦ external https://[2001:db8::1]/a
          http://[::1]:8080/a[1]?b[]=c#d        ¦ external http://[::1]:8080/a%5B1%5D?b%5B%5D=c#d
          https://[::ffff:192.0.2.1]            ¦ external https://[::ffff:192.0.2.1]
          https://a.example:8443/               ¦ external https://a.example:8443/
          https://127.0.0.1:/                   ¦ external https://127.0.0.1/
          https://a_b.example/                  ¦ external https://a_b.example/
          http://a.example                      ¦ external http://a.example
          mailto:a@b.example                    ¦ external mailto:a@b.example
          MAILTO:a@b.example                    ¦ external MAILTO:a@b.example
          mailto:a@b.example,c@d.example        ¦ external mailto:a@b.example,c@d.example
          mailto:a@b.example?subject=Xin chào   ¦ external mailto:a@b.example?subject=Xin%20ch%C3%A0o
          mailto:a@b.example, c@d.example       ¦ external mailto:a@b.example,%20c@d.example
          mailto:a+b@hà.example?body=a@b        ¦ external mailto:a+b@h%C3%A0.example?body=a@b
          mailto:?subject=Hà                    ¦ external mailto:?subject=H%C3%A0
          tel:+84 24 3825 5958                  ¦ external tel:+84%2024%203825%205958
          tel:+84%2024%203825%205958            ¦ external tel:+84%2024%203825%205958
          tel:(024)3825.5958;ext=12             ¦ external tel:(024)3825.5958;ext=12
          tel:+(84)-24-38255958                 ¦ external tel:+(84)-24-38255958
          tel:1900.6017                         ¦ external tel:1900.6017
          tel:113                               ¦ external tel:113
          Lễ ký.JPG                             ¦ file content/articles/2023/Lễ ký.JPG at /tin/bai-thu/le-ky.jpg
          L%E1%BB%85%20k%C3%BD.JPG              ¦ file content/articles/2023/Lễ ký.JPG at /tin/bai-thu/le-ky.jpg
          bang%20%231.xlsx                      ¦ file content/articles/2023/bang #1.xlsx at /tin/bai-thu/bang-1.xlsx
          ../../van-ban.pdf                     ¦ file content/van-ban.pdf at /tin/bai-thu/van-ban.pdf
          """)
  void a_good_link(String written, String meant) {
    assertThat(shown(resolver.link(written))).as(written).isEqualTo(meant);
    assertThat(shown(resolver.link("  " + written + "\n")))
        .as("%s in spaces", written)
        .isEqualTo(meant);
    if (meant.startsWith("page") || meant.startsWith("file")) {
      String nfd = Normalizer.normalize(written, Normalizer.Form.NFD);
      assertThat(shown(resolver.link(nfd))).as("%s as NFD", written).isEqualTo(meant);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///C:/a.docx",
        "C:\\a.docx",
        "\\\\may\\a.docx",
        "//evil.example/",
        "//evil.example/content/a.md",
        "https:",
        "https://",
        "https:evil",
        "http:///a",
        "ftp://a.example/",
        "mailto:",
        "mailto: ",
        "mailto:?",
        "mailto:van-phong",
        "mailto:@b.example",
        "mailto:a@",
        "mailto:a@b.example,",
        "mailto:a@b.example c@d.example",
        "mailto:Văn phòng <a@b.example>",
        "mailto:https://a.example/",
        "tel:",
        "tel:+",
        "tel:12",
        "tel:văn phòng",
        "tel:024 3825 5958 máy 12",
        "https://a.example:65536/",
        "https://a.example:8x/",
        "https://a:b@c.example/",
        "http://[2001:db8::1/a",
        "http://2001:db8::1/a",
        "http://[::1]x/",
        "http://[::g]/",
        "https://a%00b.example/",
        "https://a b.example/",
        "https://a..ế../",
        "..\\2022\\a.md",
        "https:\\\\a.example",
        "blob:https://a.example/x",
        "x:y",
        "https://a.example:x:y/[",
      })
  void an_unsafe_link(String written) {
    assertThat(shown(resolver.link(written))).as(written).startsWith("link-unsafe");
  }

  @Test
  void endless_addresses_are_judged_too() {
    assertThat(shown(resolver.link("mailto:a@b.example" + ",a@b.example".repeat(100_000))))
        .startsWith("external");
    assertThat(shown(resolver.link("mailto:" + "a,".repeat(100_000)))).isEqualTo("link-unsafe");
    assertThat(shown(resolver.link("tel:" + "1-".repeat(100_000)))).isEqualTo("link-unsafe");
    assertThat(shown(resolver.link("https://" + "a.".repeat(100_000)))).isEqualTo("link-unsafe");
    assertThat(shown(resolver.link("https://a.example/" + "a".repeat(9_000))))
        .isEqualTo("link-unsafe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          https://a.example:65536/  ¦ part    ¦ :65536
          https://a:b@c.example/    ¦ part    ¦ a:b@
          https://a_ế!.example/     ¦ part    ¦ a_ế!.example
          mailto:                   ¦ example ¦ mailto:van-phong@truong.example
          tel:văn phòng             ¦ example ¦ tel:02438255958
          https:/a.example/b        ¦ suggestion ¦ https://a.example/b
          https:a.example           ¦ suggestion ¦ https://a.example
          htps://a.example/b c      ¦ suggestion ¦ https://a.example/b c
          ttp://a.example/          ¦ suggestion ¦ http://a.example/
          """)
  void what_is_wrong_with_an_address_is_named(String written, String argument, String told) {
    Target.Broken broken = (Target.Broken) resolver.link(written);
    assertThat(broken.arguments()).containsEntry(argument, told);
    assertThat(problem(broken).hint(Messages.of(Language.VI))).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      textBlock =
          """
          nhap.md                          ¦ link-unpublished
          cho.md                           ¦ link-unpublished until 2024-05-06T14:00
          /tin/cho/                        ¦ link-unpublished until 2024-05-06T14:00
          /tin/cho                         ¦ link-unpublished until 2024-05-06T14:00
          cho-lau.md                       ¦ link-unpublished until 2024-05-07
          ca-cho.md                        ¦ link-broken
          khong-co-bai-nay.md              ¦ link-broken
          bai-thư.md                       ¦ link-broken -> /content/articles/2023/bai-thu.md
          ../2023/baithu.md                ¦ link-broken -> /content/articles/2023/bai-thu.md
          dong-da                          ¦ link-broken -> /content/districts/dong-da.md
          le-ky.jpg                        ¦ picture-missing -> /content/articles/2023/Lễ ký.JPG
          www.a.example/b                  ¦ link-broken -> https://www.a.example/b
          /quan-huyen/dongda/              ¦ link-broken -> /quan-huyen/dong-da/
          /tin/nhap/                       ¦ link-unpublished
          ../../../site-config.yml         ¦ link-broken
          ../../../../etc/passwd           ¦ link-broken
          /../etc/passwd                   ¦ link-broken
          %2e%2e/%2e%2e/%2e%2e/etc/passwd  ¦ link-broken
          java\\tscript:alert(1)           ¦ link-broken
          ?x=1                             ¦ link-broken
          .                                ¦ link-broken
          so-do.svg                        ¦ file-type
          trang.html                       ¦ file-type
          """)
  void a_link_to_nowhere(String written, String told) {
    assertThat(shown(resolver.link(written.replace("\\t", "\t")))).as(written).isEqualTo(told);
  }

  @Test
  void a_link_to_what_is_gone_leads_to_the_notice() {
    assertThat(shown(resolver.link("da-go.md#a")))
        .isEqualTo("notice /tin/da-go/ {removed=2023-04-01}");
    assertThat(shown(resolver.link("het-han.md")))
        .isEqualTo("notice /tin/het-han/ {expired=2023-04-02}");
    assertThat(shown(resolver.link("/tin/het-han")))
        .isEqualTo("notice /tin/het-han/ {expired=2023-04-02}");
  }

  @Test
  void what_is_not_read_now_may_lead_to_what_will_be_there_by_then() {
    Assembled assembled = Assembled.of(site);
    Resolver late = assembled.resolver("content/articles/2023/cho-lau.md");
    assertThat(shown(late.link("cho.md#a"))).isEqualTo("page /tin/cho/#a");
    assertThat(shown(late.link("nhap.md"))).isEqualTo("link-unpublished");
    Resolver early = assembled.resolver("content/articles/2023/cho.md");
    assertThat(shown(early.link("cho-lau.md"))).isEqualTo("link-unpublished until 2024-05-07");
    Resolver gone = assembled.resolver("content/articles/2023/da-go.md");
    assertThat(shown(gone.link("het-han.md"))).isEqualTo("page /tin/het-han/");
    assertThat(shown(gone.link("cho.md"))).isEqualTo("page /tin/cho/");
  }

  @Test
  void an_empty_link_leads_nowhere() {
    assertThat(shown(resolver.link(""))).startsWith("link-broken");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '¬',
      textBlock =
          """
          Lễ ký.JPG                        ¦ file content/articles/2023/Lễ ký.JPG at /tin/bai-thu/le-ky.jpg
          ../../anh/hinh.png               ¦ file content/anh/hinh.png at /tin/bai-thu/hinh.png
          /content/anh/hinh.png#x          ¦ file content/anh/hinh.png at /tin/bai-thu/hinh.png
          lễ-ký.jpg                        ¦ picture-missing -> /content/articles/2023/Lễ ký.JPG
          hinh.png                         ¦ picture-missing -> /content/anh/hinh.png
          khong-co.jpg                     ¦ picture-missing
          bai-thu.md                       ¦ picture-missing
          so-do.svg                        ¦ file-type
          /content/van-ban.pdf             ¦ file-type
          https://a.example/a.jpg          ¦ picture-outside
          data:image/png;base64,x          ¦ picture-outside
          //a.example/a.jpg                ¦ picture-outside
          C:\\anh\\a.jpg                   ¦ picture-outside
          file:///C:/a.jpg                 ¦ picture-outside
          ../../../../a.jpg                ¦ picture-missing
          """)
  void a_picture(String written, String meant) {
    assertThat(shown(resolver.picture(written))).as(written).isEqualTo(meant);
    String nfd = Normalizer.normalize(written, Normalizer.Form.NFD);
    assertThat(shown(resolver.picture(nfd))).as("%s as NFD", written).isEqualTo(meant);
  }

  @Test
  void two_files_of_one_name_are_published_apart() {
    site.write("content/articles/2023/a/1.jpg", "a")
        .write("content/articles/2023/b/1.jpg", "b")
        .write("content/articles/2023/1.jpg", "c")
        .write("content/articles/2023/(1).jpg", "d");
    Resolver fresh = Assembled.of(site).resolver(ARTICLE);
    assertThat(
            java.util.stream.Stream.of("a/1.jpg", "b/1.jpg", "1.jpg", "(1).jpg")
                .map(fresh::picture))
        .extracting(target -> ((Target.File) target).permalink().path())
        .doesNotHaveDuplicates()
        .allMatch(path -> path.matches("/tin/bai-thu/1(-[0-9a-f]{8})?\\.jpg"))
        .contains("/tin/bai-thu/1.jpg");
  }

  @Test
  void the_types_a_hint_names_can_all_be_used() {
    var broken = (Target.Broken) resolver.link("so-do.svg");
    for (String type : broken.arguments().get("allowed").split(", ", -1)) {
      site.write("content/articles/2023/tep." + type, "x");
      Assembled assembled = Assembled.of(site);
      assertThat(assembled.told()).as(type).noneMatch(told -> told.contains("tep."));
      assertThat(shown(assembled.resolver(ARTICLE).link("tep." + type)))
          .as(type)
          .startsWith("file ");
    }
  }
}
