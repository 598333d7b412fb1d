package org.chungtay.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chungtay.model.Archive;

/// What an archive knows that texts are held against.
///
/// @param abbreviations those that need no explanation
/// @param site what the site says of itself
/// @param schools their names
/// @param labels of topics and metrics
/// @param countedIn the unit of each metric
public record Registers(
    List<String> abbreviations,
    List<String> site,
    List<Unit> units,
    List<String> schools,
    List<String> labels,
    Map<String, String> countedIn) {

  /// A unit.
  ///
  /// @param fullName with the word for its kind
  public record Unit(String id, String name, String fullName) {}

  /// The registers of an archive.
  public static Registers of(Archive archive) {
    Map<String, String> countedIn = new LinkedHashMap<>();
    archive.metrics().forEach((id, metric) -> countedIn.put(id, metric.entry().unit()));
    return new Registers(
        archive.config().lint().abbreviations(),
        List.of(
            archive.config().title(), Objects.requireNonNullElse(archive.config().licence(), "")),
        archive.districts().values().stream()
            .map(d -> new Unit(d.id(), d.entry().name(), d.entry().fullName()))
            .toList(),
        archive.schools().values().stream().map(s -> s.entry().name()).toList(),
        Stream.concat(
                archive.topics().values().stream().map(t -> t.entry().label()),
                archive.metrics().values().stream().map(m -> m.entry().label()))
            .toList(),
        countedIn);
  }

  Stream<String> unitNames() {
    return units.stream().map(Unit::name);
  }
}
