package org.chungtay.theme;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Citation;
import org.chungtay.model.Article.Correction;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Article.Part;
import org.chungtay.model.Article.Person;
import org.chungtay.model.Body;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;
import org.chungtay.model.Source;
import org.chungtay.model.Timestamp;
import org.chungtay.model.Topic;
import org.jspecify.annotations.Nullable;

/// Makes the view of an article.
final class ArticlePages {

  private final Desk desk;
  private final Words words;
  private final Catalogue catalogue;

  ArticlePages(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
    this.catalogue = desk.catalogue();
  }

  ArticleView view(Permalink here, Source<Article> source, Body body) {
    Article article = source.entry();
    Agreements agreements = new Agreements(desk);
    String kind = words.kind(article.kind());
    return new ArticleView(
        new Frames(desk).article(here, article.title(), article.summary(), kind),
        Marks.of(article, catalogue),
        kind,
        article.title(),
        desk.eventDate(article),
        article.summary(),
        desk.parties(article.districts()),
        desk.parties(article.schools()),
        article.authors().isEmpty() ? null : String.join(", ", article.authors()),
        dated("article.added", article.date()),
        article.updated() == null ? null : dated("article.updated", article.updated()),
        article.pairings().stream().map(agreements::facts).toList(),
        Contents.of(body.toc()),
        body.html(),
        article.people().stream().map(this::person).toList(),
        article.figures().stream().map(this::figure).toList(),
        article.documents().stream().flatMap(this::document).toList(),
        article.topics().stream().flatMap(this::topic).toList(),
        article.sources().stream().map(this::citation).toList(),
        article.corrections().stream().map(this::correction).toList(),
        desk.articleOrNull(catalogue.neighbour(source, -1)),
        desk.articleOrNull(catalogue.neighbour(source, 1)));
  }

  private When dated(String key, Timestamp date) {
    return new When(words.text(key, "date", words.date(date)), date.iso());
  }

  private When correction(Correction correction) {
    return new When(
        words.text(
            "corrections.note", "date", words.date(correction.date()), "note", correction.note()),
        correction.date().iso());
  }

  private ArticleView.Person person(Person person) {
    String honorific = person.honorific();
    String office = Agreements.joined(person.role(), person.of());
    String parts =
        person.part().stream().map(this::part).map(Words::small).collect(Collectors.joining(", "));
    return new ArticleView.Person(
        Words.capitalised(honorific == null ? person.name() : honorific + " " + person.name()),
        office.isEmpty() ? null : Words.capitalised(office),
        parts.isEmpty() ? null : Words.capitalised(parts));
  }

  private String part(Part part) {
    return words.text(
        switch (part) {
          case SPOKE -> "ceremony.spoke";
          case ATTENDED -> "ceremony.attended";
          case REPORTED -> "ceremony.reported";
          case SIGNED -> "ceremony.signed";
        });
  }

  private ArticleView.Figure figure(Observation figure) {
    Source<Metric> metric =
        Objects.requireNonNull(
            catalogue.archive().metrics().get(figure.metric()),
            () -> "no metric '" + figure.metric() + "' in the archive");
    return new ArticleView.Figure(
        metric.entry().label(),
        words.quantity(figure.value(), metric.entry().unit()),
        figure.scope().equals(Observation.CITY)
            ? new NamedLink(words.text("progress.scope.city"), null)
            : desk.party(figure.scope()),
        asOf(figure.asOf(), figure.note()));
  }

  private String asOf(@Nullable PartialDate date, @Nullable String note) {
    String stated = date == null ? note : words.text("progress.asOf", "date", words.date(date));
    if (stated == null) {
      return words.text("progress.asOf.unknown");
    }
    return date != null && note != null ? stated + "; " + note : Words.capitalised(stated);
  }

  private Stream<ArticleView.Document> document(String id) {
    Source<OfficialDocument> source = catalogue.archive().documents().get(id);
    if (source == null) {
      return Stream.of();
    }
    OfficialDocument document = source.entry();
    PartialDate date = document.date();
    return Stream.of(
        new ArticleView.Document(
            document.number(),
            catalogue.href(source.path()),
            date == null ? null : new When(words.date(date), date.iso()),
            document.issuer(),
            document.abstractText()));
  }

  private Stream<NamedLink> topic(String id) {
    // Topics share one file, which is no page of theirs.
    Source<Topic> source = catalogue.archive().topics().get(id);
    return source == null ? Stream.of() : Stream.of(new NamedLink(source.entry().label(), null));
  }

  private ArticleView.Citation citation(Citation citation) {
    var published = citation.published();
    return new ArticleView.Citation(
        citation.name(),
        citation.author(),
        citation.title(),
        citation.url() == null ? null : citation.url().toString(),
        published == null ? null : new When(words.dateAndTime(published), published.iso()),
        citation.note());
  }
}
