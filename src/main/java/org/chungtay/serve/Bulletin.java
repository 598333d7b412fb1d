package org.chungtay.serve;

import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.chungtay.build.Edition;
import org.chungtay.build.Preview;
import org.chungtay.build.ProblemJson;
import org.chungtay.model.Problem;
import org.chungtay.model.Severity;
import org.chungtay.model.Timestamp;
import org.chungtay.model.text.Messages;
import org.chungtay.model.text.PressDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What browsers are told of the site, each as soon as it is put up here.
final class Bulletin {

  /// One notice.
  ///
  /// @param number counts the notices from 1
  /// @param name names the edition in a way that no other server has used; empty without one
  /// @param json for the script in the browser: `{"edition","title","fault","problems":[{"file",
  ///   "line","column","severity","code","message","hint"}],"more","drafts":[…],"draft","planned":{…}}`,
  ///   where the planned pages have the words that say for which day
  record Notice(int number, Preview.State state, String name, String json) {

    @Nullable Edition edition() {
      return state.edition();
    }
  }

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Messages messages;
  private final String server = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
  private @Nullable Notice newest;

  Bulletin(Messages messages) {
    this.messages = messages;
  }

  /// Puts up how the site stands, unless that is what stands here already.
  ///
  /// @return whether it was put up
  synchronized boolean put(Preview.State state) {
    if (newest != null && newest.state().equals(state)) {
      return false;
    }
    boolean same = newest != null && Objects.equals(newest.edition(), state.edition());
    int number = newest == null ? 1 : newest.number() + 1;
    String name =
        newest != null && same
            ? newest.name()
            : state.edition() == null ? "" : server + "-" + number;
    newest = new Notice(number, state, name, json(state, name));
    notifyAll();
    return true;
  }

  /// The newest notice; waits for the first.
  synchronized Notice newest() throws InterruptedException {
    while (newest == null) {
      wait();
    }
    return newest;
  }

  /// Waits for a notice after this one.
  ///
  /// @param number of the notice that is known; 0 for none
  synchronized Optional<Notice> after(int number, Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    while (newest == null || newest.number() <= number) {
      long millis = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (millis <= 0) {
        return Optional.empty();
      }
      wait(millis);
    }
    return Optional.of(newest);
  }

  private String json(Preview.State state, String name) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("edition", name);
      json.writeStringProperty("title", title(state));
      json.writeStringProperty("fault", state.fault());
      json.writeArrayPropertyStart("problems");
      state.shown().forEach(p -> ProblemJson.write(json, p, messages, hint(p)));
      json.writeEndArray();
      json.writeStringProperty("more", more(state));
      json.writeArrayPropertyStart("drafts");
      if (state.edition() != null) {
        state.edition().drafts().stream().sorted().forEach(json::writeString);
      }
      json.writeEndArray();
      json.writeStringProperty("draft", messages.text("serve.draft"));
      json.writeObjectPropertyStart("planned");
      if (state.edition() != null) {
        new TreeMap<>(state.edition().planned())
            .forEach((path, day) -> json.writeStringProperty(path, planned(day)));
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }

  /// How many problems are not among those that are shown, in words; null where all are.
  private @Nullable String more(Preview.State state) {
    int more = state.problems().size() - state.shown().size();
    return more == 0 ? null : messages.text("serve.more", Map.of("n", String.valueOf(more)));
  }

  private String planned(Timestamp date) {
    return messages.text(
        "serve.planned", Map.of("date", PressDate.shortText(date, messages.language())));
  }

  private String hint(Problem problem) {
    return messages.text("fix", Map.of("x", problem.hint(messages)));
  }

  private String title(Preview.State state) {
    List<Problem> problems = state.problems();
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    if (state.fault() != null) {
      return messages.text("serve.fault");
    }
    if (errors > 0) {
      String key = state.edition() == null ? "serve.errors.first" : "serve.errors";
      return messages.text(key, Map.of("n", String.valueOf(errors)));
    }
    return messages.text("cli.warnings", Map.of("m", String.valueOf(problems.size())));
  }
}
