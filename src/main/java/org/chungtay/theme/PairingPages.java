package org.chungtay.theme;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chungtay.model.Article.Unstated;
import org.chungtay.model.District;
import org.chungtay.model.Index;
import org.chungtay.model.Pairing;
import org.chungtay.model.Pairing.Signing;
import org.chungtay.model.Permalink;
import org.chungtay.model.Source;

/// Makes the pages of pairings.
final class PairingPages {

  /// A matrix of more units than this no longer fits a page; then it leaves out those that have no
  /// pairing.
  private static final int MOST_UNITS = 40;

  private final Desk desk;
  private final Frames frames;

  PairingPages(Desk desk) {
    this.desk = desk;
    this.frames = new Frames(desk);
  }

  PairingView view(Permalink here, Pairing pairing) {
    String title = desk.title(pairing);
    Agreements agreements = new Agreements(desk);
    Set<Unstated> unrecorded =
        Agreements.unrecorded(pairing.signings().stream().map(Signing::agreement).toList());
    return new PairingView(
        frames.page(here, title, description(pairing), frames.link(Index.PAIRINGS)),
        new Marks(desk.archive()).joined(pairing.partners()),
        title,
        pairing.partners().stream().map(this::partner).toList(),
        pairing.signings().stream().map(each -> agreements.view(each, unrecorded)).toList(),
        agreements.named(unrecorded));
  }

  private String description(Pairing pairing) {
    return desk.words()
        .text(
            "pairing.cell",
            "a",
            desk.name(pairing.partners().getFirst()),
            "b",
            desk.name(pairing.partners().getLast()),
            "n",
            desk.words().number(pairing.signings().size()));
  }

  private PairingView.Partner partner(Source<?> partner) {
    Source<District> unit =
        partner.entry() instanceof District ? null : desk.archive().unitOf(partner);
    return new PairingView.Partner(desk.link(partner), desk.links(Stream.ofNullable(unit)));
  }

  PairingIndexView index(Permalink here) {
    PairingCards cards = new PairingCards(desk);
    List<Source<District>> units = units();
    return new PairingIndexView(
        frames.page(here, frames.title(Index.PAIRINGS), null),
        frames.title(Index.PAIRINGS),
        units.stream().map(unit -> new NamedLink(unit.entry().name(), desk.href(unit))).toList(),
        units.stream().map(unit -> row(unit, units)).toList(),
        cards.lines(all().filter(pairing -> !pairing.isOfSchools())),
        cards.lines(all().filter(Pairing::isOfSchools)));
  }

  private Stream<Pairing> all() {
    return desk.archive().pairings().stream();
  }

  private List<Source<District>> units() {
    List<Source<District>> all = List.copyOf(desk.archive().districts().values());
    return all.size() <= MOST_UNITS
        ? all
        : all.stream().filter(u -> !desk.archive().pairingsOf(u).isEmpty()).toList();
  }

  private PairingIndexView.Row row(Source<District> unit, List<Source<District>> columns) {
    return new PairingIndexView.Row(
        new NamedLink(unit.entry().name(), desk.href(unit)),
        columns.stream()
            .map(other -> other.id().equals(unit.id()) ? within(unit) : between(unit, other))
            .toList());
  }

  private PairingIndexView.Cell between(Source<District> unit, Source<District> other) {
    String id = Pairing.idOf(unit.id(), other.id());
    return desk.archive()
        .pairing(id)
        .map(
            pairing ->
                new PairingIndexView.Cell(
                    false,
                    desk.words().number(pairing.signings().size()),
                    desk.words()
                        .text(
                            "pairing.cell",
                            "a",
                            unit.entry().name(),
                            "b",
                            other.entry().name(),
                            "n",
                            desk.words().number(pairing.signings().size())),
                    desk.href(desk.archive().addresses().pairing(id))))
        .orElse(new PairingIndexView.Cell(false, "", "", ""));
  }

  /// The pairings between schools of this unit.
  private PairingIndexView.Cell within(Source<District> unit) {
    long inside =
        new SchoolLists(desk)
            .of(unit).stream()
                .flatMap(school -> desk.archive().pairingsOf(school).stream())
                .filter(pairing -> pairing.partners().stream().allMatch(p -> isOf(p, unit)))
                .map(Pairing::id)
                .distinct()
                .count();
    return inside == 0
        ? new PairingIndexView.Cell(true, "", "", "")
        : new PairingIndexView.Cell(
            true,
            desk.words().number(inside),
            desk.words()
                .text(
                    "pairing.within.cell",
                    "name",
                    unit.entry().name(),
                    "n",
                    desk.words().number(inside)),
            desk.href(unit));
  }

  private boolean isOf(Source<?> school, Source<District> unit) {
    Source<District> own = desk.archive().unitOf(school);
    return own != null && own.id().equals(unit.id());
  }
}
