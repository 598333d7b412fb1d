package org.chungtay.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.chungtay.model.District;
import org.chungtay.model.Entry;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.text.VietnameseOrder;
import org.chungtay.model.text.VietnameseOrder.CollationKey;

/// The Vietnamese order of the names of units and schools. An archive has far more pairings than
/// partners, so the partners are sorted first, and pairings by their places.
///
/// @param places by id
record PartnerOrder(Map<String, Integer> places) implements Comparator<Source<?>> {

  static PartnerOrder of(Collection<Source<Entry>> partners) {
    record Named(CollationKey name, String id) {}
    Map<String, Integer> places = new HashMap<>();
    partners.stream()
        .map(
            partner -> new Named(VietnameseOrder.collationKey(name(partner.entry())), partner.id()))
        .sorted(Comparator.comparing(Named::name).thenComparing(Named::id))
        .forEach(named -> places.put(named.id(), places.size()));
    return new PartnerOrder(places);
  }

  @Override
  public int compare(Source<?> one, Source<?> other) {
    return Integer.compare(place(one), place(other));
  }

  private int place(Source<?> partner) {
    return Objects.requireNonNull(places.get(partner.id()));
  }

  private static String name(Entry partner) {
    return switch (partner) {
      case District district -> district.name();
      case School school -> school.ownName();
      default -> throw new IllegalArgumentException("no partner: " + partner);
    };
  }
}
