package org.chungtay.search;

import java.text.Normalizer;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;
import org.jspecify.annotations.Nullable;

/// What a hit shows of a page.
///
/// @param title in NFC, as it is published
/// @param date of what it tells of, as far as that is known
record Shown(Permalink address, String title, @Nullable PartialDate date) {

  Shown {
    title = Normalizer.normalize(title, Normalizer.Form.NFC);
  }
}
