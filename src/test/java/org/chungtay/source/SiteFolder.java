package org.chungtay.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chungtay.model.Checked;
import org.chungtay.model.Sources;

/// A site in a temporary folder. Its texts are made up for the test.
public final class SiteFolder {

  private final Path folder;

  private SiteFolder(Path folder) {
    this.folder = folder;
  }

  /// What lies in this folder.
  public static SiteFolder at(Path folder) {
    return new SiteFolder(folder);
  }

  /// A site that has nothing but its configuration.
  public static SiteFolder bare(Path folder) {
    return new SiteFolder(folder)
        .write("site-config.yml", "title: Thử\nbaseUrl: https://thu.example/\n");
  }

  /// A site with no content.
  public static SiteFolder empty(Path folder) {
    return bare(folder).folder("content");
  }

  /// Three units, a school file, two topics, a document, a metric and an article.
  public static SiteFolder small(Path folder) {
    return empty(folder)
        .write(
            "content/districts/dong-da.md",
            "---\nname: Đống Đa\ntype: quan\naliases: [\"Q. Đống Đa\"]\n---\n")
        .write("content/districts/soc-son.md", "---\nname: Sóc Sơn\ntype: huyen\n---\n")
        .write("content/districts/ung-hoa.md", "---\nname: Ứng Hòa\ntype: huyen\n---\n")
        .write(
            "content/schools/dong-da.yml",
            "- {id: tieu-hoc-a, name: Trường Tiểu học A, level: primary}\n")
        .write(
            "content/topics.yml",
            "- {id: ket-noi, label: Kết nối}\n- {id: chuyen-doi-so, label: Chuyển đổi số}\n")
        .write("content/documents/ke-hoach.md", "---\nnumber: 4340/KH-SGDĐT\n---\n")
        .write("content/metrics.yml", "- {id: so-truong, label: Số trường, unit: trường}\n")
        .article("2023/bai-thu", "districts: [dong-da]\n", "Chữ trong bài.\n");
  }

  /// An article's front matter with every required key.
  public static String front(String more) {
    return "---\ntitle: Bài thử\ndate: 2023-03-25\nkind: news\nsummary: Tóm tắt.\n"
        + more
        + "---\n";
  }

  public SiteFolder article(String path, String more, String body) {
    return write("content/articles/" + path + ".md", front(more) + body);
  }

  public SiteFolder write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public SiteFolder write(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public SiteFolder folder(String path) {
    try {
      Files.createDirectories(folder.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public SiteFolder link(String path, Path target) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.createSymbolicLink(file, target);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a file holds.
  public String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path() {
    return folder;
  }

  public Checked<Sources> read() {
    return SiteReader.read(folder);
  }
}
