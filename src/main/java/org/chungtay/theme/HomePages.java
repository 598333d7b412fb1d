package org.chungtay.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.District;
import org.chungtay.model.District.Tile;
import org.chungtay.model.Permalink;
import org.chungtay.model.Source;
import org.chungtay.model.UnitType;
import org.chungtay.model.text.VietnameseOrder;
import org.jspecify.annotations.Nullable;

/// Makes the front page's view.
final class HomePages {

  /// How many articles the front page shows besides the highlights.
  private static final int LATEST = 12;

  private static final int HIGHLIGHTS = 3;

  private final Desk desk;

  HomePages(Desk desk) {
    this.desk = desk;
  }

  HomeView view(Permalink here) {
    List<Source<Article>> articles = desk.catalogue().archive().articles();
    List<Source<Article>> highlights =
        articles.stream().filter(a -> a.entry().highlight()).limit(HIGHLIGHTS).toList();
    return new HomeView(
        new Frames(desk).home(here),
        Marks.SITE,
        cards(highlights.stream()),
        cards(articles.stream().filter(a -> !highlights.contains(a)).limit(LATEST)),
        desk.words().articleCount(articles.size()),
        map(),
        letters());
  }

  private List<Card> cards(Stream<Source<Article>> articles) {
    return articles.map(desk::card).toList();
  }

  private List<HomeView.LetterGroup> letters() {
    Map<String, List<HomeView.Unit>> groups = new LinkedHashMap<>();
    for (Source<District> source : desk.catalogue().archive().districts()) {
      District district = source.entry();
      groups
          .computeIfAbsent(VietnameseOrder.indexLetter(district.name()), _ -> new ArrayList<>())
          .add(
              new HomeView.Unit(
                  district.name(),
                  desk.words().unitType(district.type()),
                  href(source),
                  count(source)));
    }
    return groups.entrySet().stream()
        .map(group -> new HomeView.LetterGroup(group.getKey(), group.getValue()))
        .toList();
  }

  private @Nullable TileMap map() {
    List<TileMap.Tile> tiles = new ArrayList<>();
    for (Source<District> source : desk.catalogue().archive().districts()) {
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

  private TileMap.Tile tile(Source<District> source, Tile place) {
    District district = source.entry();
    String title = desk.words().unitTitle(district);
    String count = count(source);
    return new TileMap.Tile(
        place.column(),
        place.row(),
        district.type().key(),
        twoLines(district.name()),
        count == null ? title : title + ": " + desk.words().articleCount(number(source)),
        href(source),
        count);
  }

  private List<TileMap.Legend> legend(List<TileMap.Tile> tiles) {
    return Stream.of(UnitType.values())
        .filter(type -> tiles.stream().anyMatch(t -> t.type().equals(type.key())))
        .map(type -> new TileMap.Legend(type.key(), desk.words().unitType(type)))
        .toList();
  }

  private int number(Source<District> district) {
    return desk.catalogue().about(district.id()).size();
  }

  private @Nullable String count(Source<District> district) {
    int number = number(district);
    return number == 0 ? null : desk.words().number(number);
  }

  private String href(Source<District> district) {
    String href = desk.catalogue().href(district.path());
    if (href == null) {
      throw new IllegalStateException("a unit without a page: " + district.path());
    }
    return href;
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
