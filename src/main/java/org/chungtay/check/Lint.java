package org.chungtay.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chungtay.model.Article;
import org.chungtay.model.Body;
import org.chungtay.model.Fingerprint;
import org.chungtay.model.Flaws;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;

/// The editorial lint, which holds texts against the registers of an archive.
public final class Lint {

  /// What a rule said of the entries of a file.
  ///
  /// @param against the fingerprint of what it held them against
  public record Said(Fingerprint against, List<Problem> problems) {}

  private static final List<Rule> OF_TEXT_ALONE =
      List.of(
          EmptyRule::check,
          TitleRule::check,
          SummaryRule::check,
          NameRule::check,
          HeadingRule::check,
          PictureRule::check,
          PasteRule::check);

  private final List<Rule> rules;
  private final List<Fingerprint> against;

  /// Makes the rules ready once for all texts.
  public Lint(Registers registers) {
    this.rules =
        List.of(
            subject -> OF_TEXT_ALONE.stream().flatMap(rule -> rule.check(subject)),
            new ToneRule(registers),
            new FigureRule(registers),
            new DistrictRule(registers),
            new AbbreviationRule(registers));
    this.against = rules.stream().map(Rule::against).toList();
  }

  /// Whether every rule would say the same again of entries that are the same.
  public boolean holds(List<Said> said) {
    return IntStream.range(0, rules.size()).allMatch(i -> holds(i, said));
  }

  private boolean holds(int rule, List<Said> said) {
    return rule < said.size() && said.get(rule).against().equals(against.get(rule));
  }

  /// What an editor would ask the writer of each entry, drafts excepted.
  ///
  /// @param flaws where something is wrong; the values of such a file say nothing about its prose
  /// @param before what was said of the same entries before; rules that still hold them against the
  ///   same do not look again
  /// @return what each rule says
  public List<Said> check(
      List<Source<?>> entries, Function<Source<?>, Body> bodies, Flaws flaws, List<Said> before) {
    List<Subject> subjects =
        entries.stream()
            .filter(entry -> !(entry.entry() instanceof Article article && article.draft()))
            .map(e -> new Subject(e, Prose.of(e.body()), bodies.apply(e), !flaws.touch(e.path())))
            .toList();
    return IntStream.range(0, rules.size())
        .mapToObj(i -> holds(i, before) ? before.get(i) : said(i, subjects))
        .toList();
  }

  private Said said(int rule, List<Subject> subjects) {
    return new Said(against.get(rule), subjects.stream().flatMap(rules.get(rule)::check).toList());
  }
}
