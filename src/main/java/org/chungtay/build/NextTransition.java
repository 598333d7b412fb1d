package org.chungtay.build;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.chungtay.archive.Transition;
import org.chungtay.model.TextFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// `next-transition.json`: when the site is to be built again though nobody edits it, for whoever
/// schedules builds. It lies in the cache: when something comes out of its embargo is not public.
final class NextTransition {

  private static final String FILE = "next-transition.json";

  private NextTransition() {}

  /// @param next what happens at the next moment, if ever
  static void write(Path cache, List<Transition> next) {
    TextFile.write(cache.resolve(FILE), json(next));
  }

  private static String json(List<Transition> next) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeName("next");
      json.writeString(next.isEmpty() ? null : next.getFirst().at().toString());
      json.writeArrayPropertyStart("transitions");
      for (Transition transition : next) {
        json.writeStartObject();
        json.writeStringProperty("kind", transition.kind().key());
        json.writeStringProperty("at", transition.at().toString());
        json.writeStringProperty("file", transition.file().value());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }
}
