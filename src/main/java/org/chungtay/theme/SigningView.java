package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One signing, as far as the archive tells.
///
/// @param signed absent when it has not been recorded; when the sources do not state it, it says so
/// @param unstated what the sources do not state: `signed`, `venue`, `signatories`, `levels`
/// @param unrecorded what has not been recorded, in words; absent when nothing is missing, or when
///   the page says it elsewhere
/// @param pairing the pairing it belongs to, where it has a page
/// @param documents the official documents that the articles cite
/// @param articles the articles that tell of it
record SigningView(
    Mark mark,
    List<NamedLink> parties,
    @Nullable NamedLink pairing,
    @Nullable When signed,
    @Nullable String venue,
    List<String> signatories,
    @Nullable String instrument,
    @Nullable String period,
    @Nullable Counts counts,
    @Nullable Counts planned,
    List<List<NamedLink>> schools,
    List<String> unstated,
    @Nullable String unrecorded,
    List<NamedLink> documents,
    List<NamedLink> articles) {

  /// How many in all (where stated) and by level, as far as they are split.
  record Counts(@Nullable String total, List<LevelCount> levels) {}

  record LevelCount(String level, String number) {}
}
