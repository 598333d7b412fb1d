package org.chungtay.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chungtay.model.Article;
import org.chungtay.model.Chronology;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// The two orders in which articles stand.
final class ArticleOrder {

  /// An article, with what a sort asks of it again and again.
  private record Dated(Source<Article> article, Instant published, @Nullable PartialDate event) {

    static final Comparator<Dated> BY_EVENT =
        Comparator.comparing(Dated::event, Comparator.nullsFirst(PartialDate.ASCENDING));

    static Dated of(Source<Article> article) {
      Optional<PartialDate> event = Chronology.dateOf(article.entry());
      return new Dated(article, article.entry().date().at().toInstant(), event.orElse(null));
    }

    String id() {
      return article.id();
    }
  }

  private static final Comparator<Dated> NEWEST_PUBLISHED =
      Comparator.comparing(Dated::published)
          .thenComparing(Dated.BY_EVENT)
          .reversed()
          .thenComparing(Dated::id);

  private static final Comparator<Dated> NEWEST_EVENT =
      Dated.BY_EVENT.thenComparing(Dated::published).reversed().thenComparing(Dated::id);

  private ArticleOrder() {}

  /// The newest published first, so that a list only grows at its head; articles published at one
  /// moment by their event, the newest first and those without a date last.
  static List<Source<Article>> newestPublished(List<Source<Article>> articles) {
    return sorted(articles, NEWEST_PUBLISHED);
  }

  /// The newest event first, articles without a date last.
  static List<Source<Article>> newestEvent(List<Source<Article>> articles) {
    return sorted(articles, NEWEST_EVENT);
  }

  private static List<Source<Article>> sorted(
      List<Source<Article>> articles, Comparator<Dated> order) {
    return articles.stream().map(Dated::of).sorted(order).map(Dated::article).toList();
  }
}
