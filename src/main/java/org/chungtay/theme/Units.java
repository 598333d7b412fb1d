package org.chungtay.theme;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chungtay.model.District;
import org.chungtay.model.District.Tile;
import org.chungtay.model.Source;
import org.chungtay.model.UnitType;
import org.chungtay.model.text.VietnameseOrder;
import org.jspecify.annotations.Nullable;

/// The units as a map, and as its readable equal, an alphabetical list.
record Units(Desk desk) {

  List<DistrictIndexView.LetterGroup> letters() {
    Map<String, List<DistrictIndexView.Unit>> groups = new LinkedHashMap<>();
    for (Source<District> source : desk.archive().districts().values()) {
      District district = source.entry();
      groups
          .computeIfAbsent(VietnameseOrder.indexLetter(district.name()), _ -> new ArrayList<>())
          .add(
              new DistrictIndexView.Unit(
                  district.name(),
                  desk.words().unitType(district.type()),
                  desk.href(source),
                  shown(pairings(source)),
                  shown(articles(source))));
    }
    return groups.entrySet().stream()
        .map(group -> new DistrictIndexView.LetterGroup(group.getKey(), group.getValue()))
        .toList();
  }

  /// Null when no unit says where it is.
  @Nullable TileMap map() {
    List<Source<District>> placed = placed();
    if (placed.isEmpty()) {
      return null;
    }
    List<TileMap.Tile> tiles = placed.stream().map(this::tile).toList();
    return new TileMap(columns(placed), rows(placed), tiles, legend(tiles));
  }

  /// Null when the unit does not say where it is.
  @Nullable UnitPlace place(Source<District> here) {
    Tile own = here.entry().tile();
    if (own == null) {
      return null;
    }
    List<Source<District>> placed = placed();
    List<Tile> partners =
        desk.archive().pairingsOf(here).stream()
            .map(pairing -> pairing.partnerOf(here.ref()).entry())
            .filter(District.class::isInstance)
            .map(partner -> ((District) partner).tile())
            .filter(Objects::nonNull)
            .toList();
    Set<Tile> shown = Stream.concat(Stream.of(own), partners.stream()).collect(toSet());
    return new UnitPlace(
        desk.words().text("unit.place", "name", desk.words().unitTitle(here.entry())),
        columns(placed),
        rows(placed),
        placed.stream()
            .map(
                unit ->
                    new UnitPlace.Spot(
                        tileOf(unit).column(),
                        tileOf(unit).row(),
                        shown.contains(tileOf(unit)) ? unit.entry().type().key() : ""))
            .toList(),
        partners.stream()
            .map(to -> new UnitPlace.Joint(own.column(), own.row(), to.column(), to.row()))
            .toList());
  }

  /// The units that say where they are, as on the page, so that the keyboard goes through the map
  /// as the eye does.
  private List<Source<District>> placed() {
    return desk.archive().districts().values().stream()
        .filter(unit -> unit.entry().tile() != null)
        .sorted(
            Comparator.<Source<District>>comparingInt(unit -> tileOf(unit).row())
                .thenComparingInt(unit -> tileOf(unit).column()))
        .toList();
  }

  private static Tile tileOf(Source<District> placed) {
    return Objects.requireNonNull(placed.entry().tile());
  }

  private static int columns(List<Source<District>> placed) {
    return placed.stream().mapToInt(unit -> tileOf(unit).column()).max().orElseThrow() + 1;
  }

  private static int rows(List<Source<District>> placed) {
    return placed.stream().mapToInt(unit -> tileOf(unit).row()).max().orElseThrow() + 1;
  }

  private TileMap.Tile tile(Source<District> source) {
    District district = source.entry();
    Tile place = tileOf(source);
    int pairings = pairings(source);
    return new TileMap.Tile(
        place.column(),
        place.row(),
        district.type().key(),
        twoLines(district.name()),
        desk.words()
            .text(
                "unit.tile",
                "name",
                desk.words().unitTitle(district),
                "pairings",
                desk.words().number(pairings),
                "articles",
                desk.words().number(articles(source))),
        desk.href(source),
        shown(pairings));
  }

  private List<TileMap.Legend> legend(List<TileMap.Tile> tiles) {
    return Stream.of(UnitType.values())
        .filter(type -> tiles.stream().anyMatch(t -> t.type().equals(type.key())))
        .map(type -> new TileMap.Legend(type.key(), desk.words().unitType(type)))
        .toList();
  }

  private int articles(Source<District> district) {
    return desk.archive().about(district).size();
  }

  private int pairings(Source<District> district) {
    return desk.archive().pairingsOf(district).size();
  }

  private @Nullable String shown(int number) {
    return number == 0 ? null : desk.words().number(number);
  }

  /// A name on at most two lines, parted between syllables so that the longer line is as short as
  /// can be: `Hai Bà`, `Trưng`.
  static List<String> twoLines(String name) {
    String[] syllables = name.split(" ", -1);
    List<String> best = List.of(name);
    for (int cut = 1; cut < syllables.length; cut++) {
      List<String> lines =
          List.of(
              String.join(" ", List.of(syllables).subList(0, cut)),
              String.join(" ", List.of(syllables).subList(cut, syllables.length)));
      if (longest(lines) < longest(best)) {
        best = lines;
      }
    }
    return best;
  }

  private static int longest(List<String> lines) {
    return lines.stream().mapToInt(String::length).max().orElse(0);
  }
}
