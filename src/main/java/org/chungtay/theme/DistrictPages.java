package org.chungtay.theme;

import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.District;
import org.chungtay.model.Index;
import org.chungtay.model.ListPage;
import org.chungtay.model.Pairing;
import org.chungtay.model.Pairing.Signing;
import org.chungtay.model.PartialDate;
import org.chungtay.model.PartialDate.OfDay;
import org.chungtay.model.PartialDate.OfMonth;
import org.chungtay.model.PartialDate.OfYear;
import org.chungtay.model.Permalink;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.jspecify.annotations.Nullable;

/// Makes the view of an administrative unit: its partners come from the agreements that articles
/// tell of, never from a list of their own.
final class DistrictPages {

  private static final Comparator<Agreement> OLDEST_FIRST =
      Comparator.comparing(Agreement::signed, Comparator.nullsLast(PartialDate.ASCENDING));

  private final Desk desk;
  private final Frames frames;
  private final SchoolLists schools;

  DistrictPages(Desk desk) {
    this.desk = desk;
    this.frames = new Frames(desk);
    this.schools = new SchoolLists(desk);
  }

  DistrictView view(Permalink here, Source<District> source, ListPage page) {
    District district = source.entry();
    Words words = desk.words();
    int about = desk.archive().about(source).size();
    String title = words.unitTitle(district);
    String count = about == 0 ? words.text("unit.empty") : words.articleCount(about);
    List<Source<School>> own = schools.of(source);
    return new DistrictView(
        frames.followed(here, title, title + ". " + count, frames.link(Index.DISTRICTS)),
        new Marks(desk.archive()).ofEntry(source),
        new Units(desk).place(source),
        title,
        Words.capitalised(words.unitType(district.type())),
        district.code(),
        period(district),
        ceased(district),
        district.legalBasis(),
        desk.parties(successors(source)),
        new PlacePages(desk).of(source),
        PlacePages.sources(desk.archive().placesOf(source)),
        "",
        new PairingCards(desk).of(source),
        new PairingCards(desk).lines(ofSchools(own).stream()),
        timeline(source, own),
        schools.byLevel(own),
        desk.archive().seriesOf(source.id()).stream()
            .flatMap(series -> new FigureRows(desk).all(series).stream())
            .toList(),
        desk.archive().seriesOf(source.id()).stream()
            .flatMap(series -> new Charts(desk).of(series).stream())
            .toList(),
        DataLinks.of(source, desk),
        documents(source),
        count,
        desk.cards(page.articles()),
        Pager.of(page, desk));
  }

  /// Those of which no place tells more.
  private List<String> successors(Source<District> unit) {
    Set<String> places =
        desk.archive().placesOf(unit).stream().map(Source::id).collect(Collectors.toSet());
    return unit.entry().successors().stream().filter(id -> !places.contains(id)).toList();
  }

  /// From when to when: an open end where only one is stated.
  private @Nullable String period(District district) {
    PartialDate from = district.from();
    PartialDate to = district.to();
    Words words = desk.words();
    if (from != null && to != null) {
      return words.text("unit.period", "from", words.date(from), "to", words.date(to));
    }
    if (from != null) {
      return words.text("unit.period.from", "from", words.date(from));
    }
    return to == null ? null : words.text("unit.period.to", "to", words.date(to));
  }

  /// The notice of a unit that is no more: its last day is `to`, so it ended with the next.
  private @Nullable String ceased(District district) {
    PartialDate to = district.to();
    if (to == null) {
      return null;
    }
    String key =
        switch (district.type()) {
          case QUAN, HUYEN, THI_XA -> "unit.ceased";
          case PHUONG, XA -> "unit.ceased.commune";
        };
    return desk.words().text(key, "date", desk.words().longDate(next(to)));
  }

  private static PartialDate next(PartialDate date) {
    return switch (date) {
      case OfYear(Year year) -> new OfYear(year.plusYears(1));
      case OfMonth(var month) -> new OfMonth(month.plusMonths(1));
      case OfDay(var day) -> new OfDay(day.plusDays(1));
    };
  }

  /// The pairings of these schools, each once.
  private Collection<Pairing> ofSchools(List<Source<School>> schools) {
    Map<String, Pairing> byId = new LinkedHashMap<>();
    schools.stream()
        .flatMap(school -> desk.archive().pairingsOf(school).stream())
        .forEach(pairing -> byId.put(pairing.id(), pairing));
    return byId.values();
  }

  /// What the unit and its schools signed, each agreement once.
  private List<DistrictView.Event> timeline(Source<District> unit, List<Source<School>> schools) {
    Map<Agreement, DistrictView.Event> events = new LinkedHashMap<>();
    Stream.concat(desk.archive().pairingsOf(unit).stream(), ofSchools(schools).stream())
        .forEach(
            pairing ->
                pairing
                    .signings()
                    .forEach(s -> events.putIfAbsent(s.agreement(), event(s, pairing))));
    return events.size() < 2
        ? List.of()
        : events.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(OLDEST_FIRST))
            .map(Map.Entry::getValue)
            .toList();
  }

  private DistrictView.Event event(Signing signing, Pairing pairing) {
    return new DistrictView.Event(
        Agreements.signed(signing.agreement(), desk.words()),
        desk.link(pairing),
        desk.link(signing.articles().getFirst()));
  }

  /// The documents that articles about the unit cite.
  private List<NamedLink> documents(Source<District> source) {
    return desk.archive().about(source).stream()
        .map(article -> desk.archive().subjects(article).documents())
        .flatMap(Collection::stream)
        .map(desk::link)
        .distinct()
        .toList();
  }
}
