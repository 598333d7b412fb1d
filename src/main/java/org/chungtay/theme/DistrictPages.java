package org.chungtay.theme;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.District;
import org.chungtay.model.PartialDate;
import org.chungtay.model.PartialDate.OfDay;
import org.chungtay.model.PartialDate.OfMonth;
import org.chungtay.model.PartialDate.OfYear;
import org.chungtay.model.Permalink;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.text.VietnameseOrder;
import org.chungtay.theme.Catalogue.Signing;
import org.jspecify.annotations.Nullable;

/// Makes the view of an administrative unit: its partners come from the agreements that articles
/// tell of, never from a list of their own.
final class DistrictPages {

  private final Desk desk;

  DistrictPages(Desk desk) {
    this.desk = desk;
  }

  DistrictView view(Permalink here, Source<District> source) {
    District district = source.entry();
    Words words = desk.words();
    List<Card> articles = desk.catalogue().about(source.id()).stream().map(desk::card).toList();
    String title = words.unitTitle(district);
    String count =
        articles.isEmpty() ? words.text("unit.empty") : words.articleCount(articles.size());
    return new DistrictView(
        new Frames(desk).unit(here, title, title + ". " + count),
        Marks.of(district),
        title,
        Words.capitalised(words.unitType(district.type())),
        district.code(),
        ceased(district),
        district.legalBasis(),
        desk.parties(district.successors()),
        partners(source.id()),
        schoolPairings(source.id()),
        schools(source.id()),
        count,
        articles);
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

  private List<DistrictView.Pairing> partners(String unit) {
    return pairings(
        desk.catalogue().signings(unit).stream(),
        agreement -> other(agreement, unit),
        agreement -> desk.party(other(agreement, unit)));
  }

  private List<DistrictView.Pairing> schoolPairings(String unit) {
    Stream<Signing> signings =
        desk.catalogue()
            .mentionedSchools(unit)
            .flatMap(school -> desk.catalogue().signings(school.id()).stream())
            .distinct();
    return pairings(
        signings,
        agreement -> agreement.between().stream().sorted().collect(Collectors.joining("--")),
        agreement -> new NamedLink(title(agreement), null));
  }

  private List<DistrictView.Pairing> pairings(
      Stream<Signing> signings,
      java.util.function.Function<Agreement, String> key,
      java.util.function.Function<Agreement, NamedLink> name) {
    Map<String, List<Signing>> byPartner =
        signings.collect(
            Collectors.groupingBy(
                s -> key.apply(s.agreement()), LinkedHashMap::new, Collectors.toList()));
    List<DistrictView.Pairing> pairings = new ArrayList<>();
    for (List<Signing> group : byPartner.values()) {
      Agreement first = group.getFirst().agreement();
      NamedLink partner = name.apply(first);
      pairings.add(
          new DistrictView.Pairing(
              Marks.joined(first.between(), desk.catalogue()),
              partner.text(),
              partner.href(),
              group.stream().sorted(NEWEST_FIRST).map(this::signing).toList()));
    }
    return pairings;
  }

  private static final Comparator<Signing> NEWEST_FIRST =
      Comparator.comparing(
          s -> s.agreement().signed(), Comparator.nullsLast(PartialDate.ASCENDING.reversed()));

  private DistrictView.Signing signing(Signing signing) {
    return new DistrictView.Signing(
        Agreements.signed(signing.agreement(), desk.words()), desk.article(signing.article()));
  }

  private String title(Agreement agreement) {
    List<String> names =
        agreement.between().stream()
            .map(desk::shortName)
            .sorted(VietnameseOrder.COMPARATOR)
            .toList();
    return desk.words().text("pairing.title", "a", names.getFirst(), "b", names.getLast());
  }

  private List<NamedLink> schools(String unit) {
    return desk.catalogue()
        .mentionedSchools(unit)
        .map(Source::entry)
        .sorted(School.ORDER)
        .map(school -> new NamedLink(school.name(), null))
        .toList();
  }

  private static String other(Agreement agreement, String unit) {
    return agreement.between().stream().filter(id -> !id.equals(unit)).findFirst().orElse(unit);
  }
}
