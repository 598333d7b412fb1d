package org.chungtay.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Citation;
import org.chungtay.model.Article.Correction;
import org.chungtay.model.Article.Photo;
import org.chungtay.model.Coverage;
import org.chungtay.model.Moment;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Picture;
import org.chungtay.model.Source;
import org.chungtay.model.Target;
import org.jspecify.annotations.Nullable;

/// Articles as `NewsArticle`, with their proof: what they are based on, what they cite, what was
/// corrected.
record NewsArticles(Names names, Events events) {

  /// The article, and the ceremonies it tells of.
  List<Thing> of(Source<Article> source) {
    Article article = source.entry();
    List<Thing> ceremonies =
        article.pairings().stream().map(events::of).flatMap(Optional::stream).toList();
    Coverage.Subjects subjects = names.archive().subjects(source);
    List<Thing> things = new ArrayList<>();
    things.add(
        Thing.of("NewsArticle")
            .with("@id", names.articleId(source))
            .with("mainEntityOfPage", names.url(source))
            .with("url", names.url(source))
            .with("headline", article.title())
            .with("description", article.summary())
            .with("articleSection", Categories.label(article.kind(), names.messages()))
            .with("keywords", subjects.topics().stream().map(t -> t.entry().label()).toList())
            .with("inLanguage", names.language())
            .with("datePublished", names.date(article.date()))
            .with("dateModified", names.date(article.changed()))
            .with("author", authors(article))
            .with("publisher", names.publisher())
            .with("image", images(source))
            .with("about", names.places(subjects.units().stream()))
            .with("isBasedOn", article.sources().stream().flatMap(this::work).toList())
            .with("citation", subjects.documents().stream().map(this::document).toList())
            .with("creativeWorkStatus", article.withdrawn() == null ? null : "Withdrawn")
            .with("correction", article.corrections().stream().map(this::correction).toList()));
    for (Thing ceremony : ceremonies) {
      things.add(ceremony.with("subjectOf", Thing.reference(names.articleId(source))));
    }
    return things;
  }

  /// Those who wrote it; the archive answers for an article that names nobody.
  private List<Thing> authors(Article article) {
    return article.authors().isEmpty()
        ? List.of(names.publisher())
        : article.authors().stream().map(NewsArticles::person).toList();
  }

  private static Thing person(String name) {
    return Thing.of("Person").with("name", name);
  }

  /// The cover first.
  private List<Thing> images(Source<Article> source) {
    Map<String, Target.File> files = names.archive().attachments(source);
    Article article = source.entry();
    return Stream.concat(Stream.ofNullable(article.cover()), article.photos().stream())
        .flatMap(photo -> Stream.ofNullable(files.get(photo.src())).map(f -> image(photo, f)))
        .toList();
  }

  private Thing image(Photo photo, Target.File file) {
    Picture.Size size = file.size();
    return Thing.of("ImageObject")
        .with("url", names.url(file.common()))
        .with("width", size == null ? null : size.width())
        .with("height", size == null ? null : size.height())
        .with("description", photo.alt())
        .with("caption", photo.caption())
        .with("creditText", photo.credit());
  }

  /// What the article is based on. A source that has neither title, publisher nor address cannot be
  /// pointed at.
  private Stream<Thing> work(Citation source) {
    if (source.title() == null && source.name() == null && source.url() == null) {
      return Stream.empty();
    }
    return Stream.of(
        Thing.of("CreativeWork")
            .with("name", source.title())
            .with("author", source.author() == null ? null : person(source.author()))
            .with("publisher", organization(source.name()))
            .with("url", source.url() == null ? null : source.url().toASCIIString())
            .with("datePublished", date(source.published())));
  }

  private Thing document(Source<OfficialDocument> source) {
    OfficialDocument document = source.entry();
    return Thing.of("CreativeWork")
        .with("name", document.number())
        .with("description", document.abstractText())
        .with("publisher", organization(document.issuer()))
        .with("url", names.url(source))
        .with("datePublished", date(document.date()));
  }

  private static @Nullable Thing organization(@Nullable String name) {
    return name == null ? null : Thing.of("Organization").with("name", name);
  }

  /// As exactly as it is stated, which may be no more than the year.
  private static @Nullable String date(@Nullable Moment moment) {
    return moment == null ? null : moment.iso();
  }

  private Thing correction(Correction correction) {
    return Thing.of("CorrectionComment")
        .with("text", correction.note())
        .with("datePublished", names.date(correction.date()));
  }
}
