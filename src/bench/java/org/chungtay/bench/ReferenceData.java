package org.chungtay.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chungtay.model.District;
import org.chungtay.model.Level;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.PartialDate;
import org.chungtay.model.School;
import org.chungtay.model.Topic;
import org.chungtay.model.UnitType;
import org.chungtay.model.text.Slug;
import org.jspecify.annotations.Nullable;

/// What articles refer to. Built at its largest; of each list, an archive has as many as its [Size]
/// says, from the beginning.
///
/// @param schools of each unit, in the order of the units
record ReferenceData(
    List<Unit> units,
    List<Unit> wards,
    List<List<School>> schools,
    List<Topic> topics,
    List<Metric> metrics) {

  /// A unit, with what articles call it.
  record Unit(String id, String name, UnitType type, @Nullable String code) {}

  private static final Size LARGEST = Size.of(Integer.MAX_VALUE);
  private static final PartialDate LAST_DAY = day(2025, 6, 30);
  private static final PartialDate FIRST_DAY_OF_WARDS = day(2025, 7, 1);

  /// The 30 units of Hanoi until 30 June 2025, with the codes of the statistics office. The names
  /// are real, for the sake of sorting and searching; nothing that is told of them is.
  private static final String UNITS =
      """
      quan Ba Đình 001|quan Hoàn Kiếm 002|quan Tây Hồ 003|quan Long Biên 004|\
      quan Cầu Giấy 005|quan Đống Đa 006|quan Hai Bà Trưng 007|quan Hoàng Mai 008|\
      quan Thanh Xuân 009|quan Nam Từ Liêm 019|quan Bắc Từ Liêm 021|quan Hà Đông 268|\
      huyen Sóc Sơn 016|huyen Đông Anh 017|huyen Gia Lâm 018|huyen Thanh Trì 020|\
      huyen Mê Linh 250|huyen Ba Vì 271|huyen Phúc Thọ 272|huyen Đan Phượng 273|\
      huyen Hoài Đức 274|huyen Quốc Oai 275|huyen Thạch Thất 276|huyen Chương Mỹ 277|\
      huyen Thanh Oai 278|huyen Thường Tín 279|huyen Phú Xuyên 280|huyen Ứng Hòa 281|\
      huyen Mỹ Đức 282|thi-xa Sơn Tây 269""";

  private static final Map<Level, String> LEVELS =
      Map.of(
          Level.PRESCHOOL, "Mầm non",
          Level.PRIMARY, "Tiểu học",
          Level.LOWER_SECONDARY, "THCS",
          Level.UPPER_SECONDARY, "THPT",
          Level.CONTINUING, "Trung tâm GDNN-GDTX");

  static ReferenceData of(long seed) {
    Set<String> taken = new HashSet<>();
    List<Unit> units = List.of(UNITS.split("\\|")).stream().map(ReferenceData::unit).toList();
    return new ReferenceData(
        units,
        list(LARGEST.wards(), i -> ward(Dice.of(seed, "ward", i), taken)),
        list(units.size(), unit -> schools(seed, unit, taken)),
        list(LARGEST.topics(), i -> topic(Dice.of(seed, "topic", i), i)),
        list(LARGEST.metrics(), i -> metric(Dice.of(seed, "metric", i), i)));
  }

  private static <T> List<T> list(int size, Function<Integer, T> make) {
    List<T> list = new ArrayList<>();
    IntStream.range(0, size).forEach(i -> list.add(make.apply(i)));
    return List.copyOf(list);
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
    String name = fresh(taken, () -> Lexicon.name(dice, 2));
    return new Unit(Slug.of(type.key() + " " + name), name, type, null);
  }

  private static List<School> schools(long seed, int unit, Set<String> taken) {
    return list(
        LARGEST.schools(),
        i -> school(Dice.of(seed, "school", unit * LARGEST.schools() + i), taken));
  }

  private static School school(Dice dice, Set<String> taken) {
    Level level = dice.pickEarly(List.of(Level.values()));
    String plain = LEVELS.get(level) + " " + fresh(taken, () -> Lexicon.name(dice, 2));
    String name = level == Level.CONTINUING ? plain : "Trường " + plain;
    List<Level> levels =
        level == Level.PRIMARY && dice.percent(10)
            ? List.of(level, Level.LOWER_SECONDARY)
            : List.of(level);
    List<String> aliases = plain.equals(name) ? List.of() : List.of(plain);
    return new School(Slug.of(plain), name, levels, aliases, Map.of());
  }

  /// A name whose slug no other has.
  private static String fresh(Set<String> taken, Supplier<String> names) {
    String name = names.get();
    while (!taken.add(Slug.of(name))) {
      name = names.get();
    }
    return name;
  }

  private static Topic topic(Dice dice, int number) {
    String label = Prose.phrase(dice, 2, 5);
    return new Topic(
        "chu-de-" + (number + 1),
        label,
        dice.percent(70) ? Prose.sentence(dice) : null,
        dice.percent(20) ? List.of(Prose.phrase(dice, 2, 5)) : List.of());
  }

  private static Metric metric(Dice dice, int number) {
    String unit = dice.pickEarly(List.of("trường", "%", "buổi", "chuyên đề", "học sinh"));
    return new Metric(
        "chi-tieu-" + (number + 1),
        Prose.phrase(dice, 3, 7),
        unit,
        !unit.equals("%") && dice.percent(30));
  }

  /// The units as entries of an archive of this size.
  List<District> districts(Size size) {
    List<District> all = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      all.add(district(i, size.wards()));
    }
    wards.stream().limit(size.wards()).forEach(ward -> all.add(district(ward)));
    return all;
  }

  private District district(int index, int wardsThen) {
    Unit unit = units.get(index);
    List<String> successors =
        IntStream.range(0, wardsThen)
            .filter(ward -> ward % units.size() == index)
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

  /// The n-th document; its number says that it is none.
  static OfficialDocument document(long seed, int n) {
    Dice dice = Dice.of(seed, "document", n);
    String number = documentNumber(seed, n);
    return new OfficialDocument(
        documentId(seed, n),
        number,
        dice.percent(80) ? Dates.partial(dice, Dates.FIRST.plusDays(dice.below(Dates.DAYS))) : null,
        dice.percent(70) ? "Cơ quan thử nghiệm " + Lexicon.name(dice, 2) : null,
        dice.percent(80) ? Prose.sentence(dice) : null,
        dice.percent(20) ? documentId(seed, n) + ".txt" : null,
        List.of(),
        Map.of());
  }

  /// The id of the n-th document.
  static String documentId(long seed, int n) {
    return Slug.of(documentNumber(seed, n));
  }

  private static String documentNumber(long seed, int n) {
    String kind = Dice.of(seed, "number", n).pick(List.of("KH", "QĐ", "TB", "CV"));
    return (n < 9 ? "0" : "") + (n + 1) + "/" + kind + "-DLTN";
  }

  private static PartialDate day(int year, int month, int day) {
    return new PartialDate.OfDay(java.time.LocalDate.of(year, month, day));
  }
}
