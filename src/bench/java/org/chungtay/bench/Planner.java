package org.chungtay.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.model.EventDate;
import org.chungtay.model.Kind;
import org.chungtay.model.text.Slug;
import org.jspecify.annotations.Nullable;

/// Plans articles in their order. A plan depends on the seed and on earlier plans alone, so that a
/// larger archive begins with the smaller one.
final class Planner {

  private static final LocalDate FAR_AHEAD = LocalDate.of(2090, 1, 1);
  private static final int SLUG_SYLLABLES = 8;

  private final long seed;
  private final Agreements agreements;
  private final FigureSeries figures;
  private final List<Plan> plans = new ArrayList<>();

  private Planner(long seed, ReferenceData data) {
    this.seed = seed;
    this.agreements = new Agreements(data);
    this.figures = new FigureSeries(seed, data);
  }

  static List<Plan> plans(long seed, ReferenceData data, int articles) {
    Planner planner = new Planner(seed, data);
    for (int i = 0; i < articles; i++) {
      planner.plans.add(planner.plan(i));
    }
    return List.copyOf(planner.plans);
  }

  private Plan plan(int index) {
    Dice dice = Dice.of(seed, "plan", index);
    Size size = Size.of(index + 1);
    State state = state(dice);
    Kind kind = kind(dice);
    LocalDate day =
        (state == State.SCHEDULED ? FAR_AHEAD : Dates.FIRST).plusDays(dice.below(Dates.DAYS));
    EventDate eventDate = eventDate(dice, day);
    String title = Prose.phrase(dice, 4, 10);
    Plan bare =
        new Plan(
            index, state, kind, day, eventDate, title, slug(title, index), List.of(), List.of());
    return bare.telling(
        kind == Kind.CEREMONY ? agreements.of(bare, plans, size, dice) : List.of(),
        figures.of(bare, size, dice));
  }

  private static State state(Dice dice) {
    return switch (dice.below(40)) {
      case 0 -> State.DRAFT;
      case 1 -> State.SCHEDULED;
      case 2 -> State.EXPIRED;
      case 3 -> State.REMOVED;
      default -> State.PUBLIC;
    };
  }

  private static Kind kind(Dice dice) {
    return dice.pick(
        List.of(
            Kind.CEREMONY, Kind.CEREMONY, Kind.PROGRESS, Kind.NEWS, Kind.NEWS, Kind.ANNOUNCEMENT));
  }

  private static @Nullable EventDate eventDate(Dice dice, LocalDate published) {
    return switch (dice.below(10)) {
      case 0, 1, 2 -> null;
      case 3 -> new EventDate.Unknown();
      default -> new EventDate.On(Dates.partial(dice, published.minusDays(dice.below(10))));
    };
  }

  /// The number keeps titles apart that fold to one slug.
  private static String slug(String title, int index) {
    List<String> syllables = List.of(Slug.of(title).split("-"));
    List<String> first = syllables.subList(0, Math.min(SLUG_SYLLABLES, syllables.size()));
    return String.join("-", first) + "-" + (index + 1);
  }
}
