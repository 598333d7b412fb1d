package org.chungtay.model;

import java.util.List;
import java.util.Map;

/// All pairings.
///
/// @param all in the Vietnamese order of their partners' names
/// @param byId each under its id
/// @param byPartner those of each unit and school, in the same order
public record Pairings(
    List<Pairing> all, Map<String, Pairing> byId, Map<EntryRef, List<Pairing>> byPartner) {

  /// The pairings of this unit or school.
  public List<Pairing> of(Source<?> partner) {
    return byPartner.getOrDefault(partner.ref(), List.of());
  }
}
