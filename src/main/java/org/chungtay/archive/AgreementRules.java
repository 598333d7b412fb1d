package org.chungtay.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Agreement;
import org.chungtay.model.Article.Counted;
import org.chungtay.model.Article.Counts;
import org.chungtay.model.Article.Unstated;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.Entry;
import org.chungtay.model.Pairing;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Problem;
import org.chungtay.model.School;
import org.chungtay.model.Source;
import org.chungtay.model.Sources;
import org.jspecify.annotations.Nullable;

/// Checks what an agreement says of itself and what others say of the same.
final class AgreementRules {

  private final Registries registries;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Signed, List<Told>> told = new HashMap<>();

  private AgreementRules(Registries registries) {
    this.registries = registries;
  }

  /// Who signed when; without a date, who signed at all.
  private record Signed(String pairing, @Nullable PartialDate date) {}

  private record Told(Source<Article> article, Agreement agreement, String path) {}

  static List<Problem> check(Sources sources, Registries registries) {
    AgreementRules rules = new AgreementRules(registries);
    for (Source<Article> article : sources.of(Article.class)) {
      List<Agreement> agreements = article.entry().pairings();
      for (int i = 0; i < agreements.size(); i++) {
        String path = "pairings[" + i + "]";
        if (!sources.flaws().touch(article, path)) {
          rules.check(new Told(article, agreements.get(i), path));
        }
      }
    }
    return rules.problems;
  }

  private void check(Told told) {
    Agreement agreement = told.agreement();
    counts(told, "counts", agreement.counts());
    counts(told, "planned", agreement.planned());
    unstated(told);
    List<Source<Entry>> partners =
        agreement.between().stream()
            .distinct()
            .map(registries.partners()::find)
            .flatMap(Optional::stream)
            .toList();
    if (partners.size() != 2) {
      return; // Told already: an unknown partner, or one with itself.
    }
    if (isUnit(partners.getFirst()) != isUnit(partners.getLast())) {
      report(told, Code.PAIRING_MIXED, ".between", Map.of());
      return;
    }
    schools(told, partners);
    duplicates(told);
  }

  private static boolean isUnit(Source<Entry> partner) {
    return partner.entry() instanceof District;
  }

  private void duplicates(Told told) {
    Agreement agreement = told.agreement();
    Signed signed =
        new Signed(
            Pairing.idOf(agreement.between().getFirst(), agreement.between().getLast()),
            agreement.signed());
    List<Told> before = this.told.computeIfAbsent(signed, _ -> new ArrayList<>());
    if (!before.isEmpty() && before.stream().noneMatch(o -> names(told, o) || names(o, told))) {
      Told first = before.getFirst();
      report(
          told,
          Code.PAIRING_DUPLICATE,
          "",
          Map.of(
              "file", first.article().path().value(),
              "line", String.valueOf(first.article().at(first.path()).line()),
              "id", first.article().id()));
    }
    before.add(told);
  }

  private static boolean names(Told one, Told other) {
    return other.article().id().equals(one.agreement().seeAlso());
  }

  /// Each pair of schools has one school of each unit.
  private void schools(Told told, List<Source<Entry>> partners) {
    List<List<String>> pairs = told.agreement().schools();
    for (int i = 0; i < pairs.size(); i++) {
      List<Source<School>> schools =
          pairs.get(i).stream().map(registries.schools()::find).flatMap(Optional::stream).toList();
      boolean known = schools.size() == pairs.get(i).size();
      if (pairs.get(i).size() != 2 || (known && !join(schools, partners))) {
        report(
            told,
            Code.PAIRING_SCHOOLS,
            ".schools[" + i + "]",
            Map.of("pair", String.join(", ", pairs.get(i))));
      }
    }
    Counts counts = told.agreement().counts();
    if (counts != null
        && counts.of() == Counted.PAIRS
        && counts.total() != null
        && pairs.size() > counts.total()) {
      report(
          told,
          Code.COUNT_WRONG,
          ".counts.total",
          Map.of("total", String.valueOf(counts.total()), "sum", String.valueOf(pairs.size())));
    }
  }

  private static boolean join(List<Source<School>> schools, List<Source<Entry>> partners) {
    if (!isUnit(partners.getFirst())) {
      return schools.stream().allMatch(s -> partners.stream().anyMatch(p -> p.id().equals(s.id())));
    }
    String first = School.unitOf(schools.getFirst().path());
    String last = School.unitOf(schools.getLast().path());
    return Stream.of(first + " " + last, last + " " + first)
        .anyMatch((partners.getFirst().id() + " " + partners.getLast().id())::equals);
  }

  /// The levels add up to the total. A source may split a total in part only, so less than the
  /// total is wrong only where no level of general education is left out.
  private void counts(Told told, String key, @Nullable Counts counts) {
    if (counts == null || counts.total() == null) {
      return;
    }
    int sum =
        Stream.of(
                Optional.ofNullable(counts.preschool()),
                Optional.ofNullable(counts.primary()),
                Optional.ofNullable(counts.lowerSecondary()),
                Optional.ofNullable(counts.upperSecondary()))
            .flatMap(Optional::stream)
            .mapToInt(Integer::intValue)
            .sum();
    boolean whole =
        counts.preschool() != null && counts.primary() != null && counts.lowerSecondary() != null;
    if (sum > counts.total() || (whole && sum < counts.total())) {
      report(
          told,
          Code.COUNT_WRONG,
          "." + key + ".total",
          Map.of("total", String.valueOf(counts.total()), "sum", String.valueOf(sum)));
    }
  }

  /// No source is silent on what the agreement says.
  private void unstated(Told told) {
    List<Unstated> parts = told.agreement().unstated();
    for (int i = 0; i < parts.size(); i++) {
      if (told.agreement().states(parts.get(i))) {
        report(
            told, Code.PAIRING_STATED, ".unstated[" + i + "]", Map.of("part", parts.get(i).key()));
      }
    }
  }

  private void report(Told told, Code code, String key, Map<String, String> arguments) {
    problems.add(told.article().problem(code, told.path() + key, arguments));
  }
}
