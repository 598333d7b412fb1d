package org.chungtay.archive;

import java.util.List;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Counts;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Article.Signatory;
import org.chungtay.model.EventDate;
import org.chungtay.model.Hash;
import org.chungtay.model.Keyed;
import org.chungtay.model.Moment;
import org.chungtay.model.Pairing;
import org.chungtay.model.RecordedPage;
import org.jspecify.annotations.Nullable;

/// Writes a fact as text: `figures so-truong city: value 12; asOf 2023-05-01`. Ledgers hold such
/// texts for years, so that they are written here alone and name no class. Every article has its
/// own at every build, so that they are made in one go.
final class FactText {

  /// What is longer is cut, and told from others by its digest.
  private static final int LONGEST = 80;

  private static final int CUT = 60;
  private static final int DIGITS = 8;

  private final StringBuilder text = new StringBuilder();
  private boolean hasParts;

  private FactText(String about) {
    text.append(about);
  }

  static String of(EventDate date) {
    String day =
        switch (date) {
          case EventDate.On(var on) -> on.iso();
          case EventDate.Unknown() -> "unknown";
        };
    return new FactText("eventDate").part("", day).text.toString();
  }

  static String of(Observation figure) {
    return new FactText("figures " + figure.metric() + " " + figure.scope())
        .part("value ", figure.value().stripTrailingZeros().toPlainString())
        .part("asOf ", iso(figure.asOf()))
        .part("note ", figure.note())
        .text
        .toString();
  }

  static String of(Agreement agreement) {
    List<String> between = agreement.between();
    String id =
        between.size() == 2
            ? Pairing.idOf(between.getFirst(), between.getLast())
            : String.join("--", between);
    return new FactText("pairings " + id)
        .part("signed ", iso(agreement.signed()))
        .part("partOfDay ", agreement.partOfDay() == null ? null : agreement.partOfDay().key())
        .part("venue ", agreement.venue())
        .part("period ", period(agreement))
        .part("signatories ", signatories(agreement.signatories()))
        .part("counts ", counts(agreement.counts()))
        .part("planned ", counts(agreement.planned()))
        .part("schools ", schools(agreement.schools()))
        .part("instrument ", agreement.instrument())
        .part("unstated ", unstated(agreement))
        .part("seeAlso ", agreement.seeAlso())
        .text
        .toString();
  }

  /// A part without the signs that part them; nothing of what is not said.
  private FactText part(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      String plain = RecordedPage.plain(value).replace('|', '/').replace(';', ',');
      text.append(hasParts ? Fact.BETWEEN_PARTS : Fact.BEFORE_PARTS).append(name);
      hasParts = true;
      if (plain.length() <= LONGEST) {
        text.append(plain);
      } else {
        text.append(plain, 0, CUT).append('…').append(Hash.of(plain).hex(), 0, DIGITS);
      }
    }
    return this;
  }

  private static @Nullable String iso(@Nullable Moment moment) {
    return moment == null ? null : moment.iso();
  }

  private static @Nullable String period(Agreement agreement) {
    return agreement.period() == null
        ? null
        : agreement.period().from().iso() + ".." + agreement.period().to().iso();
  }

  private static String signatories(List<Signatory> signatories) {
    StringBuilder all = new StringBuilder();
    for (Signatory who : signatories) {
      all.append(all.isEmpty() ? "" : " / ").append(known(who.name()));
      all.append(", ").append(known(who.role())).append(", ").append(known(who.of()));
    }
    return all.toString();
  }

  private static String known(@Nullable Object value) {
    return value == null ? "?" : value.toString();
  }

  private static @Nullable String counts(@Nullable Counts counts) {
    return counts == null
        ? null
        : String.join(
            " ",
            counts.of().key(),
            known(counts.preschool()),
            known(counts.primary()),
            known(counts.lowerSecondary()),
            known(counts.upperSecondary()),
            known(counts.total()));
  }

  private static String schools(List<List<String>> pairs) {
    return pairs.isEmpty()
        ? ""
        : String.join(
            " / ",
            pairs.stream()
                .map(pair -> String.join("--", pair.stream().sorted().toList()))
                .sorted()
                .toList());
  }

  private static String unstated(Agreement agreement) {
    return agreement.unstated().isEmpty()
        ? ""
        : String.join(" / ", agreement.unstated().stream().map(Keyed::key).sorted().toList());
  }
}
