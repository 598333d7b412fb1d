package org.chungtay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a feed follows.
///
/// @param page the page whose articles it carries
/// @param subject the unit or topic; null for the whole site
/// @param articles those that changed last, the last one first
public record Channel(Permalink page, @Nullable Source<?> subject, List<Source<Article>> articles) {

  /// The address of this feed in one format.
  public Permalink address(FeedFormat format) {
    return page.child(format.fileName());
  }
}
