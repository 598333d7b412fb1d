package org.chungtay.theme;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.model.District;
import org.chungtay.model.Level;
import org.chungtay.model.School;
import org.chungtay.model.Source;

/// Schools as lists show them: by level, and inside a level by name.
record SchoolLists(Desk desk) {

  /// The schools of this unit.
  List<Source<School>> of(Source<District> unit) {
    return desk.archive().schoolsOf(unit);
  }

  /// In groups by level; schools of several levels come last, in one group.
  List<DistrictView.LevelGroup> byLevel(List<Source<School>> schools) {
    Map<Level, List<Source<School>>> byLevel =
        schools.stream()
            .filter(s -> s.entry().level().size() == 1)
            .collect(
                Collectors.groupingBy(
                    s -> s.entry().level().getFirst(),
                    () -> new EnumMap<>(Level.class),
                    Collectors.toList()));
    List<DistrictView.LevelGroup> groups =
        byLevel.entrySet().stream()
            .map(group -> group(desk.words().level(group.getKey()), group.getValue()))
            .collect(Collectors.toCollection(java.util.ArrayList::new));
    List<Source<School>> mixed =
        schools.stream().filter(s -> s.entry().level().size() > 1).toList();
    if (!mixed.isEmpty()) {
      groups.add(group(desk.words().text("level.mixed"), mixed));
    }
    return groups;
  }

  private DistrictView.LevelGroup group(String level, List<Source<School>> schools) {
    return new DistrictView.LevelGroup(
        level,
        desk.links(schools.stream().sorted(Comparator.comparing(Source::entry, School.ORDER))));
  }

  /// The school's levels in words.
  String levels(School school) {
    return school.level().stream().map(desk.words()::level).collect(Collectors.joining(", "));
  }
}
