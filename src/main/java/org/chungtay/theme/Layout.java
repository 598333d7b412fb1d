package org.chungtay.theme;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Index;
import org.chungtay.model.Route.ArticleRoute;
import org.chungtay.model.Route.DistrictRoute;
import org.chungtay.model.Route.DocumentRoute;
import org.chungtay.model.Route.FormerPairingRoute;
import org.chungtay.model.Route.HomeRoute;
import org.chungtay.model.Route.IndexRoute;
import org.chungtay.model.Route.ListRoute;
import org.chungtay.model.Route.MonthRoute;
import org.chungtay.model.Route.NotFoundRoute;
import org.chungtay.model.Route.PageRoute;
import org.chungtay.model.Route.PairingRoute;
import org.chungtay.model.Route.RedirectRoute;
import org.chungtay.model.Route.SchoolRoute;
import org.chungtay.model.Route.SearchRoute;
import org.chungtay.model.Route.StandingRoute;
import org.chungtay.model.Route.TombstoneRoute;
import org.chungtay.model.Route.YearRoute;

/// Which layout draws a page.
public final class Layout {

  private Layout() {}

  /// The first route for each layout that these routes need.
  public static Collection<PageRoute> oneOfEach(List<PageRoute> routes) {
    Map<String, PageRoute> firsts = new LinkedHashMap<>();
    routes.forEach(route -> firsts.putIfAbsent(of(route), route));
    return firsts.values();
  }

  /// The layout of the page of this route.
  static String of(PageRoute route) {
    return switch (route) {
      case HomeRoute _ -> "home";
      case ArticleRoute _ -> "article";
      case TombstoneRoute _, FormerPairingRoute _, RedirectRoute _ -> "notice";
      case DistrictRoute _ -> "district";
      case PairingRoute _ -> "pairing";
      case SchoolRoute _ -> "school";
      case DocumentRoute _ -> "document";
      case ListRoute _ -> "list";
      case SearchRoute _ -> "search";
      case IndexRoute(_, var index) -> of(index);
      case YearRoute _, MonthRoute _ -> "period";
      case StandingRoute _ -> "page";
      case NotFoundRoute _ -> "404";
    };
  }

  private static String of(Index index) {
    return switch (index) {
      case DISTRICTS -> "districts";
      case PLACES -> "places";
      case PAIRINGS -> "pairings";
      case SCHOOLS -> "schools";
      case DOCUMENTS -> "documents";
      case TOPICS -> "topics";
      case PROGRESS -> "progress";
      case CHRONOLOGY -> "chronology";
      case CORRECTIONS -> "corrections";
    };
  }
}
