package org.chungtay.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Archive;
import org.chungtay.model.Index;
import org.chungtay.model.Pairing;
import org.chungtay.model.Pairing.Signing;
import org.chungtay.model.Route;
import org.chungtay.model.Route.PageRoute;

/// What each page is about, as things. Lists and overviews are about nothing of their own.
final class Subjects {

  private final Names names;
  private final Events events;
  private final NewsArticles articles;
  private final Datasets datasets;

  Subjects(Archive archive) {
    this.names = new Names(archive);
    this.events = new Events(names);
    this.articles = new NewsArticles(names, events);
    this.datasets = new Datasets(names);
  }

  List<Thing> of(PageRoute page) {
    return switch (page) {
      case Route.HomeRoute _ -> List.of(names.site());
      case Route.ArticleRoute(_, var article) -> articles.of(article);
      case Route.PairingRoute(_, var pairing) -> ceremonies(pairing);
      case Route.DistrictRoute(_, var district, _) ->
          Stream.concat(
                  Stream.of(names.unit(district).with("containsPlace", names.contained(district))),
                  datasets.of(district).stream())
              .toList();
      case Route.SchoolRoute(_, var school, _) -> List.of(names.school(school));
      case Route.IndexRoute(_, var index) when index == Index.PROGRESS -> datasets.of(null);
      case Route.IndexRoute _,
          Route.SearchRoute _,
          Route.DocumentRoute _,
          Route.ListRoute _,
          Route.YearRoute _,
          Route.MonthRoute _,
          Route.StandingRoute _,
          Route.TombstoneRoute _,
          Route.FormerPairingRoute _,
          Route.NotFoundRoute _,
          Route.RedirectRoute _ ->
          List.of();
    };
  }

  private List<Thing> ceremonies(Pairing pairing) {
    List<Thing> ceremonies = new ArrayList<>();
    for (Signing signing : pairing.signings()) {
      events
          .of(signing.agreement())
          .map(event -> event.with("subjectOf", names.articles(signing.articles())))
          .ifPresent(ceremonies::add);
    }
    return ceremonies;
  }
}
