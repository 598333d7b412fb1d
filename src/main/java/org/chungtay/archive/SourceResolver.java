package org.chungtay.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.chungtay.model.Archive;
import org.chungtay.model.Article.Observation;
import org.chungtay.model.Code;
import org.chungtay.model.District;
import org.chungtay.model.Language;
import org.chungtay.model.Mention;
import org.chungtay.model.Metric;
import org.chungtay.model.OfficialDocument;
import org.chungtay.model.Resolver;
import org.chungtay.model.ShortcodeCall;
import org.chungtay.model.Source;
import org.chungtay.model.Target;
import org.chungtay.model.text.NumberText;
import org.chungtay.model.text.Similar;

/// Answers what the Markdown of one entry asks.
record SourceResolver(
    Source<?> source,
    Archive archive,
    Registries registries,
    Destinations destinations,
    Figures figures)
    implements Resolver {

  private static final List<String> SHORTCODES = List.of("document", "figure", "unit");

  @Override
  public Target link(String destination) {
    return destinations.link(source.path(), destination);
  }

  @Override
  public Target picture(String written) {
    return destinations.picture(source.path(), written);
  }

  @Override
  public Mention mention(ShortcodeCall call) {
    if (!SHORTCODES.contains(call.name())) {
      Map<String, String> arguments = new HashMap<>();
      arguments.put("name", call.name());
      arguments.put("allowed", String.join(", ", SHORTCODES));
      Similar.nearest(call.name(), SHORTCODES).ifPresent(near -> arguments.put("suggestion", near));
      return new Mention.Wrong(Code.SHORTCODE_UNKNOWN, arguments);
    }
    Set<String> options = call.name().equals("figure") ? Set.of("scope") : Set.of();
    if (call.positional().size() != 1 || !options.containsAll(call.named().keySet())) {
      return new Mention.Wrong(Code.SHORTCODE_MALFORMED, Map.of("text", written(call)));
    }
    String id = call.positional().getFirst();
    return switch (call.name()) {
      case "unit" -> unit(id);
      case "document" -> document(id);
      default -> figure(id, call.named().get("scope"));
    };
  }

  private static String written(ShortcodeCall call) {
    StringJoiner text = new StringJoiner(" ");
    text.add(call.name());
    call.positional().forEach(text::add);
    new TreeMap<>(call.named()).forEach((name, value) -> text.add(name + "=" + value));
    return text.toString();
  }

  private Mention unit(String id) {
    Optional<Source<District>> unit = registries.districts().find(id);
    if (unit.isPresent()) {
      return link(unit.get(), unit.get().entry().fullName());
    }
    return unknown(Code.DISTRICT_UNKNOWN, registries.districts(), id);
  }

  private Mention document(String id) {
    Optional<Source<OfficialDocument>> document = registries.documents().find(id);
    if (document.isPresent()) {
      return link(document.get(), document.get().entry().number());
    }
    return unknown(Code.DOCUMENT_UNKNOWN, registries.documents(), id);
  }

  private Mention link(Source<?> target, String text) {
    return new Mention.Text(text, archive.permalink(target), null);
  }

  private Mention figure(String id, @org.jspecify.annotations.Nullable String scope) {
    Optional<Source<Metric>> metric = registries.metrics().find(id);
    if (metric.isEmpty()) {
      return unknown(Code.METRIC_UNKNOWN, registries.metrics(), id);
    }
    Optional<Observation> found = figures.find(source.entry(), id, scope);
    if (found.isEmpty() && figures.mayHaveLost(source)) {
      return new Mention.Text(id, null, null);
    }
    if (found.isEmpty()) {
      return new Mention.Wrong(
          Code.FIGURE_UNKNOWN,
          Map.of(
              "metric",
              metric.get().entry().label(),
              "scope",
              scope == null ? Observation.CITY : scope));
    }
    Language language = archive.config().language();
    String number = NumberText.text(found.get().value(), language);
    String text = metric.get().entry().unit().equals("%") ? number + "%" : number;
    return new Mention.Text(text, null, found.get().value().toPlainString());
  }

  private static Mention unknown(Code code, Registry<?> registry, String id) {
    // Where the file that declares the ids cannot be read, that is the mistake.
    return registry.isExcused(id)
        ? new Mention.Text(id, null, null)
        : new Mention.Wrong(code, registry.explain(id));
  }
}
