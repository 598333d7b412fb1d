package org.chungtay.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Addresses;
import org.chungtay.model.Article;
import org.chungtay.model.Channel;
import org.chungtay.model.Chronology;
import org.chungtay.model.Coverage.Subjects;
import org.chungtay.model.DataFormat;
import org.chungtay.model.District;
import org.chungtay.model.EntryRef;
import org.chungtay.model.FeedFormat;
import org.chungtay.model.Index;
import org.chungtay.model.Kind;
import org.chungtay.model.ListPage;
import org.chungtay.model.Listing;
import org.chungtay.model.Pairing;
import org.chungtay.model.Permalink;
import org.chungtay.model.Reserved;
import org.chungtay.model.Route;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// Lists every address of the site and what answers there.
final class Routes {

  /// How many articles a feed carries.
  private static final int FEED = 30;

  private final Published published;
  private final List<Pairing> recorded;
  private final Addresses addresses;
  private final List<Route> routes = new ArrayList<>();

  private Routes(Published published, List<Pairing> recorded, Addresses addresses) {
    this.published = published;
    this.recorded = recorded;
    this.addresses = addresses;
  }

  /// @param recorded pairings that had a page once
  static List<Route> of(
      Published published, List<Pairing> recorded, AddressBook book, Addresses addresses) {
    Routes routes = new Routes(published, recorded, addresses);
    routes.overviews();
    routes.articles(book);
    routes.entries();
    routes.chronology();
    routes.feeds();
    routes.data();
    routes.redirects(book);
    return routes.routes;
  }

  private void overviews() {
    routes.add(new Route.HomeRoute(addresses.home()));
    routes.add(new Route.NotFoundRoute(Reserved.NOT_FOUND.permalink()));
    routes.add(new Route.SearchRoute(Addresses.SEARCH));
    for (Index index : Index.values()) {
      if (index != Index.PLACES || published.hasPlaces()) {
        routes.add(new Route.IndexRoute(addresses.of(index), index));
      }
    }
    list(new Listing.News());
    for (Kind kind : Kind.values()) {
      list(new Listing.OfKind(kind));
    }
  }

  private void articles(AddressBook book) {
    for (Source<Article> article : published.now().articles()) {
      routes.add(new Route.ArticleRoute(address(article), article));
    }
    for (Source<Article> article : published.gone()) {
      Permalink permalink = book.entries().get(article.ref());
      if (permalink != null) {
        routes.add(new Route.TombstoneRoute(permalink, article));
      }
    }
  }

  private void entries() {
    published
        .districts()
        .values()
        .forEach(d -> front(d, (here, page) -> new Route.DistrictRoute(here, d, page)));
    published
        .schools()
        .forEach(s -> front(s, (here, page) -> new Route.SchoolRoute(here, s, page)));
    published
        .documents()
        .forEach(d -> front(d, (here, page) -> new Route.DocumentRoute(here, d, page)));
    published.topics().forEach(t -> list(new Listing.About(t)));
    pairings();
    published.pages().forEach(p -> routes.add(new Route.StandingRoute(address(p), p)));
  }

  private void pairings() {
    Set<String> told = new HashSet<>();
    for (Pairing pairing : published.now().pairings().all()) {
      told.add(pairing.id());
      routes.add(new Route.PairingRoute(addresses.pairing(pairing.id()), pairing));
    }
    Stream.concat(published.past().pairings().all().stream(), recorded.stream())
        .filter(pairing -> told.add(pairing.id()))
        .map(pairing -> new Route.FormerPairingRoute(addresses.pairing(pairing.id()), pairing))
        .forEach(routes::add);
  }

  private void chronology() {
    Chronology chronology = published.now().chronology();
    chronology
        .years()
        .forEach(
            (year, articles) ->
                routes.add(new Route.YearRoute(addresses.year(year), year, articles)));
    chronology
        .months()
        .forEach(
            (month, articles) ->
                routes.add(new Route.MonthRoute(addresses.month(month), month, articles)));
    list(new Listing.Undated());
    emptied(chronology);
  }

  /// Years and months of which no article is public any more.
  private void emptied(Chronology now) {
    Permalink all = addresses.of(Index.CHRONOLOGY);
    Chronology past = published.past().chronology();
    Stream.concat(
            without(now.years().keySet(), past.years().keySet()).map(addresses::year),
            without(now.months().keySet(), past.months().keySet()).map(addresses::month))
        .forEach(address -> routes.add(new Route.RedirectRoute(address, all)));
  }

  private static <T> Stream<T> without(Set<T> some, Set<T> all) {
    return all.stream().filter(one -> !some.contains(one));
  }

  private void feeds() {
    List<Source<Article>> newest = newest(published.now().articles());
    feeds(new Channel(addresses.home(), null, newest.stream().limit(FEED).toList()));
    Map<EntryRef, List<Source<Article>>> about = newestAbout(newest);
    Stream.concat(published.districts().values().stream(), published.topics().stream())
        .forEach(
            subject ->
                feeds(
                    new Channel(
                        address(subject), subject, about.getOrDefault(subject.ref(), List.of()))));
    routes.add(new Route.SitemapRoute(Reserved.SITEMAP.permalink()));
  }

  private void data() {
    data(null);
    published.districts().values().forEach(this::data);
  }

  private void data(@Nullable Source<District> unit) {
    for (DataFormat format : DataFormat.values()) {
      routes.add(
          new Route.DataRoute(
              addresses.data(unit == null ? null : address(unit), format), unit, format));
    }
  }

  private void feeds(Channel channel) {
    for (FeedFormat format : FeedFormat.values()) {
      routes.add(new Route.FeedRoute(channel.address(format), channel, format));
    }
  }

  /// The articles that hold, those that changed last first: a correction reaches followers however
  /// old its article is.
  private static List<Source<Article>> newest(List<Source<Article>> articles) {
    record Changed(Source<Article> article, Instant at) {}
    return articles.stream()
        .filter(article -> article.entry().withdrawn() == null)
        .map(article -> new Changed(article, article.entry().changed().at().toInstant()))
        .sorted(Comparator.comparing(Changed::at, Comparator.reverseOrder()))
        .map(Changed::article)
        .toList();
  }

  /// The first of these articles about each unit and topic. Lists of articles stand in one order,
  /// so that one sort serves them all.
  private Map<EntryRef, List<Source<Article>>> newestAbout(List<Source<Article>> newest) {
    Map<EntryRef, List<Source<Article>>> all = new HashMap<>();
    for (Source<Article> article : newest) {
      Subjects subjects = published.now().coverage().of(article);
      Stream.concat(subjects.units().stream(), subjects.topics().stream())
          .map(subject -> all.computeIfAbsent(subject.ref(), _ -> new ArrayList<>(FEED)))
          .filter(channel -> channel.size() < FEED)
          .forEach(channel -> channel.add(article));
    }
    return all;
  }

  /// Old addresses lead on while something answers at the new one, if only a notice.
  private void redirects(AddressBook book) {
    Set<Permalink> answering =
        routes.stream().map(Route::permalink).collect(Collectors.toUnmodifiableSet());
    book.aliases()
        .forEach(
            (alias, source) -> {
              Permalink target = book.entries().get(source.ref());
              if (target != null && answering.contains(target)) {
                routes.add(new Route.RedirectRoute(alias, target));
              }
            });
  }

  /// The pages of a list, its front page among them.
  private void list(Listing listing) {
    pages(listing, (here, page) -> new Route.ListRoute(here, listing, page));
  }

  /// An entry's own page, which begins the list of articles about it.
  private void front(Source<?> entry, BiFunction<Permalink, ListPage, Route> front) {
    pages(new Listing.About(entry), front);
  }

  private void pages(Listing listing, BiFunction<Permalink, ListPage, Route> front) {
    Permalink list = addresses.of(listing);
    List<Source<Article>> articles = published.now().listed(listing);
    for (ListPage page : Paginator.pages(list, articles)) {
      Permalink here = Paginator.address(list, page.number());
      routes.add(
          page.isFront() ? front.apply(here, page) : new Route.ListRoute(here, listing, page));
    }
    int ever = articles.size() + published.past().listed(listing).size();
    Paginator.redirects(list, articles.size(), ever)
        .forEach(empty -> routes.add(new Route.RedirectRoute(empty, list)));
  }

  private Permalink address(Source<?> source) {
    Permalink permalink = addresses.of(source);
    if (permalink == null) {
      throw new IllegalArgumentException("no address for " + source.ref());
    }
    return permalink;
  }
}
