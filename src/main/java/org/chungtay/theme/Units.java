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
    List<TileMap.Tile> tiles = new ArrayList<>();
    for (Source<District> source : desk.archive().districts().values()) {
      Tile place = source.entry().tile();
      if (place != null) {
        tiles.add(tile(source, place));
      }
    }
    if (tiles.isEmpty()) {
      return null;
    }
    // As on the page, so that the keyboard goes through the map as the eye does.
    tiles.sort(Comparator.comparingInt(TileMap.Tile::row).thenComparingInt(TileMap.Tile::column));
    return new TileMap(
        tiles.stream().mapToInt(TileMap.Tile::column).max().orElseThrow() + 1,
        tiles.stream().mapToInt(TileMap.Tile::row).max().orElseThrow() + 1,
        List.copyOf(tiles),
        legend(tiles));
  }

  /// Null when the unit does not say where it is.
  @Nullable UnitPlace place(Source<District> here) {
    TileMap map = map();
    Tile own = here.entry().tile();
    if (map == null || own == null) {
      return null;
    }
    List<District> partners =
        desk.archive().pairingsOf(here).stream()
            .map(pairing -> pairing.partnerOf(here.ref()).entry())
            .filter(District.class::isInstance)
            .map(District.class::cast)
            .filter(partner -> partner.tile() != null)
            .toList();
    Set<Tile> shown =
        Stream.concat(Stream.of(own), partners.stream().map(District::tile)).collect(toSet());
    return new UnitPlace(
        desk.words().text("unit.place", "name", desk.words().unitTitle(here.entry())),
        map.columns(),
        map.rows(),
        map.tiles().stream()
            .map(
                tile ->
                    new UnitPlace.Spot(
                        tile.column(),
                        tile.row(),
                        shown.contains(new Tile(tile.column(), tile.row())) ? tile.type() : ""))
            .toList(),
        partners.stream()
            .map(District::tile)
            .filter(Objects::nonNull)
            .map(to -> new UnitPlace.Joint(own.column(), own.row(), to.column(), to.row()))
            .toList());
  }

  private TileMap.Tile tile(Source<District> source, Tile place) {
    District district = source.entry();
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
