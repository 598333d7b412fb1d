package org.chungtay.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.Addresses;
import org.chungtay.model.EntryRef;
import org.chungtay.model.Permalink;
import org.chungtay.model.Problem;
import org.chungtay.model.SiteConfig.Permalinks;
import org.chungtay.model.Source;
import org.chungtay.model.Sources;

/// Who has which address: no two pages may have one, and an old address leads to one page.
///
/// @param patterns the patterns in use
/// @param entries the address of every entry, public or to be
/// @param aliases the old addresses, with what they lead to
/// @param first the oldest alias of every entry that has one
record AddressBook(
    Permalinks patterns,
    Map<EntryRef, Permalink> entries,
    Map<Permalink, Source<?>> aliases,
    Map<EntryRef, Permalink> first,
    List<Problem> problems) {

  /// @param sources every entry that is or will be public: what is published later has its address
  ///   already, so that a collision is found before the day it goes online
  static AddressBook of(Sources sources, Registries registries) {
    List<Problem> problems = new ArrayList<>();
    Permalinks patterns = Patterns.usable(sources, problems);
    Claims claims = new Claims(sources, patterns, problems);
    claims.lists(sources);
    claims.pages(sources);
    claims.pairings(sources, registries);
    claims.aliases(sources);
    return new AddressBook(patterns, claims.entries, claims.aliases, claims.first, problems);
  }

  /// The address of an entry, public or not: that of a draft is where it would be.
  Permalink of(Source<?> entry) {
    Permalink permalink = entries.get(entry.ref());
    return permalink == null ? Claims.address(patterns, entry) : permalink;
  }

  /// The page of a pairing.
  Permalink pairing(String id) {
    return Addresses.filled(patterns.pairing(), id);
  }

  /// The addresses of the entries that are public.
  Addresses addresses(Stream<? extends Source<?>> shown) {
    Map<EntryRef, Permalink> shownAt = new HashMap<>();
    shown.forEach(
        source -> {
          Permalink permalink = entries.get(source.ref());
          if (permalink != null) {
            shownAt.put(source.ref(), permalink);
          }
        });
    return new Addresses(patterns, shownAt, first);
  }
}
