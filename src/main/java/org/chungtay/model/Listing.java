package org.chungtay.model;

/// A list of articles that is long enough to need pages.
public sealed interface Listing {

  /// All articles.
  record News() implements Listing {}

  /// The articles of one kind.
  record OfKind(Kind kind) implements Listing {}

  /// The articles about a unit, a school, a document or a topic.
  record About(Source<?> entry) implements Listing {}

  /// The articles whose sources state no date.
  record Undated() implements Listing {}
}
