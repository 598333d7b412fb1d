package org.chungtay.feed;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Archive;
import org.chungtay.model.Body;
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

  /// All feeds of an archive, put together in parallel.
  ///
  /// @param bodies the rendered body of every article
  public static List<Feed> of(Archive archive, Function<Source<?>, Body> bodies) {
    FeedEditor editor = new FeedEditor(archive, bodies);
    Map<Permalink, List<FeedRoute>> channels =
        routes(archive, FeedRoute.class)
            .collect(Collectors.groupingBy(route -> route.channel().page()));
    return channels.values().parallelStream().map(editor::feed).toList();
  }

  /// Emits what answers at the archive's data and sitemap routes, in parallel.
  public static void emitData(Archive archive, Sink sink) {
    DataFiles data = DataFiles.of(archive);
    routes(archive, DataRoute.class)
        .parallel()
        .forEach(route -> sink.accept(route.permalink().output(), data.content(route)));
    routes(archive, SitemapRoute.class)
        .forEach(route -> Sitemap.emit(route, archive.routes(), archive.config(), sink));
  }

  private static <R extends Route> Stream<R> routes(Archive archive, Class<R> kind) {
    return archive.routes().stream().filter(kind::isInstance).map(kind::cast);
  }
}
