package org.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chungtay.bench.GeneratedArchive;
import org.chungtay.cli.Cli;
import org.chungtay.model.Hash;
import org.chungtay.source.SiteFolder;

/// A site in a temporary folder: change files, build, look at the output.
///
/// The texts in it are made up for the test.
public final class TestSite {

  /// The repository's own folder, which is the real archive's site.
  public static final Path REPOSITORY = Path.of("").toAbsolutePath();

  private final Path folder;
  private final SiteFolder files;

  private TestSite(Path folder) {
    this.folder = folder;
    this.files = SiteFolder.at(folder);
  }

  /// A small site: two units, one topic, one metric, one article.
  public static TestSite small(Path folder) {
    return new TestSite(folder)
        .write("site-config.yml", "title: Thử\nbaseUrl: https://thu.example/\n")
        .write("content/districts/dong-da.md", "---\nname: Đống Đa\ntype: quan\n---\n")
        .write("content/districts/soc-son.md", "---\nname: Sóc Sơn\ntype: huyen\n---\n")
        .write("content/topics.yml", "- id: ket-noi\n  label: Kết nối\n")
        .write("content/metrics.yml", "- id: so-truong\n  label: Số trường\n  unit: trường\n")
        .write("content/articles/2023/bai-thu.md", article("Bài thử", "Chữ trong bài.\n"));
  }

  /// A copy of the real archive.
  public static TestSite real(Path folder) {
    return new TestSite(REPOSITORY).copied(folder);
  }

  /// A copy of the site, without what was built of it and without a theme of its own.
  public TestSite copied(Path other) {
    for (String part : new String[] {"site-config.yml", "content"}) {
      TestFolders.copy(
          folder.resolve(part), other.resolve(part), StandardCopyOption.REPLACE_EXISTING);
    }
    return new TestSite(other);
  }

  /// A generated archive with so many articles.
  public static TestSite generated(Path folder, long seed, int articles) {
    GeneratedArchive.of(seed, articles).write(folder);
    return new TestSite(folder);
  }

  /// An article's file with every required key.
  public static String article(String title, String body) {
    return """
    ---
    title: "%s"
    date: 2023-03-25
    kind: news
    summary: Tóm tắt của bài thử.
    districts: [dong-da]
    ---
    %s"""
        .formatted(title, body);
  }

  public Path folder() {
    return folder;
  }

  public Path out() {
    return folder.resolve("public");
  }

  public TestSite write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public TestSite write(String path, byte[] bytes) {
    files.write(path, bytes);
    return this;
  }

  public TestSite delete(String path) {
    try {
      Files.delete(folder.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String read(String path) {
    return files.text(path);
  }

  public TestSite replace(String path, String from, String to) {
    String text = read(path);
    assertThat(text).as(path).contains(from);
    return write(path, text.replace(from, to));
  }

  public TestSite append(String path, String text) {
    return write(path, read(path) + text);
  }

  /// Runs `chungtay build` on this site with more arguments.
  public Cli build(Object... more) {
    return command("build", more);
  }

  /// Runs `chungtay check` on this site with more arguments.
  public Cli check(Object... more) {
    return command("check", more);
  }

  private Cli command(String name, Object... more) {
    Object[] arguments = new Object[more.length + 3];
    arguments[0] = name;
    arguments[1] = "--site";
    arguments[2] = folder;
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Cli.run(arguments);
  }

  /// Builds and expects no problem.
  public TestSite built(Object... more) {
    Cli run = build(more);
    assertThat(run.exit()).as(run.err()).isZero();
    return this;
  }

  /// Every file below a folder with the digest of its bytes; hidden files are left out.
  public static SortedMap<String, Hash> tree(Path root) {
    SortedMap<String, Hash> files = new TreeMap<>();
    if (!Files.exists(root)) {
      return files;
    }
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              files.put(root.relativize(file).toString(), Hash.of(Files.readAllBytes(file)));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
