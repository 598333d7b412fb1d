package org.chungtay.feed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chungtay.model.Addresses;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.District;
import org.chungtay.model.Index;
import org.chungtay.model.Permalink;
import org.chungtay.model.School;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.chungtay.model.Target;
import org.chungtay.model.Timestamp;
import org.chungtay.model.text.Messages;
import org.jspecify.annotations.Nullable;

/// What structured data calls the parts of the archive. A thing is known by the address of its page
/// with a fragment, so that what two pages say of it is said of one thing, and not of the page.
record Names(Archive archive, SiteConfig config, Messages messages) {

  Names(Archive archive) {
    this(archive, archive.config(), Messages.of(archive.config().language()));
  }

  String language() {
    return messages.language().key();
  }

  String url(Permalink permalink) {
    return config.absolute(permalink).toASCIIString();
  }

  String url(Source<?> entry) {
    return url(archive.address(entry));
  }

  String home() {
    return url(archive.addresses().home());
  }

  /// With the offset that schema.org asks for.
  String date(Timestamp timestamp) {
    return Atom.date(timestamp.at());
  }

  Thing site() {
    return Thing.of("WebSite")
        .with("@id", home() + "#website")
        .with("url", home())
        .with("name", config.title())
        .with("description", config.description())
        .with("inLanguage", language())
        .with("publisher", publisher())
        .with("potentialAction", search());
  }

  /// The address for a query, as whoever offers a search box for a site is told of it.
  private Thing search() {
    return Thing.of("SearchAction")
        .with(
            "target",
            Thing.of("EntryPoint").with("urlTemplate", url(Addresses.SEARCH) + "?q={query}"))
        .with("query-input", "required name=query");
  }

  /// Who answers for the archive: the body that it names, else the archive itself.
  Thing publisher() {
    String body = config.publisher();
    return Thing.of("Organization")
        .with("@id", home() + "#publisher")
        .with("name", Objects.requireNonNullElse(body, config.title()))
        .with("url", body == null ? home() : null);
  }

  /// Where it says how content and data may be used.
  @Nullable String licenceUrl() {
    Target.File file = archive.licence();
    return file == null ? null : url(file.permalink());
  }

  @Nullable Thing licence() {
    return config.licence() == null && licenceUrl() == null
        ? null
        : Thing.of("CreativeWork").with("name", config.licence()).with("url", licenceUrl());
  }

  /// What the archive calls a unit inside a line.
  static String name(Source<?> partner) {
    return switch (partner.entry()) {
      case District district -> district.fullName();
      case School school -> school.name();
      default -> throw new IllegalArgumentException("neither unit nor school: " + partner.ref());
    };
  }

  /// A unit with everything that its page says of it. schema.org knows no end of an administrative
  /// area, so that is left to the page.
  Thing unit(Source<District> unit) {
    return place(unit)
        .with("url", url(unit))
        .with("alternateName", unit.entry().aliases())
        .with("identifier", code(unit));
  }

  /// Of what has only a part of the unit nothing is said.
  List<Thing> contained(Source<District> unit) {
    return archive.placesOf(unit).stream()
        .filter(place -> place.entry().in().contains(unit.id()))
        .map(
            place ->
                Thing.of("AdministrativeArea")
                    .with("@id", url(archive.addresses().of(Index.PLACES).fragment(place.id())))
                    .with("name", place.entry().fullName()))
        .toList();
  }

  private static @Nullable Thing code(Source<District> unit) {
    String code = unit.entry().code();
    return code == null
        ? null
        : Thing.of("PropertyValue").with("propertyID", "code").with("value", code);
  }

  Thing school(Source<School> school) {
    Source<District> unit = archive.unitOf(school);
    return place(school)
        .with("url", url(school))
        .with("alternateName", school.entry().aliases())
        .with("containedInPlace", unit == null ? null : place(unit));
  }

  List<Thing> places(Stream<? extends @Nullable Source<?>> partners) {
    return partners.filter(Objects::nonNull).map(this::place).toList();
  }

  /// As other things speak of it; its own page says the rest.
  private Thing place(Source<?> partner) {
    boolean isSchool = partner.entry() instanceof School;
    return Thing.of(isSchool ? "School" : "AdministrativeArea")
        .with("@id", url(partner) + (isSchool ? "#school" : "#unit"))
        .with("name", name(partner));
  }

  String articleId(Source<Article> article) {
    return url(article) + "#article";
  }

  List<Thing> articles(List<Source<Article>> articles) {
    return articles.stream()
        .map(
            article ->
                Thing.of("NewsArticle")
                    .with("@id", articleId(article))
                    .with("headline", article.entry().title())
                    .with("url", url(article)))
        .toList();
  }
}
