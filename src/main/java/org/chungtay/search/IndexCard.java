package org.chungtay.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Permalink;
import org.jspecify.annotations.Nullable;

/// What search knows of a page besides its text. It is small, so that it can be kept of every page:
/// where two are equal, search makes the same of both pages.
///
/// @param suggested whether its title is offered while a reader types
/// @param names what else it is called: aliases, a document's number
/// @param text the digest of its text, see [PageText#digest]
/// @param snippet the name of the shard that a snippet is cut from, see [PageShards#textName]
/// @param date of what it tells of, in ISO 8601 as exactly as it is known; null where that is
///   unknown or there is no such date
/// @param filed the date that it is sorted under: its own, or for an article that has none the day
///   of its publication, which readers are not to take for the day of what it tells of
/// @param since when this archive first had it, as far as that is known
public record IndexCard(
    Permalink address,
    PageType type,
    boolean suggested,
    String title,
    List<String> names,
    Fingerprint text,
    String snippet,
    @Nullable String date,
    @Nullable String filed,
    @Nullable Instant since,
    Map<Facet, List<String>> facets) {

  /// The same of another text.
  IndexCard of(PageText other) {
    return new IndexCard(
        address,
        type,
        suggested,
        title,
        names,
        other.digest(),
        PageShards.textName(other),
        date,
        filed,
        since,
        facets);
  }

  /// Whether the other is of a page with the same words in this part.
  boolean isAlike(Part part, IndexCard other) {
    return switch (part) {
      case NAME -> title.equals(other.title) && names.equals(other.names);
      case TEXT -> text.equals(other.text);
    };
  }

  /// Whether the order of a corpus has nothing else to tell of the other's page.
  boolean standsLike(IndexCard other) {
    return title.equals(other.title)
        && Objects.equals(since, other.since)
        && address.equals(other.address);
  }

  /// Whether a hit shows the same of the other's page.
  boolean shows(IndexCard other) {
    return address.equals(other.address)
        && title.equals(other.title)
        && Objects.equals(date, other.date)
        && text.equals(other.text);
  }

  List<String> facet(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }
}
