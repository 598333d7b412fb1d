package org.chungtay.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Article.Person;
import org.chungtay.model.Article.Photo;
import org.chungtay.model.Body;
import org.chungtay.model.Chronology;
import org.chungtay.model.District;
import org.chungtay.model.Entry;
import org.chungtay.model.EventDate;
import org.chungtay.model.Index;
import org.chungtay.model.Listing;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Pairing;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;
import org.chungtay.model.Place;
import org.chungtay.model.Route;
import org.chungtay.model.Route.PageRoute;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.StaticPage;
import org.chungtay.model.Topic;
import org.chungtay.model.text.Messages;
import org.chungtay.model.text.PressDate;
import org.chungtay.model.text.Slug;
import org.jspecify.annotations.Nullable;

/// What of each page is searched: the one place that knows both the archive and search.
///
/// @param title what the theme calls an overview
public record Searchables(
    Archive archive, Function<Source<?>, Body> body, Function<Index, String> title) {

  private static final String YEAR_UNKNOWN = "unknown";

  /// What of a route's page is searched; nothing where there is no page or it is not searched.
  public Optional<Searchable> of(Route route) {
    return switch (route) {
      case PageRoute page -> of(page);
      case Route.FeedRoute _, Route.DataRoute _, Route.SitemapRoute _ -> Optional.empty();
    };
  }

  private Optional<Searchable> of(PageRoute route) {
    return switch (route) {
      case Route.ArticleRoute(var here, var article) -> Optional.of(article(here, article));
      case Route.DistrictRoute(var here, var district, _) -> Optional.of(unit(here, district));
      case Route.SchoolRoute(var here, var school, _) -> Optional.of(school(here, school));
      case Route.DocumentRoute(var here, var document, _) -> Optional.of(document(here, document));
      case Route.PairingRoute(var here, var pairing) -> Optional.of(pairing(here, pairing));
      case Route.StandingRoute(var here, var page) -> Optional.of(page(here, page));
      case Route.IndexRoute(var here, var index) -> Optional.of(overview(here, index));
      case Route.ListRoute(var here, Listing.About(var entry), var list)
          when list.isFront() && entry.entry() instanceof Topic topic ->
          Optional.of(topic(here, entry, topic));
      // What these list is found itself.
      case Route.ListRoute _, Route.YearRoute _, Route.MonthRoute _, Route.HomeRoute _ ->
          Optional.empty();
      case Route.SearchRoute _ -> Optional.empty();
      case Route.TombstoneRoute _,
          Route.FormerPairingRoute _,
          Route.NotFoundRoute _,
          Route.RedirectRoute _ ->
          Optional.empty();
    };
  }

  private Searchable article(Permalink address, Source<Article> source) {
    Article article = source.entry();
    List<String> more = new ArrayList<>();
    photos(article).map(Searchables::words).forEach(more::add);
    article.people().stream().map(Searchables::words).forEach(more::add);
    var subjects = archive.subjects(source);
    subjects.documents().forEach(document -> more.add(document.entry().number()));
    PartialDate date = article.eventDate() instanceof EventDate.On(var day) ? day : null;
    PartialDate filed = Chronology.dateOf(article).orElse(null);
    return Searchable.of(
        address,
        PageType.ARTICLE,
        false,
        title(article),
        // Readers ask for what happened on a day.
        date == null ? List.of() : List.of(PressDate.shortText(date, archive.config().language())),
        new PageText(article.summary(), text(source), more),
        date,
        filed,
        article.date().at().toInstant(),
        Map.of(
            Facet.TYPE, List.of(PageType.ARTICLE.key()),
            Facet.UNIT, ids(subjects.units()),
            Facet.YEAR, List.of(filed == null ? YEAR_UNKNOWN : year(filed)),
            Facet.KIND, List.of(article.kind().key()),
            Facet.TOPIC, ids(subjects.topics())));
  }

  /// A hit says by itself that its article was withdrawn.
  private String title(Article article) {
    return article.withdrawn() == null
        ? article.title()
        : Messages.of(archive.config().language())
            .text("search.withdrawn", Map.of("title", article.title()));
  }

  private Searchable unit(Permalink address, Source<District> source) {
    District unit = source.entry();
    // Readers who have seen the address of the page type the name as it stands there: dongda.
    String joined = Slug.of(unit.name()).replace("-", "");
    return entry(
        address,
        PageType.UNIT,
        capitalised(unit.fullName()),
        unit.aliases(),
        new PageText(
            "",
            text(source),
            joined(List.of(joined), joined(unit.successors(), unit.legalBasis()))),
        null,
        Map.of(Facet.UNIT, List.of(source.id())));
  }

  /// A place leads to the page of the first unit that it lies in. It is found by its own name, not
  /// by that of the unit, which has better to show; what tells it apart from others is its id.
  public Searchable place(Source<Place> source) {
    Place place = source.entry();
    return entry(
        address(source, archive),
        PageType.PLACE,
        place.title(),
        place.aliases(),
        new PageText("", "", List.of(), new Whereabouts(archive).of(place)),
        null,
        Map.of());
  }

  /// What a place is known by among pages.
  public static Permalink address(Source<Place> place, Archive archive) {
    Source<District> unit = archive.districts().get(place.entry().in().getFirst());
    return archive
        .address(Objects.requireNonNull(unit, "a place in no unit is an error"))
        .fragment(place.id());
  }

  private Searchable school(Permalink address, Source<School> source) {
    Source<District> unit = archive.unitOf(source);
    return entry(
        address,
        PageType.SCHOOL,
        source.entry().name(),
        source.entry().aliases(),
        new PageText(unit == null ? "" : capitalised(unit.entry().fullName()), "", List.of()),
        since(archive.about(source)),
        Map.of(Facet.UNIT, unit == null ? List.of() : List.of(unit.id())));
  }

  private Searchable document(Permalink address, Source<OfficialDocument> source) {
    OfficialDocument document = source.entry();
    PartialDate date = document.date();
    return entry(
        address,
        PageType.DOCUMENT,
        true,
        document.number(),
        document.aliases(),
        new PageText(
            Objects.requireNonNullElse(document.abstractText(), ""),
            text(source),
            document.issuer() == null ? List.of() : List.of(document.issuer())),
        date,
        since(archive.about(source)),
        date == null ? Map.of() : Map.of(Facet.YEAR, List.of(year(date))));
  }

  private Searchable pairing(Permalink address, Pairing pairing) {
    List<PartialDate> dates =
        pairing.signings().stream()
            .map(signing -> signing.agreement().signed())
            .filter(Objects::nonNull)
            .toList();
    Source<?> first = pairing.partners().getFirst();
    Source<?> last = pairing.partners().getLast();
    return entry(
        address,
        PageType.PAIRING,
        // There are more of schools than of everything else, and their names are long.
        !pairing.isOfSchools(),
        name(first.entry()) + " – " + name(last.entry()),
        List.of(),
        // Who signed is told by the articles.
        new PageText(
            "",
            "",
            dates.stream()
                .map(date -> PressDate.shortText(date, archive.config().language()))
                .distinct()
                .toList()),
        // Signings come newest first.
        dates.isEmpty() ? null : dates.getFirst(),
        since(pairing.signings().stream().flatMap(s -> s.articles().stream()).toList()),
        Map.of(
            Facet.UNIT,
            pairing.partners().stream()
                .map(this::unitOf)
                .filter(Objects::nonNull)
                .map(Source::id)
                .distinct()
                .toList(),
            Facet.YEAR,
            dates.stream().map(Searchables::year).distinct().toList()));
  }

  private Searchable topic(Permalink address, Source<?> source, Topic topic) {
    return entry(
        address,
        PageType.TOPIC,
        topic.label(),
        topic.aliases(),
        new PageText(Objects.requireNonNullElse(topic.description(), ""), "", List.of()),
        since(archive.about(source)),
        Map.of(Facet.TOPIC, List.of(topic.id())));
  }

  private Searchable page(Permalink address, Source<StaticPage> source) {
    StaticPage page = source.entry();
    return entry(
        address,
        PageType.PAGE,
        page.title(),
        List.of(),
        new PageText(Objects.requireNonNullElse(page.summary(), ""), text(source), List.of()),
        null,
        Map.of());
  }

  private Searchable overview(Permalink address, Index index) {
    return entry(
        address,
        PageType.PAGE,
        title.apply(index),
        calledAlso(index),
        new PageText("", "", said(index)),
        null,
        Map.of());
  }

  /// What readers look for where the archive has another word for it.
  private static List<String> calledAlso(Index index) {
    return switch (index) {
      case PAIRINGS -> List.of("Kết nghĩa", "Lễ ký kết");
      case PROGRESS -> List.of("Tiến độ", "Số liệu");
      case DISTRICTS -> List.of("Danh sách các đơn vị");
      case PLACES -> List.of("Nơi ở");
      case SCHOOLS, DOCUMENTS, TOPICS, CHRONOLOGY, CORRECTIONS -> List.of();
    };
  }

  /// What an overview tells besides the names of what it lists.
  private List<String> said(Index index) {
    return switch (index) {
      case PROGRESS -> figures();
      // For who asks for one that there is not: quận 1.
      case DISTRICTS -> List.of("Các quận, các huyện.");
      case PLACES, PAIRINGS, SCHOOLS, DOCUMENTS, TOPICS, CHRONOLOGY, CORRECTIONS -> List.of();
    };
  }

  /// Every figure as it would be said: `672 trường ký biên bản ghi nhớ`.
  private List<String> figures() {
    return archive.articles().stream()
        .flatMap(article -> article.entry().figures().stream())
        .map(this::words)
        .distinct()
        .toList();
  }

  private String words(Observation observation) {
    var metric = archive.metric(observation.metric());
    String value = observation.value().toPlainString();
    return metric == null
        ? value
        : value + " " + metric.entry().unit() + "\n" + metric.entry().label();
  }

  /// A page that is no article, without a date.
  private static Searchable entry(
      Permalink address,
      PageType type,
      String title,
      List<String> names,
      PageText text,
      @Nullable Instant since,
      Map<Facet, List<String>> more) {
    return entry(address, type, true, title, names, text, null, since, more);
  }

  /// A page that is no article.
  private static Searchable entry(
      Permalink address,
      PageType type,
      boolean suggested,
      String title,
      List<String> names,
      PageText text,
      @Nullable PartialDate date,
      @Nullable Instant since,
      Map<Facet, List<String>> more) {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    facets.putAll(more);
    facets.put(Facet.TYPE, List.of(type.key()));
    return Searchable.of(address, type, suggested, title, names, text, date, date, since, facets);
  }

  /// When the first of these articles came to the archive.
  private static @Nullable Instant since(List<Source<Article>> articles) {
    return articles.stream()
        .map(article -> article.entry().date().at().toInstant())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private String text(Source<?> source) {
    return body.apply(source).plainText();
  }

  private @Nullable Source<District> unitOf(Source<?> partner) {
    return partner.entry() instanceof School
        ? archive.unitOf(partner)
        : archive.districts().get(partner.id());
  }

  private static String name(Entry partner) {
    return switch (partner) {
      case District district -> district.name();
      case School school -> school.name();
      default -> throw new IllegalStateException("not a partner: " + partner);
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
    return said(name, person.role(), person.of());
  }

  private static String said(@Nullable String... words) {
    return String.join(", ", Stream.of(words).filter(Objects::nonNull).toList());
  }

  private static String year(PartialDate date) {
    return date.iso().substring(0, 4);
  }

  private static List<String> ids(List<? extends Source<?>> entries) {
    return entries.stream().map(Source::id).toList();
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
