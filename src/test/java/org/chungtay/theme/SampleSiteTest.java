package org.chungtay.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chungtay.ValidHtml;
import org.chungtay.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What holds for every page of the theme.
class SampleSiteTest {

  /// HTML and CSS of one page, in bytes.
  private static final int MOST = 60_000;

  private static final SampleSite SITE = SampleSite.render(Language.VI);

  @BeforeAll
  static void leave_the_pages_for_looking_at() {
    SITE.write(Path.of("target/theme-preview"));
  }

  @Test
  void every_page_is_valid_html_without_warnings() throws Exception {
    for (Map.Entry<String, byte[]> page : pages()) {
      assertThat(ValidHtml.problems(page.getValue())).as(page.getKey()).isEmpty();
    }
  }

  @Test
  void every_page_with_its_style_is_light() {
    int css =
        SITE.files().entrySet().stream()
            .filter(f -> f.getKey().endsWith(".css"))
            .mapToInt(f -> f.getValue().length)
            .sum();
    assertThat(css).isPositive();
    for (Map.Entry<String, byte[]> page : pages()) {
      assertThat(page.getValue().length + css).as(page.getKey()).isLessThan(MOST);
    }
  }

  @Test
  void no_page_has_inline_script_or_style_or_needs_another_site() {
    for (Map.Entry<String, byte[]> page : pages()) {
      assertThat(text(page))
          .as(page.getKey())
          .doesNotContain("<script>", " style=", "<style", "src=\"http", "@import");
    }
  }

  private static List<Map.Entry<String, byte[]>> pages() {
    return SITE.files().entrySet().stream().filter(f -> f.getKey().endsWith(".html")).toList();
  }

  private static String text(Map.Entry<String, byte[]> page) {
    return new String(page.getValue(), StandardCharsets.UTF_8);
  }
}
