package org.chungtay.theme;

import java.util.List;

/// A pairing on the page of one of its partners, or of their unit.
///
/// @param title the partner, or both where the page is neither's
/// @param pairing the pairing's own page
record PairingCard(Mark mark, NamedLink title, NamedLink pairing, List<SigningView> signings) {}
