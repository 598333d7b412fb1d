package org.chungtay.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.Entry;
import org.chungtay.model.Permalink;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.Route;
import org.chungtay.model.SiteConfig.Permalinks;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.StaticPage;

/// Gives every page its address, from front matter and file names alone.
final class Routes {

  /// `/tin/:slug/`: segments of small letters, digits and hyphens, one of them holding the id.
  private static final Pattern PERMALINK =
      Pattern.compile("/(?:[a-z0-9-]+/)*[a-z0-9-]*(?::slug|:id)[a-z0-9-]*/(?:[a-z0-9-]+/)*");

  private final Sources sources;
  private final List<Route> routes = new ArrayList<>();
  private final Map<SourcePath, Permalink> permalinks = new TreeMap<>();
  private final Map<Permalink, Source<?>> taken = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Routes(Sources sources) {
    this.sources = sources;
  }

  /// @param sources every entry that is or will be public: what is published later has its address
  ///   already, so that a collision is found before the day it goes online
  static Routes of(
      Sources sources,
      List<Source<Article>> articles,
      List<Source<District>> districts,
      List<Source<StaticPage>> pages) {
    Routes routes = new Routes(sources);
    Permalinks patterns = sources.config().permalinks();
    routes.routes.add(new Route.HomeRoute(new Permalink("/")));
    routes.routes.add(new Route.NotFoundRoute(new Permalink("/404.html")));
    routes.add(
        "article",
        Article.class,
        patterns.article(),
        "/tin/:slug/",
        articles,
        Route.ArticleRoute::new);
    routes.add(
        "district",
        District.class,
        patterns.district(),
        "/quan-huyen/:id/",
        districts,
        Route.DistrictRoute::new);
    routes.add("page", StaticPage.class, patterns.page(), "/:slug/", pages, Route.PageRoute::new);
    return routes;
  }

  List<Route> all() {
    return routes;
  }

  Map<SourcePath, Permalink> permalinks() {
    return permalinks;
  }

  List<Problem> problems() {
    return problems;
  }

  private interface RouteOf<E extends Entry> {
    Route of(Permalink permalink, Source<E> source);
  }

  private <E extends Entry> void add(
      String key,
      Class<E> type,
      String written,
      String example,
      List<Source<E>> shown,
      RouteOf<E> route) {
    String pattern = usable(key, written, example);
    // In path order, so that a collision is reported at the later path.
    for (Source<E> source :
        sources.of(type).stream().sorted(Comparator.comparing(Source::path)).toList()) {
      Source<?> before = taken.putIfAbsent(permalink(pattern, source), source);
      if (before != null && !source.id().isEmpty() && !isToldAlready(before, source)) {
        problems.add(
            Problem.of(
                Code.ROUTE_COLLISION,
                source.path(),
                Position.START,
                Map.of(
                    "permalink", permalink(pattern, source).path(),
                    "file", before.path().value())));
      }
    }
    for (Source<E> source : shown) {
      Permalink permalink = permalink(pattern, source);
      permalinks.put(source.path(), permalink);
      routes.add(route.of(permalink, source));
    }
  }

  private static Permalink permalink(String pattern, Source<?> source) {
    return new Permalink(pattern.replace(":slug", source.id()).replace(":id", source.id()));
  }

  /// Two units of one id are a problem of their ids.
  private static boolean isToldAlready(Source<?> one, Source<?> other) {
    return one.entry() instanceof District
        && other.entry() instanceof District
        && one.id().equals(other.id());
  }

  /// The pattern, or the default after a problem has been reported.
  private String usable(String key, String written, String example) {
    if (PERMALINK.matcher(written).matches()) {
      return written;
    }
    problems.add(
        Problem.of(
            Code.VALUE_PERMALINK,
            Sources.CONFIG,
            sources.configPositions().at("permalinks." + key),
            Map.of(
                "value", written,
                "placeholder", example.contains(":id") ? ":id" : ":slug",
                "example", example)));
    return example;
  }
}
