package org.chungtay.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.model.Article;
import org.chungtay.model.Code;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.RecordedPage;
import org.chungtay.model.Route;
import org.chungtay.model.Source;
import org.chungtay.model.Sources;
import org.chungtay.model.UrlLedger;
import org.jspecify.annotations.Nullable;

/// What a public archive owes its readers: every address that it ever gave out answers, and what
/// was stated there is not changed in silence.
///
/// @param ledger what is to be recorded now: what is new is added, what changed with a correction
///   is as it is now, and what was not kept stays until it is
/// @param problems what was not kept
public record Promises(UrlLedger ledger, List<Problem> problems) {

  /// What became of a recorded page.
  ///
  /// @param next what is to be recorded of it
  /// @param gone the page, where nothing answers for it
  private record Kept(
      UrlLedger.Line line, String next, List<Problem> problems, @Nullable RecordedPage gone) {

    static Kept as(UrlLedger.Line line, List<Problem> problems) {
      return new Kept(line, line.text(), problems, null);
    }
  }

  /// @param all every entry, drafts among them
  /// @param checked those that take part
  /// @param routes what answers at the build clock `at`
  static Promises of(
      Sources all, Sources checked, List<Route> routes, AddressBook book, Instant at) {
    Map<String, Standing> standing =
        Standing.all(routes, checked.of(Article.class), book.aliases().keySet());
    Set<String> recorded =
        checked.ledger().lines().stream().map(UrlLedger.Line::address).collect(Collectors.toSet());
    List<Kept> kept =
        checked.ledger().lines().parallelStream()
            .map(line -> kept(line, standing.get(line.address()), recorded, checked, at))
            .toList();
    List<Problem> problems = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Kept page : kept) {
      problems.addAll(page.problems());
      lines.add(page.next());
    }
    problems.addAll(gone(kept, all, book, standing.values()));
    standing.forEach(
        (address, now) -> {
          if (!recorded.contains(address)) {
            lines.add(now.line());
          }
        });
    return new Promises(UrlLedger.of(lines), problems);
  }

  private static List<Problem> gone(
      List<Kept> kept, Sources all, AddressBook book, Collection<Standing> standing) {
    List<Kept> gone = kept.stream().filter(page -> page.gone() != null).toList();
    if (gone.isEmpty()) {
      return List.of();
    }
    Successors successors = Successors.of(all, book, standing);
    return gone.stream()
        .map(page -> successors.gone(page.line(), Objects.requireNonNull(page.gone())))
        .toList();
  }

  /// @param now what answers there, null where nothing does
  /// @param recorded every address that was recorded
  private static Kept kept(
      UrlLedger.Line line,
      @Nullable Standing now,
      Set<String> recorded,
      Sources sources,
      Instant at) {
    if (now != null && now.line().equals(line.text())) {
      return Kept.as(line, List.of());
    }
    RecordedPage then = line.page().orElse(null);
    if (then == null) {
      Position position = new Position(line.number(), 1);
      return Kept.as(
          line, List.of(Problem.of(Code.LEDGER_LINE, UrlLedger.FILE, position, Map.of())));
    }
    if (now == null) {
      RecordedPage gone = isExcused(then, sources, at) ? null : then;
      return new Kept(line, line.text(), List.of(), gone);
    }
    Source<Article> article = now.article();
    List<Problem> silent =
        article == null || now.isNotice() || isHeldAtHome(line, now, recorded)
            ? List.of()
            : silent(line, then, article, now.page(), sources);
    return silent.isEmpty() && !now.isNotice()
        ? new Kept(line, now.line(), List.of(), null)
        : Kept.as(line, silent);
  }

  /// Whether an old address leads to a page that is held to what was recorded at its own. That may
  /// be another article, which took the place of this one.
  private static boolean isHeldAtHome(UrlLedger.Line line, Standing now, Set<String> recorded) {
    String home = now.home().path();
    return !home.equals(line.address()) && recorded.contains(home);
  }

  /// Whether nobody can say that the page is gone: it is not out yet at this moment, or what it was
  /// made from cannot be read.
  private static boolean isExcused(RecordedPage page, Sources sources, Instant at) {
    return !page.isOf(at, sources.config().timeZone())
        || sources.incomplete().contains(page.source())
        || sources.flaws().touch(Sources.CONFIG);
  }

  /// What changed without a correction of its own.
  private static List<Problem> silent(
      UrlLedger.Line line,
      RecordedPage then,
      Source<Article> article,
      RecordedPage now,
      Sources sources) {
    int corrections = now.corrections() - then.corrections();
    if (corrections < 0 && !sources.flaws().touch(article, "corrections")) {
      return List.of(
          article.problem(
              Code.CORRECTION_MISSING,
              "corrections",
              Map.of(
                  "fewer", String.valueOf(now.corrections()),
                  "before", String.valueOf(then.corrections()))));
    }
    List<Change> changes = Change.since(then, article.entry(), now);
    if (changes.size() <= corrections) {
      return List.of();
    }
    Map<String, String> common =
        Map.of(
            "address", line.address(),
            "line", String.valueOf(line.number()),
            "changes", String.valueOf(changes.size()),
            "n", String.valueOf(corrections));
    return changes.stream()
        .filter(change -> !sources.flaws().touch(article, change.path()))
        .map(change -> problem(article, change, common))
        .toList();
  }

  private static Problem problem(
      Source<Article> article, Change change, Map<String, String> common) {
    Map<String, String> arguments = new HashMap<>(common);
    arguments.put("about", change.about());
    if (change.before().isEmpty()) {
      arguments.put("added", change.after());
    } else if (change.after().isEmpty()) {
      arguments.put("dropped", change.before());
    } else {
      arguments.put("before", change.before());
      arguments.put("after", change.after());
    }
    return article.problem(Code.CORRECTION_MISSING, change.path(), arguments);
  }
}
