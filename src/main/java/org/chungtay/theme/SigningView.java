package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One signing, as far as the sources tell. An absent value is one that they do not state.
///
/// @param pairing the pairing it belongs to, where it has a page
/// @param documents the official documents that the articles cite
/// @param articles the articles that tell of it
record SigningView(
    Mark mark,
    List<NamedLink> parties,
    @Nullable NamedLink pairing,
    When signed,
    @Nullable String venue,
    List<String> signatories,
    @Nullable String instrument,
    @Nullable String period,
    @Nullable Counts counts,
    @Nullable Counts planned,
    List<List<NamedLink>> schools,
    List<NamedLink> documents,
    List<NamedLink> articles) {

  /// How many in all (where stated) and by level; without levels the source does not split them.
  record Counts(@Nullable String total, List<LevelCount> levels) {}

  record LevelCount(String level, String number) {}
}
