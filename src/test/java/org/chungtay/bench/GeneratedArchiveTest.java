package org.chungtay.bench;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.chungtay.Rounds;
import org.chungtay.TestSite;
import org.chungtay.build.Build;
import org.chungtay.build.BuildOptions;
import org.chungtay.build.Progress;
import org.chungtay.build.Report;
import org.chungtay.cli.Cli;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Citation;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Article.Person;
import org.chungtay.model.Article.Signatory;
import org.chungtay.model.Hash;
import org.chungtay.model.Kind;
import org.chungtay.model.Problem;
import org.chungtay.model.Severity;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.source.SiteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedArchiveTest {

  @TempDir private Path folder;

  @Test
  void any_archive_is_valid() {
    Rounds.seeds(12, 100)
        .forEach(
            seed -> {
              Path site = folder.resolve("valid-" + seed);
              int articles = (int) (seed * 7 % 61);
              Cli run = TestSite.generated(site, seed, articles).check();
              assertThat(run.out())
                  .as("seed %d, %d articles", seed, articles)
                  .isEqualTo("Nội dung không có lỗi.\n");
              assertThat(run.exit()).isZero();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-31T17:00:00Z", "2089-12-31T00:00:00Z", "2091-06-01T00:00:00Z"})
  void it_is_valid_at_every_clock_from_its_own(String clock) {
    TestSite site = TestSite.generated(folder, 5, 150);
    assertThat(site.check("--at", clock).out()).as(clock).isEqualTo("Nội dung không có lỗi.\n");
  }

  @Test
  void an_untidy_one_is_valid_and_makes_every_mistake_of_texts() {
    int articles = 400;
    GeneratedArchive.untidy(7, articles).write(folder);
    Report report =
        Build.check(BuildOptions.reading(folder, GeneratedArchive.CLOCK), Progress.SILENT);
    assertThat(report.problems()).allMatch(problem -> problem.severity() == Severity.WARNING);
    assertThat(report.problems()).hasSizeBetween(3 * articles, 4 * articles);
    assertThat(report.problems()).extracting(Problem::code).containsAll(Untidy.codes());
  }

  @Test
  void it_is_valid_with_its_drafts() {
    TestSite.generated(folder, 6, 60).built("--drafts");
    assertThat(generated(6, 60)).extracting(GeneratedArticle::state).contains(State.DRAFT);
  }

  @Test
  void the_same_seed_gives_the_same_bytes_in_any_locale_and_zone() {
    Map<String, Hash> expected = written("plain", 3, 150);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(written("elsewhere", 3, 150)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(written("another", 4, 150)).isNotEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 10, 57, 99, 999})
  void one_article_more_changes_no_article(int articles) {
    SortedMap<String, Hash> smaller = written("smaller", 8, articles);
    SortedMap<String, Hash> larger = written("larger", 8, articles + 1);
    Map<String, Hash> changed = new TreeMap<>(smaller);
    changed.entrySet().removeIf(file -> file.getValue().equals(larger.get(file.getKey())));
    boolean step = articles == 99 || articles == 999;
    assertThat(changed.keySet())
        .as("%d articles and one more", articles)
        .allMatch(
            path ->
                step
                    && path.matches(
                        "content/(topics|metrics|places|schools/.*|districts/.*)\\.(yml|md)"));
    assertThat(larger.keySet()).containsAll(smaller.keySet());
    assertThat(articlesOf(larger)).isEqualTo(articlesOf(smaller) + 1);
  }

  /// The reader binds each file to the record it was made from, though some are decomposed (NFD).
  @Test
  void every_article_is_read_as_it_was_generated() {
    GeneratedArchive archive = GeneratedArchive.of(11, 200);
    archive.write(folder);
    Sources sources = SiteReader.read(folder).value();
    Map<String, Article> read = new TreeMap<>();
    sources.of(Article.class).forEach(s -> read.put(s.path().value(), s.entry()));
    assertThat(read.keySet())
        .anyMatch(path -> !Normalizer.isNormalized(text(path), Normalizer.Form.NFC));
    archive
        .articles()
        .forEach(a -> assertThat(read.remove(a.path())).as(a.path()).isEqualTo(a.article()));
    assertThat(read).isEmpty();
  }

  @Test
  void a_thousand_articles_have_something_of_everything() {
    List<GeneratedArticle> all = generated(1, 1_000).toList();
    assertThat(all).extracting(GeneratedArticle::state).contains(State.values());
    assertThat(all).extracting(a -> a.article().kind()).contains(Kind.values());
    assertThat(all).extracting(GeneratedArticle::body).anyMatch(b -> b.contains("\n| --- |"));
    for (String part :
        List.of(
            "{{unit ",
            "{{document ",
            "{{figure ",
            "](../",
            "[^1]: ",
            "\n## ",
            "\n- ",
            "\n1. ",
            "\n> ",
            "![",
            "**",
            "\n| ")) {
      assertThat(all).as(part).extracting(GeneratedArticle::body).anyMatch(b -> b.contains(part));
    }
    assertThat(all)
        .extracting(GeneratedArticle::body)
        .anyMatch(body -> body.contains("òa "))
        .anyMatch(body -> body.contains("oà "));
    assertThat(all)
        .extracting(GeneratedArticle::article)
        .anyMatch(a -> !a.aliases().isEmpty())
        .anyMatch(a -> !a.corrections().isEmpty())
        .anyMatch(a -> a.updated() != null)
        .anyMatch(Article::highlight)
        .anyMatch(a -> a.photos().size() > 1)
        .anyMatch(a -> a.pairings().size() > 1)
        .anyMatch(a -> a.pairings().stream().anyMatch(p -> p.seeAlso() != null))
        .anyMatch(a -> a.pairings().stream().anyMatch(p -> p.planned() != null))
        .anyMatch(a -> a.pairings().stream().anyMatch(p -> !p.schools().isEmpty()))
        .anyMatch(a -> a.figures().stream().anyMatch(f -> f.asOf() == null));
  }

  @Test
  void the_same_partners_sign_once_a_date_unless_a_later_article_names_the_first() {
    Map<Object, String> first = new HashMap<>();
    generated(2, 3_000)
        .sorted(Comparator.comparing(GeneratedArticle::path))
        .forEach(
            article -> {
              for (Agreement told : article.article().pairings()) {
                Object signing = Arrays.asList(Set.copyOf(told.between()), told.signed());
                String before = first.putIfAbsent(signing, id(article));
                assertThat(told.seeAlso())
                    .as("%s in %s", signing, article.path())
                    .isEqualTo(before);
              }
            });
    assertThat(first).hasSizeGreaterThan(1_000);
  }

  @Test
  void two_observations_of_the_same_agree() {
    Map<Object, BigDecimal> values = new HashMap<>();
    List<Observation> all =
        generated(2, 3_000).flatMap(article -> article.article().figures().stream()).toList();
    for (Observation figure : all) {
      Object same = Arrays.asList(figure.metric(), figure.scope(), figure.asOf());
      BigDecimal before = values.putIfAbsent(same, figure.value());
      assertThat(before == null ? figure.value() : before).as("%s", same).isEqualTo(figure.value());
    }
    assertThat(values).hasSizeBetween(1_000, all.size() - 1);
  }

  @Test
  void bodies_are_as_long_as_is_said_and_few_words_make_most_of_them() {
    List<String> bodies = generated(1, 2_000).map(GeneratedArticle::body).toList();
    List<Integer> lengths = bodies.stream().map(Prose::syllables).sorted().toList();
    assertThat(lengths.get(lengths.size() / 2)).isBetween(300, 450);
    Map<String, Long> counts =
        bodies.stream()
            .flatMap(body -> Arrays.stream(body.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
            .collect(groupingBy(word -> word, counting()));
    assertThat(counts).hasSizeGreaterThan(3_500);
    long all = counts.values().stream().mapToLong(count -> count).sum();
    long commonest =
        counts.values().stream()
            .sorted(Comparator.reverseOrder())
            .limit(100)
            .mapToLong(count -> count)
            .sum();
    assertThat((double) commonest / all).isBetween(0.4, 0.6);
  }

  @Test
  void nobody_in_it_is_in_the_real_archive() {
    Set<String> real =
        SiteReader.read(TestSite.REPOSITORY).value().of(Article.class).stream()
            .flatMap(source -> people(source.entry()))
            .collect(toSet());
    assertThat(real).contains("Lê Hồng Vũ", "Nguyễn Thị Hằng Nga");
    Set<String> generated =
        generated(1, 3_000).flatMap(article -> people(article.article())).collect(toSet());
    assertThat(generated).hasSizeGreaterThan(1_000).doesNotContainAnyElementsOf(real);
  }

  @Test
  void its_site_and_every_article_say_that_it_is_generated() throws IOException {
    TestSite site = TestSite.generated(folder, 1, 5);
    assertThat(site.read("DU-LIEU-THU-NGHIEM.txt")).contains("máy tạo ra");
    assertThat(site.read("site-config.yml")).contains("Dữ liệu thử nghiệm", "máy tạo ra");
    try (Stream<Path> files = Files.walk(folder.resolve("content/articles"))) {
      List<Path> articles = files.filter(file -> file.toString().endsWith(".md")).toList();
      assertThat(articles)
          .hasSize(5)
          .allSatisfy(file -> assertThat(Files.readString(file)).contains("Dữ liệu thử nghiệm"));
    }
  }

  @Test
  void its_pictures_can_be_seen() throws IOException {
    GeneratedFile picture =
        generated(1, 20).flatMap(article -> article.pictures().stream()).findFirst().orElseThrow();
    picture.write(folder);
    BufferedImage image = ImageIO.read(folder.resolve(picture.path()).toFile());
    assertThat(image.getWidth()).isEqualTo(Picture.WIDTH);
    assertThat(image.getHeight()).isEqualTo(Picture.HEIGHT);
    assertThat(image.getRGB(0, 0)).isNotEqualTo(image.getRGB(0, 8));
  }

  private static Stream<GeneratedArticle> generated(long seed, int articles) {
    return GeneratedArchive.of(seed, articles).articles();
  }

  private static String id(GeneratedArticle article) {
    return new SourcePath(article.path()).stem();
  }

  private static Stream<String> people(Article article) {
    Stream<Signatory> signatories =
        article.pairings().stream().flatMap(agreement -> agreement.signatories().stream());
    return Stream.of(
            article.authors().stream(),
            article.people().stream().map(Person::name),
            article.sources().stream().map(Citation::author),
            signatories.map(Signatory::name))
        .flatMap(names -> names)
        .filter(Objects::nonNull);
  }

  private String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SortedMap<String, Hash> written(String name, long seed, int articles) {
    TestSite.generated(folder.resolve(name), seed, articles);
    return TestSite.tree(folder.resolve(name));
  }

  private static long articlesOf(SortedMap<String, Hash> files) {
    return files.keySet().stream().filter(path -> path.matches("content/articles/.*md")).count();
  }
}
