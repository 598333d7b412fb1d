package org.chungtay.bench;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.Language;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.SiteConfig.MenuItem;
import org.chungtay.model.SiteConfig.Permalinks;
import org.chungtay.model.StaticPage;

/// A whole site of generated articles, valid and of any size.
///
/// - The same seed gives the same bytes, on every machine.
/// - It is valid at every build clock from [#CLOCK] on, and until 2089 the same articles are
///   public.
/// - An archive holds every article file of a smaller one of its seed. Beside them only lists grow,
///   as [Size] says: schools, topics, metrics and wards when 100 and when 1,000 articles are
///   reached, documents by a file for every ten articles. So up to those steps, one article more
///   changes no file that was there.
/// - Nothing in it can be taken for news: the site, its front page and every article say so.
public final class GeneratedArchive {

  /// The build clock for which it is made: the first moment of 2026 in Hanoi.
  public static final Instant CLOCK = Instant.parse("2025-12-31T17:00:00Z");

  private static final String TITLE = "Dữ liệu thử nghiệm";
  private static final String WARNING =
      "Kho này do máy tạo ra để thử chương trình. Câu chữ không có nghĩa; không người, trường, văn"
          + " bản, số liệu hay sự việc nào là thật.";

  /// So many articles in a thousand are written decomposed (NFD), as some systems do.
  private static final int DECOMPOSED_IN_1000 = 10;

  private final long seed;
  private final int size;
  private final boolean untidy;
  private final ReferenceData data;
  private final List<Plan> plans;

  private GeneratedArchive(long seed, int size, boolean untidy) {
    this.seed = seed;
    this.size = size;
    this.untidy = untidy;
    this.data = ReferenceData.of(seed);
    this.plans = Planner.plans(seed, data, size);
  }

  /// The archive of this seed with so many articles.
  public static GeneratedArchive of(long seed, int articles) {
    return new GeneratedArchive(seed, articles, false);
  }

  /// The same with the mistakes of every day in the texts of its articles, none of them an error,
  /// see [Untidy]: valid all the same, with some three warnings an article.
  public static GeneratedArchive untidy(long seed, int articles) {
    return new GeneratedArchive(seed, articles, true);
  }

  /// Its articles, in the order in which the archive grows.
  public Stream<GeneratedArticle> articles() {
    return plans.stream().map(new ArticleWriter(seed, data, plans)::write);
  }

  /// Writes the site into a folder, over what lies there.
  ///
  /// @throws UncheckedIOException naming the file that could not be written
  public void write(Path folder) {
    files().parallel().forEach(file -> file.write(folder));
  }

  private Stream<GeneratedFile> files() {
    // Not as one more flatMap, which would keep the articles to one thread.
    return Stream.concat(
        Stream.of(standing(), lists(), districts(), documents()).flatMap(files -> files),
        articles().flatMap(this::files));
  }

  private Stream<GeneratedFile> standing() {
    return Stream.of(
        GeneratedFile.text("DU-LIEU-THU-NGHIEM.txt", WARNING + "\n"),
        GeneratedFile.text("site-config.yml", YamlText.map(config())),
        GeneratedFile.text(
            "content/pages/gioi-thieu.md",
            YamlText.page(
                new StaticPage("Giới thiệu", TITLE, List.of(), Map.of()), WARNING + "\n")));
  }

  private SiteConfig config() {
    return new SiteConfig(
        TITLE,
        WARNING,
        URI.create("https://thu-nghiem.example/"),
        null,
        Language.VI,
        ZoneId.of("Asia/Ho_Chi_Minh"),
        "chungtay",
        TITLE,
        null,
        "/gioi-thieu/",
        SiteConfig.Look.DEFAULTS,
        List.of(
            new MenuItem("Tin bài", "/tin/"),
            new MenuItem("Quận, huyện, thị xã", "/quan-huyen/"),
            new MenuItem("Kết nối", "/ket-noi/"),
            new MenuItem("Kết quả", "/ket-qua/"),
            new MenuItem("Giới thiệu", "/gioi-thieu/")),
        Permalinks.DEFAULTS,
        // Words of either spelling are mixed on purpose, the numbers of the prose are chance, and
        // what waits, waits for longer than any test will run.
        new SiteConfig.Lint(
            untidy
                ? List.of()
                : Stream.of(Code.TONE_MIXED, Code.FIGURE_DISAGREES, Code.DATE_FAR)
                    .map(Code::key)
                    .toList(),
            List.of()),
        Map.of());
  }

  private Stream<GeneratedFile> lists() {
    Size lists = Size.of(size);
    List<GeneratedFile> files = new ArrayList<>();
    files.add(list("topics", data.topics().subList(0, lists.topics())));
    files.add(list("metrics", data.metrics().subList(0, lists.metrics())));
    files.add(list("places", data.units().places(lists)));
    for (int i = 0; i < data.units().districts().size(); i++) {
      files.add(
          list(
              "schools/" + data.units().districts().get(i).id(),
              data.schools().get(i).subList(0, lists.schools())));
    }
    return files.stream();
  }

  private static GeneratedFile list(String name, List<? extends Record> entries) {
    return GeneratedFile.text("content/" + name + ".yml", YamlText.list(entries));
  }

  private Stream<GeneratedFile> districts() {
    return data.units().entries(Size.of(size)).stream()
        .map(
            (District district) ->
                GeneratedFile.text(
                    "content/districts/" + district.id() + ".md", YamlText.page(district, "")));
  }

  private Stream<GeneratedFile> documents() {
    return IntStream.range(0, Size.of(size).documents())
        .mapToObj(n -> Documents.get(seed, n))
        .flatMap(GeneratedArchive::files);
  }

  private static Stream<GeneratedFile> files(OfficialDocument document) {
    String folder = "content/documents/";
    GeneratedFile page =
        GeneratedFile.text(folder + document.id() + ".md", YamlText.page(document, ""));
    return document.file() == null
        ? Stream.of(page)
        : Stream.of(page, GeneratedFile.text(folder + document.file(), WARNING + "\n"));
  }

  private Stream<GeneratedFile> files(GeneratedArticle article) {
    String tidy = YamlText.page(article.article(), article.body());
    String text = untidy ? Untidy.spoil(tidy, Dice.of(seed, article.path(), 1)) : tidy;
    boolean decomposed = Dice.of(seed, article.path(), 0).below(1_000) < DECOMPOSED_IN_1000;
    Normalizer.Form form = decomposed ? Normalizer.Form.NFD : Normalizer.Form.NFC;
    GeneratedFile page = GeneratedFile.text(article.path(), Normalizer.normalize(text, form));
    return Stream.concat(Stream.of(page), article.pictures().stream());
  }
}
