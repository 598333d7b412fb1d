package org.chungtay.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.Flaws;
import org.chungtay.model.Moment;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Period;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.Sources;
import org.chungtay.model.Timestamp;
import org.jspecify.annotations.Nullable;

/// Checks that what comes later is dated later.
final class DateRules {

  private final List<Problem> problems = new ArrayList<>();

  private final Flaws flaws;

  private DateRules(Flaws flaws) {
    this.flaws = flaws;
  }

  static List<Problem> check(Sources sources) {
    DateRules rules = new DateRules(sources.flaws());
    sources.of(Article.class).forEach(rules::article);
    sources
        .of(District.class)
        .forEach(d -> rules.ordered(d, "from", d.entry().from(), "to", d.entry().to()));
    return rules.problems;
  }

  private void article(Source<Article> source) {
    Article article = source.entry();
    ordered(source, "date", article.date(), "updated", article.updated());
    ordered(source, "date", article.date(), "expires", article.expires());
    if (article.removed() != null) {
      ordered(source, "date", article.date(), "removed.date", article.removed().date());
    }
    if (article.withdrawn() != null) {
      ordered(source, "date", article.date(), "withdrawn.date", article.withdrawn().date());
    }
    for (int i = 0; i < article.corrections().size(); i++) {
      String path = "corrections[" + i + "].date";
      ordered(source, "date", article.date(), path, article.corrections().get(i).date());
    }
    for (int i = 0; i < article.pairings().size(); i++) {
      Period period = article.pairings().get(i).period();
      if (period != null) {
        String path = "pairings[" + i + "].period";
        ordered(source, path + ".from", period.from(), path + ".to", period.to());
      }
    }
  }

  /// Reports the later value when it lies wholly before the earlier one.
  private void ordered(
      Source<?> source,
      String earlierPath,
      @Nullable Moment earlier,
      String laterPath,
      @Nullable Moment later) {
    if (earlier != null
        && later != null
        && lastDay(later).isBefore(firstDay(earlier))
        && !flaws.touch(source, earlierPath)
        && !flaws.touch(source, laterPath)) {
      problems.add(
          source.problem(
              Code.DATE_ORDER,
              laterPath,
              Map.of(
                  "key",
                  laterPath,
                  "value",
                  later.iso(),
                  "other",
                  earlierPath,
                  "otherValue",
                  earlier.iso())));
    }
  }

  private static LocalDate firstDay(Moment moment) {
    return switch (moment) {
      case PartialDate date -> date.earliest();
      case Timestamp timestamp -> timestamp.day();
    };
  }

  private static LocalDate lastDay(Moment moment) {
    return switch (moment) {
      case PartialDate.OfYear(var year) -> year.atMonth(12).atEndOfMonth();
      case PartialDate.OfMonth(var month) -> month.atEndOfMonth();
      case PartialDate.OfDay(var day) -> day;
      case Timestamp timestamp -> timestamp.day();
    };
  }
}
