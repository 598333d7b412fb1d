package org.chungtay.archive;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.chungtay.model.Article;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.Timestamp;
import org.jspecify.annotations.Nullable;

/// Why an article is not public at the build clock.
///
/// Time leads from [Waiting] to public to [Gone] and never back, so that what was sound stays so: a
/// link that leads somewhere leads there ever after, if only to a notice.
sealed interface Absence {

  /// Its writer has not finished it.
  record Draft() implements Absence {}

  /// Its day is to come.
  ///
  /// @param day the same for people
  record Waiting(Instant until, String day) implements Absence {

    /// Whether it is over by the time another article is read.
    ///
    /// @param other why that one is not public now; null when it is
    boolean isOverFor(@Nullable Absence other) {
      return other instanceof Gone
          || (other instanceof Waiting(var later, _) && !later.isBefore(until));
    }
  }

  /// A notice stands at its address.
  ///
  /// @param since the day, under `removed` or `expired`
  record Gone(Map<String, String> since) implements Absence {}

  /// Why each article is not public that is not.
  ///
  /// @param checked those of the sources that take part
  /// @param early whether what waits is shown all the same
  static Map<SourcePath, Absence> all(Sources sources, Sources checked, Instant at, boolean early) {
    Map<SourcePath, Absence> absences = new HashMap<>();
    for (Source<Article> article : sources.of(Article.class)) {
      absences.put(article.path(), new Draft());
    }
    for (Source<Article> article : checked.of(Article.class)) {
      absences.remove(article.path());
      Absence absence = of(article.entry(), at, early);
      if (absence != null) {
        absences.put(article.path(), absence);
      }
    }
    return absences;
  }

  private static @Nullable Absence of(Article article, Instant at, boolean early) {
    Instant date = article.date().at().toInstant();
    if (!early && date.isAfter(at)) {
      return new Waiting(date, day(article.date()));
    }
    if (article.removed() != null) {
      return new Gone(Map.of("removed", day(article.removed().date())));
    }
    Timestamp expires = article.expires();
    return expires == null || expires.at().toInstant().isAfter(at)
        ? null
        : new Gone(Map.of("expired", day(expires)));
  }

  /// As it is written in front matter, by the clocks of the site.
  private static String day(Timestamp moment) {
    LocalDateTime local = moment.at().toLocalDateTime();
    return (moment.hasTime() ? local : local.toLocalDate()).toString();
  }
}
