package org.chungtay.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.model.Addresses;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.FigureLedger;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.Route;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.Sources;
import org.chungtay.model.Target;
import org.chungtay.model.text.Messages;
import org.jspecify.annotations.Nullable;

/// Assembles what was read into what is published at one moment.
public final class Assembler {

  private Assembler() {}

  /// The archive at the build clock `at`. Drafts take part only where `drafts` says so; an article
  /// dated after `at`, or expired by then, is checked and not published.
  public static Assembly assemble(Sources sources, Instant at, boolean drafts) {
    Sources checked = withoutDrafts(sources, drafts);
    Registries registries = Registries.of(sources);
    Published published = Published.of(checked, registries, at);
    AddressBook book = AddressBook.of(checked);
    Addresses addresses = book.addresses(published.entries());
    List<Route> routes = Routes.of(published, book, addresses);
    Destinations destinations = destinations(sources, addresses, routes);
    FigureLedger ledger =
        Ledger.of(published.articles(), registries.metrics().all(), published.districts());

    List<Problem> problems = new ArrayList<>(registries.problems());
    problems.addAll(book.problems());
    problems.addAll(References.check(checked, registries, destinations));
    problems.addAll(AgreementRules.check(checked, registries));
    problems.addAll(DateRules.check(checked));
    problems.addAll(Ledger.conflicts(checked));
    problems.addAll(SiteRules.check(sources, destinations));

    Archive archive =
        new Archive(
            sources.config(),
            published.articles(),
            published.chronology(),
            published.districts(),
            registries.schools().all(),
            registries.documents().all(),
            registries.metrics().all(),
            registries.topics().all(),
            published.pages(),
            published.pairings(),
            ledger,
            published.coverage(),
            Related.of(published.articles(), published.coverage()),
            licence(sources, addresses),
            Attachments.of(published.articles(), published.documents(), destinations),
            addresses,
            routes);
    CitedFigures figures =
        new CitedFigures(
            archive,
            registries.metrics(),
            new Figures(ledger, sources.flaws()),
            Messages.of(sources.config().language()));
    return new Assembly(
        archive,
        bodies(checked),
        source ->
            new SourceResolver(
                source,
                archive,
                registries,
                destinations,
                figures,
                new Media(source, destinations, sources.flaws().touch(source.path()))),
        destinations,
        Published.validity(checked, at),
        problems);
  }

  /// The assembly of sources that differ from those of `before` in their Markdown alone: front
  /// matter is all that an archive is made from.
  public static Assembly assembleAgain(Assembly before, Sources sources, boolean drafts) {
    return new Assembly(
        before.archive(),
        bodies(withoutDrafts(sources, drafts)),
        before.resolvers(),
        before.destinations(),
        before.validity(),
        before.problems());
  }

  private static List<Source<?>> bodies(Sources checked) {
    return checked.entries().stream().filter(s -> !s.body().text().isBlank()).toList();
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

  private static Target.@Nullable File licence(Sources sources, Addresses addresses) {
    return sources.files().containsKey(Sources.LICENCE)
        ? new Target.File(Sources.LICENCE, addresses.licence())
        : null;
  }

  private static Sources withoutDrafts(Sources sources, boolean drafts) {
    return sources.withEntries(
        sources.entries().stream()
            .filter(s -> drafts || !(s.entry() instanceof Article a && a.draft()))
            .toList());
  }
}
