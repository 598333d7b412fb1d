package org.chungtay.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.model.District;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Place;
import org.chungtay.model.PlaceType;
import org.chungtay.model.UnitType;
import org.chungtay.model.text.Slug;
import org.jspecify.annotations.Nullable;

/// The administrative units: the districts that are partners of agreements, and the wards and
/// communes that came after them.
record Units(List<Unit> districts, List<Unit> wards) {

  /// A unit; wards have no code.
  record Unit(String id, String name, UnitType type, @Nullable String code) {}

  private static final PartialDate LAST_DAY = day(2025, 6, 30);
  private static final PartialDate FIRST_DAY_OF_WARDS = day(2025, 7, 1);

  /// The 30 units of Hanoi until 30 June 2025, with the codes of the statistics office. The names
  /// are real, for the sake of sorting and searching; nothing that is told of them is.
  private static final String DISTRICTS =
      """
      quan Ba Đình 001|quan Hoàn Kiếm 002|quan Tây Hồ 003|quan Long Biên 004|\
      quan Cầu Giấy 005|quan Đống Đa 006|quan Hai Bà Trưng 007|quan Hoàng Mai 008|\
      quan Thanh Xuân 009|quan Nam Từ Liêm 019|quan Bắc Từ Liêm 021|quan Hà Đông 268|\
      huyen Sóc Sơn 016|huyen Đông Anh 017|huyen Gia Lâm 018|huyen Thanh Trì 020|\
      huyen Mê Linh 250|huyen Ba Vì 271|huyen Phúc Thọ 272|huyen Đan Phượng 273|\
      huyen Hoài Đức 274|huyen Quốc Oai 275|huyen Thạch Thất 276|huyen Chương Mỹ 277|\
      huyen Thanh Oai 278|huyen Thường Tín 279|huyen Phú Xuyên 280|huyen Ứng Hòa 281|\
      huyen Mỹ Đức 282|thi-xa Sơn Tây 269""";

  static Units of(long seed, int wards, Set<String> taken) {
    return new Units(
        Stream.of(DISTRICTS.split("\\|")).map(Units::unit).toList(),
        IntStream.range(0, wards).mapToObj(i -> ward(Dice.of(seed, "ward", i), taken)).toList());
  }

  private static Unit unit(String line) {
    int first = line.indexOf(' ');
    int last = line.lastIndexOf(' ');
    String name = line.substring(first + 1, last);
    UnitType type =
        List.of(UnitType.values()).stream()
            .filter(t -> t.key().equals(line.substring(0, first)))
            .findFirst()
            .orElseThrow();
    return new Unit(Slug.of(name), name, type, line.substring(last + 1));
  }

  private static Unit ward(Dice dice, Set<String> taken) {
    UnitType type = dice.percent(40) ? UnitType.PHUONG : UnitType.XA;
    String name = Lexicon.freshName(dice, taken);
    return new Unit(Slug.of(type.key() + " " + name), name, type, null);
  }

  /// The units as entries of an archive of this size.
  List<District> entries(Size size) {
    List<District> all = new ArrayList<>();
    for (int i = 0; i < districts.size(); i++) {
      all.add(district(i, size.wards()));
    }
    wards.stream().limit(size.wards()).forEach(ward -> all.add(district(ward)));
    return all;
  }

  /// The same wards and communes as places, each in the unit that it succeeds; some have a part of
  /// the next.
  List<Place> places(Size size) {
    return IntStream.range(0, size.wards())
        .mapToObj(
            ward -> {
              Unit unit = wards.get(ward);
              return new Place(
                  null,
                  unit.name(),
                  unit.type() == UnitType.PHUONG ? PlaceType.PHUONG : PlaceType.XA,
                  List.of(unitOf(ward)),
                  ward % 3 == 0 ? List.of(unitOf(ward + 1)) : List.of(),
                  FIRST_DAY_OF_WARDS,
                  List.of(),
                  "Dữ liệu thử nghiệm");
            })
        .toList();
  }

  private String unitOf(int ward) {
    return districts.get(ward % districts.size()).id();
  }

  private District district(int index, int wardsThen) {
    Unit unit = districts.get(index);
    List<String> successors =
        IntStream.range(0, wardsThen)
            .filter(ward -> ward % districts.size() == index)
            .mapToObj(ward -> wards.get(ward).id())
            .toList();
    return new District(
        unit.id(),
        unit.name(),
        unit.type(),
        unit.code(),
        List.of(),
        null,
        LAST_DAY,
        successors,
        List.of("Nghị quyết 203/2025/QH15 ngày 16/6/2025"),
        new District.Tile(index % 6, index / 6),
        Map.of());
  }

  private static District district(Unit ward) {
    return new District(
        ward.id(),
        ward.name(),
        ward.type(),
        null,
        List.of(),
        FIRST_DAY_OF_WARDS,
        null,
        List.of(),
        List.of(),
        null,
        Map.of());
  }

  private static PartialDate day(int year, int month, int day) {
    return new PartialDate.OfDay(LocalDate.of(year, month, day));
  }
}
