package org.chungtay.theme;

import java.util.List;

/// A pairing on the page of one of its partners.
///
/// @param title the other partner
/// @param pairing the pairing's own page
/// @param newest the newest signing with its facts
/// @param earlier the signings before, of which the pairing's page has the facts
record PairingCard(
    Mark mark, NamedLink title, NamedLink pairing, SigningView newest, List<Earlier> earlier) {

  record Earlier(When when, NamedLink article) {}
}
