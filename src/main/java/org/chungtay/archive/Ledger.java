package org.chungtay.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.chungtay.model.Article;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.FigureLedger;
import org.chungtay.model.FigureLedger.Observed;
import org.chungtay.model.FigureLedger.Series;
import org.chungtay.model.Metric;
import org.chungtay.model.PartialDate;
import org.chungtay.model.Position;
import org.chungtay.model.Problem;
import org.chungtay.model.Source;
import org.chungtay.model.Sources;
import org.jspecify.annotations.Nullable;

/// Puts every figure into the ledger, and finds those that disagree.
final class Ledger {

  private Ledger() {}

  /// @param articles newest published first
  static FigureLedger of(
      List<Source<Article>> articles,
      SequencedMap<String, Source<Metric>> metrics,
      SequencedMap<String, Source<District>> districts) {
    Map<String, Map<String, List<Observed>>> byMetric = new HashMap<>();
    for (Source<Article> article : articles) {
      for (Observation observation : article.entry().figures()) {
        byMetric
            .computeIfAbsent(observation.metric(), _ -> new HashMap<>())
            .computeIfAbsent(observation.scope(), _ -> new ArrayList<>())
            .add(new Observed(observation, article));
      }
    }
    List<String> scopes = new ArrayList<>(List.of(Observation.CITY));
    scopes.addAll(districts.keySet());
    List<Series> series = new ArrayList<>();
    for (Source<Metric> metric : metrics.values()) {
      Map<String, List<Observed>> byScope = byMetric.getOrDefault(metric.id(), Map.of());
      for (String scope : scopes) {
        List<Observed> observed = byScope.get(scope);
        if (observed != null) {
          series.add(new Series(metric, scope, observed.stream().sorted(LATEST_FIRST).toList()));
        }
      }
    }
    return new FigureLedger(series);
  }

  /// The sort is stable, so that among equals the newest published comes first.
  private static final Comparator<Observed> LATEST_FIRST =
      Comparator.comparing(
          o -> o.observation().asOf(), Comparator.nullsLast(PartialDate.ASCENDING.reversed()));

  /// What two observations of one thing have in common. Where no date is stated, the note says
  /// when.
  private record Moment(
      String metric, String scope, @Nullable PartialDate asOf, @Nullable String note) {}

  private record Stated(Observation observation, Source<Article> article, Position position) {}

  /// The figures that contradict an earlier one (in path order) of the same metric, scope and date.
  /// One that says why, with a note of its own, does not.
  static List<Problem> conflicts(Sources sources) {
    List<Problem> problems = new ArrayList<>();
    Map<Moment, Stated> first = new HashMap<>();
    for (Source<Article> article : sources.of(Article.class)) {
      List<Observation> figures = article.entry().figures();
      for (int i = 0; i < figures.size(); i++) {
        if (sources.flaws().touch(article, "figures[" + i + "]")) {
          continue;
        }
        Observation figure = figures.get(i);
        String path = "figures[" + i + "].value";
        Moment moment = new Moment(figure.metric(), figure.scope(), figure.asOf(), figure.note());
        Stated before = first.putIfAbsent(moment, new Stated(figure, article, article.at(path)));
        if (before != null
            && !figure.metric().isEmpty()
            && before.observation().value().compareTo(figure.value()) != 0) {
          problems.add(conflict(article, path, figure, before));
        }
      }
    }
    return problems;
  }

  private static Problem conflict(
      Source<Article> article, String path, Observation figure, Stated before) {
    Map<String, String> arguments = new TreeMap<>();
    arguments.put("metric", figure.metric());
    arguments.put("scope", figure.scope());
    arguments.put("value", figure.value().toPlainString());
    arguments.put("other", before.observation().value().toPlainString());
    arguments.put("file", before.article().path().value());
    arguments.put("line", String.valueOf(before.position().line()));
    return article.problem(Code.FIGURE_CONFLICT, path, arguments);
  }
}
