package org.chungtay.search;

import org.chungtay.model.Keyed;

/// What kind of page was found.
enum PageType implements Keyed {
  ARTICLE,
  UNIT,
  SCHOOL,
  DOCUMENT,
  PAIRING,
  TOPIC,
  PAGE
}
