package org.chungtay.search;

import org.chungtay.model.Keyed;

/// The two parts of a page that are scored apart: what it is called, and what it says.
enum Part implements Keyed {
  NAME,
  TEXT
}
