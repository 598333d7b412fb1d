package org.chungtay.theme;

import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Chronology;
import org.chungtay.model.Index;
import org.chungtay.model.Listing;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// Makes the pages of the archive by time.
final class ChronologyPages {

  private final Desk desk;
  private final Words words;
  private final Frames frames;

  ChronologyPages(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
    this.frames = new Frames(desk);
  }

  ChronologyView index(Permalink here) {
    String title = frames.title(Index.CHRONOLOGY);
    Chronology chronology = desk.archive().chronology();
    List<Source<Article>> undated = chronology.undated();
    return new ChronologyView(
        frames.page(here, title, null),
        title,
        chronology.years().entrySet().stream()
            .map(
                year ->
                    new ChronologyView.Year(
                        counted(year.getKey(), year.getValue().size()), months(year.getValue())))
            .toList(),
        undated.isEmpty()
            ? null
            : new ChronologyView.Counted(
                words.text("archive.undated"),
                desk.href(desk.archive().address(new Listing.Undated())),
                words.articleCount(undated.size())));
  }

  PeriodView year(Permalink here, Year year, List<Source<Article>> articles) {
    NavigableSet<Year> years = desk.archive().years();
    String title = title(year);
    return new PeriodView(
        frames.page(here, title, null, frames.link(Index.CHRONOLOGY)),
        title,
        words.articleCount(articles.size()),
        months(articles),
        events(articles.stream().filter(a -> Chronology.monthOf(a).isEmpty())),
        // The newest stands first, so what is newer comes before.
        link(years.lower(year)),
        link(years.higher(year)));
  }

  PeriodView month(Permalink here, YearMonth month, List<Source<Article>> articles) {
    NavigableSet<YearMonth> months = desk.archive().months();
    String title = title(month);
    NamedLink year =
        new NamedLink(
            title(Year.of(month.getYear())),
            desk.href(desk.archive().addresses().year(Year.of(month.getYear()))));
    return new PeriodView(
        frames.page(here, title, null, frames.link(Index.CHRONOLOGY), year),
        title,
        words.articleCount(articles.size()),
        List.of(),
        events(articles.stream()),
        link(months.lower(month)),
        link(months.higher(month)));
  }

  /// The months in which these articles' events lie, the newest first.
  private List<ChronologyView.Counted> months(Collection<Source<Article>> articles) {
    Map<YearMonth, Long> months = new TreeMap<>(Comparator.reverseOrder());
    for (Source<Article> article : articles) {
      Chronology.monthOf(article).ifPresent(month -> months.merge(month, 1L, Long::sum));
    }
    return months.entrySet().stream()
        .map(
            month ->
                new ChronologyView.Counted(
                    title(month.getKey()),
                    desk.href(desk.archive().addresses().month(month.getKey())),
                    words.articleCount(Math.toIntExact(month.getValue()))))
        .toList();
  }

  private ChronologyView.Counted counted(Year year, int articles) {
    return new ChronologyView.Counted(
        title(year),
        desk.href(desk.archive().addresses().year(year)),
        words.articleCount(articles));
  }

  private List<PeriodView.Event> events(Stream<Source<Article>> articles) {
    return articles
        .map(
            a ->
                new PeriodView.Event(
                    desk.when(a.entry()), words.kind(a.entry().kind()), desk.link(a)))
        .toList();
  }

  private @Nullable NamedLink link(@Nullable Year year) {
    return year == null
        ? null
        : new NamedLink(title(year), desk.href(desk.archive().addresses().year(year)));
  }

  private @Nullable NamedLink link(@Nullable YearMonth month) {
    return month == null
        ? null
        : new NamedLink(title(month), desk.href(desk.archive().addresses().month(month)));
  }

  private String title(Year year) {
    return words.text("archive.year", "y", year.toString());
  }

  private String title(YearMonth month) {
    return Words.capitalised(words.date(new PartialDate.OfMonth(month)));
  }
}
