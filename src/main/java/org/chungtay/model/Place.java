package org.chungtay.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a reader lives today: a ward or commune, and the units of the archive that it lies in. It
/// leads a reader from the name they know to the unit's page. Nothing else is told of it, and no
/// article is about it.
///
/// @param in the units whose area makes up most of it
/// @param parts the units of whose area it has a smaller part
/// @param from since when it is called so
/// @param source what says so
public record Place(
    @Nullable String id,
    String name,
    PlaceType type,
    @OneOrMany @Limit(min = 1) List<String> in,
    @OneOrMany List<String> parts,
    @Nullable PartialDate from,
    List<String> aliases,
    String source)
    implements Entry {

  /// The full name as it stands inside a sentence: `phường Láng`.
  public String fullName() {
    return type.word() + " " + name;
  }

  /// The full name at the start of a line: `Phường Láng`.
  public String title() {
    String full = fullName();
    return full.substring(0, 1).toUpperCase(Locale.ROOT) + full.substring(1);
  }
}
