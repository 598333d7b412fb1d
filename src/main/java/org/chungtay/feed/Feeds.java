package org.chungtay.feed;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Archive;
import org.chungtay.model.Body;
import org.chungtay.model.Content;
import org.chungtay.model.Route;
import org.chungtay.model.Route.DataRoute;
import org.chungtay.model.Route.FeedRoute;
import org.chungtay.model.Route.SitemapRoute;
import org.chungtay.model.Sink;
import org.chungtay.model.Source;

/// Emits every feed, the data files and the sitemap. Their dates come from content alone, so that
/// the same content gives the same bytes.
public final class Feeds {

  private Feeds() {}

  /// Emits what answers at the archive's feed, data and sitemap routes, in parallel.
  ///
  /// @param bodies the rendered body of every article
  public static void emit(Archive archive, Function<Source<?>, Body> bodies, Sink sink) {
    FeedEditor editor = new FeedEditor(archive, bodies);
    // A channel is put together once for all its formats.
    routes(archive, FeedRoute.class)
        .collect(Collectors.groupingBy(route -> route.channel().page()))
        .values()
        .parallelStream()
        .forEach(
            formats -> {
              Feed feed = editor.feed(formats.getFirst().channel());
              for (FeedRoute route : formats) {
                sink.accept(route.permalink().output(), content(feed, route, archive));
              }
            });
    DataFiles data = DataFiles.of(archive);
    routes(archive, DataRoute.class)
        .parallel()
        .forEach(route -> sink.accept(route.permalink().output(), data.content(route)));
    routes(archive, SitemapRoute.class)
        .forEach(route -> Sitemap.emit(route, archive.routes(), archive.config(), sink));
  }

  private static Content content(Feed feed, FeedRoute route, Archive archive) {
    String self = archive.config().absolute(route.permalink()).toASCIIString();
    return Content.text(
        switch (route.format()) {
          case ATOM -> Atom.write(feed, self);
          case RSS -> Rss.write(feed, self);
          case JSON -> JsonFeed.write(feed, self);
        });
  }

  private static <R extends Route> Stream<R> routes(Archive archive, Class<R> kind) {
    return archive.routes().stream().filter(kind::isInstance).map(kind::cast);
  }
}
