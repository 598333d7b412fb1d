package org.chungtay.cli;

import static org.chungtay.cli.Question.ABSTRACT;
import static org.chungtay.cli.Question.BETWEEN;
import static org.chungtay.cli.Question.DATE;
import static org.chungtay.cli.Question.DESCRIPTION;
import static org.chungtay.cli.Question.ISSUED;
import static org.chungtay.cli.Question.ISSUER;
import static org.chungtay.cli.Question.LABEL;
import static org.chungtay.cli.Question.LEVEL;
import static org.chungtay.cli.Question.NAME;
import static org.chungtay.cli.Question.NUMBER;
import static org.chungtay.cli.Question.OF_DISTRICT;
import static org.chungtay.cli.Question.SCHOOL_NAME;
import static org.chungtay.cli.Question.SIGNED;
import static org.chungtay.cli.Question.SUMMARY;
import static org.chungtay.cli.Question.TITLE;
import static org.chungtay.cli.Question.TYPE;
import static org.chungtay.cli.Question.UNIT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.model.Keyed;
import org.chungtay.model.text.Slug;

/// What `chungtay new` can begin. The kinds of articles come first, in the order in which the
/// question for the kind numbers them.
enum Archetype implements Keyed {
  CEREMONY,
  PROGRESS,
  NEWS,
  ANNOUNCEMENT,
  DISTRICT,
  SCHOOL,
  DOCUMENT,
  TOPIC,
  METRIC,
  PAGE;

  boolean isArticle() {
    return switch (this) {
      case CEREMONY, PROGRESS, NEWS, ANNOUNCEMENT -> true;
      case DISTRICT, SCHOOL, DOCUMENT, TOPIC, METRIC, PAGE -> false;
    };
  }

  /// Where its file goes, with places for answers.
  String file() {
    return switch (this) {
      case CEREMONY, PROGRESS, NEWS, ANNOUNCEMENT -> "content/articles/{year}/{slug}.md";
      case DISTRICT -> "content/districts/{prefix}{slug}.md";
      case SCHOOL -> "content/schools/{district}.yml";
      case DOCUMENT -> "content/documents/{prefix}{slug}.md";
      case TOPIC -> "content/topics.yml";
      case METRIC -> "content/metrics.yml";
      case PAGE -> "content/pages/{slug}.md";
    };
  }

  /// Whether its file lists many, and a new one goes to the end.
  boolean isListed() {
    return schema().isPresent();
  }

  /// The name of the schema that a new list is to be held to in an editor; empty for what is no
  /// list. Editors find none for the front matter of Markdown.
  Optional<String> schema() {
    return switch (this) {
      case SCHOOL -> Optional.of("schools");
      case TOPIC -> Optional.of("topics");
      case METRIC -> Optional.of("metrics");
      case CEREMONY, PROGRESS, NEWS, ANNOUNCEMENT, DISTRICT, DOCUMENT, PAGE -> Optional.empty();
    };
  }

  /// The resources of which its text is made.
  List<String> parts() {
    return switch (this) {
      case CEREMONY -> List.of("article.md", "ceremony.md", "body.md");
      case PROGRESS -> List.of("article.md", "progress.md", "body.md");
      case NEWS, ANNOUNCEMENT -> List.of("article.md", "body.md");
      case DISTRICT, DOCUMENT, PAGE -> List.of(key() + ".md");
      case SCHOOL, TOPIC, METRIC -> List.of(key() + ".yml");
    };
  }

  /// What it needs to know, in the order in which it is asked.
  List<Question> questions() {
    return switch (this) {
      case CEREMONY -> List.of(TITLE, DATE, BETWEEN, SIGNED, SUMMARY);
      case PROGRESS, NEWS, ANNOUNCEMENT -> List.of(TITLE, DATE, SUMMARY);
      case DISTRICT -> List.of(NAME, TYPE);
      case SCHOOL -> List.of(SCHOOL_NAME, LEVEL, OF_DISTRICT);
      case DOCUMENT -> List.of(NUMBER, ISSUED, ISSUER, ABSTRACT);
      case TOPIC -> List.of(LABEL, DESCRIPTION);
      case METRIC -> List.of(LABEL, UNIT);
      case PAGE -> List.of(TITLE, SUMMARY);
    };
  }

  /// The names that may be typed for it: `ceremony`, `lễ ký kết`.
  Stream<String> names() {
    return Stream.concat(Stream.of(key()), vietnamese());
  }

  /// What the staff guide calls it, and what people shorten that to.
  private Stream<String> vietnamese() {
    return switch (this) {
      case CEREMONY -> Stream.of("lễ ký kết", "ký kết");
      case PROGRESS -> Stream.of("kết quả triển khai", "kết quả");
      case NEWS -> Stream.of("tin hoạt động", "tin");
      case ANNOUNCEMENT -> Stream.of("thông báo");
      case DISTRICT -> Stream.of("đơn vị", "quận", "huyện", "thị xã");
      case SCHOOL -> Stream.of("trường", "trường học");
      case DOCUMENT -> Stream.of("văn bản");
      case TOPIC -> Stream.of("chủ đề");
      case METRIC -> Stream.of("loại số liệu", "số liệu");
      case PAGE -> Stream.of("trang cố định", "trang");
    };
  }

  /// The archetype of this name, marks ignored, or of the kind of article with this number.
  static Optional<Archetype> of(String typed) {
    return switch (typed.strip()) {
      case "1" -> Optional.of(CEREMONY);
      case "2" -> Optional.of(PROGRESS);
      case "3" -> Optional.of(NEWS);
      case "4" -> Optional.of(ANNOUNCEMENT);
      default ->
          Stream.of(values())
              .filter(a -> a.names().map(Slug::of).anyMatch(Slug.of(typed)::equals))
              .findFirst();
    };
  }
}
