package org.chungtay.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.chungtay.model.Level;
import org.chungtay.model.Metric;
import org.chungtay.model.School;
import org.chungtay.model.Topic;
import org.chungtay.model.text.Slug;

/// What articles refer to. Built at its largest; of each list, an archive has as many as its [Size]
/// says, from the beginning.
///
/// @param schools of each unit, in the order of the units
record ReferenceData(
    Units units, List<List<School>> schools, List<Topic> topics, List<Metric> metrics) {

  private static final Size LARGEST = Size.of(Integer.MAX_VALUE);
  private static final Map<Level, String> LEVELS =
      Map.of(
          Level.PRESCHOOL, "Mầm non",
          Level.PRIMARY, "Tiểu học",
          Level.LOWER_SECONDARY, "THCS",
          Level.UPPER_SECONDARY, "THPT",
          Level.CONTINUING, "Trung tâm GDNN-GDTX");

  static ReferenceData of(long seed) {
    Set<String> taken = new HashSet<>();
    Units units = Units.of(seed, LARGEST.wards(), taken);
    return new ReferenceData(
        units,
        list(units.districts().size(), unit -> schools(seed, unit, taken)),
        list(LARGEST.topics(), i -> topic(Dice.of(seed, "topic", i), i)),
        list(LARGEST.metrics(), i -> metric(Dice.of(seed, "metric", i), i)));
  }

  private static <T> List<T> list(int size, IntFunction<T> make) {
    return IntStream.range(0, size).mapToObj(make).toList();
  }

  private static List<School> schools(long seed, int unit, Set<String> taken) {
    return list(
        LARGEST.schools(),
        i -> school(Dice.of(seed, "school", unit * LARGEST.schools() + i), taken));
  }

  private static School school(Dice dice, Set<String> taken) {
    Level level = dice.pickEarly(List.of(Level.values()));
    String plain = LEVELS.get(level) + " " + Lexicon.freshName(dice, taken);
    String name = level == Level.CONTINUING ? plain : "Trường " + plain;
    List<Level> levels =
        level == Level.PRIMARY && dice.percent(10)
            ? List.of(level, Level.LOWER_SECONDARY)
            : List.of(level);
    List<String> aliases = plain.equals(name) ? List.of() : List.of(plain);
    return new School(Slug.of(plain), name, levels, aliases, Map.of());
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
}
