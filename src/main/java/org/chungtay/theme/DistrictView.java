package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of an administrative unit.
record DistrictView(
    Frame frame,
    Mark mark,
    String title,
    String type,
    @Nullable String code,
    @Nullable String ceased,
    List<String> legalBasis,
    List<NamedLink> successors,
    List<Pairing> partners,
    List<Pairing> schoolPairings,
    List<NamedLink> schools,
    String count,
    List<Card> articles)
    implements View {

  /// Partners and every signing between them, newest first.
  record Pairing(Mark mark, String title, @Nullable String href, List<Signing> signings) {}

  record Signing(When when, NamedLink article) {}
}
