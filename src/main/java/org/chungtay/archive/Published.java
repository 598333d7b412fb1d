package org.chungtay.archive;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Chronology;
import org.chungtay.model.Coverage;
import org.chungtay.model.District;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Pairings;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.Sources;
import org.chungtay.model.StaticPage;
import org.chungtay.model.Topic;
import org.chungtay.model.text.VietnameseOrder;

/// What has a page at the build clock.
///
/// @param articles newest published first
/// @param gone articles that were public once and have been taken down or have expired
/// @param districts by id, in dictionary order
record Published(
    List<Source<Article>> articles,
    List<Source<Article>> gone,
    Chronology chronology,
    SequencedMap<String, Source<District>> districts,
    Collection<Source<School>> schools,
    Collection<Source<OfficialDocument>> documents,
    Collection<Source<Topic>> topics,
    List<Source<StaticPage>> pages,
    Coverage coverage,
    Pairings pairings) {

  /// What is public at this moment.
  ///
  /// @param checked every entry but the drafts that do not take part
  static Published of(Sources checked, Registries registries, Instant at) {
    ZoneId zone = checked.config().timeZone();
    // Of two articles of one address, which is a problem, the first stands for both.
    Map<String, Source<Article>> byId = new LinkedHashMap<>();
    checked.of(Article.class).forEach(article -> byId.putIfAbsent(article.id(), article));
    Map<Presence, List<Source<Article>>> articles =
        byId.values().stream()
            .sorted(ArticleOrder.newestPublished(zone))
            .collect(Collectors.groupingBy(s -> presence(s.entry(), at)));
    List<Source<Article>> shown = articles.getOrDefault(Presence.SHOWN, List.of());
    Chronology chronology = chronology(shown, zone);
    return new Published(
        shown,
        articles.getOrDefault(Presence.GONE, List.of()),
        chronology,
        districts(registries),
        registries.schools().all().values(),
        registries.documents().all().values(),
        registries.topics().all().values(),
        checked.of(StaticPage.class).stream().sorted(Comparator.comparing(Source::id)).toList(),
        Coverages.of(shown, registries),
        PairingAssembler.of(chronology.all(), registries));
  }

  /// The first moment after `at` at which something else is public.
  static Instant until(Sources checked, Instant at) {
    return checked.of(Article.class).stream()
        .map(Source::entry)
        .flatMap(article -> Stream.of(article.date(), article.expires()))
        .filter(Objects::nonNull)
        .map(timestamp -> timestamp.at().toInstant())
        .filter(moment -> moment.isAfter(at))
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }

  private enum Presence {
    SHOWN,
    GONE,
    TO_COME
  }

  private static Presence presence(Article article, Instant at) {
    if (article.date().at().toInstant().isAfter(at)) {
      return Presence.TO_COME;
    }
    boolean expired = article.expires() != null && !article.expires().at().toInstant().isAfter(at);
    return article.removed() != null || expired ? Presence.GONE : Presence.SHOWN;
  }

  private static Chronology chronology(List<Source<Article>> articles, ZoneId zone) {
    Map<Boolean, List<Source<Article>>> byDated =
        articles.stream()
            .sorted(ArticleOrder.newestEvent(zone))
            .collect(
                Collectors.partitioningBy(s -> Chronology.dateOf(s.entry(), zone).isPresent()));
    return Chronology.of(
        zone, byDated.getOrDefault(true, List.of()), byDated.getOrDefault(false, List.of()));
  }

  /// The units in dictionary order.
  private static SequencedMap<String, Source<District>> districts(Registries registries) {
    SequencedMap<String, Source<District>> districts = new LinkedHashMap<>();
    registries.districts().all().values().stream()
        .sorted(
            Comparator.<Source<District>, String>comparing(
                    s -> s.entry().name(), VietnameseOrder.COMPARATOR)
                .thenComparing(Source::id))
        .forEach(s -> districts.put(s.id(), s));
    return districts;
  }

  /// Every entry with a page of its own.
  Stream<Source<?>> entries() {
    return Stream.of(articles, districts.values(), schools, documents, topics, pages)
        .flatMap(Collection::stream);
  }
}
