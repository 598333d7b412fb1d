package org.chungtay.theme;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.District;
import org.chungtay.model.EventDate;
import org.chungtay.model.Kind;
import org.chungtay.model.Listing;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Pairing;
import org.chungtay.model.Permalink;
import org.chungtay.model.Place;
import org.chungtay.model.School;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.chungtay.model.StaticPage;
import org.chungtay.model.StructuredData.Crumb;
import org.chungtay.model.Topic;

/// What every maker of a view has at hand, and the small parts that all pages share.
///
/// @param describe the structured data of the page, given where it stands
record Desk(Words words, Archive archive, Function<List<Crumb>, String> describe) {

  SiteConfig config() {
    return archive.config();
  }

  /// The address of a page as a link.
  String href(Permalink permalink) {
    return config().href(permalink);
  }

  /// A path of this site with the base path in front; any other address as it is.
  String href(String url) {
    return url.startsWith("/") && !url.startsWith("//") ? config().basePath() + url : url;
  }

  /// The address of this entry's page.
  ///
  /// @throws IllegalArgumentException when it has none
  String href(Source<?> entry) {
    Permalink permalink = archive.permalink(entry);
    if (permalink == null) {
      throw new IllegalArgumentException("no page shows " + entry.path());
    }
    return href(permalink);
  }

  /// An entry as a link, named as at the start of a line.
  NamedLink link(Source<?> entry) {
    return new NamedLink(name(entry), href(entry));
  }

  /// What a page calls an entry at the start of a line.
  String name(Source<?> entry) {
    return switch (entry.entry()) {
      case Article article -> article.title();
      case District district -> words.unitTitle(district);
      case School school -> school.name();
      case OfficialDocument document -> document.number();
      case Metric metric -> metric.label();
      case Topic topic -> topic.label();
      case Place place -> words.place(place);
      case StaticPage page -> page.title();
    };
  }

  List<NamedLink> links(Stream<? extends Source<?>> entries) {
    return entries.map(this::link).toList();
  }

  /// A unit or a school; an unknown id as itself, since the archive has reported it already.
  NamedLink party(String id) {
    Source<?> partner = archive.partner(id);
    return partner == null ? new NamedLink(id, null) : link(partner);
  }

  List<NamedLink> parties(List<String> ids) {
    return ids.stream().map(this::party).toList();
  }

  /// A unit's or school's name without the generic word, for titles: `Đống Đa`.
  String shortName(Source<?> partner) {
    return partner.entry() instanceof District district ? district.name() : name(partner);
  }

  String title(Pairing pairing) {
    return words.text(
        "pairing.title",
        "a",
        shortName(pairing.partners().getFirst()),
        "b",
        shortName(pairing.partners().getLast()));
  }

  NamedLink link(Pairing pairing) {
    return new NamedLink(title(pairing), href(archive.addresses().pairing(pairing.id())));
  }

  NamedLink kind(Kind kind) {
    return new NamedLink(words.kind(kind), href(archive.address(new Listing.OfKind(kind))));
  }

  /// When what the article tells of happened; where nobody has recorded that, when it was
  /// published, and that this is that day.
  When when(Article article) {
    return switch (article.eventDate()) {
      case EventDate.On(var date) -> new When(words.date(date), date.iso());
      case EventDate.Unknown() -> new When(words.text("list.undated"), null);
      case null ->
          new When(
              words.text("article.published", "date", words.date(article.date())),
              article.date().day().toString());
    };
  }

  List<Card> cards(List<Source<Article>> articles) {
    return articles.stream().map(this::card).toList();
  }

  private Card card(Source<Article> source) {
    Article article = source.entry();
    return new Card(
        words.kind(article.kind()),
        article.title(),
        href(source),
        when(article),
        article.summary(),
        links(archive.subjects(source).units().stream()),
        new Marks(archive).of(source),
        !article.corrections().isEmpty(),
        article.withdrawn() != null);
  }
}
