package org.chungtay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.build.Build;
import org.chungtay.build.BuildOptions;
import org.chungtay.build.Progress;
import org.chungtay.model.Problem;

/// A site with one mistake of each kind: an article that is named after a code has that mistake and
/// no other.
public final class PlantedFaults {

  static final Path SITE = TestSite.REPOSITORY.resolve("src/test/sites/faults");

  private static final Pattern TEXT = Pattern.compile(".*\\.(?:md|yml)");

  private PlantedFaults() {}

  /// A copy of the site, each text changed by this.
  static Path copy(Path folder, UnaryOperator<String> change) {
    try (Stream<Path> files = Files.walk(SITE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(SITE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        if (TEXT.matcher(file.toString()).matches()) {
          Files.writeString(target, change.apply(Files.readString(file)));
        } else {
          Files.copy(file, target);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Mistakes that stand in no file of a repository (names that Windows refuses, bytes that are no
  /// text) or that would excuse others: each in a site of its own below this folder.
  static List<Path> alone(Path folder) throws IOException {
    List<Path> sites = new ArrayList<>();
    sites.add(
        TestSite.small(folder.resolve("list")).write("content/topics.yml", "id: a\n").folder());
    Path missing = folder.resolve("missing");
    Files.createDirectories(missing);
    Files.writeString(
        missing.resolve("site-config.yml"), "title: A\nbaseUrl: https://a.example/\n");
    sites.add(missing);
    Path names = TestSite.small(folder.resolve("names")).folder();
    Files.writeString(names.resolve("content/articles/2023/ảnh #1.jpg"), "x");
    Files.writeString(names.resolve("content/articles/2023/Bai-thu.md"), TestSite.article("B", ""));
    sites.add(names);
    Path bytes = TestSite.small(folder.resolve("bytes")).folder();
    byte[] old =
        "---\ntitle: \"Đống Đa\"\n---\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    Files.write(bytes.resolve("content/articles/2023/utf-16.md"), old);
    byte[] large = new byte[4_100_000];
    Arrays.fill(large, (byte) 'a');
    Files.write(bytes.resolve("content/articles/2023/lon.md"), large);
    Files.createSymbolicLink(
        bytes.resolve("content/articles/2023/ngoai.md"),
        Files.writeString(folder.resolve("ngoai.md"), "x", UTF_8));
    sites.add(bytes);
    sites.add(
        TestSite.small(folder.resolve("theme"))
            .write("themes/chungtay/layouts/page.html", "<p>\n{% endfor %}\n")
            .write("themes/chungtay/partials/card.html", "{% include 'partials/car.html' %}\n")
            .write(
                "themes/chungtay/messages/vi.properties",
                "nav.home = Nhà {ten}\nnav.news = T\\u00\n")
            .folder());
    sites.add(
        TestSite.small(folder.resolve("pages"))
            .write("themes/chungtay/layouts/404.html", "<h1>{{ frame.titel }}</h1>\n")
            .write("themes/chungtay/layouts/home.html", "<h1>{{ t('nav.hom') }}</h1>\n")
            .write("themes/chungtay/partials/card.html", "{% include 'partials/card.html' %}\n")
            .folder());
    sites.add(renamed(folder.resolve("renamed")));
    // No computer of a private network is asked, so this needs no network.
    sites.add(
        TestSite.small(folder.resolve("outside"))
            .write(
                "content/articles/2023/ngoai.md",
                TestSite.article("Bài ngoài", "Xem [bài cũ](http://127.0.0.1/bai-cu/).\n"))
            .folder());
    return sites;
  }

  /// A site that was built, and in which one article has another name since then, another says
  /// something else, and a line of the ledger is none.
  private static Path renamed(Path folder) throws IOException {
    TestSite site = TestSite.small(folder);
    site.write("content/articles/2023/cu.md", TestSite.article("Bài dời chỗ", "Chữ.\n")).built();
    Path article = folder.resolve("content/articles/2023/cu.md");
    Files.move(article, article.resolveSibling("moi.md"));
    return site.replace("content/articles/2023/bai-thu.md", "Bài thử", "Bài thử khác")
        .append("content/urls.lock", "/tin/bai-thu\n")
        .folder();
  }

  /// What a check of this site finds.
  static List<Problem> problems(Path site) {
    return Build.check(options(site), Progress.SILENT).problems();
  }

  /// What a check of this site finds that tries the links to other sites as well.
  static List<Problem> problemsWithLinks(Path site) {
    return Build.checkWithLinks(options(site), Progress.SILENT, Clock.systemUTC()).problems();
  }

  private static BuildOptions options(Path site) {
    return new BuildOptions(site, site.resolve("public"), null, false, Instant.now(), false, 2);
  }
}
