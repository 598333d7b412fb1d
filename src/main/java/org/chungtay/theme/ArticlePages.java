package org.chungtay.theme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Citation;
import org.chungtay.model.Article.Correction;
import org.chungtay.model.Article.Part;
import org.chungtay.model.Article.Person;
import org.chungtay.model.Article.Photo;
import org.chungtay.model.Article.Removal;
import org.chungtay.model.Article.Unstated;
import org.chungtay.model.Coverage.Subjects;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Permalink;
import org.chungtay.model.Picture;
import org.chungtay.model.RelatedArticle;
import org.chungtay.model.School;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.chungtay.model.Target;
import org.chungtay.model.Timestamp;
import org.chungtay.model.Topic;
import org.jspecify.annotations.Nullable;

/// Makes the view of an article.
final class ArticlePages {

  private final Desk desk;
  private final Words words;

  ArticlePages(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
  }

  ArticleView view(Permalink here, Source<Article> source) {
    Article article = source.entry();
    Agreements agreements = new Agreements(desk);
    DocumentPages documents = new DocumentPages(desk);
    FigureRows figures = new FigureRows(desk);
    Subjects subjects = desk.archive().subjects(source);
    NamedLink kind = desk.kind(article.kind());
    Timestamp updated = article.updatedOpenly();
    Set<Unstated> unrecorded = Agreements.unrecorded(article.pairings());
    return new ArticleView(
        new Frames(desk).article(here, source, kind),
        new Marks(desk.archive()).of(source),
        kind,
        article.title(),
        article.eventDate() == null ? null : desk.when(article),
        article.withdrawn() == null ? null : withdrawn(article.withdrawn()),
        article.summary(),
        desk.links(subjects.units().stream()),
        desk.links(subjects.schools().stream()),
        article.authors().isEmpty() ? null : String.join(", ", article.authors()),
        dated("article.added", article.date()),
        updated == null ? null : dated("article.updated", updated),
        article.cover() == null ? null : photo(source, article.cover()),
        article.pairings().stream().map(each -> agreements.view(each, unrecorded)).toList(),
        agreements.named(unrecorded),
        List.of(),
        "",
        article.photos().stream().map(photo -> photo(source, photo)).toList(),
        article.people().stream().map(this::person).toList(),
        article.figures().stream().flatMap(figures::own).toList(),
        subjects.documents().stream().map(documents::facts).toList(),
        desk.links(subjects.topics().stream()),
        article.sources().stream().map(this::citation).toList(),
        article.corrections().stream().map(this::correction).toList(),
        contact(here, article),
        desk.archive().related(source).stream().map(this::related).toList(),
        sharing(here, article),
        desk.archive().newer(source).map(desk::link).orElse(null),
        desk.archive().older(source).map(desk::link).orElse(null));
  }

  private ArticleView.Sharing sharing(Permalink here, Article article) {
    String url = desk.config().absolute(here).toString();
    String citation =
        words.text(
            article.authors().isEmpty() ? "cite.unsigned" : "cite.signed",
            "authors",
            String.join(", ", article.authors()),
            "title",
            article.title(),
            "site",
            desk.config().title(),
            "date",
            words.date(article.date()),
            "url",
            url);
    return new ArticleView.Sharing(
        citation,
        url,
        List.of(
            new NamedLink(
                "Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + encoded(url)),
            new NamedLink(
                words.text("share.email"),
                "mailto:?subject=" + encoded(article.title()) + "&body=" + encoded(url))));
  }

  /// A letter says by itself which article it is about.
  private @Nullable NamedLink contact(Permalink here, Article article) {
    String contact = desk.config().contact();
    if (contact == null) {
      return null;
    }
    String href =
        SiteConfig.isMail(contact)
            ? "mailto:%s?subject=%s&body=%s"
                .formatted(
                    contact,
                    encoded(words.text("corrections.subject", "title", article.title())),
                    encoded(desk.config().absolute(here).toString()))
            : desk.href(contact);
    return new NamedLink(words.text("corrections.report"), href);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private ArticleView.Photo photo(Source<Article> source, Photo photo) {
    Target.File file = file(source, photo);
    String srcset = file.srcset(desk.config().basePath());
    Picture.Size size = file.size();
    return new ArticleView.Photo(
        desk.href(file.permalink()),
        desk.href(file.common()),
        srcset.isEmpty() ? null : srcset,
        size == null ? null : size.width(),
        size == null ? null : size.height(),
        photo.alt(),
        photo.caption(),
        photo.credit());
  }

  private Target.File file(Source<Article> source, Photo photo) {
    return Objects.requireNonNull(
        desk.archive().attachments(source).get(photo.src()),
        () -> "no file " + photo.src() + " for " + source.path());
  }

  private ArticleView.Related related(RelatedArticle related) {
    return new ArticleView.Related(
        desk.link(related.article()),
        desk.when(related.article().entry()),
        related.reasons().stream().map(this::reason).toList());
  }

  private String reason(Source<?> shared) {
    return switch (shared.entry()) {
      case OfficialDocument document -> words.text("related.document", "number", document.number());
      case Topic topic -> words.text("related.topic", "name", topic.label());
      case School school -> words.text("related.school", "name", school.name());
      default -> words.text("related.unit", "name", Words.small(desk.name(shared)));
    };
  }

  private When dated(String key, Timestamp date) {
    return new When(words.text(key, "date", words.date(date)), date.iso());
  }

  private When withdrawn(Removal withdrawal) {
    return new When(
        words.text(
            "withdrawn.banner",
            "date",
            words.date(withdrawal.date()),
            "reason",
            withdrawal.reason()),
        withdrawal.date().iso());
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
