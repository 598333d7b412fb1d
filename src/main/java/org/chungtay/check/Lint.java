package org.chungtay.check;

import java.util.List;
import java.util.function.Function;
import org.chungtay.model.Article;
import org.chungtay.model.Body;
import org.chungtay.model.Flaws;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;

/// The editorial lint, which holds texts against the registers of an archive.
public final class Lint {

  private final Registers registers;
  private final List<Rule> rules;

  /// Makes the rules ready once for all texts.
  public Lint(Registers registers) {
    this.registers = registers;
    this.rules =
        List.of(
            EmptyRule::check,
            TitleRule::check,
            SummaryRule::check,
            NameRule::check,
            HeadingRule::check,
            PictureRule::check,
            PasteRule::check,
            new ToneRule(registers),
            new FigureRule(registers),
            new DistrictRule(registers),
            new AbbreviationRule(registers));
  }

  public Registers registers() {
    return registers;
  }

  /// What an editor would ask the writer of each entry, drafts excepted.
  ///
  /// @param flaws where something is wrong; the values of such a file say nothing about its prose
  public List<Problem> check(
      List<Source<?>> entries, Function<Source<?>, Body> bodies, Flaws flaws) {
    return entries.parallelStream()
        .filter(entry -> !(entry.entry() instanceof Article article && article.draft()))
        .map(e -> new Subject(e, Prose.of(e.body()), bodies.apply(e), !flaws.touch(e.path())))
        .flatMap(subject -> rules.stream().flatMap(rule -> rule.check(subject)))
        .toList();
  }
}
