package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of an article: what happened, who, where, when; the story; the proof; the way on.
///
/// @param when when what it tells of happened; absent when nobody has recorded it
/// @param withdrawn that it was withdrawn, when and why, though it can still be read
/// @param contact where readers say what is wrong with it
/// @param unrecorded what has been recorded of none of its agreements, in words
record ArticleView(
    Frame frame,
    Mark mark,
    NamedLink kind,
    String title,
    @Nullable When when,
    @Nullable When withdrawn,
    String summary,
    List<NamedLink> units,
    List<NamedLink> schools,
    @Nullable String authors,
    When added,
    @Nullable When updated,
    @Nullable Photo cover,
    List<SigningView> agreements,
    @Nullable String unrecorded,
    List<Contents> contents,
    String body,
    List<Photo> photos,
    List<Person> people,
    List<FigureRow> figures,
    List<DocumentView.Facts> documents,
    List<NamedLink> topics,
    List<Citation> sources,
    List<When> corrections,
    @Nullable NamedLink contact,
    List<Related> related,
    Sharing sharing,
    @Nullable NamedLink newer,
    @Nullable NamedLink older)
    implements View {

  /// A photograph: in the size in which it was supplied (`href`), in that for readers that take one
  /// (`src`, with its size in points where that is known), and in those that browsers choose from.
  ///
  /// @param srcset absent where there is one size
  record Photo(
      String href,
      String src,
      @Nullable String srcset,
      @Nullable Integer width,
      @Nullable Integer height,
      String alt,
      @Nullable String caption,
      @Nullable String credit) {}

  /// Someone who took part: name with honorific, rank and office, and what they did.
  record Person(String name, @Nullable String office, @Nullable String part) {}

  record Citation(
      @Nullable String outlet,
      @Nullable String author,
      @Nullable String title,
      @Nullable String url,
      @Nullable When published,
      @Nullable String note) {}

  /// How to cite the article, and links that take it elsewhere and load nothing from there.
  record Sharing(String citation, String url, List<NamedLink> links) {}

  /// An article that has something in common with this one, and what.
  record Related(NamedLink article, When when, List<String> reasons) {}
}
