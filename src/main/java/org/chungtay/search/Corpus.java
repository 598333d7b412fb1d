package org.chungtay.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.model.Archive;
import org.chungtay.model.Body;
import org.chungtay.model.Index;
import org.chungtay.model.Permalink;
import org.chungtay.model.Source;
import org.chungtay.model.text.VietnameseOrder;

/// Everything that is searched: each page once, in the order of the index.
///
/// What came to the archive last comes first, so that of two equal hits the newer wins; what no
/// date is known for comes last, in Vietnamese order, and where readers live last of all: of a unit
/// and a ward of its name the unit is what the archive tells of. Counted from the end, a new
/// article moves nothing, and what was published of the others stays as it is.
public final class Corpus {

  private static final Comparator<IndexCard> NEWEST_FIRST =
      Comparator.comparing(
          IndexCard::since, Comparator.nullsLast(Comparator.<Instant>reverseOrder()));

  private static final Comparator<IndexCard> ORDER =
      NEWEST_FIRST
          .thenComparing(card -> card.type() == PageType.PLACE)
          .thenComparing(IndexCard::title, VietnameseOrder.COMPARATOR)
          .thenComparing(IndexCard::address);

  private final List<Searchable> pages;
  private final Map<Facet, Map<String, String>> labels;

  private Corpus(List<Searchable> pages, Map<Facet, Map<String, String>> labels) {
    this.pages = pages;
    this.labels = labels;
  }

  /// The corpus of these pages.
  ///
  /// @param pages in any order
  /// @param labels for each facet whose values have names of their own, the name of each id, in the
  ///   order in which they are shown
  public static Corpus of(Collection<Searchable> pages, Map<Facet, Map<String, String>> labels) {
    return new Corpus(
        pages.stream().sorted(Comparator.comparing(Searchable::card, ORDER)).toList(), labels);
  }

  /// The same, made sooner: pages that have the title and the time that they had stand to each
  /// other as they stood. It takes long to compare titles as a dictionary does, and many pages have
  /// the time of one article.
  ///
  /// @param before kept of a corpus that had most of the pages
  public static Corpus of(
      Collection<Searchable> pages, Map<Facet, Map<String, String>> labels, Catalogue before) {
    Map<Permalink, Integer> places = HashMap.newHashMap(before.cards().size());
    before.cards().forEach(card -> places.put(card.address(), places.size()));
    List<Placed> placed = new ArrayList<>(pages.size());
    for (Searchable page : pages) {
      int place = places.getOrDefault(page.address(), Placed.NOWHERE);
      boolean stands = place >= 0 && page.card().standsLike(before.cards().get(place));
      placed.add(new Placed(page, stands ? place : Placed.NOWHERE));
    }
    placed.sort(Placed.ORDER);
    return new Corpus(placed.stream().map(Placed::page).toList(), labels);
  }

  /// A page with its place in a corpus that was, if it would still stand there.
  private record Placed(Searchable page, int place) {

    static final int NOWHERE = -1;

    static final Comparator<Placed> ORDER =
        Comparator.comparing((Placed placed) -> placed.page.card(), NEWEST_FIRST)
            .thenComparing(Placed::compareAlike);

    private int compareAlike(Placed other) {
      return place < 0 || other.place < 0
          ? Corpus.ORDER.compare(page.card(), other.page.card())
          : Integer.compare(place, other.place);
    }
  }

  /// @param pages in the order of a corpus
  static Corpus ofSorted(List<Searchable> pages, Map<Facet, Map<String, String>> labels) {
    return new Corpus(pages, labels);
  }

  /// All that an archive publishes.
  ///
  /// @param body the rendered body of a source
  /// @param title what the theme calls an overview
  public static Corpus of(
      Archive archive, Function<Source<?>, Body> body, Function<Index, String> title) {
    Searchables searchables = new Searchables(archive, body, title);
    return of(
        Stream.concat(
                archive.routes().stream().flatMap(route -> searchables.of(route).stream()),
                archive.places().values().stream().map(searchables::place))
            .toList(),
        labels(archive));
  }

  /// The pages in their order.
  public List<Searchable> pages() {
    return pages;
  }

  /// See [#of].
  public Map<Facet, Map<String, String>> labels() {
    return labels;
  }

  /// What is to be kept of it.
  public Catalogue catalogue() {
    return new Catalogue(cards(), labels);
  }

  /// In the order of the pages.
  List<IndexCard> cards() {
    return pages.stream().map(Searchable::card).toList();
  }

  /// What an archive calls the values of its facets.
  public static Map<Facet, Map<String, String>> labels(Archive archive) {
    Map<String, String> units = new LinkedHashMap<>();
    archive.districts().forEach((id, unit) -> units.put(id, unit.entry().fullName()));
    Map<String, String> topics = new LinkedHashMap<>();
    archive.topics().forEach((id, topic) -> topics.put(id, topic.entry().label()));
    return Map.of(Facet.UNIT, units, Facet.TOPIC, topics);
  }
}
