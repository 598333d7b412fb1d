package org.chungtay.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;
import org.jspecify.annotations.Nullable;

/// One page as search sees it.
///
/// @param suggested whether its title is offered while a reader types
/// @param names what else it is called: aliases, a document's number
/// @param text what it says besides
/// @param date of what it tells of; null where that is unknown or there is no such date
/// @param filed the date that it is sorted under: its own, or for an article that has none the day
///   of its publication, which readers are not to take for the day of what it tells of
/// @param since when this archive first had it, as far as that is known
record Searchable(
    Permalink address,
    PageType type,
    boolean suggested,
    String title,
    List<String> names,
    PageText text,
    @Nullable PartialDate date,
    @Nullable PartialDate filed,
    @Nullable Instant since,
    Map<Facet, List<String>> facets) {

  /// The same with a date.
  Searchable on(@Nullable PartialDate day) {
    return new Searchable(address, type, suggested, title, names, text, day, day, since, facets);
  }

  /// The same with another text.
  Searchable saying(PageText other) {
    return new Searchable(
        address, type, suggested, title, names, other, date, filed, since, facets);
  }

  /// The same, not offered while a reader types.
  Searchable unsuggested() {
    return new Searchable(address, type, false, title, names, text, date, filed, since, facets);
  }

  /// What is searched in this part, value by value.
  List<String> values(Part part) {
    return switch (part) {
      case NAME ->
          Stream.concat(Stream.of(title), names.stream()).filter(name -> !name.isBlank()).toList();
      case TEXT -> text.values();
    };
  }

  List<String> facet(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }
}
