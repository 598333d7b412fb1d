package org.chungtay.archive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.model.Addresses;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.Entry;
import org.chungtay.model.EntryRef;
import org.chungtay.model.Index;
import org.chungtay.model.Kind;
import org.chungtay.model.Listing;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Permalink;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.School;
import org.chungtay.model.SiteConfig.Permalinks;
import org.chungtay.model.Source;
import org.chungtay.model.Sources;
import org.chungtay.model.StaticPage;
import org.chungtay.model.Topic;
import org.jspecify.annotations.Nullable;

/// Addresses being given away, first come, first served.
final class Claims {

  private final Permalinks patterns;
  private final List<Problem> problems;
  private final Pattern reserved;
  private final Map<Permalink, Owner> taken = new HashMap<>();
  final Map<EntryRef, Permalink> entries = new HashMap<>();
  final Map<Permalink, Source<?>> aliases = new TreeMap<>();

  /// Staff list aliases from the oldest to the newest.
  final Map<EntryRef, Permalink> first = new HashMap<>();

  Claims(Permalinks patterns, List<Problem> problems) {
    this.patterns = patterns;
    this.problems = problems;
    // Pages of lists, years and months come and go with what is published.
    this.reserved =
        Pattern.compile(
            ".*/trang/\\d+/|" + Pattern.quote(patterns.archive()) + "\\d{4}/(?:\\d\\d/)?");
    Addresses lists = new Addresses(patterns, Map.of(), Map.of());
    Stream.of(
            Stream.of(lists.home(), new Permalink("/404.html"), Addresses.SEARCH),
            Stream.of(Index.values()).map(lists::of),
            Stream.of(Kind.values()).map(kind -> lists.of(new Listing.OfKind(kind))),
            Stream.of(new Listing.News(), new Listing.Undated()).map(lists::of))
        .flatMap(permalinks -> permalinks)
        .forEach(permalink -> taken.put(permalink, Owner.SITE));
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
    Owner before = claim(permalink, source);
    if (before != null && !source.id().isEmpty() && !isToldAlready(before, source)) {
      collision(source, position(source), permalink, before, Code.ROUTE_COLLISION);
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
          case Metric _ -> throw new IllegalArgumentException("metrics share one page");
        };
    return Addresses.filled(pattern, source.id());
  }

  /// Where the id comes from: the file's name, or the `id` of an entry that shares its file.
  private static Position position(Source<?> source) {
    return source.isAlone() ? Position.START : source.at("id");
  }

  /// Two entries of one id are a problem of their ids, except where the id is the file's name.
  private static boolean isToldAlready(Owner before, Source<?> source) {
    boolean named = source.entry() instanceof Article || source.entry() instanceof StaticPage;
    return !named && before.source() != null && before.source().ref().equals(source.ref());
  }

  void aliases(Sources sources) {
    for (Source<?> source : sources.entries()) {
      List<String> written =
          switch (source.entry()) {
            case Article article -> article.aliases();
            case StaticPage page -> page.aliases();
            // Other names by which staff and readers call them, and no addresses.
            case District _, School _, OfficialDocument _, Metric _, Topic _ -> List.of();
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
      return;
    }
    Permalink alias = read.get();
    Owner before = claim(alias, source);
    if (before == null) {
      aliases.put(alias, source);
      first.putIfAbsent(source.ref(), alias);
    } else {
      collision(source, source.at(path), alias, before, Code.ALIAS_COLLISION);
    }
  }

  /// Who had the address before; null when nobody had.
  private @Nullable Owner claim(Permalink permalink, Source<?> source) {
    return reserved.matcher(permalink.path()).matches()
        ? Owner.SITE
        : taken.putIfAbsent(permalink, new Owner(source));
  }

  private void collision(
      Source<?> source, Position position, Permalink permalink, Owner before, Code code) {
    Source<?> other = before.source();
    problems.add(
        other == null
            ? Problem.of(
                Code.ROUTE_RESERVED, source.path(), position, Map.of("permalink", permalink.path()))
            : Problem.of(
                code,
                source.path(),
                position,
                Map.of("permalink", permalink.path(), "file", other.path().value())));
  }

  /// Who has an address: an entry, or the site itself with its lists.
  private record Owner(@Nullable Source<?> source) {

    static final Owner SITE = new Owner(null);
  }
}
