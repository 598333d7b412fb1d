package org.chungtay.search;

import org.chungtay.model.Keyed;

/// What hits can be counted and narrowed by.
enum Facet implements Keyed {
  /// What kind of page: a key of [PageType].
  TYPE,
  /// The id of a unit.
  UNIT,
  /// The year of the event: four digits, or `unknown` where an article's sources do not state it.
  YEAR,
  /// The kind of article: a key of [org.chungtay.model.Kind].
  KIND,
  /// The id of a topic.
  TOPIC
}
