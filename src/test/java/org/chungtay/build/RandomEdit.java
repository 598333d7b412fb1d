package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.TestPicture;
import org.chungtay.TestSite;

/// One edit of a site as its staff make them. What it does follows from its number and from what is
/// there, so that a list of edits can be repeated, and a part of it too.
record RandomEdit(Kind kind, int number) {

  enum Kind {
    BODY,
    TITLE,
    DATE,
    KIND,
    TOPICS,
    SCHOOLS,
    FIGURE,
    PAIRING,
    WITHDRAWAL,
    PICTURE,
    TEMPLATE,
    UNIT_NAME,
    SCHOOL_NAME,
    TOPIC_LABEL,
    PLACE,
    DATA,
    CONFIG,
    SETTING,
    CLOCK,
    ADD,
    RENAME,
    DELETE,
    REVERT
  }

  /// The build clock of a site that is edited: a file beside its own, so that it is set, set back
  /// and copied as they are.
  static final String CLOCK = "clock";

  private static final String ARTICLES = "content/articles";
  private static final List<String> THEME =
      List.of("layouts/404.html", "layouts/list.html", "partials/sharing.html", "assets/site.css");

  /// So many edits in some order. Staff mostly write, so half of them are of bodies; the others are
  /// of all kinds in turn.
  static List<RandomEdit> list(Random random, int count) {
    Kind[] kinds = Kind.values();
    int first = random.nextInt(kinds.length);
    List<RandomEdit> edits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Kind kind = i % 2 == 0 ? Kind.BODY : kinds[(first + i / 2) % kinds.length];
      edits.add(new RandomEdit(kind, random.nextInt(100_000)));
    }
    Collections.shuffle(edits, random);
    return edits;
  }

  /// The files that change, each with its new bytes; without any where it is to be deleted.
  ///
  /// @param before how to take back the edit that came before this one
  Map<Path, Optional<byte[]>> on(Path site, Map<Path, Optional<byte[]>> before) {
    Random random = new Random(number);
    Path content = site.resolve("content");
    return switch (kind) {
      case BODY -> body(site, random);
      case TITLE -> named(article(site, random), "title", random);
      case DATE ->
          text(article(site, random), "(?m)^date: .*$(\\nexpires: .*$)?", date(site, random));
      case KIND ->
          text(
              article(site, random),
              "(?m)^kind: .*$",
              "kind: " + List.of("progress", "news", "announcement").get(number % 3));
      case TOPICS ->
          text(
              article(site, random),
              "(?m)^topics: .*$",
              random.nextBoolean() ? "topics: []" : "topics: [chu-de-" + (1 + number % 9) + "]");
      case SCHOOLS -> schools(site, random);
      case FIGURE ->
          text(
              article(site, random, "    value: \\d"), "value: [\\d.]+", "value: " + number % 5000);
      case PAIRING -> pairing(site, random);
      case WITHDRAWAL ->
          text(
              article(site, random),
              "(?m)^(?:withdrawn: .*\n)?(?=kind:)",
              number % 3 == 0
                  ? ""
                  : "withdrawn: { date: 2025-01-0" + (1 + number % 9) + ", reason: Thử. }\n");
      case PICTURE ->
          Map.of(
              one(files(site.resolve(ARTICLES), ".png"), random),
              Optional.of(TestPicture.png(number)));
      case TEMPLATE -> template(site, random);
      case UNIT_NAME ->
          named(one(files(content.resolve("districts"), ".md"), random), "name", random);
      case SCHOOL_NAME ->
          named(one(files(content.resolve("schools"), ".yml"), random), "  name", random);
      case TOPIC_LABEL -> named(content.resolve("topics.yml"), "  label", random);
      case PLACE -> place(content, random);
      case DATA ->
          random.nextBoolean()
              ? named(content.resolve("metrics.yml"), "  label", random)
              : named(one(files(content.resolve("documents"), ".md"), random), "abstract", random);
      case CONFIG ->
          named(
              site.resolve("site-config.yml"),
              one(List.of("title", "publisher", "  - label"), random),
              random);
      case SETTING -> setting(site.resolve("site-config.yml"), random);
      case CLOCK -> clock(site, random);
      case ADD -> {
        Path model = article(site, random);
        yield Map.of(model.resolveSibling("them-" + number + ".md"), Optional.of(bytes(model)));
      }
      case RENAME -> {
        Path old = article(site, random);
        yield Map.of(
            old,
            Optional.empty(),
            old.resolveSibling("doi-ten-" + number + ".md"),
            Optional.of(bytes(old)));
      }
      case DELETE -> Map.of(article(site, random), Optional.empty());
      case REVERT -> before;
    };
  }

  /// The text of an article, or else of a page, a unit or a document.
  private Map<Path, Optional<byte[]>> body(Path site, Random random) {
    Path file =
        random.nextInt(4) > 0
            ? article(site, random)
            : one(files(site.resolve("content"), ".md"), random);
    List<String> added =
        List.of(
            "Thêm một đoạn, lần " + number + ".",
            "## Mục một\n\n## Mục hai\n\n## Mục ba " + number,
            "![Ảnh](https://example.org/anh.png)",
            "[Một bài khác](/quan-huyen/dong-da/) của quận Đống Đa, hoà và hòa, ABCXYZ.",
            "{{unit soc-son}} và {{unit khong-co}}",
            "{{unit soc-son}}");
    return switch (random.nextInt(4)) {
      // All of it but the front matter.
      case 0 ->
          text(file, "(?s)(?<=\\n---\\n)(?!.*\\n---\\n).*\\z", "Viết lại, lần " + number + ".\n");
      case 1 -> text(file, "\\n[^\\n]+\\n\\z", "\n");
      default -> text(file, "\\z", "\n" + one(added, random) + "\n");
    };
  }

  /// A file of the site's own theme, which comes, changes and goes again.
  private Map<Path, Optional<byte[]>> template(Path site, Random random) {
    String name = one(THEME, random);
    Path own = site.resolve("themes/chungtay").resolve(name);
    if (Files.exists(own) && random.nextBoolean()) {
      return Map.of(own, Optional.empty());
    }
    String text = text(TestSite.REPOSITORY.resolve("themes/chungtay").resolve(name));
    String note = name.endsWith(".css") ? "\n.n%d{color:red}\n" : "\n<p>%d</p>\n";
    return Map.of(
        own, Optional.of((text + note.formatted(number)).getBytes(StandardCharsets.UTF_8)));
  }

  /// A place of another name, in another unit, or none any more.
  private Map<Path, Optional<byte[]>> place(Path content, Random random) {
    Path file = content.resolve("places.yml");
    if (!Files.exists(file)) {
      return Map.of();
    }
    return switch (random.nextInt(6)) {
      case 0 -> Map.of(file, Optional.empty());
      case 1, 2 -> named(file, "- name", random);
      default ->
          text(
              file,
              "  in: \\[.*]",
              "  in: [" + id(one(files(content.resolve("districts"), ".md"), random)) + "]");
    };
  }

  /// One of the values of this key, with a number before it.
  private Map<Path, Optional<byte[]>> named(Path file, String key, Random random) {
    String text = text(file);
    List<MatchResult> values =
        Pattern.compile("(?m)^" + key + ": \"(?:N\\d+ )?").matcher(text).results().toList();
    if (values.isEmpty()) {
      return Map.of();
    }
    MatchResult value = one(values, random);
    String renamed =
        text.substring(0, value.start())
            + key
            + ": \"N"
            + number
            + " "
            + text.substring(value.end());
    return Map.of(file, Optional.of(renamed.getBytes(StandardCharsets.UTF_8)));
  }

  /// Where the site is, its language or its time.
  private Map<Path, Optional<byte[]>> setting(Path config, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> set(config, "baseUrl", "https://n" + number + ".example/");
      case 1 -> set(config, "baseUrl", "https://n.example/" + number + "/");
      case 2 -> set(config, "language", text(config).contains("language: vi") ? "en" : "vi");
      default ->
          set(
              config,
              "timeZone",
              text(config).contains("Ho_Chi_Minh") ? "America/New_York" : "Asia/Ho_Chi_Minh");
    };
  }

  private static Map<Path, Optional<byte[]>> set(Path config, String key, String value) {
    return text(config, "(?m)^" + key + ": .*$", key + ": " + value);
  }

  /// A date of before, one that the clock may reach, or one on which an article is taken down.
  private String date(Path site, Random random) {
    LocalDate past = LocalDate.of(2022 + number % 3, 1 + number % 12, 1 + number % 28);
    LocalDate coming = LocalDate.ofInstant(clock(site), ZoneOffset.UTC).plusDays(number % 60);
    return switch (random.nextInt(4)) {
      case 0 -> "date: " + coming;
      case 1 -> "date: " + past + "\nexpires: " + coming;
      default -> "date: " + past;
    };
  }

  /// Hours, days or a month later.
  private Map<Path, Optional<byte[]>> clock(Path site, Random random) {
    Duration step =
        switch (random.nextInt(3)) {
          case 0 -> Duration.ofHours(1 + number % 48);
          case 1 -> Duration.ofDays(1 + number % 12);
          default -> Duration.ofDays(30);
        };
    return Map.of(
        site.resolve(CLOCK),
        Optional.of(clock(site).plus(step).toString().getBytes(StandardCharsets.UTF_8)));
  }

  /// The build clock.
  static Instant clock(Path site) {
    return Instant.parse(text(site.resolve(CLOCK)));
  }

  /// One school, which few articles are about, in place of those that an article has.
  private Map<Path, Optional<byte[]>> schools(Path site, Random random) {
    List<String> ids =
        Pattern.compile("(?m)^- id: \"(.*)\"$")
            .matcher(text(one(files(site.resolve("content/schools"), ".yml"), random)))
            .results()
            .map(id -> id.group(1))
            .toList();
    return text(
        article(site, random),
        "(?m)(^schools: .*\\n)?^topics: ",
        "schools: [" + one(ids, random) + "]\ntopics: ");
  }

  /// An agreement of other partners, of another day or of another size.
  private Map<Path, Optional<byte[]>> pairing(Path site, Random random) {
    Path article = article(site, random, "  - between: ");
    return switch (random.nextInt(3)) {
      case 0 -> {
        List<Path> units = files(site.resolve("content/districts"), ".md");
        yield text(
            article,
            "- between: .*",
            "- between: [%s, %s]".formatted(id(one(units, random)), id(one(units, random))));
      }
      case 1 -> text(article, "    signed: .*", "    signed: " + (2022 + number % 2));
      default -> text(article, "total: \\d+ }", "total: " + (100 + number % 100) + " }");
    };
  }

  private static String id(Path file) {
    return file.getFileName().toString().replace(".md", "");
  }

  /// An article whose text has such a thing, or else any.
  private static Path article(Path site, Random random, String pattern) {
    List<Path> all = files(site.resolve(ARTICLES), ".md");
    Predicate<String> has = Pattern.compile(pattern).asPredicate();
    List<Path> some = all.stream().filter(file -> has.test(text(file))).toList();
    return one(some.isEmpty() ? all : some, random);
  }

  private static Path article(Path site, Random random) {
    return one(files(site.resolve(ARTICLES), ".md"), random);
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Path, Optional<byte[]>> text(Path file, String pattern, String replacement) {
    String text =
        Pattern.compile(pattern)
            .matcher(text(file))
            .replaceFirst(Matcher.quoteReplacement(replacement));
    return Map.of(file, Optional.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes these files so, and returns how they were.
  static Map<Path, Optional<byte[]>> make(Map<Path, Optional<byte[]>> files) {
    Map<Path, Optional<byte[]>> before = new HashMap<>();
    files.forEach(
        (file, bytes) -> {
          before.put(file, Files.exists(file) ? Optional.of(bytes(file)) : Optional.empty());
          try {
            if (bytes.isEmpty()) {
              Files.delete(file);
            } else {
              Files.createDirectories(file.getParent());
              Files.write(file, bytes.get());
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return before;
  }
}
