package org.chungtay.archive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chungtay.archive.SiteLists.Front;
import org.chungtay.model.Addresses;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.Entry;
import org.chungtay.model.EntryRef;
import org.chungtay.model.Location;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Permalink;
import org.chungtay.model.Place;
import org.chungtay.model.Position;
import org.chungtay.model.Positions;
import org.chungtay.model.Problem;
import org.chungtay.model.Reserved;
import org.chungtay.model.School;
import org.chungtay.model.SiteConfig.Permalinks;
import org.chungtay.model.Source;
import org.chungtay.model.Sources;
import org.chungtay.model.StaticPage;
import org.chungtay.model.Topic;
import org.chungtay.model.text.Slug;
import org.jspecify.annotations.Nullable;

/// Addresses being given away, first come, first served. Two spellings of one place are one
/// address.
final class Claims {

  private final Permalinks patterns;
  private final List<Problem> problems;
  private final SiteLists lists;
  private final Map<Location, Owner> taken = new HashMap<>();
  final Map<EntryRef, Permalink> entries = new HashMap<>();
  final Map<Permalink, Source<?>> aliases = new TreeMap<>();

  /// Staff list aliases from the oldest to the newest.
  final Map<EntryRef, Permalink> first = new HashMap<>();

  Claims(Sources sources, Permalinks patterns, List<Problem> problems) {
    this.patterns = patterns;
    this.problems = problems;
    this.lists = SiteLists.of(sources, patterns);
    claim(Owner.site(new Permalink("/")));
  }

  /// The lists, whose addresses the configuration gives.
  void lists(Sources sources) {
    for (Front list : lists.fronts()) {
      Owner before = claim(new Owner(list.permalink(), null, list.key()));
      if (before != null && before.key() != null) {
        twoLists(list, before.key(), sources);
      }
    }
  }

  /// Reported at the key that gives its list another address than usual; of two, at the later one.
  private void twoLists(Front list, String other, Sources sources) {
    List<Front> usual = SiteLists.of(sources, Permalinks.DEFAULTS).fronts();
    Positions config = sources.configPositions();
    boolean hereIsUsual = usual.contains(list);
    boolean here =
        hereIsUsual == usual.contains(new Front(list.permalink(), other))
            ? config.at(key(list.key())).compareTo(config.at(key(other))) > 0
            : !hereIsUsual;
    String moved = here ? list.key() : other;
    problems.add(
        Problem.of(
            Code.ROUTE_COLLISION,
            Sources.CONFIG,
            config.at(key(moved)),
            Map.of(
                "permalink",
                list.permalink().path(),
                "key",
                moved,
                "other",
                here ? other : list.key())));
  }

  private static String key(String permalink) {
    return "permalinks." + permalink;
  }

  /// In path order, so that a collision is reported at the later path.
  void pages(Sources sources) {
    for (Class<? extends Entry> kind :
        List.of(
            Article.class,
            District.class,
            School.class,
            OfficialDocument.class,
            Topic.class,
            StaticPage.class)) {
      sources.of(kind).stream().sorted(Comparator.comparing(Source::path)).forEach(this::page);
    }
  }

  private void page(Source<? extends Entry> source) {
    Permalink permalink = address(patterns, source);
    entries.putIfAbsent(source.ref(), permalink);
    // What is wrong with an id has been told.
    if (Slug.isValid(source.id())) {
      claim(source, "id", permalink, Code.ROUTE_COLLISION);
    }
  }

  /// The address that the patterns give an entry.
  static Permalink address(Permalinks patterns, Source<?> source) {
    String pattern =
        switch (source.entry()) {
          case Article _ -> patterns.article();
          case District _ -> patterns.district();
          case School _ -> patterns.school();
          case OfficialDocument _ -> patterns.document();
          case Topic _ -> patterns.topic();
          case StaticPage _ -> patterns.page();
          case Metric _, Place _ -> throw new IllegalArgumentException("they share one page");
        };
    return Addresses.filled(pattern, source.id());
  }

  /// The pages of pairings, which are there as soon as an article tells of one.
  void pairings(Sources sources, Registries registries) {
    Set<String> told = new HashSet<>();
    for (Source<Article> article : sources.of(Article.class)) {
      List<Agreement> agreements = article.entry().pairings();
      for (int i = 0; i < agreements.size(); i++) {
        int at = i;
        Agreement agreement = agreements.get(i);
        pairing(agreement.between(), registries, told)
            .ifPresent(page -> pairing(article, "pairings[" + at + "].between", page));
        for (int j = 0; j < agreement.schools().size(); j++) {
          int pair = j;
          pairing(agreement.schools().get(j), registries, told)
              .ifPresent(
                  page -> pairing(article, "pairings[" + at + "].schools[" + pair + "]", page));
        }
      }
    }
  }

  /// The page of a pairing, where no article before told of it.
  private Optional<Permalink> pairing(
      List<String> between, Registries registries, Set<String> told) {
    return PairingAssembler.id(between, registries)
        .filter(told::add)
        .map(id -> Addresses.filled(patterns.pairing(), id));
  }

  private void pairing(Source<Article> article, String path, Permalink page) {
    if (claim(article, path, page, Code.ROUTE_COLLISION)) {
      taken.put(Location.of(page), Owner.site(page));
    }
  }

  void aliases(Sources sources) {
    for (Source<?> source : sources.entries()) {
      List<String> written =
          switch (source.entry()) {
            case Article article -> article.aliases();
            case StaticPage page -> page.aliases();
            // Other names by which staff and readers call them, and no addresses.
            case District _, School _, OfficialDocument _, Metric _, Topic _, Place _ -> List.of();
          };
      for (int i = 0; i < written.size(); i++) {
        alias(source, "aliases[" + i + "]", written.get(i));
      }
    }
  }

  private void alias(Source<?> source, String path, String written) {
    Optional<Permalink> read = OldAddress.read(written);
    if (read.isEmpty()) {
      Map<String, String> arguments = new HashMap<>(Map.of("alias", written));
      OldAddress.suggest(written).ifPresent(near -> arguments.put("suggestion", near));
      problems.add(source.problem(Code.ALIAS_INVALID, path, arguments));
    } else if (claim(source, path, read.get(), Code.ALIAS_COLLISION)) {
      aliases.put(read.get(), source);
      first.putIfAbsent(source.ref(), read.get());
    }
  }

  /// Claims an address for an entry, and reports where it stands if that cannot be.
  ///
  /// @param taken how to call it when another entry has the address
  private boolean claim(Source<?> source, String path, Permalink permalink, Code taken) {
    Optional<Map<String, String>> fault = Storable.fault(permalink);
    if (fault.isPresent()) {
      problems.add(source.problem(Code.ROUTE_NAME, path, fault.get()));
      return false;
    }
    Owner before = claim(new Owner(permalink, source, null));
    if (before != null && !isToldAlready(before, source, taken)) {
      problems.add(collision(source, source.at(path), permalink, before, taken));
    }
    return before == null;
  }

  /// Who had the place before; null when nobody had.
  private @Nullable Owner claim(Owner owner) {
    Location place = Location.of(owner.permalink());
    Optional<Owner> site =
        lists
            .keeper(place)
            .map(list -> new Owner(list.permalink(), null, list.key()))
            .or(() -> Reserved.at(place).map(kept -> Owner.site(kept.permalink())));
    return site.isPresent() ? site.get() : taken.putIfAbsent(place, owner);
  }

  /// Two entries of one id are a problem of their ids, except where the id is the file's name.
  private static boolean isToldAlready(Owner before, Source<?> source, Code code) {
    boolean named = source.entry() instanceof Article || source.entry() instanceof StaticPage;
    return code == Code.ROUTE_COLLISION
        && !named
        && before.source() != null
        && before.source().ref().equals(source.ref());
  }

  private static Problem collision(
      Source<?> source, Position at, Permalink permalink, Owner before, Code taken) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("permalink", permalink.path());
    Source<?> other = before.source();
    if (!before.permalink().equals(permalink)) {
      boolean inside = other == null && Reserved.at(Location.of(permalink)).isPresent();
      arguments.put(inside ? "folder" : "spelling", before.permalink().path());
    }
    if (other == null) {
      return Problem.of(Code.ROUTE_RESERVED, source.path(), at, arguments);
    }
    arguments.put("file", other.path().value());
    if (other.path().equals(source.path())) {
      arguments.put("own", permalink.path());
    }
    return Problem.of(taken, source.path(), at, arguments);
  }

  /// Who has an address.
  ///
  /// @param source the entry, null for the site itself
  /// @param key the key in `permalinks` that gives it to a list of the site
  private record Owner(Permalink permalink, @Nullable Source<?> source, @Nullable String key) {

    static Owner site(Permalink permalink) {
      return new Owner(permalink, null, null);
    }
  }
}
