package org.chungtay.archive;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.EventDate;
import org.chungtay.model.Flaws;
import org.chungtay.model.Moment;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.Sources;
import org.chungtay.model.Timestamp;
import org.jspecify.annotations.Nullable;

/// Questions dates whose year is probably a slip, and days to come of what is said to have
/// happened.
///
/// The build clock only takes such a question back: what is too far ahead today is not for ever.
final class LikelyDates {

  /// The years in which a date is expected: from one on, and no longer ahead than this.
  private record Span(int first, Period ahead) {}

  /// What an article reports.
  private static final Span NEWS = new Span(1990, Period.ofYears(1));

  /// What was arranged for a time to come, or stands in a register.
  private static final Span ARRANGED = new Span(1800, Period.ofYears(100));

  private static final Span ISSUED = new Span(1800, Period.ofYears(1));

  /// A date that is questioned until this moment.
  private record Dated(Source<?> source, String path, Moment moment, Code question, Instant until) {

    Problem problem() {
      return source.problem(question, path, Map.of("key", path, "value", moment.iso()));
    }
  }

  private final ZoneId zone;
  private final Flaws flaws;
  private final List<Dated> all = new ArrayList<>();

  LikelyDates(Sources sources) {
    this.zone = sources.config().timeZone();
    this.flaws = sources.flaws();
    sources.of(Article.class).forEach(this::article);
    for (Source<District> district : sources.of(District.class)) {
      within(ARRANGED, district, "from", district.entry().from());
      within(ARRANGED, district, "to", district.entry().to());
    }
    sources
        .of(OfficialDocument.class)
        .forEach(document -> within(ISSUED, document, "date", document.entry().date()));
  }

  /// What is questioned at the build clock.
  List<Problem> check(Instant at) {
    return all.stream()
        .filter(date -> date.until().isAfter(at) && !flaws.touch(date.source(), date.path()))
        .map(Dated::problem)
        .toList();
  }

  /// The moments from which on something is questioned no more.
  Stream<Instant> turns() {
    return all.stream().map(Dated::until).filter(until -> until.isBefore(Instant.MAX));
  }

  private void article(Source<Article> source) {
    Article article = source.entry();
    within(NEWS, source, "date", article.date());
    if (article.eventDate() instanceof EventDate.On(PartialDate day)) {
      within(NEWS, source, "eventDate", day);
    }
    within(ARRANGED, source, "expires", article.expires());
    happened(source, "updated", article.updated());
    if (article.removed() != null) {
      happened(source, "removed.date", article.removed().date());
    }
    if (article.withdrawn() != null) {
      happened(source, "withdrawn.date", article.withdrawn().date());
    }
    for (int i = 0; i < article.corrections().size(); i++) {
      happened(source, "corrections[" + i + "].date", article.corrections().get(i).date());
    }
    for (int i = 0; i < article.pairings().size(); i++) {
      agreement(source, "pairings[" + i + "].", article.pairings().get(i));
    }
    for (int i = 0; i < article.figures().size(); i++) {
      within(ARRANGED, source, "figures[" + i + "].asOf", article.figures().get(i).asOf());
    }
  }

  private void agreement(Source<Article> source, String path, Article.Agreement agreement) {
    within(NEWS, source, path + "signed", agreement.signed());
    if (agreement.period() != null) {
      within(ARRANGED, source, path + "period.from", agreement.period().from());
      within(ARRANGED, source, path + "period.to", agreement.period().to());
    }
  }

  private void within(Span span, Source<?> source, String path, @Nullable Moment moment) {
    if (moment != null) {
      ZonedDateTime begin = begin(moment);
      Instant until =
          begin.getYear() < span.first() ? Instant.MAX : begin.minus(span.ahead()).toInstant();
      all.add(new Dated(source, path, moment, Code.DATE_FAR, until));
    }
  }

  /// What comes before the article itself is told by [DateRules].
  private void happened(Source<Article> source, String path, @Nullable Timestamp moment) {
    if (moment != null && moment.at().isAfter(source.entry().date().at())) {
      all.add(new Dated(source, path, moment, Code.DATE_TO_COME, moment.at().toInstant()));
    }
  }

  private ZonedDateTime begin(Moment moment) {
    return switch (moment) {
      case PartialDate date -> date.earliest().atStartOfDay(zone);
      case Timestamp timestamp -> timestamp.at().atZoneSameInstant(zone);
    };
  }
}
