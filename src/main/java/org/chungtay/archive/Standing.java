package org.chungtay.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.model.Article;
import org.chungtay.model.District;
import org.chungtay.model.Entry;
import org.chungtay.model.Listing;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Pairing;
import org.chungtay.model.Permalink;
import org.chungtay.model.Place;
import org.chungtay.model.RecordedPage;
import org.chungtay.model.Route;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.StaticPage;
import org.chungtay.model.Topic;
import org.chungtay.model.UrlLedger;
import org.jspecify.annotations.Nullable;

/// What answers at an address that is never to be lost.
///
/// @param page what is to be recorded of it
/// @param article the article, where it is one
/// @param home the page's own address
/// @param isNotice whether no more than a notice stands there
record Standing(
    RecordedPage page, Permalink home, @Nullable Source<Article> article, boolean isNotice) {

  /// Everything that is recorded: the page of every entry and every pairing, and the old addresses
  /// that lead to one. Pages of lists, years and months come and go with what they list.
  ///
  /// @param written the articles as they were read
  /// @param aliases the old addresses: emptied lists lead on too
  static Map<String, Standing> all(
      List<Route> routes, List<Source<Article>> written, Set<Permalink> aliases) {
    Map<SourcePath, Source<Article>> articles =
        written.stream()
            .collect(Collectors.toMap(Source::path, Function.identity(), (one, _) -> one));
    Map<String, Standing> all = new HashMap<>();
    routes.parallelStream()
        .map(route -> at(route, articles))
        .flatMap(Optional::stream)
        .toList()
        .forEach(standing -> all.put(standing.page().address().path(), standing));
    for (Route route : routes) {
      if (route instanceof Route.RedirectRoute(Permalink old, Permalink target)
          && aliases.contains(old)) {
        Standing there = all.get(target.path());
        if (there != null && !all.containsKey(old.path())) {
          all.put(old.path(), there.at(old));
        }
      }
    }
    return all;
  }

  /// The line of it.
  String line() {
    return page.line();
  }

  private Standing at(Permalink address) {
    return new Standing(page.at(address), home, article, isNotice);
  }

  private static Optional<Standing> at(Route route, Map<SourcePath, Source<Article>> articles) {
    Permalink here = route.permalink();
    return switch (route) {
      case Route.ArticleRoute(_, var article) ->
          Optional.of(of(here, articles.getOrDefault(article.path(), article), false));
      case Route.TombstoneRoute(_, var article) ->
          Optional.of(of(here, articles.getOrDefault(article.path(), article), true));
      case Route.DistrictRoute(_, var district, _) -> Optional.of(of(here, district));
      case Route.SchoolRoute(_, var school, _) -> Optional.of(of(here, school));
      case Route.DocumentRoute(_, var document, _) -> Optional.of(of(here, document));
      case Route.StandingRoute(_, var page) -> Optional.of(of(here, page));
      case Route.PairingRoute(_, var pairing) -> Optional.of(of(here, pairing, false));
      case Route.FormerPairingRoute(_, var pairing) -> Optional.of(of(here, pairing, true));
      case Route.ListRoute(_, Listing.About(var entry), var page) ->
          page.isFront() ? Optional.of(of(here, entry)) : Optional.empty();
      case Route.HomeRoute _,
          Route.ListRoute _,
          Route.IndexRoute _,
          Route.SearchRoute _,
          Route.YearRoute _,
          Route.MonthRoute _,
          Route.NotFoundRoute _,
          Route.RedirectRoute _,
          Route.FeedRoute _,
          Route.DataRoute _,
          Route.SitemapRoute _ ->
          Optional.empty();
    };
  }

  private static Standing of(Permalink here, Source<Article> source, boolean notice) {
    Article article = source.entry();
    RecordedPage page =
        new RecordedPage(
            here,
            source.id(),
            article.title(),
            RecordedPage.day(article.date()),
            article.corrections().size(),
            source.path(),
            Fact.text(article));
    return new Standing(page, here, source, notice);
  }

  private static Standing of(Permalink here, Source<?> source) {
    return new Standing(
        page(here, source.id(), title(source.entry()), RecordedPage.NONE, source.path()),
        here,
        null,
        false);
  }

  /// A pairing is recorded with the article that told of it first.
  private static Standing of(Permalink here, Pairing pairing, boolean notice) {
    String title =
        pairing.partners().stream()
            .map(partner -> title(partner.entry()))
            .collect(Collectors.joining(" – "));
    RecordedPage page =
        pairing.signings().stream()
            .flatMap(signing -> signing.articles().stream())
            .min(
                Comparator.<Source<Article>, Instant>comparing(
                        article -> article.entry().date().at().toInstant())
                    .thenComparing(Source::path))
            .map(
                article ->
                    page(
                        here,
                        pairing.id(),
                        title,
                        RecordedPage.day(article.entry().date()),
                        article.path()))
            // Nobody tells of it any more, so that it has been recorded.
            .orElseGet(() -> page(here, pairing.id(), title, RecordedPage.NONE, UrlLedger.FILE));
    return new Standing(page, here, null, notice);
  }

  private static RecordedPage page(
      Permalink here, String id, String title, String published, SourcePath source) {
    return new RecordedPage(here, id, title, published, 0, source, RecordedPage.NONE);
  }

  /// What an entry is called where it stands alone.
  static String title(Entry entry) {
    return switch (entry) {
      case Article article -> article.title();
      case District district -> district.fullName();
      case School school -> school.name();
      case OfficialDocument document -> document.number();
      case Metric metric -> metric.label();
      case Topic topic -> topic.label();
      case Place place -> place.title();
      case StaticPage page -> page.title();
    };
  }
}
