package org.chungtay.search;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.chungtay.model.Archive;
import org.chungtay.model.Body;
import org.chungtay.model.Index;
import org.chungtay.model.Permalink;
import org.chungtay.model.Source;
import org.chungtay.model.text.VietnameseOrder;

/// Everything that is searched: each page once, in the order of the index.
///
/// What came to the archive last comes first, so that of two equal hits the newer wins; what no
/// date is known for comes last, in Vietnamese order. Counted from the end, a new article moves
/// nothing, and what was published of the others stays as it is.
///
/// @param labels for each facet whose values have names of their own, the name of each id, in the
///   order in which they are shown
public record Corpus(List<Searchable> pages, Map<Facet, Map<String, String>> labels) {

  private static final Comparator<IndexCard> ORDER =
      Comparator.comparing(
              IndexCard::since, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
          .thenComparing(IndexCard::title, VietnameseOrder.COMPARATOR)
          .thenComparing(IndexCard::address);

  public Corpus {
    pages = pages.stream().sorted(Comparator.comparing(Searchable::card, ORDER)).toList();
  }

  /// All that an archive publishes.
  ///
  /// @param body the rendered body of a source
  /// @param title what the theme calls an overview
  public static Corpus of(
      Archive archive, Function<Source<?>, Body> body, Function<Index, String> title) {
    Searchables searchables = new Searchables(archive, body, title);
    return new Corpus(
        archive.routes().stream().flatMap(route -> searchables.of(route).stream()).toList(),
        labels(archive));
  }

  /// What each page says, by its address, from the oldest page to the newest.
  public SequencedMap<Permalink, PageText> texts() {
    SequencedMap<Permalink, PageText> texts = LinkedHashMap.newLinkedHashMap(pages.size());
    pages.reversed().forEach(page -> texts.put(page.address(), page.text()));
    return texts;
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
