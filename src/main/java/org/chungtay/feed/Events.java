package org.chungtay.feed;

import java.util.Map;
import java.util.Optional;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Pairing;
import org.chungtay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Ceremonies as events. An event must say when it begins; a ceremony of which no source states the
/// day is none, since neither a month nor a year is a day.
record Events(Names names) {

  Optional<Thing> of(Agreement agreement) {
    return agreement.signed() instanceof PartialDate.OfDay day
        ? Optional.of(event(agreement, day))
        : Optional.empty();
  }

  private Thing event(Agreement agreement, PartialDate.OfDay day) {
    return Thing.of("Event")
        .with("@id", id(agreement, day))
        .with("name", name(agreement))
        .with("startDate", day.iso())
        .with("location", venue(agreement))
        .with("about", names.places(agreement.between().stream().map(names.archive()::partner)));
  }

  private String id(Agreement agreement, PartialDate.OfDay day) {
    String pairing = Pairing.idOf(agreement.between().getFirst(), agreement.between().getLast());
    return names.url(names.archive().addresses().pairing(pairing)) + "#" + day.iso();
  }

  private String name(Agreement agreement) {
    return names
        .messages()
        .text(
            "feed.ceremony",
            Map.of(
                "a", name(agreement.between().getFirst()),
                "b", name(agreement.between().getLast())));
  }

  private String name(String id) {
    var partner = names.archive().partner(id);
    return partner == null ? id : Names.name(partner);
  }

  private static @Nullable Thing venue(Agreement agreement) {
    return agreement.venue() == null ? null : Thing.of("Place").with("name", agreement.venue());
  }
}
