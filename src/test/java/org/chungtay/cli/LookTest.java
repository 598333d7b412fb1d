package org.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chungtay.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What `site-config.yml` says of the look of a site, and of where readers write to.
class LookTest {

  private static final String ARTICLE = "public/tin/bai-thu/index.html";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void small_site() {
    site = TestSite.small(folder);
  }

  private TestSite config(String more) {
    return site.append("site-config.yml", more.replace("⏎", "\n"));
  }

  @Test
  void logo_and_icon_are_pictures_of_the_site() {
    site.write("content/Biểu trưng.png", new byte[] {1}).write("content/icon.png", new byte[] {2});
    config("look:\n  logo: content/Biểu trưng.png\n  icon: /content/icon.png\n");
    site.built("--base-url", "https://thu.example/tin-tuc/");
    assertThat(site.read("public/index.html"))
        .contains("<img class=\"logo\" src=\"/tin-tuc/bieu-trung.png\" alt=\"\">")
        .contains("<link rel=\"icon\" href=\"/tin-tuc/icon.png\">");
    assertThat(site.out().resolve("bieu-trung.png")).exists();
    assertThat(site.out().resolve("icon.png")).exists();
  }

  @Test
  void colours_stand_in_the_style_sheet_and_nowhere_else() throws Exception {
    site.built();
    String before = css();
    config("look:\n  accent: '#00563F'\n  accentDark: '#7fe0c0'\n").built();
    assertThat(css())
        .startsWith(before.strip())
        .contains(":root{--accent-light:#00563f}", ":root{--accent-dark:#7fe0c0}");
    assertThat(site.read(ARTICLE)).doesNotContain("style=").contains(sheet().getFileName() + "\"");
  }

  private Path sheet() throws Exception {
    try (Stream<Path> assets = Files.list(site.out().resolve("assets"))) {
      return assets.filter(file -> file.toString().endsWith(".css")).findFirst().orElseThrow();
    }
  }

  private String css() throws Exception {
    return Files.readString(sheet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "look: {accent: '#767676'}            ¦ theme-contrast   ¦ 4.2:1",
        "look: {accent: '#ffffff'}            ¦ theme-contrast   ¦ #faf7f0",
        "look: {accentDark: '#a52b1b'}        ¦ theme-contrast   ¦ #14181a",
        "look: {accentDark: '#000000'}        ¦ theme-contrast   ¦ accentDark",
        "look: {accent: đỏ}                   ¦ value-colour     ¦ #a52b1b",
        "look: {accent: '#fff'}               ¦ value-colour     ¦ #fff",
        "look: {accent: 'red;}body{x:y'}      ¦ value-colour     ¦ accent",
        "look: {logo: content/khong.png}      ¦ picture-missing  ¦ khong.png",
        "look: {logo: content/topics.yml}     ¦ picture-missing  ¦ topics.yml",
        "look: {logo: https://a.example/a.png} ¦ picture-outside ¦ a.png",
        "look: {icon: ../a.png}               ¦ picture-missing  ¦ a.png",
        "look: {colour: '#000000'}            ¦ key-unknown      ¦ accent",
        "contact: /lien-he/                   ¦ contact-broken   ¦ /lien-he/",
        "contact: tin-nhan                    ¦ contact-broken   ¦ tin-nhan",
        "contact: '#goc'                      ¦ contact-broken   ¦ #goc",
        "contact: javascript:alert(1)         ¦ contact-broken   ¦ javascript",
        "contact: gop-y@                      ¦ contact-broken   ¦ gop-y@",
        "contact: /content/topics.yml         ¦ contact-broken   ¦ topics",
      })
  void what_cannot_be_used_is_told_at_its_line(String line, String code, String part) {
    Cli check = config(line + "\n").check();
    assertThat(check.exit()).as(check.out()).isEqualTo(1);
    assertThat(check.out()).contains("site-config.yml:3:", "[" + code + "]", part);
    assertThat(check.out().split("\\[[a-z]+-[a-z-]+\\]", -1)).as(check.out()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "look: {accent: '#a52b1b', accentDark: '#ff9b82'}",
        "look: {accent: '#000000', accentDark: '#ffffff'}",
        "look: {}",
        "look:",
        "contact: /tin/",
        "contact: /quan-huyen/dong-da/",
        "contact: https://co-quan.example/gop-y?muc=1",
        "contact: mailto:gop-y@co-quan.example",
        "contact: tel:+84240000000",
        "contact: gop-y@co-quan.example",
      })
  void what_can_be_used_is_silent(String line) {
    assertThat(config(line + "\n").check().exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "/tin/                  ¦ /nen/tin/",
        "https://a.example/gop-y ¦ https://a.example/gop-y",
        "gop-y@a.example        ¦ mailto:gop-y@a.example?subject=G%C3%B3p%20%C3%BD%20v%E1%BB%81%20b%C3%A0i%20%E2%80%9CB%C3%A0i%20th%E1%BB%AD%E2%80%9D&amp;body=https%3A%2F%2Fthu.example%2Fnen%2Ftin%2Fbai-thu%2F",
      })
  void every_article_says_where_to_write(String contact, String href) {
    config("contact: " + contact + "\n").built("--base-url", "https://thu.example/nen/");
    assertThat(site.read(ARTICLE))
        .contains("Góp ý", "<a href=\"" + href + "\">Báo sai sót trong bài này</a>");
  }

  @Test
  void nothing_is_said_where_nothing_is_set() {
    site.built();
    assertThat(site.read(ARTICLE)).doesNotContain("Góp ý", "_contact");
  }
}
