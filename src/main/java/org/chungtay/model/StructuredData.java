package org.chungtay.model;

import java.util.List;
import org.chungtay.model.Route.PageRoute;
import org.jspecify.annotations.Nullable;

/// Says what a page shows in words that machines know.
@FunctionalInterface
public interface StructuredData {

  /// The description of this page, ready to stand in a `script` element of its own.
  ///
  /// @param trail what readers are told of where they are: the pages above, the front page first,
  ///   and the page itself; empty where they are told nothing
  String of(PageRoute page, List<Crumb> trail);

  /// A page on the way here.
  ///
  /// @param url absolute; null for a page that is not to be found by its address
  record Crumb(String name, @Nullable String url) {}
}
