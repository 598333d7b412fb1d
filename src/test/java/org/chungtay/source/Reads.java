package org.chungtay.source;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.chungtay.model.Article;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Told;

/// Reads texts as the files of a site.
final class Reads {

  static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  static final String ARTICLE = "content/articles/2023/bai-thu.md";

  /// The keys that an article must have, but for its title.
  static final String REST = "date: 2023-03-25\nkind: news\nsummary: Tóm tắt.\n";

  /// Every key that an article must have.
  static final String KEYS = "title: Bài thử\n" + REST;

  private Reads() {}

  static FileRead file(String path, byte[] bytes) {
    try {
      return new EntryReader(HANOI).read(SourceText.decode(new SourcePath(path), bytes));
    } catch (SourceText.NotText e) {
      return FileRead.lost(List.of(e.problem()));
    }
  }

  static FileRead file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /// An article with this front matter, whose first line is line 2 of the file.
  static FileRead article(String frontMatter) {
    return file(ARTICLE, "---\n" + frontMatter + "---\nChữ trong bài.\n");
  }

  /// What is told of an article with this front matter.
  static List<String> told(String frontMatter) {
    return Told.places(article(frontMatter).problems());
  }

  /// The article, of whose front matter nothing is told.
  static Source<?> sound(String frontMatter) {
    FileRead read = article(frontMatter);
    if (!read.problems().isEmpty()) {
      throw new AssertionError(frontMatter + read.problems());
    }
    return read.entries().getFirst();
  }

  static Article entry(String frontMatter) {
    return (Article) sound(frontMatter).entry();
  }

  static List<Problem> problems(String frontMatter) {
    return article(frontMatter).problems();
  }
}
