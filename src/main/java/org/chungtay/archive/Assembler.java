package org.chungtay.archive;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.model.Addresses;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.Chronology;
import org.chungtay.model.District;
import org.chungtay.model.FigureLedger;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.Route;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.StaticPage;
import org.chungtay.model.text.Messages;
import org.chungtay.model.text.VietnameseOrder;

/// Assembles what was read into what is published at one moment.
public final class Assembler {

  private Assembler() {}

  /// The archive at the build clock `at`. Drafts take part only where `drafts` says so; an article
  /// dated after `at`, or expired by then, is checked and not published.
  public static Assembly assemble(Sources sources, Instant at, boolean drafts) {
    Sources checked = withoutDrafts(sources, drafts);
    Registries registries = Registries.of(sources);
    Published published = published(checked, registries, at);
    AddressBook book = AddressBook.of(checked);
    Addresses addresses = book.addresses(published.entries());
    List<Route> routes = Routes.of(published, book, addresses);
    Destinations destinations = destinations(sources, addresses, routes);
    FigureLedger ledger =
        Ledger.of(published.articles(), registries.metrics().all(), districts(registries));

    List<Problem> problems = new ArrayList<>(registries.problems());
    problems.addAll(book.problems());
    problems.addAll(References.check(checked, registries, destinations));
    List<Source<Article>> sound = sound(checked);
    problems.addAll(AgreementRules.check(sound, registries));
    problems.addAll(Ledger.conflicts(sound));

    Archive archive =
        new Archive(
            sources.config(),
            published.articles(),
            published.chronology(),
            districts(registries),
            registries.schools().all(),
            registries.documents().all(),
            registries.metrics().all(),
            registries.topics().all(),
            published.pages(),
            published.pairings(),
            ledger,
            published.coverage(),
            Related.of(published.articles(), published.coverage()),
            Attachments.of(published.articles(), published.documents(), destinations),
            addresses,
            routes);
    CitedFigures figures =
        new CitedFigures(
            archive,
            registries.metrics(),
            new Figures(ledger, sources.flawed()),
            Messages.of(sources.config().language()));
    return new Assembly(
        archive,
        checked.entries().stream().filter(s -> !s.body().text().isBlank()).toList(),
        source ->
            new SourceResolver(
                source,
                archive,
                registries,
                destinations,
                figures,
                new Media(source, destinations, sources.flawed().contains(source.path()))),
        problems);
  }

  private static Published published(Sources checked, Registries registries, Instant at) {
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
        districts(registries).values(),
        registries.schools().all().values(),
        registries.documents().all().values(),
        registries.topics().all().values(),
        checked.of(StaticPage.class).stream().sorted(Comparator.comparing(Source::id)).toList(),
        Coverages.of(shown, registries),
        PairingAssembler.of(chronology.all(), registries));
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

  /// The articles in which every value is what was written, in path order: a stand-in for a value
  /// that cannot be read contradicts nothing.
  private static List<Source<Article>> sound(Sources sources) {
    return sources.of(Article.class).stream()
        .filter(s -> !sources.flawed().contains(s.path()))
        .toList();
  }

  private static Destinations destinations(
      Sources sources, Addresses addresses, List<Route> routes) {
    Map<SourcePath, Permalink> pages = new HashMap<>();
    for (Source<?> source : sources.entries()) {
      Permalink permalink = addresses.of(source);
      if (permalink != null && source.isAlone()) {
        pages.put(source.path(), permalink);
      }
    }
    Set<SourcePath> hidden =
        sources.of(Article.class).stream()
            .map(Source::path)
            .filter(path -> !pages.containsKey(path))
            .collect(Collectors.toSet());
    return Destinations.of(
        pages,
        hidden,
        sources.incomplete(),
        sources.files().keySet(),
        routes.stream().map(Route::permalink).collect(Collectors.toSet()));
  }

  private static Sources withoutDrafts(Sources sources, boolean drafts) {
    return sources.withEntries(
        sources.entries().stream()
            .filter(s -> drafts || !(s.entry() instanceof Article a && a.draft()))
            .toList());
  }
}
