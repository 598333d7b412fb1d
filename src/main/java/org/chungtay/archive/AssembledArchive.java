package org.chungtay.archive;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Addresses;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.Chronology;
import org.chungtay.model.Coverage.Subjects;
import org.chungtay.model.District;
import org.chungtay.model.EntryRef;
import org.chungtay.model.FigureLedger;
import org.chungtay.model.FigureLedger.Series;
import org.chungtay.model.Index;
import org.chungtay.model.Kind;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Pairing;
import org.chungtay.model.Permalink;
import org.chungtay.model.Place;
import org.chungtay.model.RelatedArticle;
import org.chungtay.model.Route;
import org.chungtay.model.School;
import org.chungtay.model.SiteConfig;
import org.chungtay.model.Source;
import org.chungtay.model.Target;
import org.chungtay.model.Topic;
import org.jspecify.annotations.Nullable;

/// An archive that answers from what was found out once.
///
/// @param now what is public
/// @param allAddresses those of entries among them
record AssembledArchive(
    SiteConfig config,
    Annals now,
    SequencedMap<String, Source<District>> districts,
    SequencedMap<String, Source<School>> schools,
    SequencedMap<String, Source<OfficialDocument>> documents,
    SequencedMap<String, Source<Metric>> metrics,
    SequencedMap<String, Source<Topic>> topics,
    SequencedMap<String, Source<Place>> places,
    FigureLedger figures,
    Map<EntryRef, List<RelatedArticle>> related,
    Target.@Nullable File licence,
    Target.@Nullable File logo,
    Target.@Nullable File icon,
    Map<EntryRef, Map<String, Target.File>> attachments,
    Addresses allAddresses,
    List<Route> routes,
    Indexes indexes)
    implements Archive {

  /// What is asked for once for every page.
  record Indexes(
      Map<String, Source<Article>> articles,
      Map<Kind, List<Source<Article>>> byKind,
      Map<String, List<Source<School>>> schools,
      Map<String, List<Series>> series,
      Map<String, List<Source<Place>>> places,
      NavigableSet<Year> years,
      NavigableSet<YearMonth> months) {

    static Indexes of(
        Annals now,
        SequencedMap<String, Source<School>> schools,
        FigureLedger figures,
        SequencedMap<String, Source<Place>> places) {
      Map<String, Source<Article>> articles = new HashMap<>();
      now.articles().forEach(article -> articles.putIfAbsent(article.id(), article));
      return new Indexes(
          articles,
          now.articles().stream()
              .collect(
                  Collectors.groupingBy(
                      article -> article.entry().kind(),
                      () -> new EnumMap<>(Kind.class),
                      Collectors.toList())),
          grouped(schools.values().stream().toList(), school -> School.unitOf(school.path())),
          grouped(figures.series(), Series::scope),
          byUnit(places.values()),
          now.chronology().years().navigableKeySet(),
          now.chronology().months().navigableKeySet());
    }

    private static Map<String, List<Source<Place>>> byUnit(Collection<Source<Place>> places) {
      Map<String, List<Source<Place>>> byUnit = new HashMap<>();
      for (Source<Place> place : places) {
        Stream.concat(place.entry().in().stream(), place.entry().parts().stream())
            .forEach(unit -> byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(place));
      }
      return byUnit;
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> key) {
      return all.stream().collect(Collectors.groupingBy(key));
    }
  }

  @Override
  public List<Source<Article>> articles() {
    return now.articles();
  }

  @Override
  public List<Source<Article>> articlesOf(Kind kind) {
    return indexes.byKind().getOrDefault(kind, List.of());
  }

  @Override
  public Optional<Source<Article>> article(String id) {
    return Optional.ofNullable(indexes.articles().get(id));
  }

  @Override
  public Chronology chronology() {
    return now.chronology();
  }

  @Override
  public NavigableSet<Year> years() {
    return indexes.years();
  }

  @Override
  public NavigableSet<YearMonth> months() {
    return indexes.months();
  }

  @Override
  public Optional<Source<Article>> newer(Source<Article> article) {
    return now.chronology().newer(article);
  }

  @Override
  public Optional<Source<Article>> older(Source<Article> article) {
    return now.chronology().older(article);
  }

  @Override
  public @Nullable Source<Metric> metric(String id) {
    return metrics.get(id);
  }

  @Override
  public @Nullable Source<?> partner(String id) {
    Source<District> district = districts.get(id);
    return district == null ? schools.get(id) : district;
  }

  @Override
  public @Nullable Source<District> unitOf(Source<?> school) {
    return districts.get(School.unitOf(school.path()));
  }

  @Override
  public List<Source<School>> schoolsOf(Source<District> unit) {
    return indexes.schools().getOrDefault(unit.id(), List.of());
  }

  @Override
  public boolean has(Index index) {
    return index != Index.PLACES || !places.isEmpty();
  }

  @Override
  public List<Source<Place>> placesOf(Source<District> unit) {
    return indexes.places().getOrDefault(unit.id(), List.of());
  }

  @Override
  public List<Pairing> pairings() {
    return now.pairings().all();
  }

  @Override
  public Optional<Pairing> pairing(String id) {
    return Optional.ofNullable(now.pairings().byId().get(id));
  }

  @Override
  public List<Pairing> pairingsOf(Source<?> partner) {
    return now.pairings().of(partner);
  }

  @Override
  public List<Series> seriesOf(String scope) {
    return indexes.series().getOrDefault(scope, List.of());
  }

  @Override
  public Subjects subjects(Source<Article> article) {
    return now.coverage().of(article);
  }

  @Override
  public List<Source<Article>> about(Source<?> entry) {
    return now.coverage().about(entry);
  }

  @Override
  public List<RelatedArticle> related(Source<Article> article) {
    return related.getOrDefault(article.ref(), List.of());
  }

  @Override
  public Map<String, Target.File> attachments(Source<?> entry) {
    return attachments.getOrDefault(entry.ref(), Map.of());
  }

  @Override
  public @Nullable Permalink permalink(Source<?> entry) {
    return allAddresses.of(entry);
  }

  @Override
  public Permalink first(Source<?> entry) {
    return allAddresses.first(entry);
  }

  @Override
  public Addresses addresses() {
    return allAddresses.ofSite();
  }
}
