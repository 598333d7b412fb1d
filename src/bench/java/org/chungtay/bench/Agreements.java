package org.chungtay.bench;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Counted;
import org.chungtay.model.Article.Counts;
import org.chungtay.model.Article.PartOfDay;
import org.chungtay.model.Article.Signatory;
import org.chungtay.model.Article.Unstated;
import org.chungtay.model.EventDate;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Period;
import org.chungtay.model.School;
import org.jspecify.annotations.Nullable;

/// The agreements that ceremonies tell of. The same partners sign twice on one date, or twice on an
/// unknown one, only where the second article names the first.
final class Agreements {

  /// A signing as the archive counts them.
  private record Signing(Set<String> between, @Nullable PartialDate signed) {}

  private final ReferenceData data;
  private final Set<Signing> known = new HashSet<>();
  private final Set<Signing> retold = new HashSet<>();

  Agreements(ReferenceData data) {
    this.data = data;
  }

  /// One agreement, or several: of other partners, or an earlier one of the same.
  List<Agreement> of(Plan article, List<Plan> before, Size size, Dice dice) {
    List<Agreement> agreements = new ArrayList<>();
    PartialDate signed = article.eventDate() instanceof EventDate.On(var date) ? date : null;
    Agreement again = dice.percent(10) ? retelling(article, before, dice) : null;
    agreements.add(again == null ? fresh(signed, size, dice) : again);
    if (signed != null && dice.percent(15)) {
      PartialDate earlier = Dates.partial(dice, signed.earliest().minusDays(dice.between(40, 400)));
      Agreement first = agreements.getFirst();
      if (known.add(new Signing(Set.copyOf(first.between()), earlier))) {
        agreements.add(details(first.between(), first.schools(), earlier, null, dice));
      }
    }
    for (int more = dice.percent(10) ? dice.between(1, 3) : 0; more > 0; more--) {
      agreements.add(fresh(signed, size, dice));
    }
    return agreements;
  }

  /// What an earlier article told of already; null where the one drawn will not do.
  private @Nullable Agreement retelling(Plan article, List<Plan> before, Dice dice) {
    if (before.isEmpty()) {
      return null;
    }
    Plan first = dice.pick(before);
    // A duplicate is reported at the later path.
    if (first.agreements().isEmpty()
        || !article.mayRelyOn(first)
        || first.stem().compareTo(article.stem()) > 0) {
      return null;
    }
    Agreement told = first.agreements().getFirst();
    Signing signing = new Signing(Set.copyOf(told.between()), told.signed());
    return told.seeAlso() == null && retold.add(signing)
        ? details(told.between(), told.schools(), told.signed(), first.slug(), dice)
        : null;
  }

  private Agreement fresh(@Nullable PartialDate signed, Size size, Dice dice) {
    while (true) {
      int one = dice.below(data.units().districts().size());
      int other = dice.below(data.units().districts().size());
      boolean bySchools = dice.percent(30);
      List<String> schools = List.of(school(one, size, dice).id(), school(other, size, dice).id());
      List<String> units =
          List.of(data.units().districts().get(one).id(), data.units().districts().get(other).id());
      List<String> between = bySchools ? schools : units;
      if (!between.getFirst().equals(between.getLast())
          && known.add(new Signing(Set.copyOf(between), signed))) {
        List<List<String>> pairs = bySchools ? List.of() : pairs(one, other, size, dice);
        return details(between, pairs, signed, null, dice);
      }
    }
  }

  private List<List<String>> pairs(int one, int other, Size size, Dice dice) {
    return IntStream.range(0, dice.percent(30) ? dice.between(1, size.schools()) : 0)
        .mapToObj(
            i ->
                List.of(data.schools().get(one).get(i).id(), data.schools().get(other).get(i).id()))
        .toList();
  }

  private School school(int unit, Size size, Dice dice) {
    return data.schools().get(unit).get(dice.below(size.schools()));
  }

  private static Agreement details(
      List<String> between,
      List<List<String>> schools,
      @Nullable PartialDate signed,
      @Nullable String seeAlso,
      Dice dice) {
    Counts done = dice.percent(50) ? counts(dice) : null;
    Agreement agreement =
        new Agreement(
            between,
            signed,
            signed instanceof PartialDate.OfDay && dice.percent(40)
                ? dice.pick(List.of(PartOfDay.values()))
                : null,
            dice.percent(50) ? Prose.phrase(dice, 2, 5) : null,
            dice.percent(60) ? period(dice) : null,
            dice.percent(60) ? List.of(signatory(dice), signatory(dice)) : List.of(),
            done,
            dice.percent(30) ? counts(dice) : null,
            named(schools, done),
            dice.percent(70)
                ? dice.pick(List.of("biên bản ghi nhớ", "bản ghi nhớ", "giao ước"))
                : null,
            List.of(),
            seeAlso);
    return agreement.with(agreement.schools(), unstated(agreement, dice));
  }

  /// Of what is not stated the sources are known to be silent on a part.
  private static List<Unstated> unstated(Agreement agreement, Dice dice) {
    return Stream.of(Unstated.values())
        .filter(part -> dice.percent(50) && !agreement.states(part))
        .toList();
  }

  /// The pairs that are named, of which there are no more than there are pairs.
  private static List<List<String>> named(List<List<String>> schools, @Nullable Counts done) {
    return done == null || done.of() != Counted.PAIRS || done.total() == null
        ? schools
        : schools.subList(0, Math.min(schools.size(), done.total()));
  }

  private static Period period(Dice dice) {
    int from = dice.between(2022, 2024);
    return new Period(year(from), year(from + dice.between(1, 3)));
  }

  private static PartialDate year(int year) {
    return new PartialDate.OfYear(Year.of(year));
  }

  /// With a name, or with the office alone.
  private static Signatory signatory(Dice dice) {
    return new Signatory(
        dice.percent(70) ? People.name(dice) : null,
        dice.pick(People.ROLES),
        dice.percent(50) ? People.office(dice) : null);
  }

  private static Counts counts(Dice dice) {
    Counted of = dice.pick(List.of(Counted.values()));
    if (dice.percent(40)) {
      return new Counts(of, null, null, null, null, dice.between(2, 90));
    }
    int preschool = dice.between(1, 20);
    int primary = dice.between(1, 20);
    int lower = dice.between(1, 20);
    return new Counts(of, preschool, primary, lower, null, preschool + primary + lower);
  }
}
