package org.chungtay.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import org.chungtay.model.Addresses;
import org.chungtay.model.Archive;
import org.chungtay.model.Article;
import org.chungtay.model.EntryRef;
import org.chungtay.model.FigureLedger;
import org.chungtay.model.Pairing;
import org.chungtay.model.Pending;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.RelatedArticle;
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
  /// dated after `at` is checked and not published unless `planned` says so, as is one that has
  /// expired by then.
  public static Assembly assemble(Sources sources, Instant at, boolean drafts, boolean planned) {
    Sources checked = withoutDrafts(sources, drafts);
    Registries registries = Registries.of(sources);
    ForkJoinTask<AddressBook> claimed = aside(() -> AddressBook.of(checked, registries));
    ForkJoinTask<LikelyDates> dated = aside(() -> new LikelyDates(checked));
    ForkJoinTask<List<Problem>> agreed = aside(() -> AgreementRules.check(checked, registries));
    ForkJoinTask<List<Problem>> ordered = aside(() -> DateRules.check(checked));
    ForkJoinTask<List<Problem>> conflicting = aside(() -> Ledger.conflicts(checked));
    Map<SourcePath, Absence> absences = Absence.all(sources, checked, at, planned);
    Published published = Published.of(checked, registries, absences);
    Annals now = published.now();
    AddressBook book = claimed.join();
    ForkJoinTask<Map<EntryRef, List<RelatedArticle>>> related =
        aside(() -> Related.of(now.articles(), now.coverage()));
    Addresses addresses = book.addresses(published.entries());
    List<Pairing> recorded = PairingAssembler.recorded(sources.ledger(), registries, book);
    List<Route> routes = Routes.of(published, recorded, book, addresses);
    ForkJoinTask<Promises> promises = aside(() -> Promises.of(sources, checked, routes, book, at));
    Destinations destinations = destinations(sources, book, absences, routes);
    ForkJoinTask<List<Problem>> referring =
        aside(() -> References.check(checked, registries, destinations));
    Map<EntryRef, Map<String, Target.File>> attachments =
        Attachments.of(now.articles(), published.documents(), destinations);
    Figures figures =
        new Figures(
            ledger(now.articles(), registries, published),
            ledger(published.gone(), registries, published),
            ledger(published.waiting(), registries, published),
            absences,
            sources.flaws());

    List<Problem> problems = new ArrayList<>(registries.problems());
    problems.addAll(book.problems());
    problems.addAll(referring.join());
    problems.addAll(agreed.join());
    problems.addAll(ordered.join());
    LikelyDates dates = dated.join();
    problems.addAll(dates.check(at));
    problems.addAll(conflicting.join());
    problems.addAll(SiteRules.check(sources, destinations));

    Archive archive =
        new AssembledArchive(
            sources.config(),
            now,
            published.districts(),
            registries.schools().all(),
            registries.documents().all(),
            registries.metrics().all(),
            registries.topics().all(),
            published.places(),
            figures.shown(),
            related.join(),
            licence(sources, addresses),
            picture(sources.config().look().logo(), destinations),
            picture(sources.config().look().icon(), destinations),
            attachments,
            addresses,
            routes,
            AssembledArchive.Indexes.of(
                now, registries.schools().all(), figures.shown(), published.places()));
    CitedFigures cited =
        new CitedFigures(
            archive, registries.metrics(), figures, Messages.of(sources.config().language()));
    return new Assembly(
        archive,
        source ->
            new SourceResolver(
                source,
                archive,
                registries,
                destinations,
                cited,
                new Media(source, destinations, sources.flaws().touch(source.path()))),
        destinations,
        Published.validity(checked, dates, at),
        pending(sources, checked, published),
        Transition.next(checked, at),
        promises.join(),
        problems);
  }

  /// Does this while the caller goes on, on another thread of its fork-join pool where one is free.
  private static <T> ForkJoinTask<T> aside(Callable<T> work) {
    return ForkJoinTask.adapt(work).fork();
  }

  private static Pending pending(Sources sources, Sources checked, Published published) {
    List<Pending.Planned> planned =
        published.waiting().stream()
            .sorted(Comparator.comparing(article -> article.entry().date().at().toInstant()))
            .map(
                article ->
                    new Pending.Planned(
                        article.path(), article.entry().title(), article.entry().date().iso()))
            .toList();
    int drafts = sources.of(Article.class).size() - checked.of(Article.class).size();
    return new Pending(planned, drafts);
  }

  /// Every entry whose Markdown is to be rendered: the public ones, and those that will be public
  /// later, so that their mistakes are found now.
  public static List<Source<?>> texts(Sources sources, boolean drafts) {
    return withoutDrafts(sources, drafts).entries().stream()
        .filter(source -> !source.body().text().isBlank())
        .toList();
  }

  private static FigureLedger ledger(
      List<Source<Article>> articles, Registries registries, Published published) {
    return Ledger.of(articles, registries.metrics().all(), published.districts());
  }

  private static Destinations destinations(
      Sources sources, AddressBook book, Map<SourcePath, Absence> absences, List<Route> routes) {
    Map<SourcePath, Permalink> pages = new HashMap<>();
    for (Source<?> source : sources.entries()) {
      if (source.isAlone()) {
        pages.put(source.path(), book.of(source));
      }
    }
    return Destinations.of(
        pages,
        absences,
        sources.incomplete(),
        sources.files().keySet(),
        sources.pictures(),
        routes.stream().map(Route::permalink).collect(Collectors.toSet()));
  }

  private static Target.@Nullable File licence(Sources sources, Addresses addresses) {
    return sources.files().containsKey(Sources.LICENCE)
        ? new Target.File(Sources.LICENCE, addresses.licence(), null)
        : null;
  }

  /// What cannot be shown is told by [SiteRules].
  private static Target.@Nullable File picture(
      @Nullable String written, Destinations destinations) {
    return written != null
            && destinations.picture(Sources.CONFIG, written) instanceof Target.File file
        ? file
        : null;
  }

  private static Sources withoutDrafts(Sources sources, boolean drafts) {
    return sources.withEntries(
        sources.entries().stream()
            .filter(s -> drafts || !(s.entry() instanceof Article a && a.draft()))
            .toList());
  }
}
