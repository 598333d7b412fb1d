package org.chungtay.theme;

import java.util.List;
import java.util.Objects;
import org.chungtay.model.Article;
import org.chungtay.model.District;
import org.chungtay.model.EventDate;
import org.chungtay.model.School;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// What every maker of a view has at hand, and the small parts that all pages share.
record Desk(SiteConfig config, Words words, Catalogue catalogue) {

  /// A unit as a link, named as at the start of a line.
  NamedLink unit(Source<District> district) {
    return new NamedLink(words.unitTitle(district.entry()), catalogue.href(district.path()));
  }

  /// A unit, a school or an unknown id as itself: the archive has reported it already.
  NamedLink party(String id) {
    Source<District> district = catalogue.district(id);
    if (district != null) {
      return unit(district);
    }
    Source<School> school = catalogue.archive().schools().get(id);
    return school == null
        ? new NamedLink(id, null)
        : new NamedLink(school.entry().name(), catalogue.href(school.path()));
  }

  List<NamedLink> parties(List<String> ids) {
    return ids.stream().map(this::party).toList();
  }

  /// A unit's or school's name without the generic word, for titles: `Đống Đa`.
  String shortName(String id) {
    Source<District> district = catalogue.district(id);
    return district == null ? party(id).text() : district.entry().name();
  }

  NamedLink article(Source<Article> article) {
    return new NamedLink(article.entry().title(), catalogue.href(article.path()));
  }

  @Nullable NamedLink articleOrNull(@Nullable Source<Article> article) {
    return article == null ? null : article(article);
  }

  /// When what the article tells of happened, else when the archive took it in.
  When eventDate(Article article) {
    return switch (article.eventDate()) {
      case EventDate.On(var date) -> new When(words.date(date), date.iso());
      case EventDate.Unknown() -> new When(words.text("list.undated"), null);
      case null ->
          new When(words.date(article.date()), article.date().at().toLocalDate().toString());
    };
  }

  Card card(Source<Article> source) {
    Article article = source.entry();
    return new Card(
        words.kind(article.kind()),
        article.title(),
        Objects.requireNonNull(
            catalogue.href(source.path()), () -> "an article without a page: " + source.path()),
        eventDate(article),
        article.summary(),
        parties(article.districts()),
        Marks.of(article, catalogue),
        !article.corrections().isEmpty());
  }
}
