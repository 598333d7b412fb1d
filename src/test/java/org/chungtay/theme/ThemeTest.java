package org.chungtay.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.chungtay.theme.ArticleDraft.article;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.chungtay.MemorySink;
import org.chungtay.model.Archive;
import org.chungtay.model.Checked;
import org.chungtay.model.Code;
import org.chungtay.model.Language;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Position;
import org.chungtay.model.Positions;
import org.chungtay.model.Problem;
import org.chungtay.model.SiteConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

  private static final SiteConfig CONFIG = Fixture.config();

  @TempDir private Path folder;
  private Path site;
  private Path elsewhere;

  @BeforeEach
  void a_site_and_what_is_none_of_it() throws IOException {
    site = Files.createDirectory(folder.resolve("trang"));
    elsewhere = Files.createDirectory(folder.resolve("ngoai"));
  }

  @Test
  void a_file_of_the_site_replaces_the_built_in_file_and_no_other() throws IOException {
    write("layouts/404.html", "<p>{{ frame.title }} {{ t('nav.home') }}</p>");
    Theme theme = Fixture.theme(CONFIG, site);
    Theme builtIn = Fixture.theme(CONFIG);
    Archive archive = Fixture.archive(CONFIG, List.of());
    assertThat(theme.render(Fixture.page(theme, archive, "/404.html")))
        .isEqualTo("<p>Không tìm thấy trang Trang chủ</p>");
    assertThat(theme.render(Fixture.page(theme, archive, "/")))
        .isEqualTo(builtIn.render(Fixture.page(builtIn, archive, "/")));
    assertThat(theme.digest()).isNotEqualTo(builtIn.digest());
  }

  @Test
  void the_digest_covers_templates_messages_and_assets_and_nothing_else() throws IOException {
    var builtIn = Fixture.theme(CONFIG).digest();
    write("README.md", "about this theme");
    assertThat(Fixture.theme(CONFIG, site).digest()).isEqualTo(builtIn);
    write("assets/logo.svg", "<svg/>");
    assertThat(Fixture.theme(CONFIG, site).digest()).isNotEqualTo(builtIn);
  }

  @Test
  void a_theme_that_only_the_site_has_begins_from_the_built_in_one() throws IOException {
    Files.createDirectories(site.resolve("themes/rieng/layouts"));
    Files.writeString(site.resolve("themes/rieng/layouts/404.html"), "riêng");
    SiteConfig config = named("rieng");
    Theme theme = Fixture.theme(config, site);
    Archive archive = Fixture.archive(config, List.of());
    assertThat(theme.render(Fixture.page(theme, archive, "/404.html"))).isEqualTo("riêng");
    assertThat(theme.render(Fixture.page(theme, archive, "/"))).contains("<h1>Chung Tay</h1>");
  }

  @Test
  void an_unknown_theme_is_reported_where_it_is_named_and_the_built_in_one_stands_in() {
    Checked<Theme> loaded =
        Theme.load(site, named("chung-tay"), new Positions(Map.of("theme", new Position(9, 8))));
    assertThat(loaded.problems()).hasSize(1);
    Problem problem = loaded.problems().getFirst();
    assertThat(problem.code()).isEqualTo(Code.THEME_UNKNOWN);
    assertThat(problem.file().value()).isEqualTo("site-config.yml");
    assertThat(problem.position()).isEqualTo(new Position(9, 8));
    assertThat(problem.arguments())
        .isEqualTo(Map.of("theme", "chung-tay", "suggestion", "chungtay"));
    assertThat(loaded.value().digest()).isEqualTo(Fixture.theme(CONFIG).digest());
  }

  @Test
  void a_theme_is_a_plain_folder_name() throws IOException {
    Files.createDirectories(site.resolve("other/layouts"));
    for (String name : List.of("../other", "..", ".", "", "a/b", "a\\b", "/etc", ".hidden")) {
      assertThat(Theme.load(site, named(name), Positions.NONE).problems()).as(name).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/a.txt",
        "assets/sau/a.txt",
        "partials/card.html",
        "layouts/404.html",
        "messages/vi.properties",
        "assets",
        "partials"
      })
  void a_link_that_leads_out_of_the_site_is_no_file_of_a_theme(String name) throws IOException {
    Path secret = Files.createDirectory(elsewhere.resolve("rieng"));
    Files.writeString(secret.resolve("a.txt"), "bí mật");
    Path link = site.resolve("themes/chungtay").resolve(name);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, name.contains("/") ? secret.resolve("a.txt") : secret);
    assertOutside("themes/chungtay/" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"themes", "themes/chungtay"})
  void a_theme_that_is_a_link_is_none(String name) throws IOException {
    Path theme = Files.createDirectories(elsewhere.resolve("chungtay/assets")).getParent();
    Files.writeString(theme.resolve("assets/a.txt"), "bí mật");
    Path link = site.resolve(name);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, name.equals("themes") ? elsewhere : theme);
    assertOutside(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {".git/config", "site-config.yml", ".chungtay/last", "content/.an/a"})
  void a_link_to_what_a_site_does_not_publish_leads_out_of_it(String name) throws IOException {
    Files.createDirectories(site.resolve(name).getParent());
    Files.writeString(site.resolve(name), "bí mật");
    Files.createDirectories(site.resolve("themes/chungtay/assets"));
    Files.createSymbolicLink(site.resolve("themes/chungtay/assets/a.txt"), site.resolve(name));
    assertOutside("themes/chungtay/assets/a.txt");
  }

  @Test
  void a_link_to_a_file_of_the_site_is_a_file_of_the_theme() throws IOException {
    write("assets/logo.svg", "<svg/>");
    Files.createSymbolicLink(
        site.resolve("themes/chungtay/assets/bieu-trung.svg"), Path.of("logo.svg"));
    Files.createDirectories(site.resolve("content/articles"));
    Files.writeString(site.resolve("content/articles/anh.jpg"), "ảnh");
    Files.createSymbolicLink(
        site.resolve("themes/chungtay/assets/anh.jpg"), site.resolve("content/articles/anh.jpg"));
    Files.createSymbolicLink(site.resolve("themes/chungtay/README.md"), elsewhere);
    Files.createSymbolicLink(site.resolve("themes/chungtay/assets/.#logo.svg"), elsewhere);
    Checked<Theme> loaded = Theme.load(site, CONFIG, Positions.NONE);
    assertThat(loaded.problems()).isEmpty();
    assertThat(assets(loaded.value())).contains("<svg/>", "ảnh");
  }

  @Test
  void a_file_that_is_too_large_for_a_theme_is_told() throws IOException {
    write("assets/a.bin", "");
    try (RandomAccessFile file =
        new RandomAccessFile(site.resolve("themes/chungtay/assets/a.bin").toFile(), "rw")) {
      file.setLength(16_000_001);
    }
    assertThat(Theme.load(site, CONFIG, Positions.NONE).problems())
        .extracting(Problem::code)
        .containsExactly(Code.FILE_TOO_LARGE);
  }

  private void assertOutside(String file) {
    Checked<Theme> loaded = Theme.load(site, CONFIG, Positions.NONE);
    assertThat(loaded.problems())
        .extracting(Problem::code, problem -> problem.file().value())
        .containsExactly(tuple(Code.FILE_OUTSIDE, file));
    assertThat(loaded.value().digest()).isEqualTo(Fixture.theme(CONFIG).digest());
    assertThat(assets(loaded.value())).doesNotContain("bí mật");
  }

  private static List<String> assets(Theme theme) {
    MemorySink sink = new MemorySink();
    theme.emitAssets(sink);
    return sink.files().values().stream()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }

  @Test
  void a_template_error_names_template_line_and_content_file() throws IOException {
    write("partials/card.html", "<p>\n{% if card.titel is empty %}x{% endif %}</p>");
    assertFault("themes/chungtay/partials/card.html:2", "titel", "content/districts/dong-da.md");
  }

  @Test
  void a_missing_message_names_its_key_its_bundle_and_the_template() throws IOException {
    write("layouts/district.html", "\n{{ t('no.such') }}");
    assertFault(
        "themes/chungtay/layouts/district.html:2",
        "no.such",
        "themes/chungtay/messages/vi.properties",
        "content/districts/dong-da.md");
  }

  @Test
  void a_missing_asset_names_itself_and_the_template() throws IOException {
    write("layouts/district.html", "{{ asset('no.css') }}");
    assertFault("themes/chungtay/layouts/district.html:1", "assets/no.css");
  }

  @Test
  void a_template_sees_nothing_but_its_view() throws IOException {
    write("layouts/district.html", "{{ frame.class }}");
    assertFault("themes/chungtay/layouts/district.html:1", "class");
  }

  @Test
  void assets_are_emitted_under_the_names_that_pages_use() {
    SiteConfig config = Fixture.config(Language.VI, "https://example.org/du-an/");
    Theme theme = Fixture.theme(config);
    MemorySink sink = new MemorySink();
    theme.emitAssets(sink);
    assertThat(sink.files().keySet())
        .hasSize(8)
        .allMatch(
            name ->
                name.matches(
                    "assets/(site|icon|view|share|places|search(-box|-results)?)-[0-9a-f]{10}\\.(css|svg|js)"));
    Archive archive = Fixture.archive(config, SampleArticles.all());
    String html =
        Fixture.html(archive, "/tin/dong-da-soc-son/")
            + Fixture.html(archive, "/tim-kiem/")
            + Fixture.html(archive, "/noi-o/");
    sink.files().keySet().forEach(name -> assertThat(html).contains("\"/du-an/" + name + "\""));
  }

  @Test
  void an_asset_may_have_the_longest_name() throws IOException {
    String name = "a".repeat(251) + ".css";
    write("assets/" + name, "a { color: red }");
    MemorySink sink = new MemorySink();
    Theme.load(site, CONFIG, Positions.NONE).value().emitAssets(sink);
    assertThat(sink.files().keySet())
        .allMatch(path -> new OutputPath(path).longName().isEmpty())
        .anyMatch(path -> path.matches("assets/[0-9a-f]{10}\\.css"));
  }

  @Test
  void built_in_themes_are_found_in_a_jar_too() throws IOException {
    Path jar = site.resolve("chungtay.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (String name :
          List.of("org/x.class", "themes/chungtay/layouts/home.html", "themes/khac/assets/a.css")) {
        entries.putNextEntry(new JarEntry(name));
        entries.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(BuiltInThemes.names(jar)).containsExactly("chungtay", "khac");
    assertThat(BuiltInThemes.files(jar, "chungtay")).containsOnlyKeys("layouts/home.html");
    assertThat(BuiltInThemes.files(jar, "chung")).isEmpty();
  }

  private void assertFault(String... parts) {
    Theme theme = Fixture.theme(CONFIG, site);
    Archive archive =
        Fixture.archive(CONFIG, List.of(article("bai", a -> a.districts = List.of("dong-da"))));
    Page page = Fixture.page(theme, archive, "/quan-huyen/dong-da/");
    assertThatThrownBy(() -> theme.render(page))
        .isInstanceOf(ThemeFault.class)
        .hasMessageContainingAll(parts);
  }

  private void write(String name, String text) throws IOException {
    Path file = site.resolve("themes/chungtay").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static SiteConfig named(String theme) {
    return new SiteConfig(
        CONFIG.title(),
        CONFIG.description(),
        CONFIG.baseUrl(),
        CONFIG.firstBaseUrl(),
        CONFIG.language(),
        CONFIG.timeZone(),
        theme,
        CONFIG.publisher(),
        CONFIG.licence(),
        CONFIG.contact(),
        CONFIG.look(),
        CONFIG.menu(),
        CONFIG.permalinks(),
        CONFIG.lint(),
        CONFIG.extra());
  }
}
