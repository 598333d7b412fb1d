package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of an administrative unit.
///
/// @param period from when to when it was, as far as that is stated
/// @param place where it lies, when it says so
/// @param places the wards and communes of today that lie in it or have a part of it
/// @param placeSources what says so
/// @param timeline its signings and those of its schools, the oldest first, when there are several
/// @param partners the units it signed with
/// @param schoolPairings the pairings of its schools
/// @param schools its schools, by level
/// @param charts its figures over time, of what is counted at two dates or more
record DistrictView(
    Frame frame,
    Mark mark,
    @Nullable UnitPlace place,
    String title,
    String type,
    @Nullable String code,
    @Nullable String period,
    @Nullable String ceased,
    List<String> legalBasis,
    List<NamedLink> successors,
    List<PlaceLine> places,
    List<String> placeSources,
    String body,
    List<PairingCard> partners,
    List<PairingLine> schoolPairings,
    List<Event> timeline,
    List<LevelGroup> schools,
    List<FigureRow> figures,
    List<Chart> charts,
    DataLinks data,
    List<NamedLink> documents,
    String count,
    List<Card> articles,
    @Nullable Pager pager)
    implements View {

  /// A signing in the timeline.
  record Event(When when, NamedLink pairing, NamedLink article) {}

  record LevelGroup(String level, List<NamedLink> schools) {}
}
