package org.chungtay.model;

/// One address of the site and what it shows.
public sealed interface Route {

  Permalink permalink();

  record HomeRoute(Permalink permalink) implements Route {}

  record ArticleRoute(Permalink permalink, Source<Article> article) implements Route {}

  record DistrictRoute(Permalink permalink, Source<District> district) implements Route {}

  record PageRoute(Permalink permalink, Source<StaticPage> page) implements Route {}

  record NotFoundRoute(Permalink permalink) implements Route {}
}
