package org.chungtay.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/// A span of time in which nothing is published and nothing expires: a build at any moment of it
/// gives the same site.
///
/// @param from the first moment
/// @param until the first moment after it
public record Validity(Instant from, Instant until) {

  /// The span around a moment.
  ///
  /// @param turns the moments from which on something is otherwise
  public static Validity around(Instant moment, Collection<Instant> turns) {
    return new Validity(
        turns.stream()
            .filter(turn -> !turn.isAfter(moment))
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN),
        turns.stream()
            .filter(turn -> turn.isAfter(moment))
            .min(Comparator.naturalOrder())
            .orElse(Instant.MAX));
  }

  public boolean contains(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }
}
