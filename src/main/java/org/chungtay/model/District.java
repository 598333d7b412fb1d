package org.chungtay.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An administrative unit: an ordinary entry with a stable id. One that ceased has `to`.
public record District(
    @Nullable String id,
    String name,
    UnitType type,
    @Nullable String code,
    List<String> aliases,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    List<String> successors,
    @OneOrMany List<String> legalBasis,
    @Nullable Tile tile,
    Map<String, Object> extra)
    implements Entry {

  /// The unit's place on the schematic tile map, counted from 0 at the top left.
  public record Tile(int column, int row) {}

  /// The full name as it stands inside a sentence: `quận Đống Đa`.
  public String fullName() {
    return type.word() + " " + name;
  }
}
