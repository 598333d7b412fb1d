package org.chungtay.theme;

import java.util.List;
import java.util.stream.Stream;
import org.chungtay.model.Pairing;
import org.chungtay.model.Source;

/// Makes the pairings that other pages show.
final class PairingCards {

  private final Desk desk;
  private final Agreements agreements;

  PairingCards(Desk desk) {
    this.desk = desk;
    this.agreements = new Agreements(desk);
  }

  /// The pairings of a unit or school, each under the name of the other partner.
  List<PairingCard> of(Source<?> partner) {
    return desk.archive().pairings().of(partner).stream()
        .map(pairing -> card(pairing, desk.link(pairing.partnerOf(partner.ref()))))
        .toList();
  }

  /// Pairings each under the names of both partners.
  List<PairingCard> titled(Stream<Pairing> pairings) {
    return pairings.map(pairing -> card(pairing, desk.link(pairing))).toList();
  }

  private PairingCard card(Pairing pairing, NamedLink title) {
    return new PairingCard(
        new Marks(desk.archive()).joined(pairing.partners()),
        title,
        desk.link(pairing),
        pairing.signings().stream().map(agreements::view).toList());
  }
}
