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
/// @param summary what a hit shows below its title; may be empty
/// @param texts what else can be found in it: body, captions, people, numbers of documents
/// @param date of what it tells of; null where that is unknown or there is no such date
/// @param since when this archive first had it, as far as that is known
record Searchable(
    Permalink address,
    PageType type,
    boolean suggested,
    String title,
    List<String> names,
    String summary,
    List<String> texts,
    @Nullable PartialDate date,
    @Nullable Instant since,
    Map<Facet, List<String>> facets) {

  /// The same with a date.
  Searchable on(@Nullable PartialDate day) {
    return new Searchable(
        address, type, suggested, title, names, summary, texts, day, since, facets);
  }

  /// The same, not offered while a reader types.
  Searchable unsuggested() {
    return new Searchable(address, type, false, title, names, summary, texts, date, since, facets);
  }

  /// What is searched in this part, value by value.
  List<String> values(Part part) {
    List<String> values =
        switch (part) {
          case NAME -> join(title, names);
          case TEXT -> join(summary, texts);
        };
    return values.stream().filter(value -> !value.isBlank()).toList();
  }

  List<String> facet(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }

  private static List<String> join(String first, List<String> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }
}
