package org.chungtay.theme;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chungtay.model.Article.Unstated;
import org.chungtay.model.Pairing;
import org.chungtay.model.Pairing.Signing;
import org.chungtay.model.Source;

/// Makes the pairings that other pages show.
final class PairingCards {

  /// A card says what is known; what is not, the pairing's own page says.
  private static final Set<Unstated> ON_ITS_PAGE = EnumSet.allOf(Unstated.class);

  private final Desk desk;
  private final Agreements agreements;

  PairingCards(Desk desk) {
    this.desk = desk;
    this.agreements = new Agreements(desk);
  }

  /// The pairings of a unit or school, each under the name of the other partner.
  List<PairingCard> of(Source<?> partner) {
    return desk.archive().pairingsOf(partner).stream()
        .map(pairing -> card(pairing, desk.link(pairing.partnerOf(partner.ref()))))
        .toList();
  }

  /// Pairings in a list, each under the names of both partners.
  List<PairingLine> lines(Stream<Pairing> pairings) {
    return pairings
        .map(
            pairing ->
                new PairingLine(
                    desk.link(pairing), pairing.signings().stream().map(this::signed).toList()))
        .toList();
  }

  private When signed(Signing signing) {
    return Agreements.signed(signing.agreement(), desk.words());
  }

  private PairingCard card(Pairing pairing, NamedLink title) {
    return new PairingCard(
        new Marks(desk.archive()).joined(pairing.partners()),
        title,
        desk.link(pairing),
        agreements.view(pairing.signings().getFirst(), ON_ITS_PAGE),
        pairing.signings().stream()
            .skip(1)
            .map(s -> new PairingCard.Earlier(signed(s), desk.link(s.articles().getFirst())))
            .toList());
  }
}
