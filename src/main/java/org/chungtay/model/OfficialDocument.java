package org.chungtay.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chungtay.model.text.VietnameseOrder;
import org.jspecify.annotations.Nullable;

/// An official document, as far as the articles state it.
public record OfficialDocument(
    @Nullable String id,
    String number,
    @Nullable PartialDate date,
    @Nullable String issuer,
    @Key("abstract") @Nullable String abstractText,
    @Nullable String file,
    List<String> aliases,
    Map<String, Object> extra)
    implements Entry {

  /// The order of lists: newest first, undated last. Numbers begin again every year and in every
  /// office, so that they decide only among documents of one date.
  public static final Comparator<OfficialDocument> ORDER =
      Comparator.comparing(
              OfficialDocument::date, Comparator.nullsLast(PartialDate.ASCENDING.reversed()))
          .thenComparing(OfficialDocument::number, VietnameseOrder.COMPARATOR);
}
