package org.chungtay.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.Content;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Permalink;
import org.chungtay.model.Reserved;
import org.chungtay.model.Route;
import org.chungtay.model.Route.PageRoute;
import org.chungtay.model.Route.SitemapRoute;
import org.chungtay.model.Sink;
import org.chungtay.model.SiteConfig;
import org.jspecify.annotations.Nullable;

/// Lists the pages that search engines are to find (<https://www.sitemaps.org/protocol.html>), and
/// tells them where the list is.
final class Sitemap {

  /// The protocol allows 50,000 addresses and 50 MiB a file, and 2,048 characters an address. This
  /// many stay below 50 MiB however long they are.
  static final int MAX_URLS = 20_000;

  private static final Map<String, String> NAMESPACE =
      Map.of("", "http://www.sitemaps.org/schemas/sitemap/0.9");

  private static final OutputPath ROBOTS = Reserved.ROBOTS.output();

  /// @param changed null where a page does not say of itself when it changed
  private record Url(String address, @Nullable String changed) {}

  private Sitemap() {}

  /// Emits one sitemap, or where one cannot hold all pages the index of several; and `robots.txt`,
  /// unless the site is one of several on its host, of which none speaks for the host.
  static void emit(SitemapRoute route, List<Route> routes, SiteConfig config, Sink sink) {
    List<List<Url>> parts =
        parts(
            routes.stream()
                .filter(PageRoute.class::isInstance)
                .flatMap(page -> url((PageRoute) page, config))
                .toList());
    if (parts.size() == 1) {
      sink.accept(route.permalink().output(), urls(parts.getFirst()));
    } else {
      List<Url> index = new ArrayList<>();
      for (List<Url> part : parts) {
        Permalink permalink = part(route.permalink(), index.size() + 1);
        sink.accept(permalink.output(), urls(part));
        index.add(new Url(address(permalink, config), null));
      }
      sink.accept(route.permalink().output(), document("sitemapindex", "sitemap", index));
    }
    if (config.basePath().isEmpty()) {
      sink.accept(ROBOTS, robots(address(route.permalink(), config)));
    }
  }

  /// Only an article says when it changed. Lists change with what they list, which their readers
  /// see for themselves.
  private static Stream<Url> url(PageRoute page, SiteConfig config) {
    return switch (page) {
      case Route.ArticleRoute(var here, var article) ->
          Stream.of(new Url(address(here, config), Atom.date(article.entry().changed().at())));
      case Route.HomeRoute _,
          Route.DistrictRoute _,
          Route.PairingRoute _,
          Route.SchoolRoute _,
          Route.DocumentRoute _,
          Route.ListRoute _,
          Route.IndexRoute _,
          Route.SearchRoute _,
          Route.YearRoute _,
          Route.MonthRoute _,
          Route.StandingRoute _ ->
          Stream.of(new Url(address(page.permalink(), config), null));
      case Route.TombstoneRoute _,
          Route.FormerPairingRoute _,
          Route.NotFoundRoute _,
          Route.RedirectRoute _ ->
          Stream.empty();
    };
  }

  private static List<List<Url>> parts(List<Url> urls) {
    List<List<Url>> parts = new ArrayList<>();
    for (int from = 0; from < urls.size(); from += MAX_URLS) {
      parts.add(urls.subList(from, Math.min(from + MAX_URLS, urls.size())));
    }
    return parts;
  }

  /// `/sitemap.xml` is made of `/sitemap-1.xml` and so on.
  private static Permalink part(Permalink index, int number) {
    return new Permalink(index.path().replaceFirst("\\.xml$", "-" + number + ".xml"));
  }

  private static Content urls(List<Url> urls) {
    return document("urlset", "url", urls);
  }

  private static Content document(String root, String element, List<Url> urls) {
    return Content.text(
        Xml.document(
            root,
            NAMESPACE,
            xml -> urls.forEach(url -> xml.element(element, () -> write(xml, url)))));
  }

  private static void write(Xml xml, Url url) {
    xml.element("loc", url.address());
    if (url.changed() != null) {
      xml.element("lastmod", url.changed());
    }
  }

  /// RFC 9309, which allows everything that is not forbidden.
  private static Content robots(String sitemap) {
    return Content.text("User-agent: *\nAllow: /\n\nSitemap: " + sitemap + "\n");
  }

  private static String address(Permalink permalink, SiteConfig config) {
    return config.absolute(permalink).toASCIIString();
  }
}
