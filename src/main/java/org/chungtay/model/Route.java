package org.chungtay.model;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One address of the site and what answers there.
public sealed interface Route {

  Permalink permalink();

  /// A page for people, which the theme draws.
  sealed interface PageRoute extends Route {}

  record HomeRoute(Permalink permalink) implements PageRoute {}

  record ArticleRoute(Permalink permalink, Source<Article> article) implements PageRoute {}

  /// What is left of an article that was taken down or has expired.
  record TombstoneRoute(Permalink permalink, Source<Article> article) implements PageRoute {}

  record DistrictRoute(Permalink permalink, Source<District> district, ListPage articles)
      implements PageRoute {}

  record PairingRoute(Permalink permalink, Pairing pairing) implements PageRoute {}

  /// A pairing of which no article tells any more.
  record FormerPairingRoute(Permalink permalink, Pairing pairing) implements PageRoute {}

  record SchoolRoute(Permalink permalink, Source<School> school, ListPage articles)
      implements PageRoute {}

  record DocumentRoute(Permalink permalink, Source<OfficialDocument> document, ListPage articles)
      implements PageRoute {}

  /// A page of a list. The front page of a list about a unit, school or document is that entry's
  /// own page.
  record ListRoute(Permalink permalink, Listing listing, ListPage articles) implements PageRoute {}

  record IndexRoute(Permalink permalink, Index index) implements PageRoute {}

  /// Where readers search, below which stand the files that the browser searches.
  record SearchRoute(Permalink permalink) implements PageRoute {}

  /// The articles of a year, newest event first.
  record YearRoute(Permalink permalink, Year year, List<Source<Article>> articles)
      implements PageRoute {}

  /// The articles of a month, newest event first.
  record MonthRoute(Permalink permalink, YearMonth month, List<Source<Article>> articles)
      implements PageRoute {}

  record StandingRoute(Permalink permalink, Source<StaticPage> page) implements PageRoute {}

  record NotFoundRoute(Permalink permalink) implements PageRoute {}

  /// An address that leads to another at once.
  record RedirectRoute(Permalink permalink, Permalink target) implements PageRoute {}

  /// A feed of a list of articles.
  record FeedRoute(Permalink permalink, Channel channel, FeedFormat format) implements Route {}

  /// Data to be worked with: those of a unit, or the figures of the whole site.
  record DataRoute(Permalink permalink, @Nullable Source<District> unit, DataFormat format)
      implements Route {}

  /// The list of all addresses for search engines.
  record SitemapRoute(Permalink permalink) implements Route {}
}
