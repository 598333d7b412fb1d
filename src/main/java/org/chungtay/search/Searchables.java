package org.chungtay.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Person;
import org.chungtay.model.Article.Photo;
import org.chungtay.model.Body;
import org.chungtay.model.District;
import org.chungtay.model.EventDate;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;
import org.chungtay.model.Route;
import org.chungtay.model.Source;
import org.chungtay.model.StaticPage;
import org.chungtay.model.text.Slug;
import org.jspecify.annotations.Nullable;

/// What of each page is searched.
record Searchables(Archive archive, Function<Source<?>, Body> body) {

  private static final String YEAR_UNKNOWN = "unknown";

  List<Searchable> all() {
    return archive.routes().stream().flatMap(route -> searchable(route).stream()).toList();
  }

  private Optional<Searchable> searchable(Route route) {
    return switch (route) {
      case Route.ArticleRoute(Permalink address, Source<Article> article) ->
          Optional.of(article(address, article));
      case Route.DistrictRoute(Permalink address, Source<District> district) ->
          Optional.of(unit(address, district));
      case Route.PageRoute(Permalink address, Source<StaticPage> page) ->
          Optional.of(page(address, page));
      case Route.HomeRoute _, Route.NotFoundRoute _ -> Optional.empty();
    };
  }

  private Searchable article(Permalink address, Source<Article> source) {
    Article article = source.entry();
    PartialDate date = eventDate(article);
    List<String> texts = new ArrayList<>();
    texts.add(body.apply(source).plainText());
    photos(article).map(Searchables::words).forEach(texts::add);
    article.people().stream().map(Searchables::words).forEach(texts::add);
    article.documents().stream()
        .map(archive.documents()::get)
        .filter(Objects::nonNull)
        .forEach(document -> texts.add(document.entry().number()));

    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.TYPE, List.of(PageType.ARTICLE.key()));
    facets.put(Facet.UNIT, article.districts());
    facets.put(Facet.YEAR, List.of(date == null ? YEAR_UNKNOWN : date.iso().substring(0, 4)));
    facets.put(Facet.KIND, List.of(article.kind().key()));
    facets.put(Facet.TOPIC, article.topics());
    return new Searchable(
        address,
        PageType.ARTICLE,
        article.title(),
        List.of(),
        article.summary(),
        texts,
        date,
        article.date().at().toInstant(),
        facets);
  }

  private Searchable unit(Permalink address, Source<District> source) {
    District unit = source.entry();
    // Readers who have seen the address of the page type the name as it stands there: dongda.
    String joined = Slug.of(unit.name()).replace("-", "");
    return entry(
        address,
        PageType.UNIT,
        capitalised(unit.fullName()),
        Stream.concat(unit.aliases().stream(), Stream.of(joined)).toList(),
        "",
        Stream.of(List.of(body.apply(source).plainText()), unit.successors(), unit.legalBasis())
            .flatMap(List::stream)
            .toList(),
        Map.of(Facet.UNIT, List.of(source.id())));
  }

  private Searchable page(Permalink address, Source<StaticPage> source) {
    StaticPage page = source.entry();
    return entry(
        address,
        PageType.PAGE,
        page.title(),
        List.of(),
        Objects.requireNonNullElse(page.summary(), ""),
        List.of(body.apply(source).plainText()),
        Map.of());
  }

  /// A page that has no date of its own.
  private static Searchable entry(
      Permalink address,
      PageType type,
      String title,
      List<String> names,
      String summary,
      List<String> texts,
      Map<Facet, List<String>> more) {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    facets.putAll(more);
    facets.put(Facet.TYPE, List.of(type.key()));
    return new Searchable(address, type, title, names, summary, texts, null, null, facets);
  }

  /// The date of the event; the day of publication where the article says nothing of it.
  private @Nullable PartialDate eventDate(Article article) {
    return switch (article.eventDate()) {
      case EventDate.On(PartialDate date) -> date;
      case EventDate.Unknown() -> null;
      case null ->
          new PartialDate.OfDay(
              article.date().at().atZoneSameInstant(archive.config().timeZone()).toLocalDate());
    };
  }

  private static Stream<Photo> photos(Article article) {
    return Stream.concat(Stream.ofNullable(article.cover()), article.photos().stream());
  }

  private static String words(Photo photo) {
    return photo.caption() == null ? photo.alt() : photo.alt() + "\n" + photo.caption();
  }

  /// As a report names someone: `ông Lê Hồng Vũ, Phó Trưởng phòng, Sở GD&ĐT Hà Nội`.
  private static String words(Person person) {
    String name =
        person.honorific() == null ? person.name() : person.honorific() + " " + person.name();
    return String.join(
        ", ", Stream.of(name, person.role(), person.of()).filter(Objects::nonNull).toList());
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }
}
