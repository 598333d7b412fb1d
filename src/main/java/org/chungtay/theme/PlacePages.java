package org.chungtay.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chungtay.model.District;
import org.chungtay.model.Index;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;
import org.chungtay.model.Place;
import org.chungtay.model.Source;
import org.chungtay.model.text.VietnameseOrder;
import org.jspecify.annotations.Nullable;

/// Makes the page of places, and what pages of units say of them.
final class PlacePages {

  private final Desk desk;
  private final Frames frames;

  PlacePages(Desk desk) {
    this.desk = desk;
    this.frames = new Frames(desk);
  }

  PlaceIndexView index(Permalink here) {
    Collection<Source<Place>> places = desk.archive().places().values();
    Map<String, List<PlaceLine>> letters = new LinkedHashMap<>();
    for (Source<Place> place : places) {
      letters
          .computeIfAbsent(
              VietnameseOrder.indexLetter(place.entry().name()), _ -> new ArrayList<>())
          .add(line(place, null));
    }
    String title = frames.title(Index.PLACES);
    return new PlaceIndexView(
        frames.page(here, title, desk.words().text("place.lead"), frames.link(Index.DISTRICTS)),
        title,
        letters.entrySet().stream()
            .map(group -> new PlaceIndexView.LetterGroup(group.getKey(), group.getValue()))
            .toList(),
        sources(places));
  }

  /// The places of a unit: those that lie in it before those that have a part of it.
  List<PlaceLine> of(Source<District> unit) {
    List<PlaceLine> lines = new ArrayList<>();
    for (boolean inside : List.of(true, false)) {
      desk.archive().placesOf(unit).stream()
          .filter(place -> place.entry().in().contains(unit.id()) == inside)
          .forEach(place -> lines.add(line(place, unit)));
    }
    return lines;
  }

  /// What says where they lie, each once.
  static List<String> sources(Collection<Source<Place>> places) {
    return places.stream().map(place -> place.entry().source()).distinct().toList();
  }

  /// @param here the unit on whose page it stands, which needs no link to itself
  private PlaceLine line(Source<Place> source, @Nullable Source<District> here) {
    Place place = source.entry();
    PartialDate from = place.from();
    return new PlaceLine(
        source.id(),
        new NamedLink(desk.words().place(place), href(source, here)),
        from == null ? "" : desk.words().text("place.since", "date", desk.words().date(from)),
        place.in().stream().allMatch(this::isFormer),
        units(place.in(), here),
        units(place.parts(), here));
  }

  /// What is a unit of the archive too has a page; else a unit's page leads to the list of all.
  private @Nullable String href(Source<Place> place, @Nullable Source<District> here) {
    Source<District> unit = desk.archive().districts().get(place.id());
    if (unit != null) {
      return desk.href(unit);
    }
    return here == null
        ? null
        : desk.href(desk.archive().addresses().of(Index.PLACES).fragment(place.id()));
  }

  private boolean isFormer(String unit) {
    Source<District> source = desk.archive().districts().get(unit);
    return source != null && source.entry().to() != null;
  }

  private List<NamedLink> units(List<String> ids, @Nullable Source<District> here) {
    return ids.stream()
        .map(desk.archive().districts()::get)
        .filter(Objects::nonNull)
        .map(
            unit ->
                new NamedLink(
                    desk.words().unit(unit.entry()), unit.equals(here) ? null : desk.href(unit)))
        .toList();
  }
}
