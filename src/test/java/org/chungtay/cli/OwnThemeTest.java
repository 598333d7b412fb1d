package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.chungtay.TestSite;
import org.chungtay.model.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a theme of the site's own is wrong with the site.
class OwnThemeTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void small_site() {
    site = TestSite.small(folder);
  }

  private void theme(String name, String text) {
    site.write("themes/chungtay/" + name, text.replace("⏎", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '`',
      value = {
        "layouts/page.html      ¦ <p>⏎{% endfor %}                             ¦ 2 ¦ theme-template",
        "layouts/article.html   ¦ {% if title %}                               ¦ 1 ¦ theme-template",
        "layouts/article.html   ¦ {{ title                                     ¦ 1 ¦ theme-template",
        "partials/khong-dung.html ¦ {% nothing %}                              ¦ 1 ¦ theme-template",
        "layouts/article.html   ¦ {{ title | nofilter }}                       ¦ 1 ¦ theme-template",
        "layouts/article.html   ¦ {{ nofunction() }}                           ¦ 1 ¦ theme-template",
        "layouts/article.html   ¦ <p>⏎⏎{{ titel }}                             ¦ 3 ¦ theme-name",
        "layouts/article.html   ¦ {% if titel is null %}x{% endif %}           ¦ 1 ¦ theme-name",
        "layouts/article.html   ¦ {{ frame.titel }}                            ¦ 1 ¦ theme-name",
        "layouts/article.html   ¦ {{ kind.text.nothing }}                      ¦ 1 ¦ theme-name",
        "partials/card.html     ¦ ⏎{{ card.titel }}                            ¦ 2 ¦ theme-name",
        "layouts/article.html   ¦ ⏎{% include 'partials/nope.html' %}          ¦ 2 ¦ theme-file",
        "layouts/article.html   ¦ {% extends \"layouts/bas.html\" %}           ¦ 1 ¦ theme-file",
        "partials/khong-dung.html ¦ {% include 'nope.html' %}                  ¦ 1 ¦ theme-file",
        "layouts/article.html   ¦ {{ asset('sit.css') }}                       ¦ 1 ¦ theme-file",
        "partials/card.html     ¦ x⏎{% include 'partials/card.html' %}         ¦ 2 ¦ theme-loop",
        "layouts/base.html      ¦ {% extends 'layouts/base.html' %}            ¦ 1 ¦ theme-loop",
        "layouts/sheet.html     ¦ {% extends 'layouts/list.html' %}            ¦ 1 ¦ theme-loop",
        "layouts/article.html   ¦ {{ t('nav.hom') }}                           ¦ 1 ¦ theme-text",
        "layouts/article.html   ¦ {{ t('list.count') }}                        ¦ 1 ¦ theme-argument",
        "messages/vi.properties ¦ # đổi⏎nav.home = Nhà {ten}                   ¦ 2 ¦ theme-argument",
        "messages/vi.properties ¦ list.count = {n} bài \\⏎  của {m}            ¦ 1 ¦ theme-argument",
        "messages/vi.properties ¦ nav.home = Nhà⏎nav.news = T\\u00             ¦ 2 ¦ theme-escape",
      })
  void a_fault_is_told_with_its_file_and_line(String name, String text, int line, String code) {
    theme(name, text);
    Cli check = site.check("--format", "json");
    assertThat(check.exit()).as(check.err()).isEqualTo(1);
    assertThat(check.out())
        .contains("\"file\":\"themes/chungtay/" + name + "\",\"line\":" + line + ",")
        .contains("\"code\":\"" + code + "\"");
    Cli build = site.build();
    assertThat(build.exit()).as(build.err()).isEqualTo(1);
    assertThat(build.err() + build.out())
        .contains("themes/chungtay/" + name)
        .doesNotContain("Exception");
    assertThat(site.out()).doesNotExist();
  }

  @Test
  void a_text_that_is_not_utf_8_is_told() {
    site.write(
        "themes/chungtay/messages/vi.properties",
        "nav.home = Trang chủ".getBytes(StandardCharsets.UTF_16LE));
    assertThat(site.check().out()).contains("[file-encoding]");
  }

  @Test
  void a_fault_leaves_what_was_published() {
    site.built();
    Map<String, Hash> before = TestSite.tree(site.out());
    theme("partials/sharing.html", "{{ khong-co }}{{ gi }}");
    assertThat(site.build().exit()).isEqualTo(1);
    assertThat(TestSite.tree(site.out())).isEqualTo(before);
  }

  /// Texts are replaced one by one, whatever the editor has put in front of the first.
  @Test
  void a_text_of_the_site_replaces_that_text_alone() {
    theme("messages/vi.properties", "\uFEFFnav.home = Trang đầu\nlist.count = Có \\\n  {n} tin\n");
    site.built();
    assertThat(site.read("public/tin/bai-thu/index.html")).contains("Trang đầu", "Tin bài");
    assertThat(site.read("public/tin/index.html")).contains("Có 1 tin");
  }

  @Test
  void templates_that_are_sound_are_silent() {
    theme(
        "layouts/page.html",
        "{% extends 'layouts/base.html' %}{% block main %}{{ body | raw }}"
            + "{% for n in range(1, 3) %}{{ n }}{% endfor %}{{ t('rieng', 'ten', 'A') }}{% endblock %}");
    theme("messages/vi.properties", "rieng = Của riêng {ten} – không {in hoa}\n");
    theme("assets/them.css", "a{}");
    assertThat(site.check().exit()).isZero();
  }
}
