package org.chungtay.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.District;
import org.chungtay.model.Keyed;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.Timestamp;
import org.jspecify.annotations.Nullable;

/// A moment from which on the site is another, though nobody edits it.
///
/// @param file what says so
public record Transition(Kind kind, Instant at, SourcePath file) {

  /// What happens then.
  public enum Kind implements Keyed {
    PUBLICATION,
    EXPIRY,
    /// A unit begins, or is no more.
    UNIT
  }

  /// All that these entries tell of, past and to come.
  static Stream<Transition> of(Sources sources) {
    ZoneId zone = sources.config().timeZone();
    return Stream.concat(
        sources.of(Article.class).stream().flatMap(Transition::ofArticle),
        sources.of(District.class).stream().flatMap(unit -> ofUnit(unit, zone)));
  }

  /// Those of the next moment after this one; none where nothing is to come.
  static List<Transition> next(Sources sources, Instant at) {
    List<Transition> later = of(sources).filter(transition -> transition.at().isAfter(at)).toList();
    return later.stream()
        .map(Transition::at)
        .min(Instant::compareTo)
        .map(next -> later.stream().filter(one -> one.at().equals(next)).toList())
        .orElse(List.of());
  }

  private static Stream<Transition> ofArticle(Source<Article> source) {
    Timestamp expires = source.entry().expires();
    return Stream.concat(
        Stream.of(source.entry().date()).map(date -> at(Kind.PUBLICATION, date, source)),
        Stream.ofNullable(expires).map(end -> at(Kind.EXPIRY, end, source)));
  }

  private static Transition at(Kind kind, Timestamp moment, Source<?> source) {
    return new Transition(kind, moment.at().toInstant(), source.path());
  }

  private static Stream<Transition> ofUnit(Source<District> source, ZoneId zone) {
    @Nullable PartialDate from = source.entry().from();
    @Nullable PartialDate to = source.entry().to();
    return Stream.concat(
            Stream.ofNullable(from).map(PartialDate::earliest),
            Stream.ofNullable(to).map(Transition::dayAfter))
        .map(day -> new Transition(Kind.UNIT, day.atStartOfDay(zone).toInstant(), source.path()));
  }

  private static LocalDate dayAfter(PartialDate date) {
    return switch (date) {
      case PartialDate.OfYear(var year) -> year.plusYears(1).atDay(1);
      case PartialDate.OfMonth(var month) -> month.plusMonths(1).atDay(1);
      case PartialDate.OfDay(var day) -> day.plusDays(1);
    };
  }
}
