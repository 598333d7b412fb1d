package org.chungtay.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of a pairing: both partners, and every signing between them.
///
/// @param partners both partners with, for schools, their units
record PairingView(
    Frame frame,
    Mark mark,
    String title,
    List<Partner> partners,
    List<SigningView> signings,
    @Nullable String unrecorded)
    implements View {

  /// A partner, and the unit of a school.
  record Partner(NamedLink name, List<NamedLink> unit) {}
}
