package org.chungtay.search;

import org.chungtay.model.Keyed;

/// What kind of page was found.
public enum PageType implements Keyed {
  ARTICLE,
  UNIT,
  SCHOOL,
  DOCUMENT,
  PAIRING,
  TOPIC,
  PAGE
}
