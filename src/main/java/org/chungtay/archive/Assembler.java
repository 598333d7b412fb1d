package org.chungtay.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.District;
import org.chungtay.model.EventDate;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.Route;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.StaticPage;
import org.chungtay.model.text.VietnameseOrder;
import org.jspecify.annotations.Nullable;

/// Assembles what was read into what is published at one moment.
public final class Assembler {

  private Assembler() {}

  /// The archive at the build clock `at`. Drafts take part only where `drafts` says so; an article
  /// dated after `at`, or expired by then, is checked and not published.
  public static Assembly assemble(Sources sources, Instant at, boolean drafts) {
    Predicate<Source<Article>> isPublic =
        s -> (drafts || !s.entry().draft()) && isOnline(s.entry(), at);
    List<Source<Article>> articles =
        sources.of(Article.class).stream().filter(isPublic).sorted(newestFirst(sources)).toList();
    List<Source<District>> districts =
        sources.of(District.class).stream()
            .sorted(
                Comparator.<Source<District>, String>comparing(
                        s -> s.entry().name(), VietnameseOrder.COMPARATOR)
                    .thenComparing(Source::id))
            .toList();
    List<Source<StaticPage>> pages =
        sources.of(StaticPage.class).stream().sorted(Comparator.comparing(Source::id)).toList();

    Sources checked = withoutDrafts(sources, drafts);
    Registries registries = Registries.of(sources);
    Routes routes = Routes.of(checked, articles, districts, pages);
    Destinations destinations = destinations(sources, routes, articles);
    Figures figures = new Figures(articles, sources.flawed());

    List<Problem> problems = new ArrayList<>(registries.problems());
    problems.addAll(routes.problems());
    problems.addAll(References.check(checked, registries, destinations));

    Archive archive =
        new Archive(
            sources.config(),
            articles,
            districts,
            registries.schools().all(),
            registries.documents().all(),
            registries.metrics().all(),
            registries.topics().all(),
            pages,
            routes.all(),
            routes.permalinks());
    return new Assembly(
        archive,
        checked.entries().stream().filter(s -> !s.body().text().isBlank()).toList(),
        source -> new SourceResolver(source, archive, registries, destinations, figures),
        problems);
  }

  private static boolean isOnline(Article article, Instant at) {
    return article.removed() == null
        && !article.date().at().toInstant().isAfter(at)
        && (article.expires() == null || article.expires().at().toInstant().isAfter(at));
  }

  /// By the date of the event, newest first; articles whose event has no date come last, the newest
  /// published first.
  private static Comparator<Source<Article>> newestFirst(Sources sources) {
    Comparator<Source<Article>> byEvent =
        Comparator.comparing(
            s -> event(s.entry(), sources), Comparator.nullsFirst(PartialDate.ASCENDING));
    return byEvent
        .thenComparing(s -> s.entry().date().at().toInstant())
        .reversed()
        .thenComparing(Source::id);
  }

  private static @Nullable PartialDate event(Article article, Sources sources) {
    return switch (article.eventDate()) {
      case EventDate.On(var date) -> date;
      case EventDate.Unknown() -> null;
      case null ->
          new PartialDate.OfDay(
              article.date().at().atZoneSameInstant(sources.config().timeZone()).toLocalDate());
    };
  }

  private static Destinations destinations(
      Sources sources, Routes routes, List<Source<Article>> articles) {
    Set<SourcePath> shown = articles.stream().map(Source::path).collect(Collectors.toSet());
    Set<SourcePath> hidden = new HashSet<>();
    sources.of(Article.class).stream()
        .map(Source::path)
        .filter(path -> !shown.contains(path))
        .forEach(hidden::add);
    Set<Permalink> addresses =
        routes.all().stream().map(Route::permalink).collect(Collectors.toSet());
    return Destinations.of(
        routes.permalinks(), hidden, sources.incomplete(), sources.files().keySet(), addresses);
  }

  private static Sources withoutDrafts(Sources sources, boolean drafts) {
    return sources.withEntries(
        sources.entries().stream()
            .filter(s -> drafts || !(s.entry() instanceof Article a && a.draft()))
            .toList());
  }
}
