package org.chungtay.model;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The articles by when what they tell of happened.
///
/// @param dated newest event first; a year or month comes after the days inside it
/// @param undated those whose sources state no date, the newest published first
/// @param places where each article stands among all of them
public record Chronology(
    List<Source<Article>> dated, List<Source<Article>> undated, Map<EntryRef, Integer> places) {

  public static Chronology of(List<Source<Article>> dated, List<Source<Article>> undated) {
    Map<EntryRef, Integer> places = new HashMap<>();
    Stream.concat(dated.stream(), undated.stream())
        .forEach(article -> places.put(article.ref(), places.size()));
    return new Chronology(dated, undated, places);
  }

  /// When what this article tells of happened, else the day on which it was published; empty where
  /// the sources do not state it.
  public static Optional<PartialDate> dateOf(Article article) {
    return switch (article.eventDate()) {
      case EventDate.On(var date) -> Optional.of(date);
      case EventDate.Unknown() -> Optional.empty();
      case null -> Optional.of(new PartialDate.OfDay(article.date().day()));
    };
  }

  /// The date that this article stands under.
  public static Optional<PartialDate> dateOf(Source<Article> article) {
    return dateOf(article.entry());
  }

  /// The month that this article stands under; empty where only the year is known, or nothing.
  public static Optional<YearMonth> monthOf(Source<Article> article) {
    return dateOf(article).flatMap(PartialDate::monthIfKnown);
  }

  /// The article whose event came next.
  public Optional<Source<Article>> newer(Source<Article> article) {
    return neighbour(article, -1);
  }

  /// The article whose event came before.
  public Optional<Source<Article>> older(Source<Article> article) {
    return neighbour(article, 1);
  }

  private Optional<Source<Article>> neighbour(Source<Article> article, int distance) {
    Integer place = places.get(article.ref());
    int wanted = place == null ? -1 : place + distance;
    return wanted < 0 || wanted >= places.size() ? Optional.empty() : Optional.of(at(wanted));
  }

  private Source<Article> at(int place) {
    return place < dated.size() ? dated.get(place) : undated.get(place - dated.size());
  }

  /// The dated articles by year, newest first.
  public NavigableMap<Year, List<Source<Article>>> years() {
    NavigableMap<Year, List<Source<Article>>> years = new TreeMap<>(Comparator.reverseOrder());
    for (Source<Article> article : dated) {
      dateOf(article)
          .map(date -> Year.from(date.earliest()))
          .ifPresent(year -> years.computeIfAbsent(year, _ -> new ArrayList<>()).add(article));
    }
    return years;
  }

  /// The articles whose month is known by month, newest first.
  public NavigableMap<YearMonth, List<Source<Article>>> months() {
    NavigableMap<YearMonth, List<Source<Article>>> months =
        new TreeMap<>(Comparator.reverseOrder());
    for (Source<Article> article : dated) {
      monthOf(article)
          .ifPresent(month -> months.computeIfAbsent(month, _ -> new ArrayList<>()).add(article));
    }
    return months;
  }

  /// All articles, the undated ones last.
  public List<Source<Article>> all() {
    return Stream.concat(dated.stream(), undated.stream()).toList();
  }
}
