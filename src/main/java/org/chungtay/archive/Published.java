package org.chungtay.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.District;
import org.chungtay.model.Entry;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Place;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.StaticPage;
import org.chungtay.model.Topic;
import org.chungtay.model.Validity;
import org.chungtay.model.text.VietnameseOrder;

/// What has a page at the build clock.
///
/// @param now what is public
/// @param past what was public once and is no more: what came of it has an address that readers
///   know
/// @param gone its articles, which have been taken down or have expired
/// @param waiting articles that will be public later
/// @param districts by id, in dictionary order
/// @param places by id, in dictionary order
record Published(
    Annals now,
    Annals past,
    List<Source<Article>> gone,
    List<Source<Article>> waiting,
    SequencedMap<String, Source<District>> districts,
    Collection<Source<School>> schools,
    Collection<Source<OfficialDocument>> documents,
    Collection<Source<Topic>> topics,
    SequencedMap<String, Source<Place>> places,
    List<Source<StaticPage>> pages) {

  /// What is public at one moment.
  ///
  /// @param checked every entry but the drafts that do not take part
  /// @param absences why articles are not public then
  static Published of(Sources checked, Registries registries, Map<SourcePath, Absence> absences) {
    // Of two articles of one address, which is a problem, the first stands for both.
    Map<String, Source<Article>> byId = new LinkedHashMap<>();
    checked.of(Article.class).stream()
        .map(article -> Ceremonies.told(article, registries))
        .forEach(article -> byId.putIfAbsent(article.id(), article));
    List<Source<Article>> shown = new ArrayList<>();
    List<Source<Article>> gone = new ArrayList<>();
    List<Source<Article>> waiting = new ArrayList<>();
    for (Source<Article> article : byId.values()) {
      switch (absences.get(article.path())) {
        case null -> shown.add(article);
        case Absence.Gone _ -> gone.add(article);
        case Absence.Waiting _ -> waiting.add(article);
        case Absence.Draft _ -> {}
      }
    }
    return new Published(
        Annals.of(shown, registries),
        Annals.of(gone, registries),
        gone,
        waiting,
        byName(registries.districts(), District::name),
        registries.schools().all().values(),
        registries.documents().all().values(),
        registries.topics().all().values(),
        byName(registries.places(), Place::name),
        checked.of(StaticPage.class).stream().sorted(Comparator.comparing(Source::id)).toList());
  }

  /// The time around this moment in which the same is public and the same is said of it.
  static Validity validity(Sources checked, LikelyDates dates, Instant at) {
    Stream<Instant> turns = Transition.of(checked).map(Transition::at);
    return Validity.around(at, Stream.concat(turns, dates.turns()).toList());
  }

  /// In the dictionary order of their names.
  private static <E extends Entry> SequencedMap<String, Source<E>> byName(
      Registry<E> registry, Function<E, String> name) {
    SequencedMap<String, Source<E>> sorted = new LinkedHashMap<>();
    registry.all().values().stream()
        .sorted(
            Comparator.<Source<E>, String>comparing(
                    s -> name.apply(s.entry()), VietnameseOrder.COMPARATOR)
                .thenComparing(Source::id))
        .forEach(s -> sorted.put(s.id(), s));
    return sorted;
  }

  /// Whether the site knows where its readers live today.
  boolean hasPlaces() {
    return !places.isEmpty();
  }

  /// Every entry with a page of its own.
  Stream<Source<?>> entries() {
    return Stream.of(now.articles(), districts.values(), schools, documents, topics, pages)
        .flatMap(Collection::stream);
  }
}
