package org.chungtay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chungtay.build.ProblemJson;
import org.chungtay.build.Reason;
import org.chungtay.build.Report;
import org.chungtay.build.Report.Timing;
import org.chungtay.model.OutputPath;
import org.chungtay.model.Pending;
import org.chungtay.model.Problem;
import org.chungtay.model.text.Messages;
import org.chungtay.search.Hit;
import org.chungtay.search.Hits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// What machines read: problems and reports as JSON.
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /// What a report of every version has.
  private static final Set<String> REPORT =
      Set.of("pages", "written", "unchanged", "deleted", "problems", "stages", "peakMemoryBytes");

  private static final Set<String> PROBLEM =
      Set.of("file", "line", "column", "severity", "code", "message", "hint");

  private Json() {}

  static void write(Writer writer, Consumer<JsonGenerator> content) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), writer)) {
      content.accept(json);
      json.writeRaw('\n');
    }
  }

  /// `[{"file","line","column","severity","code","message","hint"}]`.
  static void problems(JsonGenerator json, List<Problem> problems, Messages messages) {
    json.writeStartArray();
    problems.forEach(problem -> ProblemJson.write(json, problem, messages, problem.hint(messages)));
    json.writeEndArray();
  }

  /// Whether a file holds what [#report] writes, whole; an earlier version wrote fewer keys.
  static boolean isReport(Path file) throws IOException {
    Set<String> names = new HashSet<>();
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        names.add(json.currentName());
        json.nextToken();
        json.skipChildren();
      }
      return names.containsAll(REPORT) && json.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }

  /// Whether a file holds what [#problems] writes: a list, empty or of such objects.
  static boolean isProblems(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      if (json.nextToken() != JsonToken.START_ARRAY) {
        return false;
      }
      if (json.nextToken() == JsonToken.END_ARRAY) {
        return true;
      }
      Set<String> names = new HashSet<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        names.add(json.currentName());
        json.nextToken();
      }
      return names.equals(PROBLEM);
    } catch (JacksonException e) {
      return false;
    }
  }

  /// `{"pages","written","unchanged","deleted","reasons","problems","pending","work","stages",
  /// "peakMemoryBytes"}`.
  static void report(JsonGenerator json, Report report, Messages messages) {
    json.writeStartObject();
    json.writeNumberProperty("pages", report.pages());
    json.writeNumberProperty("written", report.publication().written().size());
    json.writeNumberProperty("unchanged", report.publication().unchanged());
    json.writeNumberProperty("deleted", report.publication().deleted().size());
    reasons(json, report.reasons());
    json.writeName("problems");
    problems(json, report.problems(), messages);
    pending(json, report.pending());
    work(json, report.work());
    json.writeArrayPropertyStart("stages");
    for (Timing timing : report.stages()) {
      json.writeStartObject();
      json.writeStringProperty("name", timing.stage().key());
      json.writeNumberProperty("ms", timing.millis());
      json.writeNumberProperty("peakMemoryBytes", timing.peakMemoryBytes());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberProperty("peakMemoryBytes", peakMemory(report));
    json.writeEndObject();
  }

  /// What is not public yet: `{"planned":[{"file","title","until"}],"drafts"}`.
  private static void pending(JsonGenerator json, Pending pending) {
    json.writeObjectPropertyStart("pending");
    json.writeArrayPropertyStart("planned");
    for (Pending.Planned planned : pending.planned()) {
      json.writeStartObject();
      json.writeStringProperty("file", planned.file().value());
      json.writeStringProperty("title", planned.title());
      json.writeStringProperty("until", planned.until());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberProperty("drafts", pending.drafts());
    json.writeEndObject();
  }

  /// How much had to be made anew: `{"parsed","rendered","linted","drafted","formed"}`.
  private static void work(JsonGenerator json, Report.Work work) {
    json.writeObjectPropertyStart("work");
    json.writeNumberProperty("parsed", work.parsed());
    json.writeNumberProperty("rendered", work.rendered());
    json.writeNumberProperty("linted", work.linted());
    json.writeNumberProperty("drafted", work.drafted());
    json.writeNumberProperty("formed", work.formed());
    json.writeEndObject();
  }

  /// Every page that was written, under why it was made again: `{"view":["tin/a/index.html"]}`.
  private static void reasons(JsonGenerator json, Map<OutputPath, Reason> reasons) {
    json.writeObjectPropertyStart("reasons");
    for (Reason reason : Reason.values()) {
      List<OutputPath> pages =
          reasons.keySet().stream().filter(page -> reasons.get(page) == reason).toList();
      if (!pages.isEmpty()) {
        json.writeArrayPropertyStart(reason.key());
        pages.forEach(page -> json.writeString(page.value()));
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  /// `{"total","hits":[{"url","title","date","score"}]}`, and `explanation` if it is asked for. The
  /// date is null where none is known.
  static void hits(JsonGenerator json, Hits hits, boolean explain) {
    json.writeStartObject();
    json.writeNumberProperty("total", hits.total());
    json.writeArrayPropertyStart("hits");
    for (Hit hit : hits.best()) {
      json.writeStartObject();
      json.writeStringProperty("url", hit.address().path());
      json.writeStringProperty("title", hit.title());
      json.writeStringProperty("date", hit.date() == null ? null : hit.date().iso());
      json.writeNumberProperty("score", hit.score());
      if (explain) {
        json.writeStringProperty("explanation", hit.explanation().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static long peakMemory(Report report) {
    return report.stages().stream().mapToLong(Timing::peakMemoryBytes).max().orElse(0);
  }
}
