package org.chungtay.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.District;
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
  private final Map<Permalink, SourcePath> taken = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Routes(Sources sources) {
    this.sources = sources;
  }

  static Routes of(
      Sources sources,
      List<Source<Article>> articles,
      List<Source<District>> districts,
      List<Source<StaticPage>> pages) {
    Routes routes = new Routes(sources);
    Permalinks patterns = sources.config().permalinks();
    routes.routes.add(new Route.HomeRoute(new Permalink("/")));
    routes.routes.add(new Route.NotFoundRoute(new Permalink("/404.html")));
    routes.add("article", patterns.article(), "/tin/:slug/", articles, Route.ArticleRoute::new);
    routes.add(
        "district", patterns.district(), "/quan-huyen/:id/", districts, Route.DistrictRoute::new);
    routes.add("page", patterns.page(), "/:slug/", pages, Route.PageRoute::new);
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

  private interface RouteOf<E extends org.chungtay.model.Entry> {
    Route of(Permalink permalink, Source<E> source);
  }

  private <E extends org.chungtay.model.Entry> void add(
      String key, String written, String example, List<Source<E>> entries, RouteOf<E> route) {
    String pattern = usable(key, written, example);
    // In path order, so that a collision is reported at the later path.
    for (Source<E> source :
        entries.stream().sorted(java.util.Comparator.comparing(Source::path)).toList()) {
      Permalink permalink =
          new Permalink(pattern.replace(":slug", source.id()).replace(":id", source.id()));
      SourcePath before = taken.putIfAbsent(permalink, source.path());
      if (before == null) {
        permalinks.put(source.path(), permalink);
      } else if (!before.equals(source.path()) && !source.id().isEmpty()) {
        problems.add(
            Problem.of(
                Code.ROUTE_COLLISION,
                source.path(),
                Position.START,
                Map.of("permalink", permalink.path(), "file", before.value())));
      }
    }
    for (Source<E> source : entries) {
      Permalink permalink = permalinks.get(source.path());
      if (permalink != null) {
        routes.add(route.of(permalink, source));
      }
    }
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
