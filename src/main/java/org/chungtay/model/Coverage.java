package org.chungtay.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which article is about what, seen from both sides, so that what a page shows of another is
/// mutual.
///
/// @param subjects what each article is about
/// @param articles the articles about each unit, school, document and topic, newest published first
public record Coverage(
    Map<EntryRef, Subjects> subjects, Map<EntryRef, List<Source<Article>>> articles) {

  /// What an article names, closed over what follows from it: the partners of its agreements, the
  /// schools that these list, and the units of its schools.
  public record Subjects(
      List<Source<District>> units,
      List<Source<School>> schools,
      List<Source<OfficialDocument>> documents,
      List<Source<Topic>> topics) {

    /// Everything that the article is about.
    public Stream<Source<?>> all() {
      return Stream.of(units, schools, documents, topics).flatMap(Collection::stream);
    }

    static final Subjects NONE = new Subjects(List.of(), List.of(), List.of(), List.of());
  }

  /// What this article is about.
  public Subjects of(Source<Article> article) {
    return subjects.getOrDefault(article.ref(), Subjects.NONE);
  }

  /// The articles about this unit, school, document or topic, newest published first.
  public List<Source<Article>> about(Source<?> entry) {
    return articles.getOrDefault(entry.ref(), List.of());
  }
}
