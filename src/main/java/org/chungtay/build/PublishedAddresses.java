package org.chungtay.build;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Listing;
import org.chungtay.model.Pairing;
import org.chungtay.model.Pending;
import org.chungtay.model.Permalink;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.Route;
import org.chungtay.model.Source;
import org.chungtay.model.SourcePath;
import org.chungtay.model.StaticPage;

/// The addresses that the last build gave to readers, so that none goes without a word. They are
/// kept in the cache: where that is gone, nothing is said.
///
/// @param holders who has which: an entry, or for a pairing an article that tells of it
record PublishedAddresses(Map<Permalink, Holder> holders) {

  /// A file under `content/`, with the digest of its YAML, by which it is known under another name.
  record Holder(SourcePath file, Fingerprint yaml) {

    private static Holder of(Source<?> source) {
      return new Holder(source.path(), source.hash());
    }
  }

  private static final String FILE = "addresses";

  /// What the last build left in this cache, if it did.
  static PublishedAddresses read(Path cache) {
    return CacheFile.read(cache.resolve(FILE), PublishedAddresses.class)
        .orElse(new PublishedAddresses(Map.of()));
  }

  void write(Path cache) {
    CacheFile.write(cache.resolve(FILE), this);
  }

  /// Those of a site. Pages of lists, years and months are not among them: they come and go with
  /// what they list.
  static PublishedAddresses of(Prepared site) {
    Map<Permalink, Holder> holders = new TreeMap<>();
    Map<Permalink, Permalink> moved = new HashMap<>();
    for (Route route : site.archive().routes()) {
      if (route instanceof Route.RedirectRoute(Permalink old, Permalink target)) {
        moved.put(old, target);
      } else {
        holder(route).ifPresent(source -> holders.put(route.permalink(), Holder.of(source)));
      }
    }
    moved.forEach(
        (old, target) ->
            Optional.ofNullable(holders.get(target)).ifPresent(h -> holders.put(old, h)));
    return new PublishedAddresses(holders);
  }

  private static Optional<? extends Source<?>> holder(Route route) {
    return switch (route) {
      case Route.ArticleRoute(_, var article) -> Optional.of(article);
      case Route.TombstoneRoute(_, var article) -> Optional.of(article);
      case Route.DistrictRoute(_, var district, _) -> Optional.of(district);
      case Route.SchoolRoute(_, var school, _) -> Optional.of(school);
      case Route.DocumentRoute(_, var document, _) -> Optional.of(document);
      case Route.StandingRoute(_, var page) -> Optional.of(page);
      case Route.PairingRoute(_, var pairing) -> teller(pairing);
      case Route.FormerPairingRoute(_, var pairing) -> teller(pairing);
      case Route.ListRoute(_, Listing.About(var entry), var page) ->
          Optional.of(entry).filter(_ -> page.isFront());
      case Route.HomeRoute _,
          Route.ListRoute _,
          Route.IndexRoute _,
          Route.SearchRoute _,
          Route.YearRoute _,
          Route.MonthRoute _,
          Route.NotFoundRoute _,
          Route.RedirectRoute _,
          Route.FeedRoute _,
          Route.DataRoute _,
          Route.SitemapRoute _ ->
          Optional.empty();
    };
  }

  private static Optional<Source<Article>> teller(Pairing pairing) {
    return pairing.signings().stream().flatMap(signing -> signing.articles().stream()).findFirst();
  }

  /// A warning for each that leads nowhere on this site, unless time gives it back, or nobody knows
  /// because a file could not be read.
  List<Problem> goneFrom(Prepared site) {
    Set<Permalink> there =
        site.archive().routes().stream().map(Route::permalink).collect(Collectors.toSet());
    Map<Permalink, Holder> gone = new TreeMap<>(holders);
    gone.keySet().removeAll(there);
    Set<SourcePath> planned =
        site.assembly().pending().planned().stream()
            .map(Pending.Planned::file)
            .collect(Collectors.toSet());
    gone.values().removeIf(holder -> planned.contains(holder.file()));
    gone.values().removeIf(holder -> site.sources().incomplete().contains(holder.file()));
    if (gone.isEmpty()) {
      return List.of();
    }
    Successors successors = Successors.in(site.sources().entries());
    return gone.entrySet().stream()
        .map(held -> gone(held.getKey(), held.getValue(), successors.of(held.getValue())))
        .toList();
  }

  /// @param successor what is now where its holder was, or is its holder under another name
  private static Problem gone(
      Permalink address, Holder holder, Optional<? extends Source<?>> successor) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("address", address.path());
    arguments.put("file", holder.file().value());
    String key = "aliases";
    switch (successor.map(Source::entry).orElse(null)) {
      case Article article when article.draft() -> {
        key = "draft";
        arguments.put("draft", "true");
      }
      case Article article -> arguments.put("example", aliases(article.aliases(), address));
      case StaticPage page -> arguments.put("example", aliases(page.aliases(), address));
      case null, default -> {}
    }
    String at = key;
    return Problem.of(
        Code.ADDRESS_GONE,
        successor.<SourcePath>map(Source::path).orElse(holder.file()),
        successor.map(source -> source.at(at)).orElse(Position.START),
        arguments);
  }

  private static String aliases(List<String> before, Permalink address) {
    return Stream.concat(before.stream(), Stream.of(address.path()))
        .collect(Collectors.joining(", ", "aliases: [", "]"));
  }

  /// Who may have come after whom.
  private record Successors(Map<SourcePath, Source<?>> byFile, Map<Fingerprint, Source<?>> byYaml) {

    static Successors in(List<Source<?>> entries) {
      Map<SourcePath, Source<?>> byFile = new HashMap<>();
      Map<Fingerprint, Source<?>> byYaml = new HashMap<>();
      for (Source<?> entry : entries) {
        byFile.putIfAbsent(entry.path(), entry);
        byYaml.putIfAbsent(entry.hash(), entry);
      }
      return new Successors(byFile, byYaml);
    }

    Optional<Source<?>> of(Holder holder) {
      return Optional.<Source<?>>ofNullable(byFile.get(holder.file()))
          .or(() -> Optional.ofNullable(byYaml.get(holder.yaml())));
    }
  }
}
