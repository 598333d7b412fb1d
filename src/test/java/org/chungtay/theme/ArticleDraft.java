package org.chungtay.theme;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chungtay.model.Article;
import org.chungtay.model.EventDate;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Kind;
import org.chungtay.model.Markdown;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Positions;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Timestamp;
import org.jspecify.annotations.Nullable;

/// An article under construction: a test sets what it is about and nothing else.
final class ArticleDraft {

  String title = "Một bài viết";
  Timestamp date = day(2026, 11, 22);
  @Nullable EventDate eventDate =
      new EventDate.On(new PartialDate.OfDay(LocalDate.of(2023, 3, 24)));
  Kind kind = Kind.NEWS;
  String summary = "Tóm tắt của bài.";
  List<String> authors = List.of();
  @Nullable Timestamp updated;
  boolean highlight;
  List<String> districts = List.of();
  List<String> schools = List.of();
  List<String> topics = List.of();
  List<String> documents = List.of();
  List<Article.Citation> sources = List.of(citation(null, null, null, null));
  List<Article.Person> people = List.of();
  List<Article.Agreement> pairings = List.of();
  List<Article.Observation> figures = List.of();
  List<Article.Correction> corrections = List.of();

  static Source<Article> article(String id, Consumer<ArticleDraft> edit) {
    ArticleDraft draft = new ArticleDraft();
    edit.accept(draft);
    return new Source<>(
        id,
        new SourcePath("content/articles/2023/" + id + ".md"),
        Fingerprint.of(id),
        draft.build(),
        Positions.NONE,
        Markdown.NONE);
  }

  static Timestamp day(int year, int month, int day) {
    return new Timestamp(
        LocalDate.of(year, month, day).atStartOfDay().atOffset(ZoneOffset.ofHours(7)), false);
  }

  static Article.Citation citation(
      @Nullable String name,
      @Nullable String author,
      @Nullable String title,
      @Nullable String note) {
    return new Article.Citation(name, author, title, null, null, note);
  }

  /// An agreement of which nothing but its parties is known.
  static Article.Agreement agreement(String a, String b) {
    return agreement(a, b, null);
  }

  static Article.Agreement agreement(String a, String b, @Nullable PartialDate signed) {
    return new Article.Agreement(
        List.of(a, b),
        signed,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        List.of(),
        null,
        List.of(),
        null);
  }

  private Article build() {
    return new Article(
        title,
        date,
        eventDate,
        kind,
        summary,
        authors,
        List.of(),
        false,
        null,
        updated,
        highlight,
        districts,
        schools,
        topics,
        documents,
        null,
        List.of(),
        sources,
        people,
        pairings,
        figures,
        null,
        null,
        corrections,
        Map.of());
  }
}
