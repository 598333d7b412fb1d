package org.chungtay.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chungtay.model.Archive;
import org.chungtay.model.District;
import org.chungtay.model.Place;
import org.chungtay.model.Source;
import org.chungtay.model.text.Messages;
import org.chungtay.model.text.PressDate;

/// Tells of a place where it lies, as a hit shows it: `Phường Láng (từ 1/7/2025): trước đây thuộc
/// quận Đống Đa (phần lớn); một phần thuộc quận Ba Đình`.
record Whereabouts(Archive archive, Messages messages) {

  Whereabouts(Archive archive) {
    this(archive, Messages.of(archive.config().language()));
  }

  String of(Place place) {
    String where = place.parts().isEmpty() ? in(place) : mostly(place);
    return place.from() == null
        ? messages.text("search.place", Map.of("place", place.title(), "where", where))
        : messages.text(
            "search.place.since",
            Map.of(
                "place",
                place.title(),
                "date",
                PressDate.shortText(place.from(), messages.language()),
                "where",
                where));
  }

  private String in(Place place) {
    boolean former = units(place.in()).stream().allMatch(unit -> unit.entry().to() != null);
    Map<String, String> units = Map.of("units", names(place.in()));
    return former
        ? messages.text("search.place.formerly", units)
        : messages.text("search.place.in", units);
  }

  private String mostly(Place place) {
    return messages.text(
        "search.place.mostly", Map.of("where", in(place), "parts", names(place.parts())));
  }

  private String names(List<String> ids) {
    return units(ids).stream()
        .map(unit -> unit.entry().fullName())
        .collect(Collectors.joining(", "));
  }

  private List<Source<District>> units(List<String> ids) {
    return ids.stream().map(archive.districts()::get).filter(Objects::nonNull).toList();
  }
}
