package org.chungtay.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chungtay.model.Archive;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Code;
import org.chungtay.model.Index;
import org.chungtay.model.Mention;
import org.chungtay.model.Mention.Fault;
import org.chungtay.model.Metric;
import org.chungtay.model.ShortcodeCall;
import org.chungtay.model.Source;
import org.chungtay.model.Target;
import org.chungtay.model.text.Messages;
import org.chungtay.model.text.NumberText;
import org.chungtay.model.text.PressDate;
import org.chungtay.model.text.Similar;
import org.jspecify.annotations.Nullable;

/// Writes the figures that texts cite: the number, its row among the results, and when it was
/// counted.
record CitedFigures(Archive archive, Registry<Metric> metrics, Figures figures, Messages messages) {

  private static final String DATE = "date";

  /// What `{{figure metric scope=… with=date}}` stands for.
  Mention mention(Source<?> citing, ShortcodeCall call) {
    String metric = call.positional().getFirst();
    String scope = call.named().get("scope");
    String with = call.named().get("with");
    if (with != null && !with.equals(DATE)) {
      return new Mention.Wrong(
          Code.VALUE_CHOICE, Map.of("key", "with", "value", with, "allowed", DATE));
    }
    Optional<Source<Metric>> counted = metrics.find(metric);
    if (counted.isEmpty()) {
      return metrics.missing(metric, Code.METRIC_UNKNOWN);
    }
    Optional<Figures.Found> found = figures.find(citing, metric, scope);
    if (found.isPresent()) {
      return figure(counted.get().entry(), found.get(), with != null);
    }
    return figures.mayHaveLost(citing)
        ? new Mention.Text(metric, null)
        : missing(citing, counted.get(), scope);
  }

  private Mention figure(Metric metric, Figures.Found figure, boolean dated) {
    Observation found = figure.observation();
    String number = NumberText.text(found.value(), messages.language());
    return new Mention.Figure(
        metric.unit().equals("%") ? number + "%" : number,
        found.value().toPlainString(),
        row(found),
        dated ? asOf(found) : "",
        figure.goneSince().isEmpty() ? null : gone(metric, figure));
  }

  /// That the article which states the number is no longer there to be read.
  private static Fault gone(Metric metric, Figures.Found figure) {
    Map<String, String> arguments = new HashMap<>(figure.goneSince());
    arguments.put("metric", metric.label());
    arguments.put("scope", figure.observation().scope());
    return new Fault(Code.FIGURE_GONE, arguments);
  }

  /// The row of the series among the results; what is not yet public has none.
  private Target.@Nullable Page row(Observation found) {
    return archive.seriesOf(found.scope()).stream()
        .filter(series -> series.metric().id().equals(found.metric()))
        .findFirst()
        .map(series -> new Target.Page(archive.addresses().of(Index.PROGRESS), series.anchor()))
        .orElse(null);
  }

  private String asOf(Observation found) {
    if (found.asOf() != null) {
      String date = PressDate.inProse(found.asOf(), messages.language());
      return messages.text("figure.asOf", Map.of("date", date));
    }
    return found.note() != null ? found.note() : messages.text("figure.asOf.unrecorded");
  }

  private Mention missing(Source<?> citing, Source<Metric> metric, @Nullable String scope) {
    String wanted = scope == null ? Observation.CITY : scope;
    Map<String, String> arguments = new HashMap<>();
    arguments.put("metric", metric.entry().label());
    arguments.put("scope", wanted);
    figures
        .awaited(metric.id(), scope)
        .ifPresentOrElse(
            day -> arguments.put("until", day),
            () ->
                Similar.nearest(wanted, figures.scopes(citing, metric.id()))
                    .ifPresent(near -> arguments.put("suggestion", near)));
    return new Mention.Wrong(Code.FIGURE_UNKNOWN, arguments);
  }
}
