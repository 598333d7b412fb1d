package org.chungtay.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chungtay.model.Article;
import org.chungtay.model.RecordedPage;
import org.jspecify.annotations.Nullable;

/// Something that an article states otherwise than when readers met it.
///
/// @param path where it stands now, or would
/// @param about what it is said of
/// @param before what was said, empty where nothing was
/// @param after what is said, empty where nothing is
record Change(String path, String about, String before, String after) {

  /// What changed since a page was recorded.
  static List<Change> since(RecordedPage then, Article article, RecordedPage now) {
    List<Change> changes = new ArrayList<>();
    if (!then.title().equals(now.title())) {
      changes.add(new Change("title", "title", then.title(), now.title()));
    }
    if (!then.published().equals(now.published())) {
      changes.add(new Change("date", "date", then.published(), now.published()));
    }
    if (!then.facts().equals(now.facts())) {
      changes.addAll(between(Fact.parse(then.facts()), Fact.of(article)));
    }
    return changes;
  }

  /// Facts that both have are left out; of the others, two of the same are one that changed.
  private static List<Change> between(List<Fact> then, List<Fact> now) {
    List<Fact> dropped = without(then, now);
    List<Change> changes = new ArrayList<>();
    for (Fact fact : without(now, then)) {
      Optional<Fact> former =
          dropped.stream().filter(one -> one.about().equals(fact.about())).findFirst();
      former.ifPresent(dropped::remove);
      changes.add(changed(former.orElse(null), fact));
    }
    dropped.forEach(
        fact -> changes.add(new Change(key(fact), fact.about(), fact.beside(null), "")));
    return changes;
  }

  private static Change changed(@Nullable Fact former, Fact fact) {
    return new Change(
        fact.path(), fact.about(), former == null ? "" : former.beside(fact), fact.beside(former));
  }

  /// What one list has more than the other.
  private static List<Fact> without(List<Fact> some, List<Fact> others) {
    List<Fact> rest = new ArrayList<>(others);
    List<Fact> more = new ArrayList<>();
    for (Fact fact : some) {
      Optional<Fact> same = rest.stream().filter(fact::says).findFirst();
      same.ifPresentOrElse(rest::remove, () -> more.add(fact));
    }
    return more;
  }

  /// The key under which it would stand.
  private static String key(Fact fact) {
    int space = fact.about().indexOf(' ');
    return space < 0 ? fact.about() : fact.about().substring(0, space);
  }
}
