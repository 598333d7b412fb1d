package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of an article: what happened, who, where, when; the story; the proof; the way on.
record ArticleView(
    Frame frame,
    Mark mark,
    String kind,
    String title,
    When when,
    String summary,
    List<NamedLink> units,
    List<NamedLink> schools,
    @Nullable String authors,
    When added,
    @Nullable When updated,
    List<Agreement> agreements,
    List<Contents> contents,
    String body,
    List<Person> people,
    List<Figure> figures,
    List<Document> documents,
    List<NamedLink> topics,
    List<Citation> sources,
    List<When> corrections,
    @Nullable NamedLink newer,
    @Nullable NamedLink older)
    implements View {

  /// One signing, as far as the source tells. An absent value is one the source does not state.
  record Agreement(
      Mark mark,
      List<NamedLink> parties,
      @Nullable When signed,
      @Nullable String venue,
      List<String> signatories,
      @Nullable String instrument,
      @Nullable String period,
      @Nullable Counts counts,
      @Nullable Counts planned,
      List<String> schools,
      @Nullable NamedLink seeAlso) {}

  /// How many in all (where stated) and by level; without levels the source does not split them.
  record Counts(@Nullable String total, List<LevelCount> levels) {}

  record LevelCount(String level, String number) {}

  /// Someone who took part: name with honorific, rank and office, and what they did.
  record Person(String name, @Nullable String office, @Nullable String part) {}

  record Figure(String label, String value, NamedLink scope, String asOf) {}

  record Document(
      String number,
      @Nullable String href,
      @Nullable When date,
      @Nullable String issuer,
      @Nullable String abstractText) {}

  record Citation(
      @Nullable String outlet,
      @Nullable String author,
      @Nullable String title,
      @Nullable String url,
      @Nullable When published,
      @Nullable String note) {}
}
