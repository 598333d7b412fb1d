package org.chungtay.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
    TOPIC,
    DATE,
    KIND,
    PICTURE,
    TEMPLATE,
    DATA,
    CONFIG,
    ADD,
    RENAME,
    DELETE,
    REVERT
  }

  private static final String ARTICLES = "content/articles";
  private static final List<String> THEME =
      List.of("layouts/404.html", "layouts/list.html", "partials/sharing.html", "assets/site.css");

  static RandomEdit of(Random random) {
    Kind[] kinds = Kind.values();
    // Staff mostly write.
    Kind kind = random.nextBoolean() ? Kind.BODY : kinds[random.nextInt(kinds.length)];
    return new RandomEdit(kind, random.nextInt(100_000));
  }

  /// The files that change, each with its new bytes; without any where it is to be deleted.
  ///
  /// @param before how to take back the edit that came before this one
  Map<Path, Optional<byte[]>> on(Path site, Map<Path, Optional<byte[]>> before) {
    Random random = new Random(number);
    return switch (kind) {
      case BODY -> body(site, random);
      case TITLE ->
          text(article(site, random), "title: \"(?:N\\d+ )?", "title: \"N" + number + " ");
      case TOPIC ->
          text(
              article(site, random),
              "(?m)^topics: .*$",
              random.nextBoolean() ? "topics: []" : "topics: [chu-de-" + (1 + number % 9) + "]");
      case DATE ->
          text(
              article(site, random),
              "(?m)^date: .*$",
              "date: %d-%02d-%02d".formatted(2022 + number % 3, 1 + number % 12, 1 + number % 28));
      case KIND ->
          text(
              article(site, random),
              "(?m)^kind: .*$",
              "kind: " + List.of("progress", "news", "announcement").get(number % 3));
      case PICTURE ->
          Map.of(
              one(files(site.resolve(ARTICLES), ".png"), random),
              Optional.of(TestPicture.png(number)));
      case TEMPLATE -> template(site, random);
      case DATA -> data(site, random);
      case CONFIG ->
          text(site.resolve("site-config.yml"), "(?m)^title: .*$", "title: \"Thử " + number + "\"");
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

  /// A name in one of the files of data, in the first entry or the only one.
  private Map<Path, Optional<byte[]>> data(Path site, Random random) {
    Path content = site.resolve("content");
    return switch (random.nextInt(5)) {
      case 0 ->
          text(content.resolve("topics.yml"), "label: \"(?:N\\d+ )?", "label: \"N" + number + " ");
      case 1 ->
          text(content.resolve("metrics.yml"), "label: \"(?:N\\d+ )?", "label: \"N" + number + " ");
      case 2 ->
          text(
              one(files(content.resolve("schools"), ".yml"), random),
              "name: \"(?:N\\d+ )?",
              "name: \"N" + number + " ");
      case 3 ->
          text(
              one(files(content.resolve("districts"), ".md"), random),
              "name: \"(?:N\\d+ )?",
              "name: \"N" + number + " ");
      default ->
          text(
              one(files(content.resolve("documents"), ".md"), random),
              "abstract: \"(?:N\\d+ )?",
              "abstract: \"N" + number + " ");
    };
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
