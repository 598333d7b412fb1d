package org.chungtay.feed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Archive;
import org.chungtay.model.Body;
import org.chungtay.model.Content;
import org.chungtay.model.Permalink;
import org.chungtay.model.Route;
import org.chungtay.model.Route.DataRoute;
import org.chungtay.model.Route.FeedRoute;
import org.chungtay.model.Route.SitemapRoute;
import org.chungtay.model.Sink;
import org.chungtay.model.Source;

/// The feeds, the data files and the sitemap of an archive. Their dates come from content alone, so
/// that the same content gives the same bytes.
public final class Feeds {

  private Feeds() {}

  /// The feeds of an archive: for each the routes of its formats.
  public static Collection<List<FeedRoute>> routes(Archive archive) {
    return routes(archive, FeedRoute.class)
        .collect(
            Collectors.groupingBy(
                route -> route.channel().page(),
                LinkedHashMap<Permalink, List<FeedRoute>>::new,
                Collectors.toList()))
        .values();
  }

  /// A feed.
  ///
  /// @param formats its routes
  /// @param bodies the rendered body of every article
  public static Feed of(
      List<FeedRoute> formats, Archive archive, Function<Source<?>, Body> bodies) {
    return new FeedEditor(archive, bodies).feed(formats);
  }

  /// The data files of an archive.
  public static List<DataRoute> data(Archive archive) {
    return routes(archive, DataRoute.class).toList();
  }

  /// A data file.
  public static Content.Bytes data(DataRoute route, Archive archive) {
    return DataFiles.of(archive).content(route);
  }

  /// Emits the sitemap.
  public static void emitSitemap(Archive archive, Sink sink) {
    routes(archive, SitemapRoute.class)
        .forEach(route -> Sitemap.emit(route, archive.routes(), archive.config(), sink));
  }

  private static <R extends Route> Stream<R> routes(Archive archive, Class<R> kind) {
    return archive.routes().stream().filter(kind::isInstance).map(kind::cast);
  }
}
