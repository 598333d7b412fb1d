package org.chungtay.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Permalink;
import org.jspecify.annotations.Nullable;

/// One page as search sees it.
///
/// @param loading gives the text that the card is of, whenever it is asked for; may be asked by
///   several threads
public record Searchable(IndexCard card, Supplier<PageText> loading) {

  /// A page whose text is at hand.
  static Searchable of(
      Permalink address,
      PageType type,
      boolean suggested,
      String title,
      List<String> names,
      PageText text,
      @Nullable PartialDate date,
      @Nullable PartialDate filed,
      @Nullable Instant since,
      Map<Facet, List<String>> facets) {
    IndexCard card =
        new IndexCard(
            address,
            type,
            suggested,
            title,
            names,
            text.digest(),
            PageShards.textName(text),
            date == null ? null : date.iso(),
            filed == null ? null : filed.iso(),
            since,
            facets);
    return new Searchable(card, () -> text);
  }

  /// The same with another text.
  public Searchable saying(PageText other) {
    return new Searchable(card.of(other), () -> other);
  }

  Permalink address() {
    return card.address();
  }

  PageType type() {
    return card.type();
  }

  String title() {
    return card.title();
  }

  PageText text() {
    return loading.get();
  }

  Shown shown() {
    String date = card.date();
    return new Shown(address().page(), title(), date == null ? null : PartialDate.parse(date));
  }

  /// What is searched in this part, value by value.
  List<String> values(Part part) {
    return switch (part) {
      case NAME ->
          Stream.concat(Stream.of(title()), card.names().stream())
              .filter(name -> !name.isBlank())
              .toList();
      case TEXT -> text().values();
    };
  }
}
