package org.chungtay.archive;

import java.util.Comparator;
import org.chungtay.model.Article;
import org.chungtay.model.Chronology;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Source;

/// The two orders in which articles stand.
final class ArticleOrder {

  private ArticleOrder() {}

  /// The newest published first, so that a list only grows at its head; articles published at one
  /// moment by their event, the newest first and those without a date last.
  static Comparator<Source<Article>> newestPublished() {
    return published().thenComparing(byEvent()).reversed().thenComparing(Source::id);
  }

  /// The newest event first, articles without a date last.
  static Comparator<Source<Article>> newestEvent() {
    return byEvent().thenComparing(published()).reversed().thenComparing(Source::id);
  }

  private static Comparator<Source<Article>> published() {
    return Comparator.comparing(s -> s.entry().date().at().toInstant());
  }

  private static Comparator<Source<Article>> byEvent() {
    return Comparator.comparing(
        s -> Chronology.dateOf(s.entry()).orElse(null),
        Comparator.nullsFirst(PartialDate.ASCENDING));
  }
}
