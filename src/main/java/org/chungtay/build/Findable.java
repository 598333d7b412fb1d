package org.chungtay.build;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.build.Traces.Traced;
import org.chungtay.model.Archive;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Permalink;
import org.chungtay.model.Route.PageRoute;
import org.chungtay.search.Catalogue;
import org.chungtay.search.Corpus;
import org.chungtay.search.IndexCard;
import org.chungtay.search.PageText;
import org.chungtay.search.Searchable;
import org.chungtay.search.Searchables;
import org.chungtay.theme.Theme;

/// What search finds of every page that it finds.
///
/// @param catalogue all but the texts
record Findable(Map<Permalink, Page> pages, Catalogue catalogue) {

  static final Findable NOTHING = new Findable(Map.of(), new Catalogue(List.of(), Map.of()));

  /// A page.
  record Page(Trace trace, IndexCard card, Deferred<PageText> text) {

    private Searchable searchable() {
      return new Searchable(card, () -> text.read(PageText.class));
    }
  }

  /// What is found of an archive, found out in parallel.
  ///
  /// @param before what was found; what still holds of it is taken from there
  static Findable of(
      Archive archive, List<PageRoute> routes, Theme theme, Traces traces, Findable before) {
    // What the theme calls an overview is found too, and that in the language of the site.
    Fingerprint look = theme.digest().and(Fingerprint.of(archive.config().language().key()));
    Finding finding = new Finding(theme, traces, look, before.pages(), new ConcurrentHashMap<>());
    routes.parallelStream()
        .forEach(
            route ->
                finding.find(
                    route.permalink(),
                    traces.fingerprint(route),
                    searchables -> searchables.of(route)));
    archive.places().values().parallelStream()
        .forEach(
            place ->
                finding.find(
                    Searchables.address(place, archive),
                    traces.fingerprint((Object) place),
                    searchables -> Optional.of(searchables.place(place))));
    Map<Permalink, Page> pages = finding.pages();
    Corpus corpus =
        Corpus.of(
            pages.values().stream().map(Page::searchable).toList(),
            Corpus.labels(archive),
            before.catalogue());
    return new Findable(pages, corpus.catalogue());
  }

  /// Finds out what is found of pages, each under its address, which is found out once.
  ///
  /// @param look the fingerprint of what is known beside the archive
  private record Finding(
      Theme theme,
      Traces traces,
      Fingerprint look,
      Map<Permalink, Page> before,
      Map<Permalink, Page> pages) {

    void find(
        Permalink address, Fingerprint about, Function<Searchables, Optional<Searchable>> recipe) {
      Fingerprint given = about.and(look);
      Page known = before.get(address);
      if (known != null && traces.holds(known.trace(), given)) {
        pages.put(address, known);
        return;
      }
      Traced<Optional<Searchable>> found =
          traces.make(
              given,
              inquiry ->
                  recipe.apply(new Searchables(inquiry.archive(), inquiry::body, theme::title)));
      found
          .made()
          .ifPresent(
              page ->
                  pages.put(
                      address,
                      new Page(found.trace(), page.card(), Deferred.of(page.loading().get()))));
    }
  }

  /// All pages, with their texts.
  Corpus corpus() {
    return catalogue.corpus(
        card -> Objects.requireNonNull(pages.get(card.address())).text().read(PageText.class));
  }

  Stream<Trace> traces() {
    return pages.values().stream().map(Page::trace);
  }
}
