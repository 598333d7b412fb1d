package org.chungtay.search;

import org.chungtay.model.Keyed;

/// What kind of page was found.
enum PageType implements Keyed {
  ARTICLE,
  UNIT,
  /// A ward or commune of today, whose hit leads to the page of the unit that it lies in.
  PLACE,
  SCHOOL,
  DOCUMENT,
  PAIRING,
  TOPIC,
  PAGE
}
