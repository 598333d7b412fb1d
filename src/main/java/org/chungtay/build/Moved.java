package org.chungtay.build;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.model.Archive;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.chungtay.model.Reserved;
import org.chungtay.model.Route.RedirectRoute;
import org.chungtay.model.Sink;
import org.chungtay.model.SiteConfig;

/// The old addresses and where each leads, for hosts that can answer with a 301. The pages that
/// stand at the old addresses serve those that cannot.
record Moved(SiteConfig config, List<RedirectRoute> routes) {

  /// Read by Cloudflare Pages, Netlify and others.
  static final OutputPath REDIRECTS = Reserved.REDIRECTS.output();

  /// To be included in a `map` of nginx, see `docs/hosting/nginx.conf`.
  static final OutputPath NGINX = Reserved.REDIRECTS_MAP.output();

  static Moved of(Archive archive) {
    return new Moved(
        archive.config(),
        archive.routes().stream()
            .filter(RedirectRoute.class::isInstance)
            .map(RedirectRoute.class::cast)
            .toList());
  }

  void emit(Sink sink) {
    sink.accept(
        REDIRECTS,
        lines(route -> encoded(route.permalink()) + " " + encoded(route.target()) + " 301"));
    // What nginx compares has been decoded.
    sink.accept(
        NGINX,
        lines(
            route ->
                "\"%s\" \"%s\";"
                    .formatted(config.href(route.permalink()), encoded(route.target()))));
  }

  private String encoded(Permalink permalink) {
    return URI.create(config.absolute(permalink).toASCIIString()).getRawPath();
  }

  private Content lines(Function<RedirectRoute, String> line) {
    return Content.text(
        routes.stream().map(line).map(text -> text + "\n").sorted().collect(Collectors.joining()));
  }
}
